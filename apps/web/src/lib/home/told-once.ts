/** An event as the day sheet has it: facts that state it alike. */
interface Told {
  readonly status: string;
  readonly negated: boolean;
  readonly sources: readonly { readonly article: { readonly id: string }; readonly fact: string }[];
}

export interface Once<T, E> {
  readonly event: T;
  /** The merged event that it is part of; undefined where it is part of none. */
  readonly entry: E | undefined;
}

/**
 * Events of one day, those that are one by all their sources told once: in the words of the first, with the articles of all.
 * `entryOf`: the merged event of a fact of an article.
 */
export function toldOnce<T extends Told, E extends { readonly id: string }>(
  events: readonly T[],
  entryOf: (article: string, fact: string) => E | undefined,
): Once<T, E>[] {
  const told = new Map<string, Once<T, E>>();
  for (const [index, event] of events.entries()) {
    const [first] = event.sources;
    const entry = first === undefined ? undefined : entryOf(first.article.id, first.fact);
    const key = entry === undefined ? String(index) : `${entry.id} ${event.status} ${event.negated}`;
    const before = told.get(key);
    told.set(key, { event: before === undefined ? event : joined(before.event, event), entry });
  }
  return [...told.values()];
}

/** Each article once: one that states an event twice is one source of it. */
function joined<T extends Told>(one: T, other: T): T {
  const known = new Set(one.sources.map(({ article }) => article.id));
  return {
    ...one,
    sources: [...one.sources, ...other.sources.filter(({ article }) => !known.has(article.id))],
  };
}
