import { wordSet } from "@chancery/language";

import type { OfficeStatement, Quantity } from "../../document/index.ts";
import { dayNumber, overlaps, type Span, type TimeMention, type When } from "../../record/index.ts";
import { Polities } from "../shared/polity.ts";
import type { Passage, View } from "../shared/view.ts";
import { claimerOf } from "./claimers.ts";
import { changedBy, changeOf, classOf } from "./classes.ts";
import { comparedMeaning, converted, elided, isCompared, reached } from "./compared.ts";
import { withGoods } from "./goods.ts";
import { meaningOf, shareMeaning, shareOfProduct } from "./meaning.ts";
import { measureOf, type Named } from "./measure-of.ts";
import { modalityOf, type Modality } from "./modality.ts";
import { isSubject, type Owner } from "./owners.ts";
import { periodOf } from "./period.ts";
import { changeIn } from "./shares.ts";
import { ownersOf } from "./whose.ts";

/** A quantity in its sentence, with all that was read around it. */
export interface FigureDraft extends Modality {
  readonly quantity: Quantity;
  readonly measure: string;
  readonly rule: string;
  readonly of: readonly Owner[];
  readonly period: TimeMention | null;
  readonly evidence: Span;
  /** Who vouches for the number without being quoted. */
  readonly claimer: string | null;
  readonly support: Readonly<Record<string, readonly Span[]>>;
  readonly confidence: number;
}

/** Counts that say little unless it is said of whom: no "84 megawatts" at large. */
const NEEDS_OWNER: ReadonlySet<string> = wordSet(
  "members megawatts gigawatts companies enterprises firms businesses homes houses apartments agreements accords documents contracts flights",
);

/** States are counted where they do something: "60 nations abstained", "119 states have ratified". */
const STATES: ReadonlySet<string> = new Set(["countries", "nations", "states", "governments"]);

/** Measures of what somebody did to those who are counted. */
const HARMED: ReadonlySet<string> = new Set(["killed", "wounded"]);

const LEAST_LOOSE_SUM = 1_000_000;

/** How far around a number its sentence is looked at, in tokens. */
const NEARBY = 40;

const PAST: Modality = { status: "actual", negated: false };

const FLOWS =
  /trade|exports|imports|gdp|growth|share|revenue|deficit|surplus|inflation|unemployment|population/;

/** What has a price by the piece: "$70 a barrel". */
const GOODS =
  /^(?:barrel|tonne|ton|kilo|kilogram|kg|litre|liter|gallon|ounce|bushel|pound|kilowatt|megawatt)$/;

/** "Trade, which stood at $3 billion in 2015 and has grown since, will reach $5 billion": the measure is the far subject of the number's verb. */
function ofSubject(view: View, { clauses }: Passage, quantity: Quantity, first: number): Named | null {
  const clause = clauses.findLast(({ verb, last }) => verb.last <= first && first < last);
  const subject = clause?.subject ?? null;
  if (subject === null || !REACHES.has(clause?.verb.lemma ?? "")) return null;
  const { first: from, last } = subject;
  const sentence = { start: 0, end: 0, first: from, last, block: 0, headline: false };
  return measureOf(quantity, view.tokens, sentence, last, last);
}
/** Verbs behind which a number says how much their subject is. */
const REACHES: ReadonlySet<string> = wordSet(
  "reach hit total be stand amount exceed top surpass approach near average come rise fall grow drop climb increase decrease decline",
);

