import type { Clause } from "@chancery/language";

import type { Passage } from "./view.ts";

/** Look-ups over the clauses of one passage, so that a sentence of ten thousand clauses takes linear time. */
export class PassageIndex {
  readonly indexOf: ReadonlyMap<Clause, number>;
  /** Clauses that hang on each clause, in order. */
  readonly dependents: readonly (readonly Clause[])[];
  readonly #passage: Passage;
  #innermost: Int32Array | undefined;

  constructor(passage: Passage) {
    const { clauses } = passage;
    const dependents: Clause[][] = clauses.map(() => []);
    for (const clause of clauses) if (clause.parent !== null) dependents[clause.parent]?.push(clause);
    this.indexOf = new Map(clauses.map((clause, i) => [clause, i]));
    this.dependents = dependents;
    this.#passage = passage;
  }

  /** Innermost clause of each token of the sentence, from its first; -1 for none. Few sentences are asked for it. */
  get innermost(): Int32Array {
    return (this.#innermost ??= innermostOf(this.#passage));
  }
}

const cache = new WeakMap<Passage, PassageIndex>();

/** The index of a passage, built when first asked for. */
export function indexed(passage: Passage): PassageIndex {
  const known = cache.get(passage);
  if (known !== undefined) return known;
  const built = new PassageIndex(passage);
  cache.set(passage, built);
  return built;
}

/** Shortest clauses first, each takes the tokens that none has taken; taken stretches are skipped by union-find. */
function innermostOf({ clauses, sentence }: Passage): Int32Array {
  const { first, last } = sentence;
  const owner = new Int32Array(Math.max(0, last - first)).fill(-1);
  const next = new Int32Array(owner.length + 1);
  for (let i = 0; i < next.length; i += 1) next[i] = i;
  const free = (i: number): number => {
    let root = i;
    while (next[root] !== root) root = next[root] ?? owner.length;
    for (let at = i; at !== root;) {
      const following = next[at] ?? root;
      next[at] = root;
      at = following;
    }
    return root;
  };
  const order = clauses
    .map((clause, i) => ({ i, length: clause.last - clause.first }))
    .sort((a, b) => a.length - b.length || b.i - a.i);
  for (const { i } of order) {
    const clause = clauses[i];
    if (clause === undefined) continue;
    const end = Math.min(clause.last, last) - first;
    for (let at = free(Math.max(0, clause.first - first)); at < end; at = free(at)) {
      owner[at] = i;
      next[at] = at + 1;
    }
  }
  return owner;
}

/** Index of a clause in its passage; -1 for one of another passage. */
export const clauseIndex = (passage: Passage, clause: Clause): number =>
  indexed(passage).indexOf.get(clause) ?? -1;

/** Clauses that depend on this one directly. */
export function dependentsOf(passage: Passage, clause: Clause): readonly Clause[] {
  const { indexOf, dependents } = indexed(passage);
  return dependents[indexOf.get(clause) ?? -1] ?? [];
}

/** The innermost clause of the passage that holds the token. */
export function clauseAt(passage: Passage, token: number): Clause | undefined {
  const i = indexed(passage).innermost[token - passage.sentence.first] ?? -1;
  return i < 0 ? undefined : passage.clauses[i];
}
