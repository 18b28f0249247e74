import { knownWordsOf, nameKey, wordsOf, wordsOfText, type Word } from "./fold.ts";
import type { NameEntry } from "./names.ts";
import type { NameHit, NameMatch } from "./types.ts";

interface Pattern {
  readonly words: readonly Word[];
  /** Acronyms match in their own case (and as "Nato" from four letters on); names need their capitals. */
  readonly acronym: boolean;
  readonly letters: number;
  readonly hits: NameHit[];
}

const ACRONYM = /^(?:\p{Lu}|\p{N})(?:\p{Lu}|\p{N}|[-/.&])*$/u;
const isAcronym = ({ text, hit }: NameEntry): boolean =>
  hit.form === "acronym" || (text.length > 1 && ACRONYM.test(text));

/** Acronyms whose capitalised form is a word: these match in capitals only. */
const WORDS_TOO: ReadonlySet<string> = new Set([
  "START",
  "SALT",
  "SWIFT",
  "COP",
  "AIDS",
  "CARE",
  "SAFE",
  "MENA",
  "SANA",
  "GUAM",
  ..."ALBA PACE HINA SORT KUNA WAFA AMIS IRIN SICA MILF SADR TIAR LETA ELTA ANTARA CEPA".split(" "),
  "JUST",
  "CIVIC",
]);
/** Acronyms that are words of their own in a line set in capitals ("TALKS BRING US CLOSER"). */
const PLAIN_WORDS: ReadonlySet<string> = new Set([
  "us",
  "who",
  "it",
  "is",
  "am",
  "in",
  "no",
  "so",
  "to",
  "at",
  "my",
  "be",
  "me",
  "as",
  "all",
  "car",
]);

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Whether the words around are set in capitals, so that capitals say nothing. */
function shouted(tokens: readonly string[], at: number): boolean {
  const near = [at - 2, at - 1, at + 1, at + 2]
    .map((i) => tokens[i] ?? "")
    .filter((token) => /^\p{L}{2,}$/u.test(token));
  return near.length > 0 && near.every(isUpper) && near.some((token) => token.length >= 4);
}

/** Marks that may stand inside a name: a hyphen cut off by the tokenizer, the dot of "St .". */
const joins = (tokens: readonly string[], at: number): boolean =>
  /^[-‐‑–/]$/.test(tokens[at] ?? "") || (tokens[at] === "." && (tokens[at - 1] ?? "").length <= 2);

function capitalsAgree(pattern: Pattern, text: readonly Word[]): boolean {
  return pattern.words.every((word, i) => {
    const raw = text[i]?.raw ?? "";
    if (pattern.acronym) {
      if (raw === word.raw) return true;
      const title = word.raw.length >= 4 && pattern.words.length === 1 && !WORDS_TOO.has(word.raw);
      return title && raw === word.raw[0] + word.raw.slice(1).toLowerCase();
    }
    if (raw.length > 1 && isUpper(raw) && !isUpper(word.raw)) return pattern.letters >= 4;
    const first = word.raw[0] ?? "";
    const bound = word.head && text[i]?.head === true && first !== first.toLowerCase() && word.key !== "the";
    return !bound || raw[0] !== raw[0]?.toLowerCase();
  });
}

/** The names that begin with one word, longest first: hundreds begin with "united" or "national". */
interface Patterns {
  readonly alone: readonly Pattern[];
  readonly bySecond: ReadonlyMap<string, readonly Pattern[]>;
}

/** The same, cut into patterns and keys when that word is first met. */
interface Head {
  readonly entries: NameEntry[];
  patterns?: Patterns;
  whole?: ReadonlyMap<string, NameHit[]>;
}

/**
 * Names by their first word. Building reads no more of a name than that; the rest is read when the word is met. A miss is one
 * hash look-up.
 */
export class NameIndex {
  readonly #heads = new Map<string, Head>();

  constructor(entries: readonly NameEntry[]) {
    for (const entry of entries) {
      const word = headOf(entry.text);
      if (word === undefined) continue;
      const head = this.#heads.get(word);
      if (head) head.entries.push(entry);
      else this.#heads.set(word, { entries: [entry] });
    }
  }

