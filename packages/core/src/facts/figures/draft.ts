import type { OfficeStatement, Quantity } from "../../document/index.ts";
import { dayNumber, overlaps, type Span, type TimeMention, type When } from "../../record/index.ts";
import { Polities } from "../shared/polity.ts";
import { clauseAt, type Passage, type View } from "../shared/view.ts";
import { claimerOf } from "./claimers.ts";
import { changedBy, changeOf, classOf } from "./classes.ts";
import { measureOf, type Named } from "./measure-of.ts";
import { modalityOf, type Modality } from "./modality.ts";
import { holdersOf, isSubject, sidesOf, type Owner, type Site } from "./owners.ts";
import { periodOf } from "./period.ts";
import { changeShare, comparisonOf, shareOf, wonShare, type Share } from "./shares.ts";

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
const NEEDS_OWNER: ReadonlySet<string> = new Set(
  "members megawatts gigawatts companies enterprises firms businesses homes houses apartments agreements accords documents contracts flights".split(
    " ",
  ),
);
/** States are counted where they do something: "60 nations abstained", "119 states have ratified". */
const STATES: ReadonlySet<string> = new Set(["countries", "nations", "states", "governments"]);
/** Least sums and crowds that are worth keeping without a measure. */
const LEAST_SUM = 100_000;
const LEAST_LOOSE_SUM = 1_000_000;
const LEAST_CROWD = 50;
/** How far around a number its sentence is looked at, in tokens. */
const NEARBY = 40;

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
  by: "growth" | "fall" | null,
  priced: boolean,
): Meaning | null {
  // "gifts worth $200": too little to be anybody's trade, aid or debt; "$70 a barrel" is a price.
  if (classOf(quantity) === "money" && priced) return { measure: "price", id: "price", confidence: 0.8 };
  if (classOf(quantity) === "money" && quantity.value < LEAST_SUM) return null;
  if (named && !isCrowd(quantity, named))
    return {
      measure: named.measure.of.includes("change")
        ? `${change ?? "change"} of ${named.measure.measure}`
        : by !== null && classOf(quantity) === "money"
          ? `${by} of ${named.measure.measure}`
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
      // People by profession are few in any case; what was found of them was worth finding.
      if (quantity.rule.endsWith(".named")) break;
      return value < LEAST_CROWD ? null : { measure: unit, id: "people", confidence: 0.6 };
    default:
      if (quantity.rule === "quantity.votes.against")
        return { measure: "votes against", id: "votes.against", confidence: 0.85 };
      if (quantity.rule.includes(".named")) break;
      return { measure: unit, id: `count.${unit.replaceAll(" ", "-")}`, confidence: 0.75 };
  }
  return { measure: unit, id: "count.any", confidence: 0.65 };
}

/** "lists 17 citizens as abducted": too few to be all who live anywhere. */
const isCrowd = ({ value }: Quantity, { measure, distance }: Named): boolean =>
  measure.id === "population" && distance <= 0 && value < LEAST_PEOPLE;
const LEAST_PEOPLE = 10_000;

/** A percentage whose measure stands in what was told right before it, or in the whole that it is a part of. */
function shareMeaning(
  view: View,
  passage: Passage,
  [first, last]: readonly [number, number],
  previous: FigureDraft | null,
): { readonly meaning: Meaning; readonly share: Share | null; readonly of: readonly Owner[] | null } | null {
  const share =
    shareOf(view, passage, first, last) ??
    wonShare(view, passage, first) ??
    changeShare(view, passage, first);
  if (share) return { meaning: { measure: share.measure, id: share.id, confidence: 0.75 }, share, of: null };
  const told = previous && previous.evidence.start === passage.span.start && previous.quantity.unit !== "%";
  const from = told ? view.tokenAt(previous.quantity.span.end) : first;
  const change = told && first - from < 8 ? comparisonOf(view, from, first, last) : null;
  if (!told || change === null) return null;
  const measure = previous.measure.replace(/^(?:growth|fall) of /, "");
  const meaning = { measure: `${change} of ${measure}`, id: "percent.change", confidence: 0.7 };
  return { meaning, share: null, of: previous.of };
}

