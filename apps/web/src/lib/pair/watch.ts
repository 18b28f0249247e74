/** The search that a pair of states is watched by: events in which both take part. */
export const watchQuery = (a: string, b: string): string => `in:events who:${a} with:${b}`;

/** The two states that a saved search watches; null for any other search. */
export function pairWatched(query: string): readonly [string, string] | null {
  const [, a, b] = /^in:events who:([A-Z]{2}|[A-Z]{4}) with:([A-Z]{2}|[A-Z]{4})$/.exec(query) ?? [];
  return a === undefined || b === undefined ? null : [a, b];
}
