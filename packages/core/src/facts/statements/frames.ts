import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { anotherSpeaks } from "./content/another-speaks.ts";
import { behindInsertion } from "./content/behind-insertion.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import type { Cue } from "./cues.ts";
import { REPORTING } from "./speakers/source-words.ts";
import { subjectOf } from "./speakers/speaking-phrase.ts";

/** What follows a cue without "that" and is no speech: "said on Monday", "added to the list", "said of Addo". */
const NO_SPEECH: ReadonlySet<string> =
  wordSet(`in on at by to of for from with about during before as after until against over into through so yes no nothing something anything
  goodbye hello prayer mass grace whether if when where why how what who which`);
/** Fewest tokens that make a sentence of their own. */
const FEWEST = 4;
/** Verbs that say what stands before them, as "say" does: "…, the ministry reported on Monday." */
const TELLING_ALL = /^(?:report|announce|state|note|add|confirm|disclose|declare)$/;
const MARK = /^[,;:.!?–—"“”’»-]$/;

/**
 * What a cue of saying reports where no clause was found to hang on it, by where the cue stands alone: "X said (that) S" to the sentence's end;
 * "S, X said." back to its start; "A, X said, B" both. Each needs a finite verb, and the words of the cue set off as described: else nothing.
 */
export function aroundCue(view: View, passage: Passage, clause: Clause, cue: Cue): Span[] {
  const { verb } = clause;
  const subject = subjectOf(view, passage, clause);
  if (verb.passive || subject === null) return [];
  const gap = aroundGap(view, passage, clause, cue);
  if (gap !== null) return [gap];
  const marker = markerBehind(view, passage, clause, cue);
  const opened = marker !== null && (isPast(view, passage, clause) || marker === verb.last);
  if (verb.form !== "finite" && !opened) return [];
  const inserted = isInserted(view, passage, clause, subject, cue);
  // "that" right behind the cue, or behind whom it tells, opens what is said whatever the verb; so do the commas around a cue.
  const shown = cue.shows === true && !(inserted && isReporting(view, subject));
  if (marker === null && (cue.force !== "say" || (!cue.bare && !inserted) || shown)) return [];
  const { first, last } = passage.sentence;
  const told = (from: number, to: number): boolean =>
    passage.clauses.some(
      (other) =>
        other !== clause &&
        other.kind !== "relative" &&
        other.kind !== "adverbial" &&
        other.marker === null &&
        other.verb.form === "finite" &&
        other.verb.first >= from &&
        other.verb.last <= to,
    );
  const stopped = (span: Span): Span => withoutStop(view.text, tidy(view.text, span));
  if (inserted) {
    const opening = Math.min(subject.first, verb.first);
    const closing = Math.max(subject.last, verb.last);
    // The comma before and after the cue's own words.
    const before = { first, last: opening - 1 };
    const after =
      view.norm(closing) === ","
        ? { first: closing + 1, last }
        : (behindInsertion(view, passage, clause, before) ?? { first: last, last });
    // "Speaking to reporters, X said, they are": what the speaker does meanwhile is not said.
    const doing = passage.clauses.some(
      (other) =>
        other.kind === "participial" && other.verb.first === first && other.subject?.head === subject.head,
    );
    // "Nor, said X, had they agreed": one word, without which it would say the opposite.
    const nor = /^(?:nor|neither)$/.test(view.norm(first));
    const spans = [...(doing && after.last - after.first > 1 ? [] : [before]), after].filter(
      (range) => range.last - range.first > Number(!nor),
    );
    // At the sentence's end "X said" has nothing else to report than what stands before it.
    const only =
      (cue.lemma === "say" ||
        cue.shows === true ||
        (TELLING_ALL.test(cue.lemma) && view.token(first)?.upos !== "ADP")) &&
      view.norm(closing) !== "," &&
      opening - first > FEWEST;
    return only || told(first, opening) || told(closing, last)
      ? spans.map((range) => stopped(view.spanOf(range)))
      : [];
  }
  // "did not name Chad, but told reporters that": the subject stands with the verb before.
  if (marker === null && (subject.last !== verb.first || !opensClause(view, passage, clause))) return [];
  // "said, if elected, she would go": a condition between commas opens what is said.
  const aside = marker === null && !cue.tells && opensAside(view, verb.last);
  const marked = marker !== null || aside;
  const start = aside
    ? verb.last + 1
    : marker === null
      ? cue.tells
        ? (clause.objects[0]?.last ?? verb.last)
        : verb.last
      : marker + 1;
  const next = view.norm(start);
  // "announces it in Brussels, where ...": a thing that is told, not the subject of what is told.
  if (
    /^(?:it|this|them|him|her|us|me)$/.test(next) &&
    !/^(?:AUX|VERB)$/.test(view.token(start + 1)?.upos ?? "")
  )
    return [];
  if (MARK.test(next) || (!marked && (cue.tells || NO_SPEECH.has(next) || isSum(view, cue, start))))
    return [];
  const end = anotherSpeaks(view, passage, start, last);
  return told(start, end) || (marked && finiteIn(view, start, end))
    ? [stopped(view.spanOf({ first: start, last: end }))]
    : [];
}

/** "…, a survey found": what is written, or who looked into it. */
const isReporting = (view: View, { head }: NounPhrase): boolean =>
  REPORTING.has(view.lemma(head).toLowerCase());

/** "announced $7 million over four years, and at the conference today he explained it": the sum is announced, and nothing is said. */
const isSum = (view: View, { lemma }: Cue, at: number): boolean =>
  /^(?:announce|declare|disclose|confirm)$/.test(lemma) &&
  (/^(?:US|A|NZ|C)?[$€£¥]$/.test(view.token(at)?.text ?? "") || view.token(at)?.xpos === "CD");

/**
 * "what she said is growing demand", "a ban that he says will lapse": in a clause of which what is said has taken the subject away, the verb right
 * behind the cue and what goes with it.
 */
function aroundGap(view: View, { clauses, sentence }: Passage, clause: Clause, cue: Cue): Span | null {
  const { verb, subject, marker, kind } = clause;
  if (!cue.bare || cue.force !== "say" || subject === null || subject.last !== verb.first) return null;
  const opens =
    /^(?:what|which|that|who)$/.test(view.norm(subject.first - 1)) && subject.first - 1 > sentence.first;
  if (!opens || (kind !== "relative" && marker === null)) return null;
  if (!/^(?:VBZ|VBD|VBP|MD)$/.test(view.token(verb.last)?.xpos ?? "")) return null;
  const own = clauses.find((other) => other.verb.first === verb.last);
  if (own === undefined) return null;
  return withoutStop(view.text, tidy(view.text, view.spanOf({ first: verb.last, last: own.last })));
}

/** Token of the "that" behind a cue, or behind one phrase of those whom it tells; null where another word stands there. */
function markerBehind(
  view: View,
  { phrases }: Passage,
  { verb, objects, obliques }: Clause,
  cue: Cue,
): number | null {
  const at = behindAside(view, verb.last);
  if (view.norm(at) === "that") return opensWords(view, at) ? at : null;
  // "said at the hearing that", "said publicly on Monday that": of a cue without an object, whatever noun stands before the word.
  if (!cue.tells && cue.force === "say" && objects.length === 0) {
    let end = verb.last;
    if (view.token(end)?.upos === "ADV") end += 1;
    // "reported on the deal that they signed": of other cues only what says when.
    for (const oblique of obliques)
      if (oblique.at === end && (cue.bare || view.timesAt(oblique.phrase.head).length > 0))
        end = oblique.phrase.last;
    return end > verb.last && view.norm(end) === "that" && opensWords(view, end) ? end : null;
  }
  if (!cue.tells) return null;
  const told = phrases.find(({ first }) => first === verb.last);
  return told !== undefined && view.norm(told.last) === "that" ? told.last : null;
}

/** ", if elected, ": a comma, a condition of few words, and a comma. */
const opensAside = (view: View, at: number): boolean =>
  view.norm(at) === "," &&
  /^(?:if|unless|once|given|without|despite|although|though)$/.test(view.norm(at + 1)) &&
  [3, 4, 5, 6, 7, 8].some((ahead) => view.norm(at + ahead) === ",");

/** "says, however, that": behind one or two words between commas. */
function behindAside(view: View, at: number): number {
  if (view.norm(at) !== ",") return at;
  return ([at + 2, at + 3].find((i) => view.norm(i) === ",") ?? at - 1) + 1;
}

/** "noted that one of them had “even died”": a past tense that grammar takes for a participle, right behind the subject that opens the sentence. */
const isPast = (view: View, { sentence }: Passage, { verb, subject }: Clause): boolean =>
  verb.form === "participle" &&
  subject?.first === sentence.first &&
  (subject.last === verb.first ||
    (verb.first - subject.last === 1 && view.token(subject.last)?.upos === "ADV") ||
    (view.norm(subject.last) === "," && view.norm(verb.first - 1) === ",")) &&
  view.norm(verb.head).endsWith("d");

/** "said that was wrong": the word is the subject of what is said. */
const opensWords = (view: View, that: number): boolean =>
  view.token(that + 1)?.xpos === "VBG" || !/^(?:AUX|VERB|PUNCT)$/.test(view.token(that + 1)?.upos ?? "PUNCT");

function finiteIn(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/^(?:VBD|VBP|VBZ|MD)$/.test(view.token(i)?.xpos ?? "")) return true;
  return false;
}

