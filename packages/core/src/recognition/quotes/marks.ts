import type { Span } from "../../record/index.ts";

/** A stretch between two marks, or from a mark to the end of its line where the next line takes the quotation up. */
export interface MarkedSpan {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  /** No mark closes it in its line. */
  readonly unclosed: boolean;
}

const DOUBLE_OPEN = "“„«‟〝";
const DOUBLE_CLOSE = "”»〞";
/** Marks that are the same on both sides; the double prime is what became of a wire's two single ones: ″like this″, ``or this″. */
const STRAIGHT = '"″';
const SENTENCE_END = ".,!?…";
/** Every mark that a pair can begin or end with, by its code. All else of a text, which is nearly all of it, is passed over without a look at what it is. */
const MARKS = `${DOUBLE_OPEN}${DOUBLE_CLOSE}${STRAIGHT}†‘'’\``;
const IS_MARK = new Uint8Array(1 + Math.max(...[...MARKS].map((mark) => mark.charCodeAt(0))));
for (const mark of MARKS) IS_MARK[mark.charCodeAt(0)] = 1;
const isMarkAt = (text: string, i: number): boolean => IS_MARK[text.charCodeAt(i)] === 1;

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);
/** Where a quotation can begin: after nothing, space, an opening bracket or a dash. */
const opensAfter = (char: string | undefined): boolean =>
  isSpace(char) || "([{—–-/“\"″‘'".includes(char ?? " ");

interface Open {
  readonly at: number;
  readonly width: number;
  readonly single: boolean;
  readonly german: boolean;
  /** Opened by a mark that no mark of its kind closes in this line: there a dagger is what became of it in another encoding. */
  readonly broken?: boolean;
}

/** Two single marks side by side, as teleprinters wrote a double one, are one: ''like this'', ``or this''. */
function widthOf(text: string, i: number, end: number): number {
  const char = text[i] ?? "";
  return "'`".includes(char) && i + 1 < end && text[i + 1] === char && text[i + 2] !== char ? 2 : 1;
}

/**
 * Pairs quotation marks within one line of text[start, end), of any kind, mixed kinds included (a “ that a " closes, as
 * typists do). A mark inside an open pair of another level is nested and left to the outer one. An apostrophe is told
 * from a single mark by its neighbours. One pass, linear.
 */
export function pairMarks(text: string, start: number, end: number): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let open: Open | null = null;
  const lastDouble = lastDoubleClose(text, start, end);
  const close = (at: number, after: number, unclosed = false): void => {
    if (open === null) return;
    const inner = { start: open.at + open.width, end: at };
    if (inner.end > inner.start) found.push({ span: { start: open.at, end: after }, inner, unclosed });
    open = null;
  };
  for (let i = start; i < end; i += 1) {
    if (!isMarkAt(text, i)) continue;
    const char = text[i] ?? "";
    const before = i > start ? text[i - 1] : undefined;
    const width = widthOf(text, i, end);
    const next = i + width < end ? text[i + width] : undefined;
    const state: Open | null = open;
    const opening = { at: i, width, single: false, german: false };
    if (STRAIGHT.includes(char) || width === 2) {
      if (state === null || state.single) {
        // A single mark that was open when a double one opens was an apostrophe after all.
        if (opensAfter(before) && !isSpace(next)) open = opening;
        else if (state === null && isWord(next) && !isWord(before)) open = opening;
      } else close(i, i + width);
      i += width - 1;
    } else if (DOUBLE_OPEN.includes(char)) {
      if (state?.german === true && char === "“") close(i, i + 1);
      else if (state === null || state.single)
        open = { ...opening, german: char === "„", broken: char === "“" && i > lastDouble };
    } else if (DOUBLE_CLOSE.includes(char) || (char === "†" && state?.broken === true)) {
      if (state !== null) close(i, i + 1);
      else if (char === "»" && isWord(next)) open = opening;
    } else if (char === "‘" || char === "'" || char === "’") {
      if (state === null) {
        if (char !== "’" && opensAfter(before) && isWord(next) && closesLater(text, i + 1, end)) {
          open = { ...opening, single: true };
        }
      } else if (state.single) {
        if (closesHere(text, i, end)) close(i, i + 1);
      } else if (i > lastDouble && SENTENCE_END.includes(before ?? " ") && isSpace(next)) {
        // “We waited three winters,' she said: the marks do not match, and no other closes it.
        close(i, i + 1);
      }
    }
  }
  close(end, end, true);
  return found;
}

/** Offset of the last mark that can close a double quotation; -1 without one. */
function lastDoubleClose(text: string, start: number, end: number): number {
  for (let i = end - 1; i >= start; i -= 1) {
    if (!isMarkAt(text, i)) continue;
    const char = text[i] ?? "";
    if (DOUBLE_CLOSE.includes(char) || (STRAIGHT.includes(char) && !isSpace(text[i - 1]))) return i;
    if (i > start && widthOf(text, i - 1, end) === 2 && !isSpace(text[i - 2])) return i;
  }
  return -1;
}

/** Whether the single mark at i ends a quotation: no letter follows, and it is no plural's possessive ("the ministers' talks"). */
function closesHere(text: string, i: number, end: number): boolean {
  const before = text[i - 1];
  const next = i + 1 < end ? text[i + 1] : undefined;
  if (isSpace(before) || isWord(next)) return false;
  if (SENTENCE_END.includes(before ?? " ") || !isSpace(next)) return true;
  const follows = text[i + 2] ?? "";
  return before !== "s" || !/\p{Ll}/u.test(follows);
}

/** A single mark opens a quotation only when one closes it within reach: else it is an apostrophe ("'90s"). */
function closesLater(text: string, from: number, end: number): boolean {
  const reach = Math.min(end, from + 600);
  for (let i = from; i < reach; i += 1) {
    const char = text[i];
    if ((char === "'" || char === "’") && closesHere(text, i, end)) return true;
  }
  return false;
}
