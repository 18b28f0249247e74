import { wordsOf } from "./words.ts";

const TOKEN = /\s*("[^"]*"|\{words\}|[():*]|AND|OR|NOT)/gy;

/**
 * A query of the full-text index, written for FTS5 as `ftsQuery` and `matchOf` write it, for PostgreSQL: phrases in quotes, AND,
 * OR, NOT, brackets, `*` after the beginning of a word, `{words} :` before what must stand in the first column. Throws for
 * anything else, which would be a fault of ours: what people type never gets here as syntax.
 */
export function tsqueryOf(fts5: string): string {
  const found = [...fts5.matchAll(TOKEN)];
  const tokens = found.map(([, token = ""]) => token);
  if (found.reduce((length, [whole]) => length + whole.length, 0) !== fts5.trimEnd().length)
    throw new Error(`not a query of the full-text index: ${fts5}`);
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && (at += 1) > 0;

  const any = (column: string): string => chain(() => every(column), "OR", "|");
  const every = (column: string): string => chain(() => but(column), "AND", "&");
  const but = (column: string): string => chain(() => one(column), "NOT", "& !");
  const chain = (part: () => string, word: string, sign: string): string => {
    const parts = [part()];
    while (take(word)) parts.push(part());
    return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(` ${sign} `)})`;
  };
  const one = (column: string): string => {
    if (take("{words}")) {
      take(":");
      return one("A");
    }
    if (take("(")) {
      const inner = any(column);
      take(")");
      return inner;
    }
    const phrase = tokens[at] ?? "";
    if (!phrase.startsWith('"')) throw new Error(`not a query of the full-text index: ${fts5}`);
    at += 1;
    return phraseOf(phrase, column, take("*"));
  };

  const query = any("");
  if (at < tokens.length) throw new Error(`not a query of the full-text index: ${fts5}`);
  return query;
}

/** Words side by side; a phrase without any word is met by nothing, like an empty query. */
function phraseOf(phrase: string, column: string, beginning: boolean): string {
  const words = wordsOf(phrase);
  if (words.length === 0) return "'\u{10ffff}'";
  const all = words.map((word, i) => {
    const labels = `${beginning && i === words.length - 1 ? "*" : ""}${column}`;
    return `'${word}'${labels === "" ? "" : `:${labels}`}`;
  });
  return all.length === 1 ? (all[0] ?? "") : `(${all.join(" <-> ")})`;
}
