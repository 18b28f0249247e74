import { inDictionary } from "@chancery/language";

import type { Span } from "../../record/index.ts";

/**
 * Where a word may be broken: a hyphen (as scanned too: "¬") at the end of a line, one that was left when the lines were run together
 * ("the govern- ment"), and a mark that shows at the end of a line alone.
 */
const BREAK = /[-\u2010\u00ac](?:[ \t]{0,20}(?:\r\n|\n|\r)[ \t]{0,40}| )(?=\p{L})|\u00ad\s{0,20}(?=\p{L})/gu;
/** No word is longer; bounds what is looked at beside each hyphen. */
const LONGEST = 30;
const AT_END = /(?<![\p{L}\p{N}/_.@&=#])\p{L}+$/u;
const AT_START = /^\p{L}+/u;
/** The rest of a word, with the signs that are written on to it; none that is broken once more. */
const RUN = /^\S*[^\s\u2010\u00ac\u00ad-](?=\s|$)/u;

/** What keeps its hyphen before most words: "anti-government", "non-aligned". */
const PREFIX = /^(?:non|ex|anti|pro|pre|post|vice|semi|quasi|pseudo|self|inter|intra|trans|ultra|neo)$/;

/** A text's own words in small letters, those with hyphens whole. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);

/** The text, as long as it was, and how many words were put together in it. */
export interface Mended {
  readonly text: string;
  readonly words: number;
}

/**
 * Puts words together that were broken where a line ended, as long as the break lies within one of the lines given (a paragraph of
 * several): the line then ends behind the word ("the govern-\nment of" becomes "the government \n of"), so that every other character
 * stays where it was. The hyphen of a compound ("well-\nknown") is kept, and of lines that were run together only such words are
 * mended as a dictionary has. Linear.
 */
export function mendWords(text: string, lines: readonly Span[]): Mended {
  const out: string[] = [];
  let [done, words, line] = [0, 0, 0];
  let own: ReadonlySet<string> | undefined;
  for (const { 0: gap, index } of text.matchAll(BREAK)) {
    while (line < lines.length && (lines[line]?.end ?? 0) <= index) line += 1;
    const { start = 0, end = 0 } = lines[line] ?? {};
    const from = index + gap.length;
    if (index < Math.max(start, done) || from >= end) continue;
    const [left = ""] = AT_END.exec(text.slice(Math.max(start, done, index - LONGEST), index)) ?? [];
    const behind = text.slice(from, Math.min(end, from + 2 * LONGEST));
    const [right = ""] = AT_START.exec(behind) ?? [];
    const [run = ""] = RUN.exec(behind) ?? [];
    if (left === "" || run === "" || left.length >= LONGEST || run.length >= LONGEST) continue;
    const manner = mannerOf(left, right, gap, () => (own ??= wordsIn(text)));
    if (manner === "apart") continue;
    const hyphen = manner === "compound" ? gap.slice(0, 1) : "";
    out.push(text.slice(done, index), hyphen, run, " ".repeat(1 - hyphen.length));
    done = from + run.length;
    // Where the line ends behind the word anyhow a second end would make a paragraph.
    out.push(/[\r\n]/.test(text.charAt(done)) ? " ".repeat(gap.length - 1) : gap.slice(1));
    words += 1;
  }
  return words === 0 ? { text, words } : { text: out.join("") + text.slice(done), words };
}

/** What two pieces beside a hyphen are: one word, two of a compound that ran over the end of a line, or neither. */
function mannerOf(
  left: string,
  right: string,
  gap: string,
  own: () => ReadonlySet<string>,
): "word" | "compound" | "apart" {
  const [one, two] = [left.toLowerCase(), right.toLowerCase()];
  const known = inDictionary(one + two);
  const small =
    right === two || (left.length > 1 && left === left.toUpperCase() && right === right.toUpperCase());
  if (gap.startsWith("\u00ad")) return "word";
  if (gap.endsWith(" ") && !/[\r\n]/.test(gap))
    return known && small && one.length > 1 && two.length > 1 ? "word" : "apart";
  if (!small) return "compound";
  if (known || own().has(one + two)) return "word";
  const joined = PREFIX.test(one) || own().has(`${one}-${two}`) || (inDictionary(one) && inDictionary(two));
  return joined ? "compound" : "word";
}
