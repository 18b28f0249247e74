import type { Span } from "../../record/index.ts";
import type { Stretch } from "./day-set.ts";

/**
 * What some words say of the day of publication: it lies in one of the stretches, on one of the weekdays. Clues are applied
 * in the order of their trust; one that leaves no day is set aside and reported.
 */
export interface Clue {
  readonly rule: string;
  readonly span: Span | null;
  readonly note: string;
  readonly stretches: readonly Stretch[];
  readonly weekdays?: readonly number[];
  /** 1 surest. See TRUST. */
  readonly trust: number;
}

/** Stamps and metadata, dates in the text, what is known of people and events, habits of writing, page furniture. */
export const TRUST = { stated: 1, dated: 2, known: 3, habit: 4, furniture: 5 } as const;

export const notBefore = (day: string): Stretch => ({ earliest: day, latest: null });
export const notAfter = (day: string): Stretch => ({ earliest: null, latest: day });
