import type { DateClue, Span } from "../../../../record/index.ts";
import { NOT_OF_ISSUE } from "../../../stamps/crumbs.ts";
import { dayAmong } from "../../../stamps/day-among.ts";
import { dayInOrder } from "../../../stamps/fields.ts";
import { stampOf } from "../../../stamps/stamp.ts";
import { exactly, type DateClueInput } from "../clue.ts";
import { ofReaders } from "../whose.ts";

/** Lines below the headline, and above it, on which a day may stand among other things. */
const BELOW = 6;
const ABOVE = 3;
/** Lines of the text's beginning among which a deck was taken for its first paragraph. */
const INTO_BODY = 4;
const LONGEST = 200;

/**
 * A day at the headline that no stamp of its own line gives: in the line of the author ("By Ana Ruiz, 17 December 2025, 4
 * min read"); on a page of elements also a bare date right above the headline, inside the article's own element, or below the
 * first line of the text, or above the headline in the month that the address names (`month`). Asked only where nothing else names the day.
 */
export function unlabelledDay(
  { text, blocks, states, elements }: DateClueInput,
  monthFirst: boolean | null,
  month: DateClue | undefined,
): DateClue | null {
  const headline = states.findLastIndex(({ zone }) => zone === "title");
  const body = states.findIndex(({ kind }) => kind === "paragraph");
  if (headline < 0) return null;
  const end = Math.min(blocks.length, headline + 1 + BELOW, body < 0 ? blocks.length : body);
  for (let i = headline + 1; i < end; i += 1) {
    const { span, kind } = blocks[i] as (typeof blocks)[number];
    if (kind === "credit" || span.end - span.start > LONGEST) continue;
    const stamp = dayAmong(text, span.start, span.end);
    if (!stamp) continue;
    // A deck tells of days too; the author's line says how long reading takes, who wrote, who looked, or is the day and a name.
    const told = kind === "subtitle" || kind === "caption";
    if (
      told &&
      !besideNames(text, span, stamp.span) &&
      (kind === "caption" ||
        !(OF_THE_PAGE.test(text.slice(span.start, span.end)) || followsName(text, span, stamp.span)))
    )
      continue;
    const day = dayInOrder(stamp, monthFirst);
    if (day !== null) return exactly("date.stamp", day, "the day in a line below the headline", span);
  }
  const near = [
    ...Array.from({ length: ABOVE }, (_, k) => headline - 1 - k),
    ...(body < 0 ? [] : Array.from({ length: INTO_BODY }, (_, k) => body + 1 + k)),
  ];
  for (const i of near) {
    const [block, element] = [blocks[i], elements[i]];
    if (!block || !element || block.kind === "paragraph" || ofReaders(element)) continue;
    const { inside } = element;
    const inMonth = (of: string): boolean =>
      month?.earliest != null && of.slice(0, 7) === month.earliest.slice(0, 7);
    if (inside.has("nav") || inside.has("aside") || inside.has("footer") || inside.has("button")) continue;
    const own = inside.has("article") || inside.has("main") || i > headline;
    const stamp = stampOf(text, block.span.start, block.span.end);
    const day = stamp === null || stamp.label === "updated" ? null : dayInOrder(stamp, monthFirst);
    if (day !== null && (own || inMonth(day)))
      return exactly("date.stamp", day, "the day beside the headline, in the article", block.span);
  }
  return null;
}

/** Words that tie a day to who wrote and where it is filed. */
const BESIDE =
  /^(?:by|von|vom|por|par|di|da|door|av|af|van|de|in|im|em|en|dans|um|at|on|am|le|el|il|och|und|and|y|e|et|uhr|hrs?|posted|published|veröffentlicht|erstellt|publicado|publicada|publié|pubblicato|geplaatst|date|datum|fecha|data|stand|autor|author|text|redaktion|admin)$/iu;
