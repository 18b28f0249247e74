import { indexed } from "../save/indexed.ts";

/** Characters of a query that are looked at; a longer one is cut. */
const LONGEST = 400;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** One condition of a query: words that must all occur, or a phrase; or else one of the other names of the same thing. */
export interface Term {
  readonly text: string;
  /** The words stand side by side. */
  readonly phrase?: boolean;
  /** The last word is the beginning of one. */
  readonly prefix?: boolean;
  /** Phrases, any of which will do instead. */
  readonly or?: readonly string[];
}

/** Cuts a query into words and "phrases in quotes". Operators of any syntax are words, never syntax. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const match of indexed(query.slice(0, LONGEST)).matchAll(/"([^"]*)"|([\p{L}\p{N}\p{M}]+)/gu)) {
    const text = (match[1] ?? match[2] ?? "").match(WORD)?.join(" ");
    if (text) terms.push(match[1] === undefined ? { text } : { text, phrase: true });
  }
  return terms;
}

/**
 * The terms as FTS5 wants them: all must occur, each as itself or as one of its other names. With `typing` the last
 * one is a prefix. Null when nothing searchable is left.
 */
export function ftsQuery(terms: readonly Term[], { typing = false } = {}): string | null {
  const parts = terms.map((term, i) => {
    const own = ownWords(term, term.prefix === true || (typing && i === terms.length - 1));
    const all = [own, ...(term.or ?? []).map(phrase)].filter((part) => part !== "" && part !== '""');
    return all.length > 1 ? `(${all.join(" OR ")})` : (all[0] ?? "");
  });
  return parts.filter(Boolean).join(" AND ") || null;
}

function ownWords({ text, phrase: together = false }: Term, typing: boolean): string {
  const words = indexed(text).match(WORD) ?? [];
  const parts = together || words.length === 1 ? [phrase(text)] : words.map(phrase);
  const last = parts.length - 1;
  const all = parts.map((part, i) => (typing && i === last ? `${part} *` : part)).join(" AND ");
  return parts.length > 1 ? `(${all})` : all;
}

/** Words in double quotes are a phrase to FTS5, whatever they are; punctuation is left out. */
const phrase = (text: string): string => `"${indexed(text).match(WORD)?.join(" ") ?? ""}"`;
