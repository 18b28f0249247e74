import { wordSet } from "@chancery/language";

import { addDays, type When } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { familyOf } from "./families.ts";

// What is looked back on, or told at a time of its own, is not the event that is news.

/** "A day earlier she held talks": at a time counted from another, even where the count leads to no day. */
export const isElsewhen = (view: View, { clause, when, trigger, triggerSpan }: Candidate): boolean =>
  when === null &&
  clause !== null &&
  view
    .timesIn(clause.first, trigger)
    .some(({ when: at, rule, span }) => at === null && COUNTED.has(rule) && span.end <= triggerSpan.start);
const COUNTED: ReadonlySet<string> = new Set([
  "time.relative.earlier-later",
  "time.relative.next-day",
  "time.relative.previous-unit",
]);

/** "visited Chad last year" in a page without a day: no telling of a visit of which that is not said. */
export const isOfLastYear = (view: View, { clause, when }: Candidate): boolean =>
  when === null &&
  clause !== null &&
  view
    .timesIn(clause.first, clause.last)
    .some(
      ({ when: at, span }) =>
        at === null && /^(?:last|the previous) (?:year|month)$/i.test(view.text.slice(span.start, span.end)),
    );

/**
 * "received them on Monday" where no year is known, and "had met in January 1978" or "ratified it in May": whether the days are one cannot be told, so that
 * they are not taken to be.
 */
export function areUnchecked(view: View, a: Candidate, b: Candidate): boolean {
  const [x, y] = [unresolved(view, a), unresolved(view, b)];
  if (x !== null && y !== null) return x !== y;
  const other = x !== null ? b : y !== null ? a : null;
  return other !== null && other.when !== null && (isRecalled(other) || isOfMonth(other.when.value));
}

/** A month without its year. */
const isOfMonth = ({ edtf }: When): boolean => /^XXXX-\d\d$/.test(edtf);

/** What the clause says of its day where that leads to no day: "XXXX-WXX-1". */
const unresolved = (view: View, { clause, when }: Candidate): string | null =>
  when !== null || clause === null
    ? null
    : (view
        .timesIn(clause.first, clause.last)
        .find(
          ({ type, when: at, value }) => type === "date" && at === null && /^XXXX-WXX-\d$/.test(value ?? ""),
        )?.value ?? null);

/** Told in the perfect of the past. */
const isRecalled = ({ clause }: Candidate): boolean =>
  clause !== null && clause.verb.perfect && clause.verb.tense === "past";

/** "their last meeting", "an earlier round of talks": a telling that sets its event apart from the one that is news. */
export function isFormer(view: View, { clause, trigger, pattern }: Candidate): boolean {
  if (!pattern.endsWith(".noun")) return clause !== null && isLastDone(view, clause);
  for (let at = trigger - 1; at >= trigger - 4 && at >= (clause?.first ?? 0); at -= 1) {
    const word = view.norm(at);
    if (FORMER.has(word)) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(view.token(at)?.upos ?? "") && word !== "of") return false;
  }
  return false;
}

/** "Addo was last in Lima in 2020", "they last met in May": the time before the one that is news. */
function isLastDone(view: View, { verb }: NonNullable<Candidate["clause"]>): boolean {
  for (let at = verb.first - 1; at <= verb.last; at += 1)
    if (view.norm(at) === "last" && view.timesAt(at).length === 0)
      return at === verb.last ? /^(?:in|at|on|here|there)$/.test(view.norm(at + 1)) : true;
  return false;
}
const FORMER = new Set(["last", "previous", "earlier", "prior", "past", "preceding"]);

/**
 * What a headline tells in the present is the news: it is not what a reduced clause recalls by a month or a year ("Ghana, Togo sign
 * pact" over "the accord, signed in June 2006 by ..."), where that names others.
 */
export function isRecalledBeside(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  const { verb } = first.clause ?? {};
  const news = first.passage.block.kind === "title" && verb?.form === "finite" && verb.tense === "present";
  const recalled = second.clause?.kind === "participial" && (second.when?.value.edtf.length ?? DAY) < DAY;
  const others = second.roles.every(({ entity }) => first.roles.every((role) => role.entity !== entity));
  return news && recalled && first.when === null && second.roles.length > 0 && others;
}

/**
 * "X, Y sign deal" over "a deal signed in April" or "X first signed in 1980" in November, "Addo has left for Chad. In March he visited Chad and Mali": what a headline tells in
 * the present, or a sentence in its perfect, was not done months ago.
 */
