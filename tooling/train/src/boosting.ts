import { random } from "./random.ts";

/** Rows to learn from: whole numbers, a row after another. */
export interface Examples {
  readonly width: number;
  readonly rows: Int16Array;
  /** 1 or 0 of each row. */
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
  /** Rows of one group are drawn together. */
  readonly groups: Int32Array;
}

export interface Settings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the groups that a tree sees. */
  readonly share: number;
  readonly seed: number;
  /** Against leaves of little weight. */
  readonly lambda: number;
}

const BINS = 64;

/** Cuts a feature's values into at most BINS of about the same number of rows: the upper edge of each but the last. */
function edgesOf(values: Int16Array): number[] {
  const sorted = values.toSorted();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1)
    edges.add(sorted[Math.floor((bin * sorted.length) / BINS)] as number);
  // Rare values at either end make edges of their own: most features are nearly always zero.
  let last: number | undefined;
  let distinct = 0;
  for (const value of sorted) {
    if (value !== last && (distinct += 1) <= BINS / 2) edges.add(value);
    last = value;
  }
  return [...edges].sort((a, b) => a - b).slice(0, 250);
}

/**
 * Gradient boosting of oblivious trees with logistic loss (Friedman 2001; the trees of Kohavi 1994, as CatBoost has them): at
 * each level all leaves are split by the one question that gains most. Seeded. Gives what `unpackForest` reads.
 */
export function boost({ width, rows, labels, weights, groups }: Examples, settings: Settings): string {
  const { trees, depth, rate, share, seed, lambda } = settings;
  const count = labels.length;
  const next = random(seed);
  const edges: number[][] = [];
  const binned: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const values = new Int16Array(count);
    for (let i = 0; i < count; i += 1) values[i] = rows[i * width + feature] as number;
    const cuts = edgesOf(values);
    const bins = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      let [low, high] = [0, cuts.length]; // the number of edges below the value
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[i] as number) > (cuts[middle] as number)) low = middle + 1;
        else high = middle;
      }
      bins[i] = low;
    }
    edges.push(cuts);
    binned.push(bins);
  }
  let [positive, all] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    all += weights[i] as number;
    positive += (weights[i] as number) * (labels[i] as number);
  }
  const bias = Math.log(positive / (all - positive));
  const score = new Float64Array(count).fill(bias);
  const out: number[] = [depth, Math.round(bias * 1000)];
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const leaf = new Uint8Array(count);
  const most = groups.reduce((max, group) => Math.max(max, group), 0) + 1;
  for (let tree = 0; tree < trees; tree += 1) {
    const drawn = Uint8Array.from({ length: most }, () => Number(next() < share));
    const drawnRows: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      gradient[i] = ((labels[i] as number) - p) * (weights[i] as number);
      hessian[i] = Math.max(1e-9, p * (1 - p) * (weights[i] as number));
      if (drawn[groups[i] as number] === 1) drawnRows.push(i);
    }
    const seen = Int32Array.from(drawnRows);
    leaf.fill(0);
    const chosen: { feature: number; bin: number }[] = [];
    for (let level = 0; level < depth; level += 1) {
      const leaves = 1 << level;
      let best = { gain: -1, feature: 0, bin: 0 };
      for (let feature = 0; feature < width; feature += 1) {
        const bins = binned[feature] as Uint8Array;
        const size = (edges[feature] as number[]).length + 1;
        if (size < 2) continue;
        const g = new Float64Array(leaves * size);
        const h = new Float64Array(leaves * size);
        for (const i of seen) {
          const at = (leaf[i] as number) * size + (bins[i] as number);
          g[at] = (g[at] as number) + (gradient[i] as number);
          h[at] = (h[at] as number) + (hessian[i] as number);
        }
        const gains = new Float64Array(size - 1);
        for (let l = 0; l < leaves; l += 1) {
          let [wholeG, wholeH] = [0, 0];
          for (let bin = 0; bin < size; bin += 1) {
            wholeG += g[l * size + bin] as number;
            wholeH += h[l * size + bin] as number;
          }
          let [leftG, leftH] = [0, 0];
          for (let bin = 0; bin + 1 < size; bin += 1) {
            leftG += g[l * size + bin] as number;
            leftH += h[l * size + bin] as number;
            const [rightG, rightH] = [wholeG - leftG, wholeH - leftH];
            gains[bin] =
              (gains[bin] as number) + leftG ** 2 / (leftH + lambda) + rightG ** 2 / (rightH + lambda);
          }
        }
        for (const [bin, gain] of gains.entries()) if (gain > best.gain) best = { gain, feature, bin };
      }
      chosen.push(best);
      const bins = binned[best.feature] as Uint8Array;
      for (let i = 0; i < count; i += 1)
        leaf[i] = ((leaf[i] as number) << 1) | Number((bins[i] as number) > best.bin);
    }
    const sumG = new Float64Array(1 << depth);
    const sumH = new Float64Array(1 << depth);
    for (const i of seen) {
      sumG[leaf[i] as number] = (sumG[leaf[i] as number] as number) + (gradient[i] as number);
      sumH[leaf[i] as number] = (sumH[leaf[i] as number] as number) + (hessian[i] as number);
    }
    // Rounded before it is added: what is learnt next mends what ships.
    const values = Array.from(sumG, (sum, l) =>
      Math.round((1000 * rate * sum) / ((sumH[l] as number) + lambda)),
    );
    for (let i = 0; i < count; i += 1)
      score[i] = (score[i] as number) + (values[leaf[i] as number] as number) / 1000;
    out.push(
      ...chosen.map(({ feature }) => feature),
      ...chosen.map(({ feature, bin }) => (edges[feature] as number[])[bin] as number),
      ...values,
    );
  }
  return out.join(" ");
}
