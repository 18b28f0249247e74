import type { Span } from "../../record/index.ts";
import { brokenByHand } from "./ragged.ts";

/** Texts typed to a width (old wires, mailing lists): the usual widths of a column. */
const TYPED = { narrowest: 45, widest: 110, quantile: 0.95, share: 1 / 2, broken: 0 };
/** Documents set on pages, as text was taken out of them: heads, numbers and feet of the page between, words broken at the ends of lines. */
const SET = { narrowest: 60, widest: 110, quantile: 0.9, share: 1 / 5, broken: 2 };
/** Columns of print, as scanned: narrower, with words broken at the ends of lines, among heads and notices of other widths. */
const PRINTED = { narrowest: 28, widest: 60, quantile: 0.8, share: 1 / 3, broken: 2 };

const lineBreaks = (gap: string): number => (gap.match(/\r\n|\n|\r/g) ?? []).length;

/** Whether text[start, end) and the line after it belong together, by how many line breaks lie between. */
const followsIn =
  (text: string, lines: readonly Span[]) =>
  (i: number): boolean => {
    const [line, next] = [lines[i], lines[i + 1]];
    return line !== undefined && next !== undefined && lineBreaks(text.slice(line.end, next.start)) === 1;
  };

/** Most letters are capitals; what was stamped on the text later ("Declassified") may have others. */
function isShouted(text: string): boolean {
  let [letters, small] = [0, 0];
  for (const letter of text.slice(0, SEEN)) {
    if (letter <= "z" ? !/[A-Za-z]/.test(letter) : !/\p{L}/u.test(letter)) continue;
    letters += 1;
    if (letter !== letter.toUpperCase()) small += 1;
  }
  return small * 5 < letters;
}
/** Characters in which capitals are counted. */
const SEEN = 20_000;

/** The width to which a text was wrapped in the given manner; null where it was not. */
function widthOf(text: string, lines: readonly Span[], manner: typeof TYPED): number | null {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * manner.quantile)] ?? 0;
  if (width < manner.narrowest || width > manner.widest) return null;
  const follows = followsIn(text, lines);
  let goesOn: RegExp | undefined;
  let [full, running, broken, followed] = [0, 0, 0, 0];
  lines.forEach((line, i) => {
    if (!follows(i)) return;
    // Buttons and labels of the page around the text, a word or two each, have no width.
    if (line.end - line.start >= LABEL) followed += 1;
    if (line.end - line.start < width * FULL) return;
    full += 1;
    const next = text.slice(lines[i + 1]?.start, (lines[i + 1]?.start ?? 0) + 1);
    // A teleprinter has capitals alone: there any word may go on a sentence. Asked of the few texts that have such lines at all.
    goesOn ??= isShouted(text) ? /[\p{Lu}\p{N}]/u : /[\p{Ll}\p{N}]/u;
    const ended = /[.!?:]["'”’)]*$/.test(text.slice(line.end - 3, line.end));
    // Texts full of names go on in capitals: "leaders of the / Republic of Palau".
    if (!ended && (goesOn.test(next) || OPEN.test(text.slice(line.end - 7, line.end)))) running += 1;
    if (/\p{Ll}-$/u.test(text.slice(line.end - 2, line.end)) && /\p{Ll}/u.test(next)) broken += 1;
  });
  // What stands apart from everything (slugs, numbers) says nothing of the width, as long as it is not nearly all.
  const wide = full >= LEAST_FULL && full >= lines.length / 5 && full >= followed * manner.share;
  const wrapped = wide && running * 5 >= full * 2 && broken >= manner.broken;
  return wrapped ? width : null;
}

/** Small words and signs behind which no sentence, headline or entry of a list ends. */
const OPEN = /(?:,|\s(?:of|the|and|a|an|to|in|for|by|with|from|at|on|that|which|while|its|their))$/;

/** Fewer lines have no width. */
const LEAST = 8;

/** The lines of a text that may be typed to a width, where others among them (what was pasted in) are longer; none where they are few. */
function amongLonger(lines: readonly Span[]): readonly Span[] {
  const short = lines.filter(({ start, end }) => end - start <= TYPED.widest);
  return short.length >= LEAST ? short : [];
}

