import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { overlaps, type Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { formOf } from "./content/quoted.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import { cueOf, type Cue } from "./cues.ts";
import { speakerOf } from "./speakers/speaker-of.ts";
import { unnamedVoice } from "./speakers/unnamed-voice.ts";

/** Cues that stand in an aside of their own: what somebody announced or promised is told beside "as" for a measure of it. */
const ASIDE =
  /^(?:note|point_out|say|observe|argue|explain|stress|acknowledge|admit|remark|insist|warn|tell|claim|write|state|underline|emphasise|emphasize|recall|report|reveal|disclose|write)$/;
/** Tokens between the cue and the comma that closes the aside: whom, where and when. */
const REACH = 8;
/** What parts a dateline from the sentence. */
const DASH = /^(?:--|[-–—])$/;
const SHORTEST = 15;

/**
 * "As Brandt noted, the line is closed", "the line, as Brandt points out, is closed": an aside that gives the sentence to somebody. "As he said he would" and "as
 * Brandt had warned" measure what is told by what was said.
 */
export function asTold(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Attribution[] {
  return passage.own.flatMap((clause): Attribution[] => {
    const { verb, marker, subject } = clause;
    const cue = cueOf(verb);
    if (marker !== "as" || cue === undefined || subject === null || !isAside(clause, cue)) return [];
    const opening = view.norm(subject.first - 1) === "as" ? subject.first - 1 : clause.first;
    const closing = closingOf(view, passage, clause);
    const { first, last } = passage.sentence;
    if (
      closing === null ||
      quotes.some(({ span }) => overlaps(span, view.spanOf({ first: opening, last: closing })))
    )
      return [];
    const leads =
      opening === first ||
      (opening === first + 1 && /^(?:but|and|yet)$/.test(view.norm(first))) ||
      DASH.test(view.norm(opening - 1));
    // "He rose and, as Brandt noted, left": told of the second verb alone.
    if (!leads && (view.norm(opening - 1) !== "," || /^(?:and|but|or)$/.test(view.norm(opening - 2))))
      return [];
    const ranges = leads
      ? [{ first: closing + 1, last }]
      : [
          { first, last: opening - 1 },
          { first: Math.min(last, closing + 1), last },
        ];
    const content = ranges
      .filter((range) => range.last - range.first > 1)
      .map((range) => withoutStop(view.text, tidy(view.text, view.spanOf(range))));
    const speaker = speakerOf(view, passage, clause);
    const unnamed = speaker === null ? unnamedVoice(view, passage, clause, cue) : null;
    if ((speaker ?? unnamed) === null || length(content) < SHORTEST || !isTold(passage, clause, ranges))
      return [];
    return [
      {
        rule: "statement.say.as-told",
        passage,
        form: formOf(content, quotes),
        speaker,
        unnamed,
        addressee: null,
        content,
        cue: view.spanOf(verb),
        clause,
        evidence: [passage.span],
      },
    ];
  });
}

const isAside = ({ verb }: Clause, { lemma }: Cue): boolean =>
  ASIDE.test(lemma) &&
  verb.form === "finite" &&
  !verb.passive &&
  !verb.perfect &&
  verb.negation === null &&
  verb.modal === null &&
  verb.tense !== "future";

/** The comma (or the sentence's end) that closes the aside; null where the cue has words of its own to report. */
function closingOf(view: View, { sentence, clauses }: Passage, { verb }: Clause): number | null {
  for (let at = verb.last; at <= Math.min(sentence.last - 1, verb.last + REACH); at += 1) {
    if (at === sentence.last - 1 || view.norm(at) === ",") return at;
    if (clauses.some((other) => other.verb.first === at && other.verb.form === "finite")) return null;
    if (/^(?:that|it|so|when|if|["“:;])$/.test(view.norm(at))) return null;
  }
  return null;
}

/** Whether a sentence stands beside the aside. */
const isTold = (
  { clauses }: Passage,
  aside: Clause,
  ranges: readonly { readonly first: number; readonly last: number }[],
): boolean =>
  clauses.some(
    (other) =>
      other !== aside &&
      other.verb.form === "finite" &&
      other.kind !== "relative" &&
      ranges.some(({ first, last }) => other.verb.first >= first && other.verb.last <= last),
  );

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