/** "to 6.1 percent in 2014 from 5.2 percent in 2013", "$408 million, compared with $215 million": a number that another is set against. */
const AGAINST = /^(?:from|against|with|to|than|versus)$/;
/** "from a peak of 50,000", "compared with just 12". */
const LEADS_TO_IT =
  /^(?:an?|the|peak|low|high|record|of|about|some|around|nearly|almost|just|only|over|under)$/;
const SET_AGAINST = 20;

const PAST: Modality = { status: "actual", negated: false };

/** "had risen by 40 per cent, to $18 million": what has changed by so much is now so much. */
const reached = (
  view: View,
  passage: Passage,
  quantity: Quantity,
  previous: FigureDraft | null,
): FigureDraft | null => {
  if (previous === null || previous.evidence.start !== passage.span.start || classOf(quantity) !== "money")
    return null;
  const at = view.tokenAt(previous.quantity.span.end);
  const first = view.tokenAt(quantity.span.start);
  if (
    !/^(?:growth|fall|change) of /.test(previous.measure) ||
    first - at > REACHED ||
    view.norm(first - 1) !== "to"
  )
    return null;
  return { ...previous, measure: previous.measure.replace(/^(?:growth|fall|change) of /, "") };
};
const REACHED = 8;

const comparedMeaning = (told: FigureDraft | null): Meaning | null =>
  told && {
    measure: told.measure,
    id: told.rule.replace(/^figure\./, ""),
    confidence: 0.75,
  };

/** Whether the number is what the one before it in the sentence is compared with: it measures the same, of the same. */
function isCompared(view: View, passage: Passage, quantity: Quantity, previous: FigureDraft | null): boolean {
  if (previous === null || previous.evidence.start !== passage.span.start) return false;
  if (previous.quantity.unit !== quantity.unit || previous.quantity.span.end > quantity.span.start)
    return false;
  const from = view.tokenAt(previous.quantity.span.end);
  const first = view.tokenAt(quantity.span.start);
  if (first - from > SET_AGAINST) return false;
  let at = first - 1;
  while (at >= from && LEADS_TO_IT.test(view.norm(at))) at -= 1;
  if (at < from || !AGAINST.test(view.norm(at))) return false;
  const word = view.norm(at);
  return (
    word === "from" ||
    word === "against" ||
    word === "versus" ||
    /^compared|^more|^less|^fewer/.test(view.norm(at - 1))
  );
}

/** What is told as a share of what a state makes in a year. */
const OF_PRODUCT =
  /^(?:deficit|surplus|debt|spending|expenditure|revenue|revenues|reserves|investment|remittances|aid|exports|imports|budget|borrowing)$/;
const PRODUCT_REACH = 14;

/** "a deficit of 3 per cent of GDP": a share of what is made, and of which it is the deficit. */
function shareOfProduct(
  view: View,
  passage: Passage,
  first: number,
  last: number,
): ReturnType<typeof shareMeaning> {
  const share = view.norm(last) === "of" ? shareOf(view, passage, first, last) : null;
  if (share === null || !/^share of (?:GDP|GNP|gross (?:domestic|national) product)$/i.test(share.measure))
    return null;
  let thing: string | null = null;
  for (let i = first - 1; i >= Math.max(passage.sentence.first, first - PRODUCT_REACH); i -= 1)
    if (OF_PRODUCT.test(view.norm(i))) {
      thing = view.norm(i);
      break;
    }
  const measure = thing === null ? share.measure : `${thing}, ${share.measure}`;
  return { meaning: { measure, id: share.id, confidence: 0.75 }, share, of: null };
}

const FLOWS =
  /trade|exports|imports|gdp|growth|share|revenue|deficit|surplus|inflation|unemployment|population/;

