// What sets two tellings of what is done with papers apart: another paper, one of many, another time.

import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { isBesides } from "./besides.ts";
import { isOldPaper } from "./earlier-events.ts";
import { AGREEING, shareAbout } from "../papers.ts";
import { sameTime } from "./same-time.ts";

/** Whether two tellings are of papers that may be one. */
export function paperAgrees(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  if (isBetweenOthers(view, a, b)) return false;
  if (isOneOfMany(view, a, b) || isOneOfMany(view, b, a)) return false;
  if (isAnother(view, a, b) && !namesSigners(view, a, b, polities)) return false;
  if (isOfTitle(a, b)) return false;
  if (isFirstTime(view, a) !== isFirstTime(view, b) && !sameTime(a, b)) return false;
  if (!AGREEING.has(a.type)) return true;
  if (isOldPaper(view, a, b) || isOldPaper(view, b, a)) return false;
  return a.further === b.further || shareAbout(a, b);
}

/** Whether they name no thing that the other does not. */
export const aboutAgrees = (a: Candidate, b: Candidate): boolean =>
  a.about.length === 0 || b.about.length === 0 || isLooseTitle(a, b) || shareAbout(a, b);

/** A headline names an agreement in its own words ("declaration on Hong Kong"): that is no other than the one that the lead names. */
function isLooseTitle(a: Candidate, b: Candidate): boolean {
  const [first] = a.trigger < b.trigger ? [a, b] : [b, a];
  return first.passage.block.kind === "title" && first.about.every(({ value }) => value.startsWith("local:"));
}

/** "was initially signed in April", "originally signed": before what the news tells of the same paper. */
const isFirstTime = (view: View, { clause, type }: Candidate): boolean =>
  AGREEING.has(type) &&
  clause !== null &&
  view.tokens
    .slice(Math.max(clause.first, clause.verb.first - 1), clause.verb.last)
    .some(({ norm }) => /^(?:initially|originally)$/.test(norm));

/** "Europe signs deal with Turkmenistan": a headline whose subject takes part by no listed name is not of what others are told to have signed. */
function isBetweenOthers(view: View, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  const subject = first.clause?.subject;
  if (
    first.passage.block.kind !== "title" ||
    !AGREEING.has(a.type) ||
    !subject ||
    subject.conjuncts.length > 0
  )
    return false;
  const named = view.mentionAt(subject.head);
  const outside = named?.kind === "place" && first.roles.every(({ entity }) => entity !== named.entity);
  return (
    outside &&
    !view
      .mentionsIn(second.passage.sentence.first, second.passage.sentence.last)
      .some(({ entity }) => entity === named.entity)
  );
}

/** "signed 14 documents" is not the signing of an accord that is named elsewhere, though that may be one of them. */
const isOneOfMany = (view: View, many: Candidate, one: Candidate): boolean =>
  AGREEING.has(many.type) &&
  many.about.length === 0 &&
  one.about.length > 0 &&
  many.passage !== one.passage &&
  many.passage.block.kind !== "title" &&
  one.passage.block.kind !== "title" &&
  (many.clause?.objects.some(
    ({ first, head }) =>
      // "the five-page accord" is one.
      view.isPlural(head) &&
      view.tokens
        .slice(first, head)
        .some(({ upos, norm }) => upos === "NUM" || norm === "several" || norm === "dozens"),
  ) ??
    false);

/** "a treaty" told in a later sentence, after one has been told of, is another treaty. */
function isAnother(view: View, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  if (first.passage.block.kind !== "paragraph" || !second.indefinite) return false;
  // A standfirst and the paragraph behind it tell of one paper, known by its name, of one day.
  if (
    sameTime(a, b) &&
    a.about.some(({ value }) => isKnown(value) && b.about.some((it) => it.value === value))
  )
    return false;
  const later = second.passage.index > first.passage.index;
  // "signed an agreement in May. ... signed a protocol": each is new to the reader, whatever the second is called.
  // "They also signed a treaty": besides whatever they had signed.
  const other =
    first.indefinite || (first.about.length > 0 && second.about.length === 0) || isBesides(view, second);
  return AGREEING.has(a.type) && later && other;
}

/**
 * "Peru and Chile have signed two agreements. Ministers A of Peru and B of Chile signed two agreements": the states' paper, then whose hands signed
 * it; as many papers, or of no number, and not "also".
 */
function namesSigners(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  if (second.passage.index - first.passage.index > SIGNERS_WITHIN || isBesides(view, second)) return false;
  const kinds = (one: Candidate, kind: string): boolean =>
    one.roles.length > 1 && one.roles.every(({ entity }) => view.kindOf(entity) === kind);
  if (!kinds(first, "country") || !kinds(second, "person")) return false;
  const on = (first.when ?? second.when)?.value ?? null;
  return (
    countOf(view, first) === countOf(view, second) &&
    first.roles.every(({ entity }) =>
      second.roles.some((signer) => polities.of(signer.entity, on).includes(entity)),
    )
  );
}
/** Sentences behind the states within which their signers are named. */
const SIGNERS_WITHIN = 3;

/** The number before what is signed: "two agreements"; null where none is told. */
const countOf = (view: View, { clause }: Candidate): string | null => {
  const signed = clause?.objects[0];
  if (signed === undefined) return null;
  return view.tokens.slice(signed.first, signed.head).find(({ upos }) => upos === "NUM")?.norm ?? null;
};

const isKnown = (id: string): boolean => !id.startsWith("local:");

/** The day in a treaty's name says when that was signed, not what is done with it now ("exchanged the instruments of the Treaty of 11 November 2013"). */
const isOfTitle = (a: Candidate, b: Candidate): boolean =>
  (a.pattern === TITLE) !== (b.pattern === TITLE) && (a.when === null || b.when === null);
const TITLE = "agreement-title.date";
