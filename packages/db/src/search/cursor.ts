import { partsOf } from "../read/page.ts";

/** newest, oldest: by day. arrival: the last to be read in first. */
export type Order = "relevance" | "newest" | "oldest" | "arrival";

/** Where a page begins. `upto`: rows that arrived after the first page was made are left out of all that follow. */
export interface Start {
  readonly upto: number;
  readonly offset: number;
  readonly day: string;
  readonly number: number;
}

const RANKED = /^r\|(\d{1,15})\|(\d{1,15})$/;
const LISTED = {
  newest: /^n\|(\d{1,15})\|([\d-]{0,12})\|(\d{1,15})$/,
  oldest: /^o\|(\d{1,15})\|([\d-]{0,12})\|(\d{1,15})$/,
  arrival: /^a\|(\d{1,15})\|([\d-]{0,12})\|(\d{1,15})$/,
} as const;

/** The start that a cursor of the same order names. Throws CursorError for any other. */
export function startOf(cursor: string, order: Order): Start {
  if (order === "relevance") {
    const [upto, offset] = partsOf(cursor, RANKED);
    return { upto: Number(upto), offset: Number(offset), day: "", number: 0 };
  }
  const [upto, day = "", number] = partsOf(cursor, LISTED[order]);
  return { upto: Number(upto), offset: 0, day, number: Number(number) };
}

export const cursorOf = (order: Order, { upto, offset, day, number }: Start): string =>
  order === "relevance" ? `r|${upto}|${offset}` : `${order[0]}|${upto}|${day}|${number}`;
