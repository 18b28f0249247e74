/** Oblivious trees: at each level of a tree the same question is asked of every row, so that a row's leaf is a binary number. */
export interface Forest {
  readonly depth: number;
  /** Of each tree, for each level: the feature that is looked at, and the value that it must exceed. */
  readonly features: Int16Array;
  readonly thresholds: Int16Array;
  /** Of each tree, 2^depth values. */
  readonly leaves: Int16Array;
  readonly bias: number;
}

/** Reads what `tooling/train` writes: depth, bias, then of each tree its features, its thresholds, its leaves. */
export function unpackForest(packed: string): Forest {
  const [depth = 0, bias = 0, ...rest] = packed.split(" ").map(Number);
  const size = 2 * depth + (1 << depth);
  const trees = Math.floor(rest.length / size);
  const features = new Int16Array(trees * depth);
  const thresholds = new Int16Array(trees * depth);
  const leaves = new Int16Array(trees << depth);
  for (let tree = 0; tree < trees; tree += 1) {
    const from = tree * size;
    features.set(rest.slice(from, from + depth), tree * depth);
    thresholds.set(rest.slice(from + depth, from + 2 * depth), tree * depth);
    leaves.set(rest.slice(from + 2 * depth, from + size), tree << depth);
  }
  return { depth, features, thresholds, leaves, bias };
}

/** The row's score: a thousandth of it is the logarithm of its odds. Sums of whole numbers: every machine gives the same. */
export function scoreOf(forest: Forest, rows: Int16Array, start: number): number {
  const { depth, features, thresholds, leaves } = forest;
  let score = forest.bias;
  for (let tree = 0, at = 0; at < features.length; tree += 1) {
    let leaf = 0;
    for (let level = 0; level < depth; level += 1, at += 1) {
      const value = rows[start + (features[at] as number)] as number;
      leaf = (leaf << 1) | (value > (thresholds[at] as number) ? 1 : 0);
    }
    score += leaves[(tree << depth) + leaf] as number;
  }
  return score;
}
