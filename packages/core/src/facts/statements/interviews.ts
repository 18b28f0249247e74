import type { Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Voice } from "./speakers/voices.ts";

/** How a head says whom the article lets answer. */
const ASKED =
  /\b(?:interview (?:with|given by|of)|(?:accepted|gave|granted) an? (?:[\w-]+ )?interview|interviewed|in conversation with|questions (?:to|for)|(?:press conference|news conference|briefing) (?:by|of|with))\b|['’]s? (?:[\w-]+ ){0,2}(?:press conference|news conference|briefing|interview|answers?)\b/i;
/** Words of a question; what is longer tells something too. */
const LONGEST = 60;
/** Fewest questions that make a conversation. */
const FEWEST = 2;

/** Whom the head of the article names as asked: one person, where it says that somebody was. */
export const askedPerson = (view: View): Voice | null =>
  askedIn(
    view,
    view.passages.filter(({ block }) => block.kind === "title" || block.kind === "subtitle"),
  );

/** The same where letters or offices stand before the answers: what introduces them says it too. `opening`: the first paragraph that is so labelled. */
export function answeringPerson(view: View, opening: Passage | undefined): Voice | null {
  const head = askedPerson(view);
  if (head !== null || opening === undefined) return head;
  const before = view.passages.filter(
    ({ span, block }) =>
      span.start < opening.span.start && (block.kind === "paragraph" || block.kind === "heading"),
  );
  return before.length > LONGEST_HEAD ? null : askedIn(view, before);
}
/** Most sentences that introduce a conversation. */
const LONGEST_HEAD = 12;

function askedIn(view: View, passages: readonly Passage[]): Voice | null {
  const named = passages
    .filter(({ span }) => ASKED.test(view.text.slice(span.start, span.end)))
    .flatMap(({ sentence }) => view.mentionsIn(sentence.first, sentence.last))
    .filter(({ kind, inner, group }) => kind === "person" && !inner && group === undefined);
  const [one] = named;
  return one !== undefined && new Set(named.map(({ entity }) => entity)).size === 1
    ? { entity: one.entity, span: one.span }
    : null;
}

/**
 * The questions of an interview that prints them as paragraphs of their own: short, and ending in a question mark. None where nobody is said to be asked, or
 * where it is one question alone.
 */
export function questionsOf(view: View, paragraphs: readonly Passage[]): ReadonlySet<Passage> {
  if (askedPerson(view) === null) return new Set();
  const questions = paragraphs.filter(({ block: { span } }) =>
    isQuestion(view.text.slice(span.start, span.end)),
  );
  return new Set(questions.length < FEWEST ? [] : questions);
}

const isQuestion = (text: string): boolean =>
  /\?\s*$/.test(text) && !/^\s*["“]/.test(text) && text.split(/\s+/).length <= LONGEST;

/** Whether a span stands in one of the questions. */
export const isAsked = (questions: ReadonlySet<Passage>, { start, end }: Span): boolean =>
  [...questions].some(({ block: { span } }) => span.start <= start && end <= span.end);
