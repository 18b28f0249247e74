import type { Range } from "../types.ts";
import { isApostrophe, isDigit, isHyphen, isLower, isUpper, isWordPart, normalize } from "./characters.ts";
import { staysWhole } from "./compounds.ts";
import { keepsStop } from "./kept-stops.ts";
import type { Scan } from "./scan.ts";

/** Digits, with the signs between them: "1,200.5", "10:30", "12/3". Sticky. */
export const NUMBER = /\p{Nd}+(?:[.,:/]\p{Nd}+)*/uy;
const DOTTED = /(?:Ph\.D|\p{L}(?:\.\p{L}\p{M}?)+)(?![\p{L}\p{M}\p{N}])\.?/uy;
/** What an apostrophe ties to the word before it. */
export const CLITIC = /^(?:s|m|d|ll|re|ve)$/i;
const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
};
const FUSED_OPENS = new Set("cgwlCGWL");

/** Pieces of a compound that are looked at. */
const PIECES = 6;

/** Takes the word that begins here, with its hyphened followers: as one token, or piece by piece. */
export function compound(scan: Scan): void {
  const { text, i } = scan;
  const stop = text.charAt(i + 1) === "." || text.charAt(i + 2) === ".";
  const dotted = stop ? scan.find(DOTTED) : i;
  if (dotted > i) return scan.push(dotted);
  const parts = pieces(scan);
  const last = parts.at(-1)!;
  if (parts.length === 1) return single(scan, last.end);
  const whole = staysWhole(
    parts.map((part) => text.slice(part.start, part.end)),
    nameAround(scan, last.end),
  );
  if (whole) return word(scan, last.end, parts);
  for (const [k, part] of parts.entries()) {
    if (k > 0) scan.push(part.start);
    if (k < parts.length - 1) scan.push(part.end);
    else single(scan, part.end);
  }
}

/** The pieces that hyphens join from here on; one where none follows. */
function pieces(scan: Scan): readonly Range[] {
  const out: Range[] = [{ start: scan.i, end: segment(scan, scan.i) }];
  while (out.length < PIECES) {
    const stop = out.at(-1)!.end;
    if (!isHyphen(scan.at(stop)) || !isWordPart(scan.at(stop + 1))) break;
    out.push({ start: stop + 1, end: segment(scan, stop + 1) });
  }
  return out;
}

/** Takes one word, with its full stop where it keeps it. */
function single(scan: Scan, to: number): void {
  if (scan.at(to) === "." && keepsStop(scan, to)) scan.push(to + 1);
  else word(scan, to);
}

/** Whether a capitalised word stands before or behind the compound. */
function nameAround(scan: Scan, to: number): boolean {
  const before = scan.tokens.at(-1);
  if (before !== undefined && isUpper(scan.at(before.start)) && scan.i - before.end === 1) return true;
  return scan.at(to) === " " && isUpper(scan.at(to + 1)) && isLower(scan.at(to + 2));
}

/** End of the piece that begins at `from`, with the signs that keep it going: "AT&T", "RFE/RL", "N'Djamena", "v1.2". */
function segment(scan: Scan, from: number): number {
  const { text } = scan;
  let to = scan.run(isDigit(scan.at(from)) ? Math.max(from + 1, scan.find(NUMBER, from)) : from);
  for (;;) {
    const c = scan.at(to);
    if (!isWordPart(scan.at(to + 1)) || c === "") return to;
    const next = scan.run(to + 1);
    if (isApostrophe(c)) {
      const rest = text.slice(to + 1, next);
      if (CLITIC.test(rest) || (/^t$/i.test(rest) && /n/i.test(scan.at(to - 1)))) return to;
      if (c === "\u2018") return to;
    } else if (c === "&" || c === "/") {
      const join = c === "&" ? /^\p{Lu}{1,3}$/u : /^\p{Lu}{2,5}$/u;
      if (to - from > 6 || !join.test(text.slice(from, to)) || !join.test(text.slice(to + 1, next)))
        return to;
    } else if (c !== "." || !isDigit(scan.at(to - 1)) || !isDigit(scan.at(to + 1))) return to;
    to = next;
  }
}

/** Takes the word that ends at `to`, and the clitic that follows it: "Norway|'s", "wo|n't", "can|not". */
function word(scan: Scan, to: number, parts?: readonly Range[]): void {
  const { text, i } = scan;
  const fused =
    to - i <= 6 && FUSED_OPENS.has(text.charAt(i)) ? FUSED[normalize(text.slice(i, to))] : undefined;
  if (fused !== undefined) {
    scan.push(i + fused);
    return scan.push(to);
  }
  const c = scan.at(to);
  if (isApostrophe(c) && c !== "\u2018") {
    const next = scan.run(to + 1);
    const rest = text.slice(to + 1, Math.min(next, to + 4));
    const negated = next === to + 2 && /^t$/i.test(rest) && /n/i.test(scan.at(to - 1)) && to - 1 > i;
    if (negated || (next - to <= 3 && CLITIC.test(rest))) {
      scan.push(negated ? to - 1 : to, parts);
      return scan.push(next);
    }
  }
  scan.push(to, parts);
}
