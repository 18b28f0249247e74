// A plot as SVG, made by hand: points, axes, a few labels.

const WIDTH = 720;
const HEIGHT = 360;
const LEFT = 64;
const BOTTOM = 48;

export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Lines over a common ground; y begins at 0. */
export function plot(
  title: string,
  axes: { readonly x: string; readonly y: string },
  series: readonly Series[],
): string {
  const all = series.flatMap(({ points }) => points);
  const maxX = Math.max(1, ...all.map(([x]) => x));
  const maxY = nice(Math.max(0.001, ...all.map(([, y]) => y)));
  const at = ([x, y]: readonly [number, number]): string =>
    `${(LEFT + (x / maxX) * (WIDTH - LEFT - 16)).toFixed(1)},${(HEIGHT - BOTTOM - (y / maxY) * (HEIGHT - BOTTOM - 40)).toFixed(1)}`;
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const grid = steps.map((step) => {
    const [x, y] = at([0, step * maxY]).split(",");
    return `<line x1="${x}" y1="${y}" x2="${WIDTH - 16}" y2="${y}" stroke="#ddd"/><text x="${LEFT - 8}" y="${Number(y) + 4}" text-anchor="end">${+(step * maxY).toPrecision(3)}</text>`;
  });
  const ticks = steps.map((step) => {
    const [x] = at([step * maxX, 0]).split(",");
    return `<text x="${x}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${Math.round(step * maxX).toLocaleString("en")}</text>`;
  });
  const lines = series.map(
    ({ points, colour }) =>
      `<polyline fill="none" stroke="${colour}" stroke-width="1.5" points="${points.map(at).join(" ")}"/>`,
  );
  const legend = series.map(
    ({ name, colour }, i) =>
      `<rect x="${LEFT + 12 + i * 220}" y="30" width="10" height="10" fill="${colour}"/><text x="${LEFT + 28 + i * 220}" y="39">${name}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><text x="${LEFT}" y="20" font-size="14">${title}</text>`,
    ...grid,
    ...ticks,
    ...lines,
    ...legend,
    `<text x="${(WIDTH + LEFT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${axes.x}</text>`,
    `<text transform="translate(14 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${axes.y}</text>`,
    "</svg>",
    "",
  ].join("\n");
}

/** The next of 1, 2, 5 times a power of ten. */
function nice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
