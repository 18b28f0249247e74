import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../../document/index.ts";
import type { Span } from "../../../record/index.ts";
import { dependentsOf, type Passage, type View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";
import { behindVerb } from "../speakers/speaking-phrase.ts";
import { openingOf, opensThere, startOf } from "./beginning.ts";
import { behindInsertion } from "./behind-insertion.ts";
import { extent, withDependents } from "./extent.ts";
import { tidy, withoutStop } from "./trimming.ts";

/**
 * What a cue reports, as one stretch a side: "said that A and that B" is one content, "A, he said, and B" two. A stretch runs on to the end of its sentence, or
 * to the next clause that is not reported.
 */
export function reportedBy(
  view: View,
  passage: Passage,
  cue: Clause,
  needsMarker: boolean,
  quotes: readonly QuotedSpan[],
): Span[] {
  const reported = dependentsOf(passage, cue).filter(
    ({ kind, marker, first, subject, verb, last }) =>
      (kind === "complement" || isOfVoiced(view, cue, { kind, first })) &&
      !(WH.test(marker ?? "") && first > cue.verb.last) &&
      // "promised 300 million, double what it gave": of the sum; "told them what it gave" is reported.
      !(marker === "what" && first > cue.verb.last && !opensThere(cue, first)) &&
      // "“Follow us,” she said, and the boys trailed behind"
      !(first >= cue.verb.last && /^(?:and|but|or)$/.test(view.norm(first))) &&
      // "According to cables that were leaked, he urged": of a noun before the cue.
      !(marker === "that" && first < cue.verb.first) &&
      !isOfNoun(view, cue, { first, verb, last }) &&
      (!needsMarker ||
        marker !== null ||
        first < cue.verb.first ||
        quoteFollows(view, cue) ||
        (first === cue.verb.last && subject !== null && subject.first === first)),
  );
  const parted = partedBySpeaker(view, passage, cue, reported, quotes);
  if (parted !== null) return parted;
  const after = reported.filter(({ first }) => first >= cue.verb.first);
  // "Canada was first, Turkey says it may be last": what stands before is told by the writer, unless commas set the cue off.
  const setOff =
    after.length > 0
      ? view.norm(cue.verb.last) === ","
      : !cue.obliques.some(({ prep, at }) => at === cue.verb.last && WARNED_OF.test(prep));
  // "Angry over how it was handled, Chad has recalled its envoy": what a cue has for its object is all that it could tell.
  const objected = needsMarker && cue.objects.length > 0 && cueOf(cue.verb)?.tells !== true;
  const before = setOff && !objected ? reported.filter(({ first }) => first < cue.verb.first) : [];
  const own = withDependents(passage, reported);
  const spans: Span[] = [];
  const [leading] = before;
  if (leading !== undefined) {
    const start = Math.min(
      openingOf(passage, own, leading),
      ...before.map((clause) => startOf(view, cue, clause)),
    );
    // "ten Swedes, four Danes and three Finns, said Addo": what ends in a comma before the cue is no subject of it.
    const inverted =
      cue.subject !== null && cue.subject.last === cue.verb.first - 1 && view.norm(cue.subject.last) === ","
        ? cue.objects.some(({ first }) => first === cue.verb.last)
        : false;
    const subject =
      cue.subject !== null && cue.subject.first > start && !inverted ? cue.subject.first : cue.verb.first;
    const told = {
      // "Nor does Chad have plans, he said": without its first word it would say the opposite.
      first: start - Number(/^(?:nor|neither)$/.test(view.norm(start - 1))),
      last: Math.max(start + 1, Math.min(subject, cue.verb.first)),
    };
    spans.push(view.spanOf(told));
    // "The ban, she said, would lapse": the verb stands behind the cue.
    if (before.some(({ verb }) => verb.first >= cue.verb.last)) {
      const resumed = resumption(view, passage, cue);
      // "“Follow us,” she said, and the boys trailed behind": another sentence.
      if (!/^(?:and|but|or)$/.test(view.norm(resumed)))
        spans.push(view.spanOf({ first: resumed, last: extent(view, passage, cue, own, quotes) }));
    } else if (after.length === 0) {
      const behind = behindInsertion(view, passage, cue, told);
      if (behind !== null) spans.push(view.spanOf(behind));
    }
  }
  if (after.length > 0) {
    const first = Math.min(...after.map((clause) => startOf(view, cue, clause)));
    spans.push(view.spanOf({ first, last: Math.max(first + 1, extent(view, passage, cue, own, quotes)) }));
  }
  return spans
    .map((span) => withoutStop(view.text, tidy(view.text, span)))
    .filter(({ start, end }) => end > start);
}

/** "These charges, said Addo, who came on Monday, are false": whose verb grammar gives to the speaker, it is that of what stands before the cue. */
function partedBySpeaker(
  view: View,
  passage: Passage,
  cue: Clause,
  reported: readonly Clause[],
  quotes: readonly QuotedSpan[],
): Span[] | null {
  const speaker = behindVerb(view, passage, cue);
  const { subject, verb } = cue;
  const own = reported.find((one) => one.subject?.head === speaker?.head && one.first >= verb.last);
  if (speaker === null || subject === null || own === undefined || own.marker !== null) return null;
  const last = extent(view, passage, cue, withDependents(passage, [own]), quotes);
  return [
    { first: subject.first, last: verb.first },
    { first: own.verb.first, last },
  ].map((range) => withoutStop(view.text, tidy(view.text, view.spanOf(range))));
}

/** "expressed satisfaction that trade had grown": the clause of the noun that a light verb says. */
const isOfVoiced = (
  view: View,
  { verb, objects }: Clause,
  { kind, first }: Pick<Clause, "kind" | "first">,
): boolean =>
  kind === "relative" &&
  cueOf(verb) === undefined &&
  objects[0]?.last === first &&
  view.norm(first) === "that" &&
  !/^(?:AUX|VERB|PUNCT)$/.test(view.token(first + 1)?.upos ?? "PUNCT");

/** "warned of a catastrophe": what is said stands behind the cue. */
const WARNED_OF = /^(?:of|about|against|for)$/;

/** "said Addo, a porter at the manor where they met": such a clause is of the noun before it, unless the cue stands right before. */
const WH = /^(?:where|when|who|whom|which|whose|why)$/;

/** First token after a cue that stands between commas: behind its subject and the comma that closes it. */
function resumption(view: View, { sentence }: Passage, { verb, subject }: Clause): number {
  let at = Math.max(verb.last, subject === null || subject.first < verb.first ? 0 : subject.last);
  while (at < sentence.last - 1 && !/^[,—–]$/.test(view.norm(at))) at += 1;
  return at + 1;
}

const quoteFollows = (view: View, { verb }: Clause): boolean => /^["“:,]$/.test(view.norm(verb.last));

/** "announced it after the deadline that he had set": a clause without an object of its own, right behind the noun of a phrase. */
const isOfNoun = (
  view: View,
  { obliques, objects, verb: cue }: Clause,
  { first, verb, last }: Pick<Clause, "first" | "verb" | "last">,
): boolean =>
  view.norm(first) === "that" &&
  obliques.some(
    ({ prep, phrase }) =>
      phrase.last === first &&
      // "asked for assurances that Chad would leave": what others are to say.
      ((prep === "for" && cue.lemma === "ask") ||
        // "commenting on reports that Chad had left": of the reports.
        (/^(?:on|about)$/.test(prep) && TELLABLE.test(view.lemma(phrase.head))) ||
        (objects.length > 0 && last - verb.last <= 1 && AWAY.test(prep))) &&
      view.timesAt(phrase.head).length === 0,
  );

/** Nouns that "that" may say what is in them. */
const TELLABLE =
  /^(?:report|claim|rumou?r|allegation|accusation|charge|idea|possibility|prospect|fact|suggestion|news|fear|concern|speculation|hope|belief|view|proposal|statement|remark|word|assumption|assertion|question|doubt|expectation|evidence|sign|threat|warning)$/;
const AWAY = /^(?:after|before|until|for|with|from|of|by|behind)$/;
