import { dayNumber, type FactRef, type When, type Witness } from "../../record/index.ts";
import type { RelationLine } from "../lines/lines.ts";

/** A relation with the day of its article: what an article says without a time, it says of its own day. */
export interface ToldRelation extends RelationLine {
  readonly published?: When | null;
}

export const witness = ({ source, fact, evidence }: RelationLine): Witness => ({
  source,
  fact,
  spans: [...evidence],
});

export const byFact = (a: FactRef, b: FactRef): number =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0;

/** A stretch of days. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Days beyond which a time says too little to be held against a row. */
const MONTH = 31;

/** Former holders, holders to be, and whoever was one at the time that is told of: no statement about the day of the article. */
const OTHER_TIME =
  /^(?:former|ex|late|then|onetime|one-time|outgoing|incoming|future|next|past)\b|[\s-](?:elect|designate|designated|nominee)$/i;
const SPELL = /^(?:acting|interim|caretaker)\s+/i;

export const isOfOtherTime = ({ value, background, status, when }: RelationLine): boolean =>
  // "was minister from 1990 to 1993" says of which time it speaks.
  (background && when === null) ||
  (status !== "actual" && status !== "ongoing") ||
  (typeof value === "string" && OTHER_TIME.test(value));

export const plainTitle = (value: string): string => value.replace(OTHER_TIME, "").replace(SPELL, "").trim();

/** The days for which a relation is told, both ends known; those of the article where it states none. Null where they are not known. */
export function daysOf({ when, published, background }: ToldRelation): Days | null {
  const time = when ?? (background ? null : (published ?? null));
  return time === null || time.earliest === null || time.latest === null
    ? null
    : { earliest: time.earliest, latest: time.latest };
}

export const isNarrow = ({ earliest, latest }: Days): boolean =>
  dayNumber(latest) - dayNumber(earliest) <= MONTH;