/** ", X said," and ", said X." : nothing but the cue and who speaks between a comma and a comma or the end. */
function isInserted(
  view: View,
  { sentence }: Passage,
  { verb, objects, obliques }: Clause,
  subject: NounPhrase,
  { tells }: Cue,
): boolean {
  const opening = Math.min(subject.first, verb.first);
  const closing = Math.max(subject.last, verb.last);
  // "…, Rosa Mendes, the spokeswoman, said": the comma that closes what she is called.
  const called =
    subject.appositions.length > 0 && view.norm(subject.last) === "," && verb.first - subject.last === 1;
  const close =
    subject.first < verb.first ? subject.last === verb.first || called : verb.last === subject.first;
  const before = view.norm(opening - 1);
  // "…, X said in his book on Monday."
  let end = closing;
  // "…, X told a news briefing on Monday."
  if (tells && objects[0]?.first === end) end = objects[0].last;
  for (const { at, phrase } of obliques) if (at === end) end = phrase.last;
  return (
    close &&
    opening > sentence.first &&
    before === "," &&
    // "…, X said on Friday, Andes.Az reports."
    (view.norm(closing) === "," || view.norm(end) === "," || end >= sentence.last - 1)
  );
}

/** The subject opens the sentence, or what a comma or a conjunction sets off. */
const opensClause = (view: View, { sentence }: Passage, { subject }: Clause): boolean =>
  subject !== null &&
  (subject.first === sentence.first || /^(?:[,;:–—]|and|but|while)$/.test(view.norm(subject.first - 1)));
