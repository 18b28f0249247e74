/** The words of a list that white space parts, as a set: how vocabulary is written. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