/** What has a price by the piece: "$70 a barrel". */
const GOODS =
  /^(?:barrel|tonne|ton|kilo|kilogram|kg|litre|liter|gallon|ounce|bushel|pound|kilowatt|megawatt)$/;

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
    : reached(view, passage, quantity, previous);
  const told = measureOf(quantity, view.tokens, passage.sentence, first, last);
  // "the Ministry of Foreign Affairs and Trade received 5 million": a word of a body's name measures nothing.
  const named = told !== null && isOfName(view, told) ? null : told;
  const cls = classOf(quantity);
  const priced = cls === "money" && /^(?:a|an|per)$/.test(view.norm(last)) && GOODS.test(view.norm(last + 1));
  // "accounts for 98 percent of its revenue": a share of what is named behind it.
  const whole =
    cls === "percent" && named?.measure.id === "percent.share" && view.norm(last) === "of"
      ? shareMeaning(view, passage, [first, last], null)
      : null;
  const product = whole ?? (cls === "percent" ? shareOfProduct(view, passage, first, last) : null);
  const inferred =
    product ?? (cls === "percent" && !named ? shareMeaning(view, passage, [first, last], previous) : null);
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
      },
      between: named?.measure.between === true,
      whole: meaning.measure === "share",
    });
  if (STATES.has(quantity.unit) && !isSubject({ passage, first, last, measureAt: null })) return null;
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
  return {
    quantity,
    ...modality,
    measure: meaning.measure,
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

/** Stuff that is measured by what follows "of": "1.6m barrels of oil" are the subject's, "70 members of the tribe" are not. */
const EXTENTS =
  /^(?:barrels|tonnes|tons|kilometres|miles|hectares|acres|square kilometres|square miles|cubic metres|cubic feet|shells|doses)$/;

interface Held {
  readonly quantity: Quantity;
  readonly site: Site;
  readonly between: boolean;
  /** A share of what is named after "of". */
  readonly whole: boolean;
}

function ownersOf(
  view: View,
  polities: Polities,
  { quantity, site, between, whole }: Held,
): readonly Owner[] {
  if (between) return sidesOf(view, polities, site);
  const gapped = gappedBy(view, site);
  if (gapped !== null) return [gapped];
  if (quantity.rule === "quantity.members" && view.norm(site.last - 2) === "-") return bodyOf(view, site);
  const cls = classOf(quantity);
  const { last, measureAt } = site;
  // A part of something, or members of it, belong to what is named after "of", never to the subject.
  const wholeFollows = measureAt !== null && measureAt >= last && whole;
  const counted = cls !== "money" && cls !== "percent" && !EXTENTS.test(quantity.unit);
  // "Chad put duties on barley, our largest export, worth $5 million": whose it is, is said.
  const ours = measureAt !== null && isOurs(view, measureAt);
  const subject =
    !ours &&
    (view.norm(last) !== "of" || !(wholeFollows || counted)) &&
    !(cls === "money" && isAloof(view, site));
  return holdersOf(view, site, { places: cls === "people" || cls === "force", subject });
}

const isOurs = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= at - 6; i -= 1) {
    if (/^(?:our|my|your)$/.test(view.norm(i))) return true;
    if (!/^(?:JJ|JJS|JJR|NN|HYPH|RB|RBS|CD|VBG|VBN)$/.test(view.token(i)?.xpos ?? "")) return false;
  }
  return false;
};

/** "Chad did not contribute to the $500bn of pledges": a sum that is known, and of which the subject has no part. */
const isAloof = (view: View, { passage, first }: Site): boolean =>
  view.norm(first - 1) === "the" && clauseAt(passage, first)?.verb.negation != null;

/** "Japan offered 40 million dollars and China 25,000 tonnes": the second number is the name's right before it, whose verb is left out. */
function gappedBy(view: View, { passage, first }: Site): Owner | null {
  const name = view.mentionAt(first - 1);
  if (name === undefined || name.last !== first || name.group !== undefined) return null;
  if (!/^(?:country|organization)$/.test(name.kind) || name.form === "demonym") return null;
  if (!/^(?:and|,)$/.test(view.norm(name.first - 1))) return null;
  const earlier = view.tokens.slice(passage.sentence.first, name.first - 1);
  const verb = earlier.findIndex(({ xpos }) => /^VB[DPZ]$/.test(xpos));
  return verb >= 0 && earlier.slice(verb).some(({ xpos }) => xpos === "CD")
    ? { entity: name.entity, span: name.span }
    : null;
}

/** "has not left the six-nation bloc": a number in an adjective counts the members of the noun's body, never of the subject. */
function bodyOf(view: View, { passage, last }: Site): readonly Owner[] {
  for (let at = last; at < Math.min(last + 3, passage.sentence.last); at += 1) {
    const body = view.mentionsAt(at).find(({ kind }) => kind === "organization");
    if (body !== undefined) return [{ entity: body.entity, span: body.span }];
  }
  return [];
}

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
