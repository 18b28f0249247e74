import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../../document/index.ts";
import { clauseIndex, dependentsOf, type Passage, type View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";
import { resumedCue } from "./resumed-cue.ts";
import { besideIt, followsTense, goesOnAt, isMarkedOn } from "./saying-on.ts";

/** The clauses and all that hang on them. */
export function withDependents(passage: Passage, clauses: readonly Clause[]): ReadonlySet<Clause> {
  const own = new Set(clauses);
  for (const clause of own) for (const dependent of dependentsOf(passage, clause)) own.add(dependent);
  return own;
}

/** "says he spoke to Chad and asked for ships": what is past beside a cue in the present is told by the speaker, and no next cue. */
const goesOnInTense = (cue: Clause, { verb }: Clause): boolean =>
  !(verb.form === "finite" && verb.tense === "past" && cue.verb.tense === "present");

/** Token where the reported words end: the sentence's end, or where a clause begins that is told by the writer. */
export function extent(
  view: View,
  passage: Passage,
  cue: Clause,
  own: ReadonlySet<Clause>,
  quotes: readonly QuotedSpan[],
): number {
  const isQuoted = (token: number): boolean => {
    const at = view.tokenSpan(token);
    return quotes.some(({ span }) => span.start < at.start && at.end <= span.end);
  };
  let end = passage.sentence.last;
  const later = passage.clauses.slice(clauseIndex(passage, cue) + 1);
  for (const clause of later) {
    // "and said that ...": the speaker's next cue, whether grammar hangs it on what is said or on the sentence.
    const another = clause.kind === "main" && clause.subject?.first === cue.subject?.first;
    if ((!own.has(clause) && !another) || isQuoted(clause.verb.first)) continue;
    const at = besideIt(view, clause) ?? (goesOnInTense(cue, clause) ? resumedCue(view, clause) : null);
    if (at !== null) end = Math.min(end, at);
  }
  // ", a claim that could not be verified": the writer's word for what was said.
  for (let i = cue.verb.last + 2; i < end; i += 1)
    if (view.norm(i) === "," && /^an?$/.test(view.norm(i + 1)))
      if (JUDGING.test(view.lemma(i + 2)) || isJudgedByOther(passage, cue, i)) end = i;
  // "told him that “it is late,” the Post reports, and left": a comma inside the marks, and another who passes it on.
  const passed = quotes.find(
    ({ span, inner }) =>
      span.start >= (view.token(cue.verb.last - 1)?.end ?? 0) &&
      view.text[inner.end - 1] === "," &&
      isPassedOn(view, view.tokenAt(span.end), passage.sentence.last),
  );
  if (passed !== undefined) end = Math.min(end, view.tokenAt(passed.span.end - 1) + 1);
  // ", according to the bank": another vouches for all of it.
  for (let i = cue.verb.last + 2; i < end; i += 1)
    if (view.norm(i) === "according" && view.norm(i - 1) === "," && view.norm(i + 1) === "to") end = i - 1;
  const conditioned = behindCondition(own, cue);
  let lastVerb = 0;
  for (const { verb } of own) if (verb.first < end) lastVerb = Math.max(lastVerb, verb.last);
  for (const clause of later) {
    if (clause.verb.first >= end) continue;
    if (own.has(clause) || clause.verb.first < lastVerb) continue;
    const opening = clause.first > cue.verb.last ? clause.first : (clause.subject?.first ?? 0);
    const start = frontedBefore(view, own, opening > cue.verb.last ? opening : clause.verb.first);
    if (start < lastVerb || isQuoted(start)) continue;
    // "protesters who say the law is unfair marched": the verb of the noun that the cue's own clause hangs on.
    const resumes =
      cue.kind === "relative" &&
      clause.kind === "main" &&
      (clause.subject?.first ?? Infinity) < cue.verb.first;
    // "…; hours later Chad told reporters that": another who speaks, behind a semicolon.
    const parted =
      clause.kind === "main" && cueOf(clause.verb) !== undefined
        ? semicolonBefore(view, start, lastVerb)
        : null;
    if (parted !== null) end = Math.min(end, parted);
    const saidOn =
      (conditioned !== null &&
        view.norm(start - 1) === "," &&
        conditioned.after < start &&
        start <= conditioned.before) ||
      goesOnAt(view, clause, start) ||
      followsTense(view, cue, clause, start) ||
      isMarkedOn(view, clause, start, quotes);
    if (resumes || !saidOn) end = Math.min(end, start);
  }
  while (end > lastVerb && JOINING.test(view.norm(end - 1))) end -= 1;
  return end;
}

/** "said if they wait, the port will shut": between which tokens the sentence begins that a condition right behind the cue opens; null without one. */
function behindCondition(own: ReadonlySet<Clause>, cue: Clause): { after: number; before: number } | null {
  const condition = [...own].find(
    ({ first, marker }) => first === cue.verb.last && marker !== null && CONDITION.test(marker),
  );
  if (condition === undefined) return null;
  const after = condition.verb.first;
  const mains = [...own].filter(
    ({ first, marker, verb }) => first > after && marker === null && verb.form === "finite",
  );
  return { after, before: Math.min(...mains.map(({ verb }) => verb.first), Infinity) };
}
const CONDITION = /^(?:if|unless|although|though|because|once|when|while|since|until)$/;

/** "said that the port is small and, given its place, the state has ..." without its first comma: where what opens the second clause begins. */
function frontedBefore(view: View, own: ReadonlySet<Clause>, start: number): number {
  if (view.norm(start - 1) !== ",") return start;
  for (const { kind, first, last } of own)
    if (
      kind === "participial" &&
      last <= start &&
      start - last <= 1 &&
      /^(?:and|but)$/.test(view.norm(first - 1))
    )
      return first;
  return start;
}

/** "…,” the Post reports, and": somebody and a verb of saying between the marks and a comma. */
function isPassedOn(view: View, from: number, last: number): boolean {
  for (let i = from + 1; i < Math.min(last, from + 5); i += 1)
    if (view.norm(i) === ",")
      return /^(?:reports?|reported|says|said|writes|wrote|notes|noted)$/.test(view.norm(i - 1));
  return false;
}

/** Token of the semicolon that parts a clause from what stands before it, with an adjunct between at most; null for none. */
function semicolonBefore(view: View, start: number, after: number): number | null {
  for (let i = start; i > Math.max(after, start - ADJUNCT); i -= 1) if (view.norm(i) === ";") return i;
  return null;
}
const ADJUNCT = 6;

/** ", a decision that Chad called regrettable": what another calls it is told by the writer. */
const isJudgedByOther = ({ clauses }: Passage, cue: Clause, comma: number): boolean =>
  clauses.some(
    ({ kind, first, subject, verb }) =>
      kind === "relative" &&
      first > comma + 2 &&
      first <= comma + APPOSED &&
      cueOf(verb)?.judges === true &&
      subject !== null &&
      subject.first >= first &&
      subject.head !== cue.subject?.head,
  );
/** Tokens within which such a clause begins behind its comma. */
const APPOSED = 5;

const JUDGING = /^(?:claim|charge|allegation|assertion|accusation|contention|prediction|denial)$/;

const JOINING = /^(?:[,;:.!?–—"”’»-]|and|but|while|as|although|though|after|before|when|with|because)$/;
