import type { Span } from "../../../record/index.ts";
import type { Stamp } from "../../stamps/fields.ts";
import { MACHINE, stampOf } from "../../stamps/stamp.ts";
import type { DateClueInput } from "./clue.ts";

/** The form of a line, whatever its figures and words are: "14:28 / 29.10.2024" -> "99:99 / 99.99.9999". */
const shapeOf = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .trim()
    .replaceAll(/\d/g, "9")
    .replaceAll(/\p{L}+/gu, "a");

/** Fewer stamps of one kind below a text are no list. */
const LEAST_LISTED = 2;

/**
 * Whether a stamp is the one below a text as letters have it: "Remich, 21 June 1985" right below it, and no other date there. What is written for
 * programs no letter has.
 */
export function closingStamp({ text, blocks, states }: DateClueInput): (stamp: Stamp) => boolean {
  const below = blocks.filter(({ kind }, i) => kind === "timestamp" && states[i]?.zone === "tail");
  // What readers wrote, and its days, stands below its own heading.
  const readers = blocks.findIndex(
    ({ reasons }, i) =>
      states[i]?.zone === "tail" && /^comments(?:-on)?$|^comment-form$/.test(reasons?.[0] ?? ""),
  );
  // "14:28 / 29.10.2024" over each story of a list: the first of them is no more this article's than the rest.
  const oneOfMany = (stamp: Span): boolean =>
    blocks.some(
      ({ span, kind }, i) =>
        states[i]?.zone === "tail" &&
        kind === "boilerplate" &&
        span.start > stamp.end &&
        span.end - span.start === stamp.end - stamp.start &&
        shapeOf(text, span) === shapeOf(text, stamp) &&
        (readers < 0 || i < readers),
    );
  // "GMT 15:34 2018 Friday, 14 December" over each of them, however their lines were cut.
  const timed = ({ clock, weekday }: Stamp): boolean => clock && weekday !== null;
  const dayOfStory = blocks.filter(({ span, kind }, i) => {
    if (states[i]?.zone !== "tail" || kind !== "boilerplate" || (readers >= 0 && i > readers)) return false;
    const stamp = stampOf(text, span.start, span.end);
    return stamp !== null && timed(stamp);
  });
  return (stamp) =>
    below.length === 1 &&
    !MACHINE.test(text.slice(stamp.span.start, stamp.span.end)) &&
    below[0]?.span.start === stamp.span.start &&
    !oneOfMany(stamp.span) &&
    !(dayOfStory.length >= LEAST_LISTED && timed(stamp)) &&
    (readers < 0 || stamp.span.start < (blocks[readers]?.span.start ?? 0));
}
