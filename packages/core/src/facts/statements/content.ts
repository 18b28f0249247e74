import type { Clause, NounPhrase } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { contains, overlaps, type Span, trimSpan } from "../../record/index.ts";
import { clauseIndex, dependentsOf, type Passage, type View } from "../shared/view.ts";
import { cueOf, type Cue } from "./cues.ts";

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
    spans.push(view.spanOf({ first: start, last: Math.max(start + 1, Math.min(subject, cue.verb.first)) }));
    // "The ban, she said, would lapse": the verb stands behind the cue.
    if (before.some(({ verb }) => verb.first >= cue.verb.last)) {
      const resumed = resumption(view, passage, cue);
      // "“Follow us,” she said, and the boys trailed behind": another sentence.
      if (!/^(?:and|but|or)$/.test(view.norm(resumed)))
        spans.push(view.spanOf({ first: resumed, last: extent(view, passage, cue, own, quotes) }));
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

/** What is said with such nouns is a thing: "said a prayer", "said nothing". */
const SAYABLE =
  /^(?:word|prayer|thing|nothing|something|anything|so|yes|no|goodbye|hello|farewell|thanks|that|this|it|what|much|little)$/;

/**
 * "said the two countries set “ambitious tasks”": where grammar takes the subject of what is said for the cue's object, the words from
 * there to the sentence's end are what is said. Only for cues of saying that take a bare clause, and only where a verb follows.
 */
export function reportedObject(
  view: View,
  passage: Passage,
  cue: Clause,
  { bare, force, tells }: Cue,
  quotes: readonly QuotedSpan[],
): Span[] {
  const [object] = cue.objects;
  if (!bare || force !== "say" || tells || object === undefined || object.first !== cue.verb.last) return [];
  if (cue.verb.lemma !== "say" && cue.verb.lemma !== "add") return [];
  if (SAYABLE.test(view.lemma(object.head)) || view.token(object.head)?.upos === "PRON") return [];
  const follows = passage.clauses.filter(
    ({ verb, kind, parent }) =>
      verb.first >= object.last &&
      (kind === "participial" ||
        kind === "relative" ||
        kind === "main" ||
        // "urged them to wait, saying the deal “is the only way”": grammar hangs what is said on the verb before.
        (kind === "complement" &&
          parent !== null &&
          (passage.clauses[parent]?.verb.first ?? 0) < cue.verb.first)),
  );
  const [first] = follows;
  if (first === undefined) return withVerb(view, passage, cue, object);
  if (first.verb.first - object.last > 12) return [];
  const own = withDependents(passage, [first]);
  const last = extent(view, passage, cue, own, quotes);
  const from =
    view.norm(object.first) === "that" && isDeterminer(view, object.first) ? object.first + 1 : object.first;
  return [withoutStop(view.text, tidy(view.text, view.spanOf({ first: from, last })))];
}

/** "said the two raised a loan of a million": a past form inside what grammar takes for one noun phrase, of which nobody says it is so named. */
function withVerb(view: View, { sentence }: Passage, cue: Clause, object: NounPhrase): Span[] {
  if (cue.verb.lemma !== "say" || cue.verb.form !== "finite") return [];
  for (let i = object.first + 1; i < object.last - 1; i += 1)
    if (/^(?:VBD|VBZ|VBP|VBN)$/.test(view.token(i)?.xpos ?? "") && view.norm(i - 1) !== "-")
      return [
        withoutStop(view.text, tidy(view.text, view.spanOf({ first: object.first, last: sentence.last }))),
      ];
  return [];
}

/** "Chad closed the embassy and expelled its staff, a source said": the verbs before the last are said too, where none of them is a cue itself. */
function openingOf({ clauses }: Passage, own: ReadonlySet<Clause>, { verb }: Clause): number {
  let start = Infinity;
  for (const clause of clauses) {
    if (clause.verb.first >= verb.first) break;
    if (own.has(clause)) continue;
    // "The time had come to say “enough”": nobody says it, as nobody does who welcomes or thanks.
    const said = cueOf(clause.verb);
    // "Chad expects trade to grow from what it was, Addo told us": what is thought is told by whoever speaks.
    if (said !== undefined && clause.verb.form === "finite" && !said.judges && said.force !== "think")
      return Infinity;
    if (clause.kind !== "main") continue;
    start = Math.min(start, clause.first);
  }
  return start;
}

/** "said Addo, a porter at the manor where they met": such a clause is of the noun before it, unless the cue stands right before. */
const WH = /^(?:where|when|who|whom|which|whose|why)$/;

/** The clauses and all that hang on them. */
function withDependents(passage: Passage, clauses: readonly Clause[]): ReadonlySet<Clause> {
  const own = new Set(clauses);
  for (const clause of own) for (const dependent of dependentsOf(passage, clause)) own.add(dependent);
  return own;
}

/** Token where the reported words end: the sentence's end, or where a clause begins that is told by the writer. */
function extent(
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
    const at = besideIt(view, clause) ?? resumedCue(view, clause);
    if (at !== null) end = Math.min(end, at);
  }
  // ", a claim that could not be verified": the writer's word for what was said.
  for (let i = cue.verb.last + 2; i < end; i += 1)
    if (view.norm(i) === "," && /^an?$/.test(view.norm(i + 1)) && JUDGING.test(view.lemma(i + 2))) end = i;
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
    const saidOn =
      goesOnAt(view, clause, start) ||
      followsTense(view, cue, clause, start) ||
      isMarkedOn(view, clause, start, quotes);
    if (resumes || !saidOn) end = Math.min(end, start);
  }
  while (end > lastVerb && JOINING.test(view.norm(end - 1))) end -= 1;
  return end;
}

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