/** "#trade" */
const TAG = /(?<!\S)#[\p{L}\p{N}_-]{2,30}(?!\S)/gu;
/** After these a name may be in small letters: "by mady". */
const BY = /^(?:by|von|por|par|di|door|av|af)$/iu;
const MOST_BESIDE = 12;
const MOST_CAPITALS = 3;

/** "Nike Jane – 14.09.2022 – Columns", "6. Dezember 2022 von Fatima in Gefühle": beside the day stand names and what files it. */
export function besideNames(text: string, { start, end }: Span, day: Span): boolean {
  const sides = [text.slice(start, day.start), text.slice(day.end, end)].map((side) =>
    side.replaceAll(TAG, ""),
  );
  const words = sides.flatMap((side) => side.match(/[\p{L}\p{N}'’]+/gu) ?? []);
  // A heading in capitals tells of a day: "HELD AT TASHKENT ON 2 MARCH 1994".
  if (words.length > MOST_CAPITALS && !/\p{Ll}/u.test(sides.join(""))) return false;
  return (
    words.length <= MOST_BESIDE &&
    words.every((word, i) => /^[\p{Lu}\d]/u.test(word) || BESIDE.test(word) || BY.test(words[i - 1] ?? ""))
  );
}

/** "Ana Ruiz 25 March 2025 Grain, shipping law": who wrote, when, and what files it. */
const followsName = (text: string, { start }: Span, day: Span): boolean =>
  /^(?:\p{Lu}[\p{L}'’-]+\.?\s){2,4}$/u.test(text.slice(start, day.start));

/** What stands on the line of an author or a stamp, and not in a deck. */
const OF_THE_PAGE =
  /\b(?:min(?:ute)?s?\.? read|reading time|read time|views?|comments?|shares?|posted|published|updated|written|words)\b|^by\b|\d\s?min\b/iu;

/** Whether a line says how long reading takes, as beside a day and an author. */
export const tellsReadingTime = (text: string, { start, end }: Span): boolean =>
  /\b(?:min(?:ute)?s?\.? read|reading time|read time)\b|\d\s?min\b/iu.test(text.slice(start, end));

/** Lines of the text's beginning among which its stamp may lie, below a deck or a teaser that was taken for text. */
const EARLY = 10;
/** Paragraphs, or what was taken for one, above it, and at least that many below. */
const MOST_BEFORE = 3;

/** The one full day on a line of its own soon below the headline, in a text without elements, where the reading took a deck for the first paragraph. */
export function earlyStamp(
  { text, blocks, states }: DateClueInput,
  monthFirst: boolean | null,
): DateClue | null {
  const headline = states.findLastIndex(({ zone }) => zone === "title");
  const body = states.findIndex(({ kind }) => kind === "paragraph");
  if (headline < 0 || body < 0) return null;
  const days = new Map<string, Span>();
  let before = 0;
  let left = blocks.filter(({ kind }) => kind === "paragraph").length;
  for (let i = headline + 1; i < Math.min(blocks.length, Math.max(body, headline) + 1 + EARLY); i += 1) {
    const { span, kind } = blocks[i] as (typeof blocks)[number];
    const above = blocks[i - 1]?.span;
    if (kind === "paragraph") {
      before += 1;
      left -= 1;
    }
    // The text goes on below its stamp; "Printed:" above a day, a line of its own, makes it another.
    if (before > MOST_BEFORE || left < MOST_BEFORE) break;
    if (kind === "caption" || span.end - span.start > 60) continue;
    if (above && NOT_OF_ISSUE.test(text.slice(above.start, above.end).slice(-30))) continue;
    const stamp = stampOf(text, span.start, span.end);
    if (stamp === null || stamp.label === "updated") continue;
    const day = dayInOrder(stamp, monthFirst);
    if (day !== null) days.set(day, span);
  }
  const [only] = days;
  return only && days.size === 1
    ? exactly("date.stamp", only[0], "the only day below the headline, on a line of its own", only[1])
    : null;
}
