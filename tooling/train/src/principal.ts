/** The directions in which rows differ most (principal components), each of length 1, and the share of the spread that they keep. */
export interface Principal {
  readonly mean: readonly number[];
  readonly directions: readonly (readonly number[])[];
  readonly shares: number;
}

const ROUNDS = 60;
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, d) => sum + x * (b[d] ?? 0), 0);

/** Orthogonal iteration from the axes: deterministic, and exact enough for a change of axes. */
export function principal(rows: readonly (readonly number[])[], kept: number): Principal {
  const size = rows[0]?.length ?? 0;
  const mean = Array.from(
    { length: size },
    (_, d) => rows.reduce((sum, row) => sum + (row[d] ?? 0), 0) / rows.length,
  );
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let d = 0; d < size; d += 1) {
      const line = spread[d] as Float64Array;
      const x = (row[d] ?? 0) - (mean[d] ?? 0);
      for (let e = 0; e < size; e += 1) line[e] = (line[e] ?? 0) + x * ((row[e] ?? 0) - (mean[e] ?? 0));
    }
  }
  let directions = Array.from({ length: kept }, (_, k) =>
    Array.from({ length: size }, (__, d): number => (d === k ? 1 : 0)),
  );
  for (let round = 0; round < ROUNDS; round += 1)
    directions = orthogonal(directions.map((direction) => spread.map((line) => dot(direction, [...line]))));
  const total = spread.reduce((sum, line, d) => sum + (line[d] ?? 0), 0);
  const keptSpread = directions.reduce(
    (sum, direction) =>
      sum +
      dot(
        direction,
        spread.map((line) => dot(direction, [...line])),
      ),
    0,
  );
  return { mean, directions, shares: keptSpread / total };
}

/** Gram-Schmidt: each row made orthogonal to those before it and of length 1. */
function orthogonal(rows: readonly (readonly number[])[]): number[][] {
  const out: number[][] = [];
  for (const row of rows) {
    let left = [...row];
    for (const before of out) {
      const along = dot(left, before);
      left = left.map((x, d) => x - along * (before[d] ?? 0));
    }
    const length = Math.sqrt(dot(left, left)) || 1;
    out.push(left.map((x) => x / length));
  }
  return out;
}
