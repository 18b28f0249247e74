import { sql } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import { dialectOf } from "./dialect.ts";
import { wordsOf } from "./words.ts";

/** Words of a snippet. */
const LONG = 28;

export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** Words of articles around what a query of the full-text index found in them, by the articles' numbers. */
export async function snippets(
  db: Session,
  query: string,
  numbers: readonly number[],
  { open, close }: Marks,
): Promise<Map<number, string>> {
  const among = sql.join(
    numbers.map((number) => sql`${number}`),
    sql`, `,
  );
  if (dialectOf(db) === "sqlite") {
    const rows = await db.all<{ number: number; snippet: string }>(
      sql`select rowid as number, snippet(article_fts, 1, ${open}, ${close}, '…', ${sql.raw(String(LONG))}) as snippet
        from article_fts where article_fts match ${query} and rowid in (${among})`,
    );
    return new Map(rows.map(({ number, snippet }) => [number, snippet]));
  }
  const rows = await db.all<{ number: number; body: string }>(
    sql`select rowid as number, body from article_fts where rowid in (${among})`,
  );
  const looked = lookedFor(query);
  return new Map(rows.map(({ number, body }) => [number, snippetOf(body, looked, { open, close })]));
}

interface LookedFor {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** Words of the query's phrases; what must not be found is not in what was found. */
function lookedFor(query: string): LookedFor {
  const words = new Set<string>();
  const beginnings: string[] = [];
  for (const [, phrase = "", star] of query.matchAll(/"([^"]*)"( \*)?/g)) {
    const parts = wordsOf(phrase);
    if (star !== undefined) beginnings.push(...parts.splice(-1));
    for (const part of parts) words.add(part);
  }
  return { words, beginnings };
}

/** The stretch of a text in which most of what was looked for stands, with marks around it. */
export function snippetOf(body: string, { words, beginnings }: LookedFor, { open, close }: Marks): string {
  const tokens = [...body.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: text, index }) => {
    const folded = wordsOf(text)[0] ?? "";
    const hit = words.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
    return { start: index, end: index + text.length, hit };
  });
  let best = 0;
  let most = -1;
  let hits = 0;
  tokens.forEach(({ hit }, i) => {
    hits += Number(hit) - Number(tokens[i - LONG]?.hit ?? false);
    if (hits > most) [best, most] = [Math.max(0, i - LONG + 1), hits];
  });
  // Begins some words before the first hit, where there is room.
  const first = tokens.findIndex(({ hit }, i) => hit && i >= best);
  const from = first < 0 ? 0 : Math.max(0, Math.min(first - 4, tokens.length - LONG));
  const shown = tokens.slice(from, from + LONG);
  const last = shown.at(-1);
  if (last === undefined) return "";
  let out = from > 0 ? "…" : "";
  let at = from > 0 ? (shown[0]?.start ?? 0) : 0;
  for (const { start, end, hit } of shown) {
    const text = body.slice(start, end);
    out += body.slice(at, start) + (hit ? `${open}${text}${close}` : text);
    at = end;
  }
  return from + LONG < tokens.length ? `${out}…` : out + body.slice(at);
}
