import { EVENT_NOUNS, EVENT_VERBS, NOUNS_BY_LEMMA, VERBS_BY_LEMMA } from "./index.ts";
import type { NounPattern, VerbPattern } from "./types.ts";

/** The patterns that events are read by, by lemma. */
export interface PatternSet {
  /** Tells whose they are in the record's version: "mine.1f3a9c20"; null for those that ship. */
  readonly version: string | null;
  readonly verbs: ReadonlyMap<string, readonly VerbPattern[]>;
  readonly nouns: ReadonlyMap<string, readonly NounPattern[]>;
}

export const BUILT_IN: PatternSet = { version: null, verbs: VERBS_BY_LEMMA, nouns: NOUNS_BY_LEMMA };

/** Patterns of one's own before those that ship: where both read a clause, one's own speak. Their ids are as given. */
export function withOwnPatterns(
  own: { readonly verbs: readonly VerbPattern[]; readonly nouns: readonly NounPattern[] },
  version: string,
): PatternSet {
  return {
    version,
    verbs: before(VERBS_BY_LEMMA, own.verbs, ({ verbs }) => verbs),
    nouns: before(NOUNS_BY_LEMMA, own.nouns, ({ nouns }) =>
      nouns.map((noun) => noun.split(" ").at(-1) ?? noun),
    ),
  };
}

/** Ids of the patterns that ship. */
export const builtInIds = (): ReadonlySet<string> =>
  new Set([...EVENT_VERBS, ...EVENT_NOUNS].map(({ id }) => id));

function before<P>(
  map: ReadonlyMap<string, readonly P[]>,
  own: readonly P[],
  keysOf: (pattern: P) => readonly string[],
): ReadonlyMap<string, readonly P[]> {
  const joined = new Map(map);
  // Later ones are put in front first, so that the first of the file is the first that is tried.
  for (const pattern of [...own].reverse())
    for (const key of new Set(keysOf(pattern))) joined.set(key, [pattern, ...(joined.get(key) ?? [])]);
  return joined;
}