  #patterns(word: string): Patterns | undefined {
    const head = this.#heads.get(word);
    return head && (head.patterns ??= patternsOf(head.entries));
  }

  #hits(name: string, key: string): readonly NameHit[] | undefined {
    const word = headOf(name);
    const head = word === undefined ? undefined : this.#heads.get(word);
    return head && (head.whole ??= hitsByKey(head.entries)).get(key);
  }

  lookup(name: string): readonly NameHit[] {
    const key = nameKey(name);
    const bare = key.replace(/^the /, "");
    return unique(this.#hits(name, key) ?? (bare === key ? undefined : this.#hits(bare, bare)) ?? []);
  }

  match(tokens: readonly string[], at: number): NameMatch | null {
    const first = knownWordsOf(tokens[at] ?? "");
    const patterns = first[0] && this.#patterns(first[0].key);
    if (!patterns) return null;
    const words = [...first];
    /** ends[n] = tokens used when the first n words fill whole tokens. */
    const ends: number[] = [];
    ends[words.length] = 1;
    let next = at + 1;
    const read = (count: number): void => {
      while (words.length < count && next < tokens.length) {
        const more = knownWordsOf(tokens[next] ?? "");
        if (more.length === 0 && !joins(tokens, next)) break;
        words.push(...more);
        next += 1;
        if (more.length > 0) ends[words.length] = next - at;
      }
    };
    if (patterns.bySecond.size > 0) read(2);
    const longer = patterns.bySecond.get(words[1]?.key ?? "") ?? [];
    let length = 0;
    const hits: NameHit[] = [];
    const written: NameHit[] = [];
    for (const pattern of [...longer, ...patterns.alone]) {
      const count = pattern.words.length;
      if (count < length) break;
      read(count);
      if (ends[count] === undefined || !pattern.words.every((word, i) => word.key === words[i]?.key))
        continue;
      if (!capitalsAgree(pattern, words)) continue;
      if (
        pattern.acronym &&
        count === 1 &&
        PLAIN_WORDS.has(words[0]?.key ?? "") &&
        !(tokens[at] ?? "").includes(".") &&
        shouted(tokens, at)
      )
        continue;
      length = count;
      if (pattern.acronym && words[0]?.raw === pattern.words[0]?.raw) written.push(...pattern.hits);
      hits.push(...pattern.hits);
    }
    // "the leaders of GUAM met", amid plain words: the body that is written so, and not the island set in capitals.
    if (written.length > 0 && !shouted(tokens, at))
      return { length: ends[length] ?? length, hits: unique(written) };
    return length === 0 ? null : { length: ends[length] ?? length, hits: unique(hits) };
  }
}

const PLAIN = /^[A-Za-z0-9]+$/;

/** Key of the first word of a text. */
function headOf(text: string): string | undefined {
  const blank = text.indexOf(" ");
  const token = blank < 0 ? text : text.slice(0, blank);
  if (PLAIN.test(token)) return token.toLowerCase();
  const [first] = wordsOf(token);
  return first?.key ?? wordsOfText(text)[0]?.key;
}

/** Names cut into words, those of the same words as one pattern, longest first. */
function patternsOf(entries: readonly NameEntry[]): Patterns {
  const patterns = new Map<string, Pattern>();
  for (const entry of entries) {
    if (entry.partOnly === true) continue;
    const words = wordsOfText(entry.text);
    const acronym = isAcronym(entry);
    const id = `${acronym ? "A" : ""}${words.map((word) => word.raw).join(" ")}`;
    const letters = words.reduce((sum, word) => sum + word.raw.length, 0);
    const pattern = patterns.get(id) ?? { words, acronym, letters, hits: [] };
    patterns.set(id, pattern);
    pattern.hits.push(entry.hit);
  }
  const alone: Pattern[] = [];
  const bySecond = new Map<string, Pattern[]>();
  for (const pattern of [...patterns.values()].sort((a, b) => b.words.length - a.words.length)) {
    const second = pattern.words[1]?.key;
    const list = second === undefined ? alone : bySecond.get(second);
    if (list !== undefined) list.push(pattern);
    else if (second !== undefined) bySecond.set(second, [pattern]);
  }
  return { alone, bySecond };
}

function hitsByKey(entries: readonly NameEntry[]): ReadonlyMap<string, NameHit[]> {
  const whole = new Map<string, NameHit[]>();
  for (const { text, hit } of entries) {
    const key = nameKey(text);
    const list = whole.get(key);
    if (list) list.push(hit);
    else if (key !== "") whole.set(key, [hit]);
  }
  return whole;
}

/** One hit an entity and form; the strong one before the weak, the dateless before the dated. */
function unique(hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length < 2) return hits;
  const seen = new Set<string>();
  const rank = (hit: NameHit): number => (hit.strength === "strong" ? 0 : 2) + (hit.from || hit.to ? 1 : 0);
  return hits
    .toSorted((a, b) => rank(a) - rank(b))
    .filter((hit) => {
      const id = `${hit.entity}/${hit.form}/${hit.from ?? ""}/${hit.to ?? ""}`;
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}
