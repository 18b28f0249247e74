/** The words of a list that white space parts, and those of other sets, as one: how vocabulary is written. */
export const wordSet = (list: string, ...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...list.trim().split(/\s+/), ...sets.flatMap((set) => [...set])]);
