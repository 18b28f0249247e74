/** Order by code units, the same on every machine (no locale). */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In that order, which is the one that `sort` itself has for texts. */
export const sorted = (items: Iterable<string>): string[] => [...items].sort();

/** Each once, in order. */
export const distinct = (items: Iterable<string>): string[] => sorted(new Set(items));
