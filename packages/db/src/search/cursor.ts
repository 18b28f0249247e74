/** newest, oldest: by day. arrival: the last to be read in first. */
export type Order = "relevance" | "newest" | "oldest" | "arrival";

/** Where a page begins. `upto`: rows that arrived after the first page was made are left out of all that follow. */
export interface Start {
  readonly upto: number;
  readonly offset: number;
  readonly day: string;
  readonly number: number;
}

const NUMBER = /^\d{1,15}$/;
const DAY = /^[\d-]{0,12}$/;

/** The start that a cursor of the same order names; null for one that is none. */
export function startOf(cursor: string | undefined, order: Order): Start | null {
  const [mark = "", upto = "", a = "", b = ""] = (cursor ?? "").split("|");
  if (mark !== order[0] || !NUMBER.test(upto)) return null;
  if (order === "relevance") return NUMBER.test(a) ? { upto: +upto, offset: +a, day: "", number: 0 } : null;
  return DAY.test(a) && NUMBER.test(b) ? { upto: +upto, offset: 0, day: a, number: +b } : null;
}

export const cursorOf = (order: Order, { upto, offset, day, number }: Start): string =>
  order === "relevance" ? `r|${upto}|${offset}` : `${order[0]}|${upto}|${day}|${number}`;
