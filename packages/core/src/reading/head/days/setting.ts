import type { Block } from "../../../record/index.ts";
import { stampDay, type Stamp } from "../../stamps/fields.ts";
import { monthFirst } from "../../stamps/order.ts";
import { stampOf } from "../../stamps/stamp.ts";
import type { DateClueInput } from "./clue.ts";
import { closingStamp } from "./closing-stamp.ts";
import { clockOfRepeatedHead } from "./repeated-head.ts";

/** What a page as a whole says of the days on its lines. */
export interface DaySetting {
  readonly input: DateClueInput;
  /** Whether its figures have the month before the day; null where nothing tells. */
  readonly monthFirst: boolean | null;
  /** An office's letterhead stands above the headline. */
  readonly letterhead: boolean;
  /** The weather does. */
  readonly weather: boolean;
  /** A page that has its stamp below the headline has its own clock above it, whatever heads it. */
  readonly stampedAtHeadline: boolean;
  /** Where the page's own clock stands below a headline that is printed above everything; -1 where none does. */
  readonly clock: number;
  /** Days of several stories stand in a row below the headline. */
  readonly listed: boolean;
  /** Index of the headline; -1 without one. */
  readonly headline: number;
  readonly title: Block | undefined;
  /** Where one day is marked as that of publication, one that is marked as that of a change is none. */
  readonly tellsPublished: boolean;
  /** The one date right below the text, as letters have it. */
  readonly isClosing: (stamp: Stamp) => boolean;
}

/** Whether lines between headline and text give different days, and none says which is that of publication: they are of a list of stories. */
function listsDays({ text, blocks, states }: DateClueInput): boolean {
  const days = new Set<string>();
  for (const [i, { kind, span }] of blocks.entries()) {
    if (kind !== "timestamp" || states[i]?.zone !== "post") continue;
    const stamp = stampOf(text, span.start, span.end);
    const day = stamp === null || stamp.ambiguous ? null : stampDay(stamp);
    if (stamp?.label === "published") return false;
    if (stamp?.label === null && day !== null) days.add(day);
  }
  return days.size > 1;
}

/** Looks a page over before its lines are asked for days. */
export function daySetting(input: DateClueInput): DaySetting {
  const { text, blocks, states, elements } = input;
  const above = (role: RegExp): boolean =>
    blocks.some(({ reasons }, i) => states[i]?.zone === "pre" && role.test(reasons?.join(" ") ?? ""));
  const stampedAtHeadline = blocks.some(({ kind, span }, i) => {
    const stamp =
      kind === "timestamp" && states[i]?.zone === "post" ? stampOf(text, span.start, span.end) : null;
    return stamp !== null && stamp.label !== "updated" && stampDay(stamp) !== null;
  });
  return {
    input,
    monthFirst: monthFirst(text, input.locale, input.state),
    letterhead: above(/boilerplate\.letterhead/),
    weather: above(/weather/),
    stampedAtHeadline,
    clock: clockOfRepeatedHead(text, blocks),
    listed: listsDays(input),
    headline: states.findIndex(({ zone }) => zone === "title"),
    title: blocks.find(({ kind }) => kind === "title"),
    tellsPublished: elements.some((element) => element?.dated === "published"),
    isClosing: closingStamp(input),
  };
}
