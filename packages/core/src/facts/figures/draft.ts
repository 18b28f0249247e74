import type { OfficeStatement, Quantity } from "../../document/index.ts";
import { overlaps, type Span, type TimeMention } from "../../record/index.ts";
import { Polities } from "../shared/polity.ts";
import type { Passage, View } from "../shared/view.ts";
import { changeOf, classOf } from "./classes.ts";
import { measureOf, type Named } from "./measure-of.ts";
import type { QuantityClass } from "./measures.ts";
import { modalityOf, type Modality } from "./modality.ts";
import { holdersOf, isSubject, sidesOf, type Owner, type Site } from "./owners.ts";
import { periodOf } from "./period.ts";

/** A quantity in its sentence, with all that was read around it. */
export interface FigureDraft extends Modality {
  readonly quantity: Quantity;
  readonly measure: string;
  readonly rule: string;
  readonly of: readonly Owner[];
  readonly period: TimeMention | null;
  readonly evidence: Span;
  readonly support: Readonly<Record<string, readonly Span[]>>;
  readonly confidence: number;
}

/** Counts that say something even of nobody named; all others need an owner: no "84 megawatts" at large. */
const STANDS_ALONE = new Set([
  "votes",
  "abstentions",
  "countries",
  "deaths",
  "casualties",
  "protesters",
  "voters",
]);
/** Least sums and counts without a measure that are worth keeping. */
const LEAST_SUM = 100_000;
const LEAST_CROWD = 50;
/** A crowd of nobody named, doing nothing that is a measure: only where its size is itself the claim. */
const LEAST_LOOSE_CROWD = 10_000;

interface Meaning {
  readonly measure: string;
  readonly id: string;
  readonly confidence: number;
}

/** What the quantity measures: named nearby, or what its own unit says. Null where it is no claim. */
function meaningOf(
  quantity: Quantity,
  named: Named | null,
  change: "growth" | "fall" | null,
): Meaning | null {
  // "gifts worth $200": too little to be anybody's trade, aid or debt.
  if (classOf(quantity) === "money" && quantity.value < LEAST_SUM) return null;
  if (named)
    return {
      measure: named.measure.of.includes("change")
        ? `${change ?? "change"} of ${named.measure.measure}`
        : named.measure.measure,
      id: named.measure.id,
      confidence: named.distance > 8 ? 0.75 : 0.9,
    };
  const { unit, value } = quantity;
  switch (classOf(quantity)) {
    case "money":
      return { measure: "amount", id: "money", confidence: 0.55 };
    case "percent":
      return null;
    case "people":
      if (quantity.rule === "quantity.population")
        return { measure: "population", id: "population", confidence: 0.9 };
      return value < LEAST_CROWD ? null : { measure: unit, id: "people", confidence: 0.6 };
    default:
      return { measure: unit, id: `count.${unit.replaceAll(" ", "-")}`, confidence: 0.75 };
  }
}

const FLOWS =
  /trade|exports|imports|gdp|growth|share|revenue|deficit|surplus|inflation|unemployment|population/;

function draftOf(view: View, polities: Polities, passage: Passage, quantity: Quantity): FigureDraft | null {
  const first = view.tokenAt(quantity.span.start);
  const last = view.tokenAt(quantity.span.end - 1) + 1;
  if (isNamed(view, first, last, quantity.span)) return null;
  const named = measureOf(quantity, view.tokens, passage.sentence, first, last);
  const change = changeOf(view.tokens, first, last);
  const meaning = meaningOf(quantity, named, change);
  if (!meaning) return null;
  const measureAt = named ? view.tokenAt(named.span.end - 1) : null;
  const site: Site = { passage, first, last, measureAt };
  const cls = classOf(quantity);
  const places = cls === "people" || cls === "force";
  // A part of something, or members of it, belong to what is named after "of", never to the subject.
  const wholeFollows = measureAt !== null && measureAt >= last && meaning.measure === "share";
  const counted = cls !== "money" && cls !== "percent";
  const subject = view.norm(last) !== "of" || !(wholeFollows || counted);
  const of = named?.measure.between
    ? sidesOf(view, polities, site)
    : holdersOf(view, site, { places, subject });
  if (quantity.unit === "countries" && !isSubject(site)) return null;
  if (!named && of.length === 0 && !aloneCounts(quantity, cls)) return null;
  if (cls === "count" && of.length === 0 && !STANDS_ALONE.has(quantity.unit)) return null;
  const period = periodOf(view, passage, first, last, FLOWS.test(meaning.measure));
  const before = view.tokens.slice(passage.sentence.first, first).map(({ norm }) => norm);
  const modality = modalityOf(passage, first, before);
  const record = quantity.qualifiers.includes("record") ? recordSpan(view, passage, first) : null;
  return {
    quantity,
    ...modality,
    measure: meaning.measure,
    rule: `figure.${meaning.id}`,
    of,
    period,
    evidence: passage.span,
    support: {
      value: [quantity.span],
      ...(named && { measure: [named.span] }),
      ...Object.fromEntries(of.map(({ span }, k) => [`of[${k}]`, [span]])),
      ...(period && { period: [period.span] }),
      ...(record && { qualifiers: [record] }),
    },
    confidence: Math.round((meaning.confidence - (of.length === 0 ? 0.15 : 0)) * 100) / 100,
  };
}

/** Whether a number whose measure and owner are not named still says something: no "$5 million" at large. */
function aloneCounts({ value, rule }: Quantity, cls: QuantityClass): boolean {
  if (cls === "money") return false;
  return cls !== "people" || rule === "quantity.population" || value >= LEAST_LOOSE_CROWD;
}

/** Numbers inside a treaty's title or a body's name are part of the name. */
function isNamed(view: View, first: number, last: number, span: Span): boolean {
  return view
    .mentionsAt(first)
    .some((mention) => mention.kind !== "person" && overlaps(mention.span, span) && mention.last >= last);
}

function recordSpan(view: View, { sentence }: Passage, first: number): Span | null {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 4); i -= 1) {
    if (view.norm(i) === "record" || view.norm(i) === "unprecedented") return view.tokenSpan(i);
  }
  return null;
}

/** One draft for each quantity that is a claim, in reading order. */
export function figureDrafts(
  view: View,
  quantities: readonly Quantity[],
  offices: readonly OfficeStatement[] = [],
): FigureDraft[] {
  const polities = new Polities(view, offices);
  const out: FigureDraft[] = [];
  let p = 0;
  for (const quantity of quantities) {
    while (p < view.passages.length && (view.passages[p]?.span.end ?? 0) <= quantity.span.start) p += 1;
    const passage = view.passages[p];
    // A line that repeats another states nothing of its own.
    if (!passage || passage.span.start > quantity.span.start || passage.block.repeats !== undefined) continue;
    const draft = draftOf(view, polities, passage, quantity);
    if (draft) out.push(draft);
  }
  return out;
}
