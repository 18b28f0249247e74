import type { QuotedSpan } from "../../document/index.ts";
import { overlaps, type Span } from "../../record/index.ts";
import { clauseAt, type Passage, type View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { besideMarks, type Beside } from "./beside.ts";
import { tidy } from "./content/trimming.ts";
import { voiceOf, type Voice } from "./speakers/voices.ts";

/**
 * Gives the quotations that no cue of their own sentence claims to their speaker. In order: one that opens a sentence goes on with the statement before it in the
 * same paragraph; one that a colon introduces is of whoever its clause is about ("Brandt turned to Addo: “Perhaps.”"); one that makes a paragraph
 * goes on with the paragraph before where that has one speaker; one that follows a sentence about one person is that person's. Any
 * other keeps its words and has no known speaker.
 */
export function carryOn(
  view: View,
  attributions: readonly Attribution[],
  quotes: readonly QuotedSpan[],
): Attribution[] {
  const statements = attributions
    .map((attribution) => ({
      ...attribution,
      content: [...attribution.content],
      evidence: [...attribution.evidence],
    }))
    .sort((a, b) => endOf(a) - endOf(b));
  sameVoice(view, statements, quotes);
  const claimed = claims(statements);
  const made: Attribution[] = [];
  let next = 0;
  let last: Attribution | undefined;
  for (const [i, quote] of quotes.entries()) {
    while (next < statements.length && endOf(statements[next]) <= quote.span.start) {
      const candidate = statements[next];
      if (candidate !== undefined && (last === undefined || endOf(candidate) >= endOf(last)))
        last = candidate;
      next += 1;
    }
    if (quote.kind !== "utterance" || claimed(quote.inner)) continue;
    const passages = passagesOver(view, quote.span);
    const [first] = passages;
    if (first === undefined) continue;
    const content = tidy(view.text, quote.inner);
    const evidence = passages.map(({ span }) => span);
    const previous = quotes[i - 1];
    const reopened = previous?.continued === true;
    const said = reopened ? null : besideMarks(view, quote);
    if (said !== null) {
      const statement = spokenBeside(said, content, evidence);
      made.push(statement);
      last = statement;
      continue;
    }
    const goesOn = last !== undefined && (continuesParagraph(view, last, quote, first) || reopened);
    if (goesOn && last !== undefined && last.form === "direct") {
      last.content.push(content);
      last.evidence.push(...evidence);
      continue;
    }
    const heir =
      goesOn && last !== undefined
        ? { voice: last.speaker, unnamed: last.unnamed ?? null, rule: "follows" }
        : inherit(view, first, quote, last);
    // A paragraph of speech that the next takes up is of whoever that one names.
    const later = heir === null && quote.continued === true ? takenUp(statements, quotes[i + 1]) : undefined;
    const statement: Attribution = {
      passage: first,
      form: "direct",
      rule: `statement.quotation.${heir?.rule ?? (later === undefined ? "bare" : "taken-up")}`,
      speaker: heir?.voice ?? later?.speaker ?? null,
      unnamed: heir?.unnamed ?? later?.unnamed ?? null,
      addressee: null,
      content: [content],
      cue: null,
      clause: null,
      evidence,
    };
    made.push(statement);
    last = statement;
  }
  return [...statements, ...made];
}

/** "Marcos replied: “We called him. / “It is clear,” he explained": a pronoun behind speech that goes on over two paragraphs is of whoever began it. */
function sameVoice(view: View, statements: Attribution[], quotes: readonly QuotedSpan[]): void {
  for (const [i, quote] of quotes.entries()) {
    if (quote.continued !== true || quote.kind !== "utterance") continue;
    const [first, second] = [takenUp(statements, quote), takenUp(statements, quotes[i + 1])];
    if (first === undefined || second === undefined || first === second || first.speaker === null) continue;
    const { speaker } = second;
    const pronoun =
      speaker !== null && /^(?:he|she)$/i.test(view.text.slice(speaker.span.start, speaker.span.end));
    const at = statements.indexOf(second);
    if (pronoun && speaker !== null && speaker.entity !== first.speaker.entity)
      statements[at] = { ...second, speaker: { entity: first.speaker.entity, span: speaker.span } };
  }
}

/** The statement that claims the quotation by which an unclosed one goes on. */
const takenUp = (statements: readonly Attribution[], next: QuotedSpan | undefined): Attribution | undefined =>
  next === undefined
    ? undefined
    : statements.find(
        ({ form, content }) => form === "direct" && content.some((span) => overlaps(span, next.inner)),
      );

/** The statement that the words beside the marks make. */
const spokenBeside = (
  { voice, span, cue, clause, passage }: Beside,
  content: Span,
  evidence: readonly Span[],
): Attribution => ({
  passage,
  form: "direct",
  rule: "statement.say.beside",
  speaker: voice,
  unnamed: voice === null ? span : null,
  addressee: null,
  content: [content],
  cue,
  clause,
  evidence: evidence.some(({ start }) => start === passage.span.start)
    ? [...evidence]
    : [...evidence, passage.span],
});

/**
 * Gives direct speech whose speaker grammar did not find, or found within the quotation itself ("“The veto will be overridden,” Addo told reporters"),
 * to the one who stands beside its marks.
 */
export function spokenTo(view: View, attribution: Attribution, quotes: readonly QuotedSpan[]): Attribution {
  const { form, speaker, unnamed, content } = attribution;
  if (form !== "direct") return attribution;
  const marked = quotes.filter(({ inner }) => content.some((span) => overlaps(inner, span)));
  const voice = speaker?.span ?? unnamed ?? null;
  if (voice !== null && !marked.some(({ span }) => overlaps(span, voice))) return attribution;
  for (const quote of marked) {
    const said = besideMarks(view, quote);
    if (said !== null && !marked.some(({ span }) => overlaps(span, said.span)))
      return { ...attribution, speaker: said.voice, unnamed: said.voice === null ? said.span : null };
  }
  return voice === null ? attribution : { ...attribution, speaker: null, unnamed: null };
}

interface Heir {
  readonly voice: Voice | null;
  readonly unnamed?: Span | null;
  readonly rule: string;
}

/** Whose words a quotation is that stands without a cue. */
function inherit(
  view: View,
  passage: Passage,
  quote: QuotedSpan,
  last: Attribution | undefined,
): Heir | null {
  const before = view.text.slice(passage.span.start, quote.span.start).trimEnd();
  if (before.endsWith(":")) {
    const colon = view.tokenAt(quote.span.start) - 1;
    const subject = clauseAt(passage, colon - 1)?.subject ?? null;
    const voice = subject === null ? null : personOf(view, voiceOf(view, subject));
    if (voice !== null) return { voice, rule: "introduced" };
    if (subject !== null && /^(?:he|she|they|i|we)$/.test(view.norm(subject.head)))
      return { voice: null, unnamed: view.spanOf(subject), rule: "introduced" };
  }
  if (before !== "") return null;
  const earlier = view.passageBefore(passage);
  if (earlier === undefined) return null;
  const sameBlock = earlier.sentence.block === passage.sentence.block;
  const nextBlock = passage.sentence.block - earlier.sentence.block === 1;
  // A paragraph that is nothing but a quotation goes on with the speaker of the one before.
  if (
    !sameBlock &&
    last !== undefined &&
    (last.speaker ?? last.unnamed) != null &&
    isLastOf(last, earlier) &&
    (nextBlock || isAdjacent(view, earlier, passage))
  )
    return { voice: last.speaker, unnamed: last.unnamed ?? null, rule: "next-paragraph" };
  if (!sameBlock) return null;
  const about = soleSubject(view, earlier);
  return about === null ? null : { voice: about, rule: "sentence-before" };
}

/** The one person that a sentence is about: its subject, where nobody else is named in it. */
function soleSubject(view: View, passage: Passage): Voice | null {
  const { first, last } = passage.sentence;
  const people = new Set(
    view
      .mentionsIn(first, last)
      .filter(({ kind, group }) => kind === "person" && group === undefined)
      .map(({ entity }) => entity),
  );
  const main = passage.clauses.find(({ kind }) => kind === "main");
  if (people.size !== 1 || main?.subject == null || main.verb.passive) return null;
  return personOf(view, voiceOf(view, main.subject));
}

const personOf = (view: View, voice: Voice | null): Voice | null =>
  voice !== null && view.kindOf(voice.entity) === "person" ? voice : null;

/** The statement is made in the passage, or in its paragraph with nothing told after it. */
const isLastOf = ({ evidence, passage: own }: Attribution, passage: Passage): boolean =>
  own.sentence.block === passage.sentence.block && evidence.some((span) => overlaps(span, passage.span));

/** Only empty lines stand between the two. */
const isAdjacent = (view: View, a: Passage, b: Passage): boolean =>
  view.text.slice(a.span.end, b.span.start).trim().replace(/["”’]/g, "") === "";

const endOf = (statement: Attribution | undefined): number => statement?.content.at(-1)?.end ?? 0;

/** Says whether a span is already somebody's words. */
function claims(statements: readonly Attribution[]): (span: Span) => boolean {
  const spans = statements.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < span.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) > span.start;
  };
}

/** Passages that a span reaches into, in order. */
export function passagesOver(view: View, span: Span): Passage[] {
  const found: Passage[] = [];
  for (let i = view.passageIndexAt(span.start); i < view.passages.length; i += 1) {
    const passage = view.passages[i];
    if (passage === undefined || passage.span.start >= span.end) break;
    if (overlaps(passage.span, span)) found.push(passage);
  }
  return found;
}

/** The quotation opens the sentence that follows the statement's own in its paragraph. */
function continuesParagraph(
  view: View,
  before: Attribution,
  quote: QuotedSpan,
  { sentence }: Passage,
): boolean {
  if (before.passage.sentence.block !== sentence.block) return false;
  const end = Math.max(before.passage.span.end, before.content.at(-1)?.end ?? 0);
  return end <= quote.span.start && view.text.slice(end, quote.span.start).replace(/["”’.,!?\s]/g, "") === "";
}
