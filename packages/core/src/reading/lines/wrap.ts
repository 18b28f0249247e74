import type { Span } from "../../record/index.ts";

/** Texts typed to a width (old wires, mailing lists): the usual widths of a column. */
const WIDTHS = { narrowest: 45, widest: 110 };

const lineBreaks = (gap: string): number => (gap.match(/\r\n|\n|\r/g) ?? []).length;

/**
 * Joins the lines of a text that was wrapped at a fixed width: each paragraph becomes one span over several lines. A
 * text is taken for wrapped when most of its lines are nearly as long as the longest and go on in the middle of a
 * sentence. Otherwise the lines are returned as they are.
 */
export function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  if (lines.length < 8) return lines;
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < WIDTHS.narrowest || width > WIDTHS.widest) return lines;
  const isFull = ({ start, end }: Span): boolean => end - start >= width * 0.72;
  const follows = (i: number): boolean => {
    const [line, next] = [lines[i], lines[i + 1]];
    return line !== undefined && next !== undefined && lineBreaks(text.slice(line.end, next.start)) === 1;
  };
  let full = 0;
  let running = 0;
  lines.forEach((line, i) => {
    if (!isFull(line) || !follows(i)) return;
    full += 1;
    const next = text.slice(lines[i + 1]?.start, (lines[i + 1]?.start ?? 0) + 1);
    if (!/[.!?:]["'”’)]*$/.test(text.slice(line.end - 3, line.end)) && /[\p{Ll}\p{N}]/u.test(next))
      running += 1;
  });
  if (full * 2 < lines.length || running * 5 < full * 2) return lines;

  const indent = ({ start }: Span): number =>
    start - Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) - 1;
  const out: Span[] = [];
  lines.forEach((line, i) => {
    const last = out.at(-1);
    const before = lines[i - 1];
    const joins =
      last !== undefined &&
      before !== undefined &&
      follows(i - 1) &&
      isFull(before) &&
      indent(line) < indent(before) + 2;
    if (joins) out[out.length - 1] = { start: last.start, end: line.end };
    else out.push(line);
  });
  return out;
}