const JUDGING = /^(?:claim|charge|allegation|assertion|accusation|contention|prediction|denial)$/;

/** ", while Chad said it would open": the cue of another beside this one; where it begins. */
const besideIt = (view: View, { kind, marker, first, subject, verb }: Clause): number | null =>
  kind === "adverbial" &&
  (marker === "while" || marker === "whereas") &&
  subject !== null &&
  cueOf(verb) !== undefined &&
  view.norm(first - 1) === ","
    ? first - 1
    : null;

/**
 * "said the port was shut, but insists that it will open", "said the port was shut, adding that ...": a cue of the speaker's own, though grammar
 * hangs it on what is said; where it begins.
 */
export function resumedCue(view: View, { verb, subject }: Clause): number | null {
  if (cueOf(verb) === undefined && !REMARKING.test(verb.lemma)) return null;
  let before = verb.first - 1;
  while (view.token(before)?.upos === "ADV" || view.norm(before) === "then") before -= 1;
  const mark = view.norm(before);
  if (verb.form === "gerund" || verb.form === "participle")
    return mark === "," || (verb.form === "gerund" && /^["”»]$/.test(mark)) ? before : null;
  const same = verb.form === "finite" && verb.tense !== "future" && verb.modal === null && !verb.passive;
  // With a subject right before it the verb is of that subject: "and Chad denied it".
  const shared = subject === null || subject.last <= before;
  return same && shared && /^(?:and|but)$/.test(mark) ? before : null;
}
const REMARKING = /^(?:refer|cite|point|talk|speak|accuse|thank|quote)$/;

/**
 * "said the fees needed to run the port were paid", "because it rained": what follows straight after a word, with no comma, is of what is
 * said; a clause of its own that a conjunction joins is so too.
 */
const goesOnAt = (view: View, { marker }: Clause, start: number): boolean => {
  const before = view.norm(start - 1);
  // "the on-again-off-again date": a hyphen parts no sentence.
  if (before === "-" && view.token(start)?.spaceBefore === false) return true;
  if (/^(?:and|but)$/.test(before)) return !STOPPING.test(view.norm(start - 2));
  return !STOPPING.test(before) && !STOPPING.test(view.norm(start)) && marker !== "as";
};

/**
 * "said officers would wear cameras, and many would ride": behind a comma and a conjunction a modal in the tense of the cue's sequence goes on with what is said;
 * the writer's own sentence about the past has none.
 */
function followsTense(view: View, cue: Clause, { verb, subject }: Clause, start: number): boolean {
  if (!/^(?:and|but|or|nor)$/.test(view.norm(start - 1)) || !/^(?:[,;–—-]|--)$/.test(view.norm(start - 2)))
    return false;
  if (verb.form !== "finite" || subject === null || cueOf(verb) !== undefined) return false;
  const past = cue.verb.tense === "past";
  const modals = past ? /^(?:would|could|might|should)$/ : /^(?:will|can|may|must|should)$/;
  for (let i = verb.first; i < verb.last; i += 1) if (modals.test(view.norm(i))) return true;
  return past && view.norm(verb.first) === "will";
}

/** "said it harmed the port, and Chad is “firmly opposed”": of a sentence that a comma and "and" join, words in marks are quoted from whoever spoke. */
const isMarkedOn = (
  view: View,
  { verb, subject }: Clause,
  start: number,
  quotes: readonly QuotedSpan[],
): boolean =>
  view.norm(start - 1) === "and" &&
  view.norm(start - 2) === "," &&
  subject !== null &&
  subject.first >= start &&
  cueOf(verb) === undefined &&
  quotes.some(
    ({ kind, span }) =>
      kind === "fragment" && view.tokenAt(span.start) > verb.first && view.tokenAt(span.start) <= verb.last,
  );

const STOPPING = /^[,;:.!?–—"”’»-]$/;
const JOINING = /^(?:[,;:.!?–—"”’»-]|and|but|while|as|although|though|after|before|when|with|because)$/;

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
  { obliques, objects }: Clause,
  { first, verb, last }: Pick<Clause, "first" | "verb" | "last">,
): boolean =>
  view.norm(first) === "that" &&
  obliques.some(
    ({ prep, phrase }) =>
      phrase.last === first &&
      // "commenting on reports that Chad had left": of the reports.
      (/^(?:on|about)$/.test(prep) || (objects.length > 0 && last - verb.last <= 1 && AWAY.test(prep))) &&
      view.timesAt(phrase.head).length === 0,
  );
const AWAY = /^(?:after|before|until|for|with|from|of|by|behind)$/;

/** The clause without its "that"; "saying that deeds, not words, were needed" where grammar takes the word for one of the noun's. */
const startOf = (view: View, cue: Clause, { first, marker, subject }: Clause): number =>
  // "said no more than a dozen knew": what limits a number is of it, though grammar leaves it to the cue.
  marker === null && first - 1 === cue.verb.last && LIMITING.test(view.norm(first - 1))
    ? first - 1
    : withoutMarker(view, cue, { first, marker, subject });
const LIMITING = /^(?:no|not|only|nearly|almost|about|around|roughly|just|even|at)$/;

const withoutMarker = (
  view: View,
  cue: Clause,
  { first, marker, subject }: Pick<Clause, "first" | "marker" | "subject">,
): number =>
  marker === "that" ||
  (view.norm(first) === "that" &&
    opensThere(cue, first) &&
    // "that export sales remain": no "that" stands before a plural.
    (isDeterminer(view, first) || (subject?.first === first && view.isPlural(subject.head))))
    ? first + 1
    : first;
/** Right behind the cue, or behind whom it tells. */
const opensThere = ({ verb, objects }: Clause, first: number): boolean =>
  first === verb.last || objects.some(({ last }) => last === first);
const isDeterminer = (view: View, at: number): boolean =>
  /^(?:NNS|NNPS|NNP|PRP|DT|EX|CD)$/.test(view.token(at + 1)?.xpos ?? "");

/** Without the marks, commas and space at its ends. */
export function tidy(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\s,;:"“”„«»—–]/.test(text[start] ?? "")) start += 1;
  while (end > start && /[\s,;:"“”„«»—–]/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

/** Without its own full stop: a sentence told in the writer's words ends with the writer's stop. */
export const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end:
    /[^.][.!?]$/.test(text.slice(start, end)) && !/\p{Lu}\.$/u.test(text.slice(start, end)) ? end - 1 : end,
});

/** Quotations that reach into the span; `quotes` are in order and do not overlap. */
export function quotesOver(quotes: readonly QuotedSpan[], span: Span): QuotedSpan[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: QuotedSpan[] = [];
  for (let i = low; i < quotes.length; i += 1) {
    const quote = quotes[i];
    if (quote === undefined || quote.span.start >= span.end) break;
    found.push(quote);
  }
  return found;
}

/** How much of the content stands between marks. */
export function formOf(
  content: readonly Span[],
  quotes: readonly QuotedSpan[],
): "direct" | "indirect" | "mixed" {
  const whole = content.every((span) =>
    quotes.some(({ kind, span: marks }) => kind !== "title" && contains(marks, span)),
  );
  if (whole) return "direct";
  const part = content.some((span) =>
    quotes.some(({ kind, span: marks }) => kind !== "title" && overlaps(marks, span)),
  );
  return part ? "mixed" : "indirect";
}
