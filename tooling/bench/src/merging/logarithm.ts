export type Points = readonly (readonly [x: number, y: number])[];

/** `base + step * log2(x)`, the logarithm that comes nearest to the points (least squares). `step`: what each doubling adds. */
export interface Logarithm {
  readonly base: number;
  readonly step: number;
  /** How much of what the points differ by it accounts for, 0 to 1; 1 where they do not differ. */
  readonly fit: number;
}

/** Null of fewer than three points, and of points in one place. */
export function logarithmOf(points: Points): Logarithm | null {
  const placed = points.filter(([x]) => x > 0).map(([x, y]) => [Math.log2(x), y] as const);
  if (placed.length < 3) return null;
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [x, y] = [mean(placed.map(([at]) => at)), mean(placed.map(([, value]) => value))];
  const sum = (of: (at: number, value: number) => number): number =>
    placed.reduce((total, [at, value]) => total + of(at - x, value - y), 0);
  const spread = sum((at) => at * at);
  if (spread === 0) return null;
  const step = sum((at, value) => at * value) / spread;
  const base = y - step * x;
  const all = sum((_, value) => value * value);
  const left = sum((at, value) => (value - step * at) ** 2);
  return { base, step, fit: all === 0 ? 1 : 1 - left / all };
}

/** The same as a line to be drawn, at the places of the points. */
export const drawn = (points: Points, { base, step }: Logarithm): Points =>
  points.filter(([x]) => x > 0).map(([x]) => [x, base + step * Math.log2(x)] as const);

/** In words, for print. */
export const said = ({ step, fit }: Logarithm): string =>
  `each doubling adds ${step.toFixed(2)} ms of processor to an article (the nearest logarithm, which accounts for ${(fit * 100).toFixed(0)} % of the differences)`;
