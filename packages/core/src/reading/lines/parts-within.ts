import type { Span } from "../../record/index.ts";
import { stampOf } from "../stamps/stamp.ts";
import { trimLine } from "./cut.ts";
import { cutAt, type Cutter } from "./cutter.ts";

// What lies within a line: pictures, the parts of a bar, the same words twice.

/** "![](photo.jpg) Ministers in Lima": a picture in a page that was turned into plain marks. */
const PICTURE = /\s*!\[[^\]\n]{0,80}\]\([^()\s]{0,200}\)\s*/gu;
export const pictures: Cutter = ({ text, line, raw, again }) => {
  const found = raw.includes("![") ? [...raw.matchAll(PICTURE)].slice(0, 50) : [];
  if (!found.some(({ 0: mark }) => mark.length < raw.length)) return null;
  const edges = found.flatMap(({ index, 0: mark }) => [line.start + index, line.start + index + mark.length]);
  return cutAt(text, line, edges).flatMap((part) =>
    text.startsWith("![", part.start) ? [part] : again(part),
  );
};

/** "(Photo: VNA)The two sides agreed": a picture's credit, and the text glued behind it. */
const GLUED_CREDIT =
  /\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ss]ource|[Cc]redit|PHOTO)(?: (?:[Cc]redit|[Cc]ourtesy))?s?\s?[:/–-]\s?[^()]{2,40}\)(?=["“]?\p{Lu}\p{Ll})/gu;
export const gluedCredits: Cutter = ({ text, line, raw, again }) => {
  const glued = raw.includes("(") ? [...raw.matchAll(GLUED_CREDIT)].slice(0, 50) : [];
  if (glued.length === 0) return null;
  const edges = glued.map(({ index, 0: credit }) => line.start + index + credit.length);
  return cutAt(text, line, edges).flatMap(again);
};

/** "X X": the same words printed twice on one line. */
function secondOf(text: string, { start, end }: Span): number | null {
  const raw = text.slice(start, end);
  const half = raw.length >> 1;
  for (let shift = -1; shift <= 1; shift += 1) {
    const left = raw.slice(0, half + shift).trim();
    if (left.length >= 6 && left.includes(" ") && left === raw.slice(half + shift).trim())
      return start + half + shift;
  }
  return null;
}

export const doubled: Cutter = ({ text, line }) => {
  const second = secondOf(text, line);
  return second === null ? null : cutAt(text, line, [second]);
};

const SEPARATOR = /\s+[|•·▪●∙]\s*|\s*[|•▪●]\s+|(?<=\d{4})\|(?=[Bb]y\s|[A-Z][a-z]+ [A-Z])/g;
/** Where the parts of a bar begin ("World | By A. Writer | 4 May 1998"), if one of them is a stamp or begins with "By". */
function barParts(text: string, { start, end }: Span): number[] {
  const raw = text.slice(start, end);
  if (raw.length > 300 || !/[|•·▪●∙]/.test(raw)) return [];
  // "Issue 212 | 16 May 2006 | 2 Baht" is one stamp.
  if (stampOf(text, start, end) !== null) return [];
  const cuts = [...raw.matchAll(SEPARATOR)].map((match) => match.index + match[0].length);
  if (cuts.length === 0 || cuts.length > 12) return [];
  const edges = [0, ...cuts, raw.length];
  const parts = cutAt(
    text,
    { start, end },
    cuts.map((cut) => start + cut),
  );
  const telling = parts.some((part) => {
    const bare = trimLine(text, {
      start: part.start,
      end: part.end - (/[|•·▪●∙]\s*$/.exec(text.slice(part.start, part.end))?.[0].length ?? 0),
    });
    return (
      stampOf(text, bare.start, bare.end) !== null || /^by\s+\p{L}/iu.test(text.slice(bare.start, bare.end))
    );
  });
  return telling && edges.length > 2 ? cuts.map((cut) => start + cut) : [];
}

export const bar: Cutter = ({ text, line }) => {
  const cuts = barParts(text, line);
  return cuts.length === 0 ? null : cutAt(text, line, cuts);
};
