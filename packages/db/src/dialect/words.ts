import { indexed } from "../save/indexed.ts";

/*
 * The full text of PostgreSQL with the words of FTS5: cut where Unicode cuts them, folded as its tokenizer "unicode61" folds
 * them. It is made here, not by the server, whose own depends on its locale and has no accents folded.
 */

/** The longest lexeme that a tsvector takes is 2,046 bytes. */
const LONGEST_WORD = 500;
/** Positions end at 16,383; words beyond are found, but in no phrase. */
const LAST_POSITION = 16_383;
/** Between two columns: no phrase reaches across. */
const GAP = 8;
const WEIGHTS = ["A", "B", "C"] as const;

/** Words of a text as they are looked for: lower case, Latin letters without their accents. */
export function wordsOf(text: string): string[] {
  const folded = indexed(text)
    .normalize("NFD")
    .replace(/([A-Za-z])\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)?.map((word) => word.slice(0, LONGEST_WORD)) ?? [];
}

/** A tsvector of up to three columns, by which a query can tell them apart, as PostgreSQL reads it. */
export function documentOf(columns: readonly string[]): string {
  const places = new Map<string, string[]>();
  let at = 0;
  columns.forEach((text, column) => {
    for (const word of wordsOf(text)) {
      at += 1;
      const place = `${Math.min(at, LAST_POSITION)}${WEIGHTS[column] ?? "D"}`;
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
    at += GAP;
  });
  // Letters, digits and marks only: nothing in a word need be escaped.
  return [...places].map(([word, where]) => `'${word}':${where.join(",")}`).join(" ");
}
