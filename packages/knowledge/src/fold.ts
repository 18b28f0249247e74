import anyAscii from "any-ascii";

/** One word of a name or a text, ready to be compared. */
export interface Word {
  /** Lower case, accents folded, apostrophes and the dots of initialisms dropped: "d'Ivoire" -> "divoire", "U.S." -> "us". */
  readonly key: string;
  /** The same letters as written. */
  readonly raw: string;
  /** True for the first word of a token: "Jong" in "Jong-un", not "un". */
  readonly head: boolean;
}

const PLAIN = /^[A-Za-z0-9]+$/;
const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;
const PIECES = /[\p{L}\p{M}\p{N}]+|,/gu;
const LATIN = /\p{Script=Latin}/u;

/** Folds case and, in Latin script, accents and ligatures; other scripts only lose their case. */
function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const lower = word.normalize("NFC").toLowerCase();
  return LATIN.test(lower) ? anyAscii(lower).toLowerCase() : lower;
}

/** Tokens whose words are kept, twice over at most, and the longest: a text says most of its words again, and other texts do. */
const KEPT = 20_000;
const LONGEST_KEPT = 24;
let known = new Map<string, readonly Word[]>();
let older: ReadonlyMap<string, readonly Word[]> = known;

/** The token as a string of its own: a cut of a text would keep the whole text alive. Short ones are copied anyway. */
export const ownCopy = (token: string): string => (token.length < 13 ? token : ` ${token}`.slice(1));

/** As {@link wordsOf}, from those of earlier tokens. Remembering changes the time that it takes, never the answer. */
export function knownWordsOf(token: string): readonly Word[] {
  let words = known.get(token);
  if (words !== undefined) return words;
  if (token.length > LONGEST_KEPT) return wordsOf(token);
  words = older.get(token) ?? wordsOf(token);
  if (known.size >= KEPT) [older, known] = [known, new Map()];
  known.set(ownCopy(token), words);
  return words;
}

/** The words of one token. A token of marks alone ("-", ".") has none; "'s" is the word "s", a comma is
 * a word of its own ("Washington, D.C."). */
export function wordsOf(token: string): readonly Word[] {
  if (PLAIN.test(token)) return [{ key: token.toLowerCase(), raw: token, head: true }];
  if (INITIALS.test(token)) {
    const raw = token.replaceAll(".", "");
    return [{ key: foldWord(raw), raw, head: true }];
  }
  const spaced = token
    .replace(/[’ʼ`´‘]/g, "'")
    .replace(/'s$/i, "-s")
    .replaceAll("'", "")
    .replaceAll("+", "-plus");
  const pieces = spaced.match(PIECES) ?? [];
  return pieces.map((raw, i) => ({ key: foldWord(raw), raw, head: i === 0 }));
}

/** The words of a whole text: tokens are what stands between blanks. */
export const wordsOfText = (text: string): readonly Word[] => text.trim().split(/\s+/).flatMap(wordsOf);

const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Equal for texts that `lookup` takes for the same name. */
export const nameKey = (text: string): string =>
  PLAIN_WORDS.test(text)
    ? text.toLowerCase()
    : wordsOfText(text)
        .map((word) => word.key)
        .join(" ");
