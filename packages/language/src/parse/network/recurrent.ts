/** Where in one array of float32 a layer's numbers stand; all rows are words. */
export interface LayerPlaces {
  /** Products of the input: per direction candidate, forget gate, output gate and, where `passing` is null, what passes by. */
  readonly product: number;
  /** What passes by the layer, as wide as its output. */
  readonly passing: number | null;
  /** Four rows of parameters; see Layout. */
  readonly gates: number;
  readonly state: number;
  readonly forget: number;
  readonly output: number;
  readonly out: number;
}

/**
 * A simple recurrent unit in both directions (Lei et al. 2018) over words [first, last): all products with weights were made before,
 * so that only sums remain to be made word after word. Gates open by x / (1 + |x|), which is the same on every machine.
 */
export function runLayer(v: Float32Array, p: LayerPlaces, hidden: number, first: number, last: number): void {
  const wide = 2 * hidden;
  const columns = p.passing === null ? 4 * hidden : 3 * hidden;
  for (let direction = 0; direction < 2; direction += 1) {
    const side = direction * hidden;
    const step = direction === 0 ? 1 : -1;
    const weightForget = p.gates + side;
    const weightOutput = weightForget + wide;
    const biasForget = weightOutput + wide;
    const biasOutput = biasForget + wide;
    for (let n = first, t = direction === 0 ? first : last - 1; n < last; n += 1, t += step) {
      const product = p.product + (t * 2 + direction) * columns;
      const row = t * wide + side;
      const passing = p.passing === null ? product + 3 * hidden : p.passing + row;
      const before = n === first ? -1 : p.state + (t - step) * wide + side;
      for (let k = 0; k < hidden; k += 1) {
        const past = before < 0 ? 0 : (v[before + k] as number);
        const candidate = v[product + k] as number;
        const toForget =
          (v[product + hidden + k] as number) +
          (v[weightForget + k] as number) * past +
          (v[biasForget + k] as number);
        const toOutput =
          (v[product + 2 * hidden + k] as number) +
          (v[weightOutput + k] as number) * past +
          (v[biasOutput + k] as number);
        const forget = 0.5 + (0.5 * toForget) / (1 + Math.abs(toForget));
        const output = 0.5 + (0.5 * toOutput) / (1 + Math.abs(toOutput));
        const state = candidate + (past - candidate) * forget;
        const by = v[passing + k] as number;
        v[p.state + row + k] = state;
        v[p.forget + row + k] = forget;
        v[p.output + row + k] = output;
        v[p.out + row + k] = by + (state - by) * output;
      }
    }
  }
}