export function isHistory({ doc }: View, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  const { verb } = first.clause ?? {};
  const title = first.passage.block.kind === "title" && !first.pattern.endsWith(".noun");
  if (first.when !== null || verb?.form !== "finite" || verb.tense !== "present") return false;
  // Of what has been done since a month of the same year that month is told: "has visited Chad. In March he ...".
  if (!title && !(verb.perfect && second.clause?.verb.tense === "past" && !second.clause.verb.perfect))
    return false;
  return isOld(doc, second.when);
}

/** What is news is in the paper within so many days. */
const NEWS_WITHIN = 45;

/** Too long before the day of publication to be the news. */
function isOld({ published }: View["doc"], when: Candidate["when"]): boolean {
  const latest = when?.value.latest ?? null;
  const printed = published?.when.earliest ?? null;
  if (latest !== null && printed !== null) {
    // "In March" is said in May of what is no news.
    const months = /^\d{4}-\d\d$/.test(when?.value.edtf ?? "") ? monthsBetween(latest, printed) : 0;
    return latest < addDays(printed, -NEWS_WITHIN) || months > 1;
  }
  // "In March he expelled two" in a page of 1 October that gives no year.
  const [told, of] = [monthOf(when?.value), monthOf(published?.when)];
  return told !== null && of !== null && Math.min((of - told + 12) % 12, (told - of + 12) % 12) > 1;
}

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

/** The month of what has no year: 3 of "XXXX-03" and "XXXX-03-05". */
const monthOf = (when: When | undefined): number | null => {
  const month = /^XXXX-(\d\d)/.exec(when?.edtf ?? "")?.[1];
  return month === undefined ? null : Number(month);
};

/** "The meeting was a sequel to the July 2010 meeting": one that its own old date tells apart is not the news, which has none. */
export function isOldOne({ doc }: View, dated: Candidate, other: Candidate): boolean {
  const { when, pattern, triggerSpan, type } = dated;
  if (when === null || other.when !== null || familyOf(type) !== "meet" || !pattern.endsWith(".noun"))
    return false;
  const attributive = when.spans.every(
    ({ end }) => end <= triggerSpan.start && triggerSpan.start - end < WITHIN_NAME,
  );
  return attributive && isOld(doc, when);
}
/** Characters between a date and the noun that it stands before. */
const WITHIN_NAME = 24;

/** "Peru and Chile ended talks. Addo, who met Brandt in February": what is told aside of somebody months ago is not the undated news of his state. */
export function isOldAside(view: View, dated: Candidate, other: Candidate): boolean {
  const { when, clause, roles } = dated;
  if (other.when !== null || !isOld(view.doc, when)) return false;
  if (clause?.kind !== "relative" && !isRecalled(dated)) return false;
  return roles.some(
    ({ entity }) => view.kindOf(entity) === "person" && other.roles.every((role) => role.entity !== entity),
  );
}

/** "signed a memorandum. It replaces the protocol signed in 2007": what a participle says of another paper was signed long before. */
export const isOldPaper = ({ doc }: View, { when, clause }: Candidate, other: Candidate): boolean =>
  clause?.kind === "participial" &&
  clause.verb.passive &&
  other.when === null &&
  other.clause !== null &&
  other.clause.kind !== "participial" &&
  isOld(doc, when);

/** "Addo thanked Brandt for having come in May 2019 and recalled their talks then": what is looked back on is not the undated news. */
export function isRecollected(
  { doc }: View,
  { when, clause, passage }: Candidate,
  other: Candidate,
): boolean {
  if (when === null || other.when !== null || clause === null) return false;
  const outer = clause.parent === null ? undefined : passage.clauses[clause.parent];
  if (![clause, outer].some((one) => one !== undefined && RECOLLECTING.has(one.verb.lemma))) return false;
  return isOld(doc, when);
}
const RECOLLECTING: ReadonlySet<string> = wordSet(
  "recall remember thank commemorate reminisce congratulate mention",
);

/**
 * "An impetus had been given during the meetings between Addo and Brandt": what several meetings of people had done before is not the one of
 * their states that is news.
 */
export function isOfOthersBefore(view: View, one: Candidate, other: Candidate): boolean {
  if (familyOf(one.type) !== "meet" || !isRecalled(one) || isRecalled(other)) return false;
  const several =
    one.pattern.endsWith(".noun") && /^(?:meetings|visits|summits)$/.test(view.norm(one.trigger));
  const apart = one.roles.every(({ entity }) => other.roles.every((role) => role.entity !== entity));
  return several && apart && one.roles.length > 0;
}

/** Letters of a day in EDTF; fewer are a month, a year or a part of one. */
const DAY = "2006-06-12".length;
