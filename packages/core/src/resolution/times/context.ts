import type { TimeMention, When } from "../../record/index.ts";
import type { Direction } from "./direction.ts";
import type { Stretch } from "./stretch.ts";

/** What one expression is resolved against. */
export interface Context {
  /** A day of publication that is possible, ISO; null when none is known. */
  readonly day: string | null;
  /** The side of that day that the clause speaks of. */
  readonly direction: Direction;
  /** The day and month of publication where its year is not known: "XXXX-12-21". */
  readonly yearless: { readonly month: number; readonly day: number } | null;
  /** The times told of before, best first: for "the next day", "two weeks later"; `recent` for "that year", last told first. */
  readonly narrative: readonly When[];
  readonly recent: readonly When[];
  /** The reference where it stands in the same sentence: "at 16:00" of that day. */
  readonly near: When | null;
  /** A year, and a month where one was named, that a neighbouring expression states for this one. */
  readonly inherited: { readonly year: number; readonly month: number | null } | null;
}

/** `when` is null where the expression names no day or stretch, or what it hangs on is not known. */
export interface Resolved {
  readonly when: When | null;
  readonly value: string;
  readonly anchor: TimeMention["anchor"];
}

export const stated = (stretch: Stretch): Resolved => ({ ...stretch, anchor: "stated" });
export const published = (stretch: Stretch): Resolved => ({ ...stretch, anchor: "published" });
export const contextual = (stretch: Stretch): Resolved => ({ ...stretch, anchor: "context" });
export const open = (value: string): Resolved => ({ when: null, value, anchor: "context" });
