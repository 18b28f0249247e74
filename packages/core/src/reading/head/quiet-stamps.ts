import type { DateClue } from "../../record/index.ts";
import { dayAmong, stampDay, stampOf, type Stamp } from "../stamps/stamp.ts";
import { exactly, type DateClueInput } from "./date-clue.ts";

/** Lines below the headline, and above it, on which a day may stand among other things. */
const BELOW = 6;
const ABOVE = 3;
/** Lines of the text's beginning among which a deck was taken for its first paragraph. */
const INTO_BODY = 4;
const LONGEST = 200;

const dayOf = (stamp: Stamp, monthFirst: boolean | null): string | null => {
  if (stamp.ambiguous && monthFirst === null) return null;
  return stampDay(
    stamp.ambiguous && monthFirst === true ? { ...stamp, month: stamp.day, day: stamp.month } : stamp,
  );
};

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
    if (kind === "caption" || kind === "credit" || span.end - span.start > LONGEST) continue;
    const stamp = dayAmong(text, span.start, span.end);
    // A deck tells of days too; the author's line says how long reading takes, who wrote, who looked.
    if (!stamp || (kind === "subtitle" && !OF_THE_PAGE.test(text.slice(span.start, span.end)))) continue;
    const day = dayOf(stamp, monthFirst);
    if (day !== null) return exactly("date.stamp", day, "the day in a line below the headline", span);
  }
  const near = [
    ...Array.from({ length: ABOVE }, (_, k) => headline - 1 - k),
    ...(body < 0 ? [] : Array.from({ length: INTO_BODY }, (_, k) => body + 1 + k)),
  ];
  for (const i of near) {
    const [block, element] = [blocks[i], elements[i]];
    if (!block || !element || block.kind === "paragraph") continue;
    const { inside } = element;
    const inMonth = (of: string): boolean =>
      month?.earliest != null && of.slice(0, 7) === month.earliest.slice(0, 7);
    if (inside.has("nav") || inside.has("aside") || inside.has("footer") || inside.has("button")) continue;
    const own = inside.has("article") || inside.has("main") || i > headline;
    const stamp = stampOf(text, block.span.start, block.span.end);
    const day = stamp === null || stamp.label === "updated" ? null : dayOf(stamp, monthFirst);
    if (day !== null && (own || inMonth(day)))
      return exactly("date.stamp", day, "the day beside the headline, in the article", block.span);
  }
  return null;
}

/** What stands on the line of an author or a stamp, and not in a deck. */
const OF_THE_PAGE =
  /\b(?:min(?:ute)?s?\.? read|reading time|read time|views?|comments?|shares?|posted|published|updated|written|words)\b|^by\b|\d\s?min\b/iu;

/**
 * "Updated: 5 May 2020", where that is the only day the page gives: what was read is the text of that day, and no other
 * publication is known of. Not an update at the top of the page, which is the site's; not in flattened text, whose other dates
 * are lost. A page whose markup tells of changes alone is one that is changed all the time, and is not asked.
 */
export function onlyUpdate({ text, blocks, states, elements }: DateClueInput): DateClue | null {
  if (!elements.some((element) => element !== null)) return null;
  const days = new Map<string, (typeof blocks)[number]["span"]>();
  const body = states.findIndex(({ kind }) => kind === "paragraph");
  for (const [i, { span }] of blocks.entries()) {
    const { zone } = states[i] ?? {};
    const near = zone === "post" || (zone === "body" && i <= body + INTO_BODY);
    if (!near || span.end - span.start > LONGEST) continue;
    const stamp = stampOf(text, span.start, span.end);
    const day = stamp === null || stamp.label !== "updated" || stamp.ambiguous ? null : stampDay(stamp);
    if (day !== null) days.set(day, span);
  }
  const [only] = days;
  return only && days.size === 1
    ? exactly("date.stamp", only[0], "updated that day, and no other is given", only[1])
    : null;
}
