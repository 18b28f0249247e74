import { indexed } from "../save/indexed.ts";

/** Characters of a query that are looked at; a longer one is cut. */
const LONGEST = 400;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** One condition of a query: a word or a phrase, with other names of the same thing, any of which will do. */
export interface Term {
  readonly text: string;
  readonly or?: readonly string[];
}

/** Cuts a query into words and "phrases in quotes". Operators of any syntax are words, never syntax. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  for (const match of indexed(query.slice(0, LONGEST)).matchAll(/"([^"]*)"|([\p{L}\p{N}\p{M}]+)/gu)) {
    const text = (match[1] ?? match[2] ?? "").match(WORD)?.join(" ");
    if (text) terms.push({ text });
  }
  return terms;
}

/**
 * The terms as FTS5 wants them: all must occur, each as itself or as one of its other names. With `typing` the last
 * one is a prefix. Null when nothing searchable is left.
 */
export function ftsQuery(terms: readonly Term[], { typing = false } = {}): string | null {
  const parts = terms.map(({ text, or = [] }, i) => {
    const own = typing && i === terms.length - 1 ? `${phrase(text)} *` : phrase(text);
    const all = [own, ...or.map(phrase)].filter((part) => part !== '""');
    return all.length > 1 ? `(${all.join(" OR ")})` : (all[0] ?? "");
  });
  return parts.filter(Boolean).join(" AND ") || null;
}

/** Words in double quotes are a phrase to FTS5, whatever they are; punctuation is left out. */
const phrase = (text: string): string => `"${indexed(text).match(WORD)?.join(" ") ?? ""}"`;
