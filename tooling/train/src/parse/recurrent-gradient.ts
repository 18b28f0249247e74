import type { LayerPlaces } from "@chancery/language/training";

/** Where the slopes of a layer's numbers stand; see {@link LayerPlaces}. */
export interface LayerSlopes {
  readonly product: number;
  readonly passing: number | null;
  readonly gates: number;
  readonly out: number;
}

/** Slope of x / (1 + |x|) on the scale from 0 to 1, told by the gate's opening. */
const slopeOf = (opening: number): number => 0.5 * (1 - Math.abs(2 * opening - 1)) ** 2;

/** The way back through runLayer over words [first, last): sets the slopes of product and passing, adds to those of the gates. */
export function layerGradient(
  v: Float32Array,
  p: LayerPlaces,
  d: LayerSlopes,
  hidden: number,
  first: number,
  last: number,
): void {
  const wide = 2 * hidden;
  const columns = p.passing === null ? 4 * hidden : 3 * hidden;
  const carried = new Float64Array(hidden);
  for (let direction = 0; direction < 2; direction += 1) {
    const side = direction * hidden;
    const step = direction === 0 ? 1 : -1;
    const weights = p.gates + side;
    const slopes = d.gates + side;
    carried.fill(0);
    for (let n = first, t = direction === 0 ? last - 1 : first; n < last; n += 1, t -= step) {
      const place = (t * 2 + direction) * columns;
      const row = t * wide + side;
      const start = n === last - 1;
      for (let k = 0; k < hidden; k += 1) {
        const past = start ? 0 : (v[p.state + row - step * wide + k] as number);
        const candidate = v[p.product + place + k] as number;
        const forget = v[p.forget + row + k] as number;
        const output = v[p.output + row + k] as number;
        const by =
          p.passing === null
            ? (v[p.product + place + 3 * hidden + k] as number)
            : (v[p.passing + row + k] as number);
        const ofOut = v[d.out + row + k] as number;
        const ofState = (carried[k] as number) + ofOut * output;
        const ofOutput = ofOut * ((v[p.state + row + k] as number) - by) * slopeOf(output);
        const ofForget = ofState * (past - candidate) * slopeOf(forget);
        v[d.product + place + k] = ofState * (1 - forget);
        v[d.product + place + hidden + k] = ofForget;
        v[d.product + place + 2 * hidden + k] = ofOutput;
        if (d.passing === null) v[d.product + place + 3 * hidden + k] = ofOut * (1 - output);
        else v[d.passing + row + k] = ofOut * (1 - output);
        v[slopes + k] = (v[slopes + k] as number) + ofForget * past;
        v[slopes + wide + k] = (v[slopes + wide + k] as number) + ofOutput * past;
        v[slopes + 2 * wide + k] = (v[slopes + 2 * wide + k] as number) + ofForget;
        v[slopes + 3 * wide + k] = (v[slopes + 3 * wide + k] as number) + ofOutput;
        carried[k] =
          ofState * forget +
          ofForget * (v[weights + k] as number) +
          ofOutput * (v[weights + wide + k] as number);
      }
    }
  }
}