function draftOf(
  view: View,
  polities: Polities,
  passage: Passage,
  quantity: Quantity,
  previous: FigureDraft | null,
): FigureDraft | null {
  const first = view.tokenAt(quantity.span.start);
  const last = view.tokenAt(quantity.span.end - 1) + 1;
  if (isNamed(view, first, last, quantity.span)) return null;
  const compared = isCompared(view, passage, quantity, previous)
    ? previous
    : (converted(view, passage, quantity, previous) ?? reached(view, passage, quantity, previous));
  const told =
    measureOf(quantity, view.tokens, passage.sentence, first, last) ??
    ofSubject(view, passage, quantity, first);
  // "the Ministry of Foreign Affairs and Trade received 5 million": a word of a body's name measures nothing.
  // "exports rose, while a 6 per cent drop in sales": what changed stands behind the word for the change.
  const behind = told !== null && classOf(quantity) === "percent" && view.tokenAt(told.span.start) <= last;
  const named =
    told !== null && (isOfName(view, told) || (behind && changeIn(view, passage, last) !== null))
      ? null
      : told;
  const cls = classOf(quantity);
  const priced = cls === "money" && /^(?:a|an|per)$/.test(view.norm(last)) && GOODS.test(view.norm(last + 1));
  // "accounts for 98 percent of its revenue": a share of what is named behind it.
  const whole =
    cls === "percent" && named?.measure.id === "percent.share" && view.norm(last) === "of"
      ? shareMeaning(view, passage, [first, last], null)
      : null;
  const product = whole ?? (cls === "percent" ? shareOfProduct(view, passage, first, last) : null);
  const inferred =
    product ??
    (cls === "percent" ? elided(view, passage, first, changeOf(view.tokens, first, last), previous) : null) ??
    (cls === "percent" && !named ? shareMeaning(view, passage, [first, last], previous) : null);
  const meaning =
    comparedMeaning(compared) ??
    inferred?.meaning ??
    meaningOf(quantity, named, changeOf(view.tokens, first, last), changedBy(view.tokens, first), priced);
  if (!meaning || isPart(view, quantity, last)) return null;
  const share = inferred?.share ?? null;
  const of =
    compared?.of ??
    inferred?.of ??
    ownersOf(view, polities, {
      quantity,
      site: {
        passage,
        first,
        last,
        measureAt: share?.headAt ?? (named ? view.tokenAt(named.span.end - 1) : null),
        money: cls === "money",
      },
      between: named?.measure.between === true,
      whole: meaning.measure === "share",
      harmed: HARMED.has(named?.measure.id ?? ""),
    });
  if (STATES.has(quantity.unit) && !isSubject({ passage, first, last })) return null;
  if (
    !named &&
    !inferred &&
    !compared &&
    !priced &&
    of.length === 0 &&
    !aloneCounts(view, passage, quantity, first)
  )
    return null;
  const time = periodOf(view, passage, first, last, FLOWS.test(meaning.measure));
  // "down from 490,000 before independence": the time of the other number is not that of this one.
  const other = compared !== null && time !== null && time.span.start < quantity.span.start;
  const period = other || (time !== null && isAdrift(view, time)) ? null : time;
  const before = view.tokens
    .slice(Math.max(passage.sentence.first, first - NEARBY), first)
    .map(({ norm }) => norm);
  const modality =
    compared === null || view.norm(first - 1) === "to" ? modalityOf(passage, first, before) : PAST;
  const record = quantity.qualifiers.includes("record") ? recordSpan(view, passage, first) : null;
  const measureSpan = compared === null ? (share?.span ?? named?.span) : compared.support["measure"]?.[0];
  // What was told before has its goods already.
  const thing = compared !== null ? undefined : (share?.headAt ?? named?.span);
  const goodsOf = (measure: string): string =>
    thing === undefined
      ? measure
      : withGoods(view, passage, typeof thing === "number" ? view.tokenSpan(thing) : thing, measure);
  return {
    quantity,
    ...modality,
    measure: goodsOf(meaning.measure),
    rule: `figure.${meaning.id}`,
    of,
    period,
    evidence: passage.span,
    claimer: claimerOf(view, passage, first),
    support: {
      value: [quantity.span],
      ...(measureSpan && { measure: [measureSpan] }),
      ...Object.fromEntries(of.map(({ span }, k) => [`of[${k}]`, [span]])),
      ...(period && { period: [period.span] }),
      ...(record && { qualifiers: [record] }),
    },
    confidence: Math.round((meaning.confidence - (of.length === 0 ? 0.15 : 0)) * 100) / 100,
  };
}

const isOfName = (view: View, { span }: Named): boolean =>
  view
    .mentionsAt(view.tokenAt(span.start))
    .some(
      ({ kind, form, span: name }) =>
        kind === "organization" && form === "name" && name.start <= span.start && span.end <= name.end,
    );

/** "one of five EU members that refused": as many as the clause behind tells of, not as many as there are. */
const isPart = (view: View, { unit }: Quantity, last: number): boolean =>
  unit === "members" && /^(?:that|which|who|whose)$/.test(view.norm(last));

/** Whether a number whose measure and owner are not named still says something: no "$5 million" that "they gave you". */
function aloneCounts(view: View, passage: Passage, { unit, value, rule }: Quantity, first: number): boolean {
  const { sentence } = passage;
  if (rule.startsWith("quantity.money")) {
    const words = view.tokens.slice(
      Math.max(sentence.first, first - NEARBY),
      Math.min(sentence.last, first + NEARBY),
    );
    return value >= LEAST_LOOSE_SUM && !words.some(({ norm }) => norm === "you" || norm === "i");
  }
  if (rule.startsWith("quantity.people") && rule !== "quantity.population") {
    // A poll's sample is no figure of what it asks about.
    const words = view.tokens.slice(Math.max(sentence.first, first - 6), first);
    return !words.some(({ lemma }) => /^(?:sample|poll|survey|interview)$/.test(lemma));
  }
  return !NEEDS_OWNER.has(unit);
}

/** Numbers inside a treaty's title or a body's name are part of the name. */
function isNamed(view: View, first: number, last: number, span: Span): boolean {
  return view.mentionsAt(first).some(({ form, kind, last: end, span: name }) => {
    // "R50bn" looks like a name of its own.
    const more = name.start < span.start || name.end > span.end;
    const named = form === "name" || form === "acronym";
    return named && more && kind !== "person" && overlaps(name, span) && end >= last;
  });
}

function recordSpan(view: View, { sentence }: Passage, first: number): Span | null {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 4); i -= 1) {
    if (view.norm(i) === "record" || view.norm(i) === "unprecedented") return view.tokenSpan(i);
  }
  return null;
}

/** "Is it true that Chad has asked for 20 million?": whoever asks claims nothing. */
const isAsked = (view: View, { sentence }: Passage): boolean => {
  const closing = /^["”’)]$/.test(view.norm(sentence.last - 1)) ? 2 : 1;
  return view.norm(sentence.last - closing) === "?";
};

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
    if (isAsked(view, passage)) continue;
    const draft = draftOf(view, polities, passage, quantity, out.at(-1) ?? null);
    if (draft) out.push(draft);
  }
  return out;
}

/** "over the next three years" of a page whose day lies anywhere in a decade: no period that says anything. */
function isAdrift({ text, doc }: View, { span, when }: TimeMention): boolean {
  if (when === null || /\d{4}/.test(text.slice(span.start, span.end))) return false;
  const day = doc.published?.when ?? null;
  if (width(day) <= 366) return false;
  return width(when) > 2 * 366;
}

/** Days from the earliest to the latest; no end where one is not known. */
const width = (when: When | null): number =>
  when === null || when.earliest === null || when.latest === null
    ? Infinity
    : dayNumber(when.latest) - dayNumber(when.earliest);
