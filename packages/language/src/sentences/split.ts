import type { Range } from "../types.ts";
import { OPENERS } from "../vocabulary/openers.ts";
import { MONTH_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../tokens/abbreviations.ts";
import { isDigit, isLetter, isUpper, normalize } from "../tokens/characters.ts";
import type { RawToken } from "../tokens/scan.ts";
import { wordSet } from "../word-set.ts";
import { endsDate } from "./dates.ts";

/** Verbs that carry on the sentence after a quoted question or exclamation: "Why?" Putin asked. */
const REPORTING = wordSet(`
  said says asked asks told tells added adds replied wrote writes shouted cried declared stated answered inquired wondered
  exclaimed continued explained warned insisted noted remarked tweeted argued`);

const CLOSERS = /^(?:["'”’»›)\]}]|'')$/;
/** Closing marks that one sentence can end with; bounds the walk back. */
const MAX_CLOSERS = 4;
const OPENING = /^["'“‘«‹([{„`]/;
const BULLET = /^[•●▪■◆►*·‣_–—-]$/;
const WRAPPED_LINE = { min: 50, max: 110 } as const;

/**
 * No sentence of a person is this long; text that runs on without an end (tables, lists, noise) is cut at the next sign, in any case at the
 * limit, so that what is done for a sentence costs the same whatever the text.
 */
const LONGEST = { sign: 200, any: 300 } as const;
const endsRun = ({ start, end }: RawToken, length: number): boolean =>
  length >= LONGEST.any || (length >= LONGEST.sign && end - start === 1);

/**
 * Where the sentences of one block end: index of the token after each, ascending, the last one `tokens.length`. In a block that is
 * `wrapped` the end of a line is none of a sentence, but before the sign of a list. `stops` are tokens that end one besides ({@link stopsIn}).
 */
export function splitSentences(
  text: string,
  tokens: readonly RawToken[],
  stops: ReadonlySet<number>,
  wrapped = false,
): number[] {
  const ends: number[] = [];
  let first = 0;
  let line = 0;
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const here = tokens[i];
    const next = tokens[i + 1];
    if (here === undefined || next === undefined) break;
    const newline = lineBreak(text, here, next);
    const broken =
      newline !== 0 &&
      (newline > 1 ||
        (wrapped
          ? BULLET.test(form(text, next))
          : breaksLine(text, tokens, i, here.end - (tokens[line]?.start ?? 0))));
    if (newline !== 0) line = i + 1;
    if (broken || stops.has(i) || endsSentence(text, tokens, first, i) || endsRun(here, i - first)) {
      ends.push(i + 1);
      first = i + 1;
    }
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** Line feeds between two tokens, 0 to 2. */
function lineBreak(text: string, here: Range, next: Range): number {
  let count = 0;
  for (let k = here.end; k < next.start && count < 2; k += 1) if (text.charCodeAt(k) === 10) count += 1;
  return count;
}

/** A single line feed ends a sentence unless the line looks wrapped: of a page's width and going on in the next. */
function breaksLine(text: string, tokens: readonly RawToken[], i: number, width: number): boolean {
  const here = form(text, tokens[i]);
  const next = form(text, tokens[i + 1]);
  if (BULLET.test(next) || /^[.!?…]/.test(here) || CLOSERS.test(here)) return true;
  if (/^[,;–—-]$/.test(here)) return false;
  const c = next.charAt(0);
  if (isLetter(c) && !isUpper(c)) return false;
  return width < WRAPPED_LINE.min || width > WRAPPED_LINE.max;
}

const form = (text: string, token: Range | undefined): string =>
  token === undefined || token.end - token.start > 40 ? "" : text.slice(token.start, token.end);

/** What the last token of a sentence ends with: {@link CLOSERS} and the marks. Most tokens do not. */
const LAST_SIGNS = new Set("\"'”’»›)]}.!?…");

/** True when token i is the last of a sentence that began at `first`. */
function endsSentence(text: string, tokens: readonly RawToken[], first: number, i: number): boolean {
  if (!LAST_SIGNS.has(text.charAt((tokens[i]?.end ?? 0) - 1))) return false;
  // Closing quotation marks, brackets and note numbers belong to the sentence that they close.
  let k = i;
  for (let steps = 0; steps < MAX_CLOSERS && k > first; steps += 1) {
    if (isNote(text, tokens, k - 2)) k -= 3;
    else if (CLOSERS.test(form(text, tokens[k])) && !tokens[k]?.spaceBefore) k -= 1;
    else break;
  }
  if (k < first || isNote(text, tokens, i + 1)) return false;
  const mark = form(text, tokens[k]);
  const next = tokens[i + 1];
  const after = form(text, next);
  if (next === undefined || (!next.spaceBefore && CLOSERS.test(after))) return false;
  const quoted = k < i;
  if (/^(?:[!?]+|…|\.{1,6})$/.test(mark)) {
    if (/^[.!?…]/.test(after) && !next.spaceBefore) return false;
    if (
      mark === "." &&
      (isEnumerator(text, tokens, first, k) || isInitial(text, tokens, k) || isWithinName(text, tokens, k))
    )
      return false;
    if (!startsSentence(text, tokens, i + 1)) return false;
    if (!next.spaceBefore) return isUpper(after.charAt(0)) && mark === "." && !quoted;
    return !((quoted || mark !== ".") && reported(text, tokens, i + 1, mark));
  }
  return !quoted && mark.length > 1 && mark.endsWith(".") && abbreviationEnds(text, tokens, k, i + 1);
}

/** The number of a note, "[17]", from token `at`. */
const isNote = (text: string, tokens: readonly RawToken[], at: number): boolean =>
  form(text, tokens[at]) === "[" &&
  /^\d{1,3}$/.test(form(text, tokens[at + 1])) &&
  form(text, tokens[at + 2]) === "]";

/** "1." and "a." at the head of a line number it. */
function isEnumerator(text: string, tokens: readonly RawToken[], first: number, k: number): boolean {
  const label = form(text, tokens[first]);
  return k === first + 1 && !tokens[k]?.spaceBefore && /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(label);
}

/** "L. I. Brezhnev": an I behind another initial is one as well. */
const isInitial = (text: string, tokens: readonly RawToken[], k: number): boolean =>
  form(text, tokens[k - 1]) === "I" &&
  /^\p{Lu}\.$/u.test(form(text, tokens[k - 2])) &&
  !tokens[k]?.spaceBefore;

/** 'Juan R. "Beto" Mora', "Juan R. (Beto) Mora": an initial before what somebody is called, and the name that goes on behind it. */
function isWithinName(text: string, tokens: readonly RawToken[], k: number): boolean {
  const [before, initial, open, nick, close, after] = [-2, -1, 1, 2, 3, 4].map((step) =>
    form(text, tokens[k + step]),
  );
  const isName = (word: string | undefined): boolean => /^\p{Lu}[\p{L}'\u2019-]*$/u.test(word ?? "");
  return (
    /^\p{Lu}$/u.test(initial ?? "") &&
    !tokens[k]?.spaceBefore &&
    isName(before) &&
    /^["\u201c'\u2018(]$/.test(open ?? "") &&
    isName(nick) &&
    /^["\u201d'\u2019)]$/.test(close ?? "") &&
    !tokens[k + 3]?.spaceBefore &&
    isName(after)
  );
}

function startsSentence(text: string, tokens: readonly RawToken[], at: number): boolean {
  for (let k = at; k < Math.min(tokens.length, at + 3); k += 1) {
    const word = form(text, tokens[k]);
    if (word === "(") return true;
    if (OPENING.test(word)) continue;
    const c = word.charAt(0);
    return !isLetter(c) || isUpper(c) || c.toUpperCase() === c;
  }
  return true;
}

/** After a quotation that ends in "?", "!" or "...": the next words name who said it. */
function reported(text: string, tokens: readonly RawToken[], at: number, mark: string): boolean {
  if (mark === ".") return false;
  for (let k = at; k < Math.min(tokens.length, at + 4); k += 1) {
    if (REPORTING.has(normalize(form(text, tokens[k])))) return k > at;
    if (!isUpper(form(text, tokens[k]).charAt(0))) return false;
  }
  return false;
}

/** An abbreviation's own full stop ends the sentence too when what follows can only be a new one. */
function abbreviationEnds(text: string, tokens: readonly RawToken[], k: number, at: number): boolean {
  const bare = normalize(form(text, tokens[k])).slice(0, -1);
  const next = tokens[at];
  const after = form(text, next);
  if (next === undefined || !next.spaceBefore || TITLE_ABBREVIATIONS.has(bare)) return false;
  const head = OPENING.test(after) ? form(text, tokens[at + 1]) : after;
  if (!isUpper(head.charAt(0))) return false;
  // "with the U. S. The envoys", as behind "U.S."; an initial ends nothing.
  const apart = bare.length === 1 && form(text, tokens[k - 1]) === "U.";
  if (bare.length === 1 && !apart) return false;
  if (bare === "no" || bare === "nos" || isDigit(head.charAt(0))) return false;
  if (OPENERS.has(normalize(head)) && head.length > 1) return true;
  if (
    endsDate(
      bare,
      [-2, -1].map((step) => normalize(form(text, tokens[k + step]))),
      normalize(head),
    )
  )
    return true;
  if (head === "I" || head === "A") return !MONTH_ABBREVIATIONS.has(bare);
  return bare === "etc";
}