/** A headline over what was typed to the width: two words or more, and no small letter. */
const isCapitals = (text: string, { start, end }: Span): boolean => {
  const line = text.slice(start, Math.min(end, start + 200));
  return /\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}/u.test(line) && !/\p{Ll}/u.test(line);
};

/** A shorter line is a label. */
const LABEL = 16;

/** So many lines make a width. */
const LEAST_FULL = 4;
/** A line that goes on to its end has at least this share of the width. */
const FULL = 0.72;

/**
 * Whether a line ends within a word ("agreed that high-") or a sentence and the next one goes on in a small letter, however short it
 * is: a heading set over two lines, a line beside a picture. "a) the parties", "iv. the parties" begin anew.
 */
function goesOn(text: string, line: Span, next: Span): boolean {
  const begins = text.slice(next.start, next.start + 6);
  // "the Anglo-\nEgyptian treaty"
  if (/\p{Lu}\p{Ll}+-$/u.test(text.slice(Math.max(line.start, line.end - 12), line.end)))
    return /^\p{L}/u.test(begins);
  return (
    /^\p{Ll}/u.test(begins) &&
    !/^\p{L}{1,4}[.)]/u.test(begins) &&
    /[\p{L}\p{N},\u2010\u00ac\u00ad-]$/u.test(text.slice(line.end - 2, line.end))
  );
}

/** "1. The Ambassador of Chad" behind a colon, "2. The High Commissioner of Fiji" below it: entries of a list, however full the line above is. */
function isNextEntry(text: string, above: Span, next: Span): boolean {
  const number = (at: number): number => Number(ENTRY.exec(text.slice(at, at + 5))?.[1] ?? NaN);
  const own = number(next.start);
  return own === 1
    ? /:\s?[-–—]?$/u.test(text.slice(above.end - 3, above.end))
    : number(above.start) === own - 1;
}
const ENTRY = /^(\d{1,2})[.)]\s/;

/** Whether a line ends within a word, whatever the others do: "the minis-". */
const breaksWord = (text: string, line: Span, next: Span): boolean =>
  /\p{Ll}[-\u2010\u00ac\u00ad]$/u.test(text.slice(line.end - 2, line.end)) &&
  /^\p{Ll}{2}/u.test(text.slice(next.start, next.start + 2));

/**
 * Joins the lines of a text that was wrapped at a fixed width: each paragraph becomes one span over several lines. A
 * text is taken for wrapped when most of its lines are nearly as long as the longest and go on in the middle of a
 * sentence. Otherwise those alone are joined between which a word breaks, or a sentence where lines were broken by hand.
 */
export function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const enough = lines.length >= LEAST;
  const whole = enough
    ? (widthOf(text, lines, TYPED) ?? widthOf(text, lines, PRINTED) ?? widthOf(text, lines, SET))
    : null;
  const width = whole ?? (enough ? widthOf(text, amongLonger(lines), TYPED) : null);
  const isFull = ({ start, end }: Span): boolean => width !== null && end - start >= width * FULL;
  // What is longer was not typed to the width, and neither goes on nor is gone on with.
  const typed = ({ start, end }: Span): boolean =>
    whole !== null || width === null || end - start <= TYPED.widest;
  const follows = followsIn(text, lines);
  const byHand = enough && width === null ? brokenByHand(text, lines, follows) : null;

  const indent = ({ start }: Span): number =>
    start - Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) - 1;
  const out: Span[] = [];
  lines.forEach((line, i) => {
    const last = out.at(-1);
    const before = lines[i - 1];
    const joins =
      last !== undefined &&
      before !== undefined &&
      typed(before) &&
      typed(line) &&
      follows(i - 1) &&
      !isNextEntry(text, last, line) &&
      ((isFull(before) &&
        !(isCapitals(text, before) && !isCapitals(text, line)) &&
        indent(line) < indent(before) + 2) ||
        byHand?.(i - 1) === true ||
        (width === null ? breaksWord : goesOn)(text, before, line));
    if (joins) out[out.length - 1] = { start: last.start, end: line.end };
    else out.push(line);
  });
  return out;
}
