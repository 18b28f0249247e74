import type { Span } from "../../record/index.ts";

/** A line of a stacked headline is at most so long. */
const NARROW = 45;
const MOST = 4;
const JOINT = /\b(?:TO|OF|IN|ON|FOR|AT|BY|WITH|FROM|AS|AND|AFTER|OVER|BEFORE|AGAINST|THE|A|AN|IS|ARE)\b/u;

/** "GULF-COUNCIL 2ND LEAD": how a wire names a story to its desks. */
export const SLUG =
  /^(?=.*(?:-|\b(?:1ST|2ND|3RD|\dTH)\b))[\p{Lu}\d-]+(?: [\p{Lu}\d-]+){0,3} (?:(?:1ST|2ND|3RD|\d+TH|FIRST|SECOND|THIRD) )?(?:LEAD|WRITETHRU|TAKE \d|ADD \d|NIGHTLEAD|SUB)(?:-?\d)?$/u;

const isCapital = (line: string): boolean =>
  line.length <= NARROW &&
  !SLUG.test(line) &&
  /\p{Lu}{2}/u.test(line) &&
  !/\p{Ll}/u.test(line) &&
  !/[|:;.!?—–]|--|\d{4}/u.test(line) &&
  line.includes(" ");

/** A line of a headline that goes on: "Chad and Niger Sign Border Treaty;", "Ministers Agree on". */
const GOES_ON = /(?:[;,]|\s(?:to|of|in|on|for|at|by|with|from|and|after|over|the|a|an|as))$/iu;
const WIDE = 75;

const isPart = (line: string): boolean =>
  line.length <= WIDE && /^["“‘']?[\p{Lu}\d]/u.test(line) && !/[.!?:|]["”’']?$/u.test(line);

/** One line end and no blank line between them. */
const adjoins = (gap: string): boolean => (gap.match(/\r\n|\n|\r/g) ?? []).length === 1;

/**
 * Joins the lines of a headline in capitals that was set over two to four of them: "12 NATIONS AGREE / TO KEEP ANTARCTICA /
 * FREE OF ARMS". Blank lines stand around it, and a word that goes on or begins in the middle is within it. Runs at the very
 * top are the page's name and place and stay apart.
 */
export function joinStacked(text: string, lines: readonly Span[]): readonly Span[] {
  const raw = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + NARROW + 1));
  const adjoinsNext = (i: number): boolean => {
    const [line, next] = [lines[i], lines[i + 1]];
    return line !== undefined && next !== undefined && adjoins(text.slice(line.end, next.start));
  };
  const out: Span[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    let last = i;
    if (i > 0 && !adjoinsNext(i - 1) && isCapital(raw(line))) {
      while (adjoinsNext(last) && last - i < MOST && isCapital(raw(lines[last + 1] ?? line))) last += 1;
    }
    // "Chad and Niger Sign Border Treaty; / Commission Will Meet Twice a Year": one more line, and a blank one after it.
    const own = text.slice(line.start, Math.min(line.end, line.start + WIDE + 1));
    const next = lines[i + 1];
    if (
      last === i &&
      i > 0 &&
      next &&
      !adjoinsNext(i - 1) &&
      adjoinsNext(i) &&
      !adjoinsNext(i + 1) &&
      own.split(" ").length >= 4 &&
      isPart(own) &&
      GOES_ON.test(own) &&
      isPart(text.slice(next.start, Math.min(next.end, next.start + WIDE + 1))) &&
      text.slice(next.start, next.end).split(" ").length >= 3
    ) {
      out.push({ start: line.start, end: next.end });
      i += 1;
      continue;
    }
    const end = lines[last]?.end ?? line.end;
    const joins =
      last > i &&
      last - i < MOST &&
      !adjoinsNext(last) &&
      JOINT.test(text.slice(line.start, end).replace(/^\S+/u, ""));
    out.push(joins ? { start: line.start, end } : line);
    if (joins) i = last;
  }
  return out;
}
