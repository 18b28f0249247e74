import type { Block, DateClue } from "../../../../record/index.ts";
import { dayAmong } from "../../../stamps/day-among.ts";
import { dayInOrder } from "../../../stamps/fields.ts";
import { stampOf, stampsOf } from "../../../stamps/stamp.ts";
import { secondDay } from "../../../stamps/two-days.ts";
import { exactly, type DateClueInput } from "../clue.ts";
import { labelAbove } from "../labels.ts";
import { tellsReadingTime } from "./quiet-stamps.ts";
import { ofReaders, ofTheSite } from "../whose.ts";

/** A line that gives a day and what belongs to it is no longer. */
const LONGEST = 120;
/** Lines below the text that may still tell of the article. */
const BELOW = 8;
/** Lines down to that of a change. */
const TO_CHANGE = 3;

/** "By" on a line of its own, the name on the next. */
const BY = /^(?:written |posted |words |text )?(?:by|von|por|par|door|av|af|автор)\s?:?$/iu;
/** "By Ana Ruiz", "Von Ana Ruiz and Jo Berg", "by aruiz", "Author Ana Ruiz". */
const BY_NAME =
  /^(?:(?:(?:written|posted|words|text) )?(?:by|von|por|par|door|av|af):? (?:\p{Lu}[\p{L}\p{M}.'’-]+ \p{Lu}|[\p{L}\d_]+$)|(?:author|autorin\/autor|autor(?:in)?|auteur|autore|автор):? \p{Lu})/iu;
/** "Date 6 December 2022": beside the author's label it is the article's. */
const DATE = /^(?:date|datum|fecha|data|дата):? /iu;
/** "This story is from October 9, 2019" */
const STORY_FROM =
  /\bthis (?:story|article|page|item) (?:is|was) (?:first )?(?:from|published|posted|written)\b/iu;

/**
 * The day that stands beside what only the head of an article has, wherever the reading took that head to be: the author's line, how
 * long reading takes, or the day of a change behind it. Null where such lines give several days: then they are of several stories.
 */
export function creditedDay(input: DateClueInput, monthFirst: boolean | null): DateClue | null {
  const { text, blocks, elements } = input;
  const last = blocks.findLastIndex(({ kind }) => kind === "paragraph");
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").length;
  const days = new Map<string, DateClue>();
  let above = 0;
  for (const [i, { span, kind }] of blocks.entries()) {
    if (i > last + BELOW) break;
    if (kind === "paragraph") above += 1;
    // The text stands below its head.
    const head = above * 2 <= paragraphs + 1;
    if (kind === "paragraph" || kind === "caption" || kind === "credit" || (!head && i < last)) continue;
    if (span.end - span.start > LONGEST) continue;
    if (ofReaders(elements[i] ?? null) || ofTheSite(elements[i] ?? null)) continue;
    const stamp = stampOf(text, span.start, span.end) ?? dayAmong(text, span.start, span.end);
    if (stamp === null || stamp.label === "updated" || (stamp.ambiguous && monthFirst === null)) continue;
    const first = dayInOrder(stamp, monthFirst);
    if (first === null || labelAbove(text, blocks[i - 1]?.span) === "change") continue;
    const second = secondDay(text, span.start, span.end, first);
    const day = second !== null && second < first ? second : first;
    const credited =
      stamp.label === "published" ||
      isDated(input, i) ||
      (head && (second !== null || isCredited(input, i) || isChangedLater(input, i, day, monthFirst)));
    if (!credited) continue;
    days.set(
      day,
      exactly("date.stamp", day, "the day beside the author, the time of reading or a change", span),
    );
    if (days.size > 1) return null;
  }
  return days.values().next().value ?? null;
}

/** The beginning of a line; empty where there is none. */
function lineAt({ text, blocks }: DateClueInput, i: number): string {
  const span = blocks[i]?.span;
  return span === undefined ? "" : text.slice(span.start, Math.min(span.end, span.start + LONGEST));
}

/** Lines without a letter ("•", "1,204") part nothing. */
const isBlank = (text: string, { span }: Block): boolean => !/\p{L}/u.test(text.slice(span.start, span.end));

/** The nearest line with letters on a side. */
function beside({ text, blocks }: DateClueInput, i: number, step: 1 | -1): number {
  let k = i + step;
  while (blocks[k] !== undefined && isBlank(text, blocks[k] as Block) && Math.abs(k - i) <= TO_CHANGE)
    k += step;
  return k;
}

/** Whether the line is said to be the article's own day: "Date 6 December 2022" beside "Author Ana Ruiz". */
function isDated(input: DateClueInput, i: number): boolean {
  const line = lineAt(input, i);
  if (STORY_FROM.test(line)) return true;
  return DATE.test(line) && [i - 1, i + 1].some((k) => BY_NAME.test(lineAt(input, k)));
}

/** Whether the line tells how long reading takes, or the one beside it does, or names the author. */
function isCredited(input: DateClueInput, i: number): boolean {
  const { text, blocks } = input;
  if (tellsReadingTime(text, (blocks[i] as Block).span)) return true;
  const [before, after] = [beside(input, i, -1), beside(input, i, 1)];
  for (const k of [before, after]) {
    const block = blocks[k];
    if (block === undefined) continue;
    if (block.reasons?.[0] === "reading-time" || tellsReadingTime(text, block.span)) return true;
    if (block.kind === "byline" || BY_NAME.test(lineAt(input, k))) return true;
  }
  return BY.test(lineAt(input, before - 1));
}

/** Whether the day of a change follows, on the line or soon below it. */
function isChangedLater(
  { text, blocks }: DateClueInput,
  i: number,
  day: string,
  monthFirst: boolean | null,
): boolean {
  for (let k = i; k <= i + TO_CHANGE; k += 1) {
    const block = blocks[k];
    if (block === undefined || block.kind === "paragraph") return false;
    const change = stampsOf(text, block.span.start, block.span.end).find(({ label }) => label === "updated");
    const changed = change === undefined ? null : dayInOrder(change, monthFirst);
    if (changed !== null) return changed >= day;
  }
  return false;
}
