import { MONARCHS } from "../vocabulary/monarchs.ts";
import { OPENERS } from "../vocabulary/openers.ts";
import {
  CAPITAL_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  PLAIN_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from "./abbreviations.ts";
import { isApostrophe, isDigit, isLower, isSpace, isUpper, normalize } from "./characters.ts";
import type { Scan } from "./scan.ts";
import { wordSet } from "../word-set.ts";

/** Letters of other scripts that take two of ours: "Kh.Battulga", "Yu.Lapin". */
const LONG_INITIAL = /^(?:Kh|Ts|Ch|Sh|Zh|Dz|Dj|Dh|Th|Ph|Gh|Yu|Ya|Yo|Ye)$/;
/** Of these, the ones that no name and no word is spelt like: a space may follow. */
const NO_WORD = /^(?:Kh|Ts|Zh|Dz|Dj|Sh)$/;

/** True when the word that begins here and ends at `to`, with a full stop after it, is an abbreviation or an initial that keeps the stop. */
export function keepsStop(scan: Scan, to: number): boolean {
  const { i } = scan;
  const bare = scan.text.slice(i, to);
  if (bare.length > 8) return false;
  const norm = normalize(bare);
  let next = to + 1;
  while (isSpace(scan.at(next)) && next < to + 3) next += 1;
  const follow = scan.at(next);
  const capital = isUpper(scan.at(i));
  if (NUMBER_ABBREVIATIONS.has(norm) && isDigit(follow)) return true;
  if (bare.length === 1) return capital && (spacedState(scan, to) || initial(scan, next, next > to + 1));
  if (LONG_INITIAL.test(bare) && isUpper(follow) && isLower(scan.at(next + 1)))
    return next === to + 1 || (NO_WORD.test(bare) && initial(scan, next, true));
  if (CAPITAL_ABBREVIATIONS.has(norm) && !(capital && (isUpper(follow) || isDigit(follow) || follow === ",")))
    return false;
  return (
    TITLE_ABBREVIATIONS.has(norm) ||
    PLAIN_ABBREVIATIONS.has(norm) ||
    (MONTH_ABBREVIATIONS.has(norm) && (capital || isDigit(follow)))
  );
}

/** "the U. S. and the U. N. agreed": the letters of a state or of the United Nations, apart as older papers print them. */
const spacedState = ({ text, i }: Scan, to: number): boolean =>
  to === i + 1 &&
  /^[SNK]$/.test(text.charAt(i)) &&
  /(?<![\p{L}.])U\.\s$/u.test(text.slice(Math.max(0, i - 4), i));

/** "J. Smith", "George W. Bush", "J. K.", but not "you and I. Then" nor "vitamin C. He", where a sentence opens. */
function initial(scan: Scan, next: number, spaced: boolean): boolean {
  const { text, i } = scan;
  const follow = scan.at(next);
  if (!isUpper(follow) && !(spaced && isApostrophe(follow))) return false;
  if (scan.at(next + 1) === ".") return true;
  const opens = OPENERS.has(normalize(text.slice(next, Math.min(scan.run(next), next + 12))));
  return !opens && (scan.at(i) !== "I" || betweenNames(text.slice(Math.max(0, i - NAME_REACH), i)));
}

/** Characters before an "I" in which the word and the rank before it are looked for. */
const NAME_REACH = 40;
/** A rank, if any, and the capitalised word right before the place. */
const NAME_BEFORE = /(?:(\p{L}+) )?(\p{Lu}\p{Ll}{2,}) $/u;
/** What a Roman one counts, and the names that rulers share: "World War I", "Elizabeth I". */
const NUMBERED = new Set(
  (
    "war part chapter act volume phase title article annex appendix book section stage type class category group pillar tier elizabeth charles james " +
    "francis napoleon carlos nicholas alexander wilhelm william peter leopold carol umberto baudouin hussein zog selassie faisal abdullah paul henry when while then that"
  ).split(" "),
);
const RULERS: ReadonlySet<string> = wordSet("pope saint", MONARCHS);

/** "Leonid I. Brezhnev": the words before an "I" end in a name that counts no rulers and no wars. */
function betweenNames(before: string): boolean {
  const [, rank = "", name = ""] = NAME_BEFORE.exec(before) ?? [];
  return name !== "" && !NUMBERED.has(name.toLowerCase()) && !RULERS.has(rank.toLowerCase());
}
