import { outletNames, searchEntities, termsOf } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { namedBy } from "./interpret.ts";
import { BOUNDS, isKey, KEY_EXAMPLES, KEYS, SCOPES, STANDINGS, TYPES } from "./language/keys.ts";

export const CompleteInput = z.object({
  /** A query as far as it is typed; its last word is completed. */
  query: z.string().max(400),
  limit: z.int().min(1).max(20).default(8),
});

export interface Completion {
  /** The whole query with its last word completed. */
  readonly query: string;
  readonly text: string;
  /** A kind of entity, "key", "value", "outlet". */
  readonly kind: string;
  /** What it is for, of a key an example; of a name the one that was typed, where it is another. */
  readonly note: string | null;
}

/** How a query may go on: keys, their values, names in any spelling and script. */
export async function complete({
  ctx,
  input: { query, limit },
}: {
  ctx: Context;
  input: z.output<typeof CompleteInput>;
}): Promise<Completion[]> {
  const [typed = ""] = /(?:\p{L}+:["“«]?[^"“”«»:]*|\S+)$/u.exec(query) ?? [];
  if (typed === "") return [];
  const head = query.slice(0, query.length - typed.length);
  const not = /^-(?=[^-\s])/.test(typed) ? "-" : "";
  const word = typed.slice(not.length);
  const colon = word.indexOf(":");
  const key = colon < 0 ? null : word.slice(0, colon).toLowerCase();
  const value = word.slice(colon + 1).replace(/^["“«]/u, "");
  const whole = (text: string): string =>
    `${head}${not}${key === null ? "" : `${key}:`}${/\s/u.test(text) ? `"${text}"` : text}`;
  if (key !== null) {
    if (!isKey(key)) return [];
    return (await valuesOf(ctx, key, value, limit)).map((found) => ({ ...found, query: whole(found.text) }));
  }
  const keys = [...KEYS, ...BOUNDS]
    .filter((name) => name.startsWith(word.toLowerCase()))
    .map((name) => ({
      query: `${head}${not}${name}:`,
      text: `${name}:`,
      kind: "key",
      note: isKey(name) ? KEY_EXAMPLES[name] : `${name}:2014-12`,
    }));
  const names = (await entitiesLike(ctx, word, limit)).map((found) => ({
    ...found,
    query: whole(found.text),
  }));
  return [...keys, ...names].slice(0, limit);
}

type Value = Omit<Completion, "query">;

const FIXED: Readonly<Record<string, readonly string[]>> = { is: STANDINGS, in: SCOPES, type: TYPES };

async function valuesOf(ctx: Context, key: string, value: string, limit: number): Promise<Value[]> {
  const fixed = FIXED[key];
  if (fixed !== undefined)
    return fixed
      .filter((text) => text.startsWith(value.toLowerCase()))
      .slice(0, limit)
      .map((text) => ({ text, kind: "value", note: null }));
  if (key === "said") return [];
  if (key === "outlet") {
    const names = await outletNames(ctx.store.db);
    return names
      .filter((name) => name.toLowerCase().includes(value.toLowerCase()))
      .slice(0, limit)
      .map((text) => ({ text, kind: "outlet", note: null }));
  }
  return entitiesLike(ctx, value, limit, key === "place" ? ["place", "country"] : []);
}

/** Entities of the store by the beginning of a name, or by a whole name in another spelling or script. */
async function entitiesLike(
  ctx: Context,
  typed: string,
  limit: number,
  kinds: readonly string[] = [],
): Promise<Value[]> {
  if ([...typed].length < 2) return [];
  const ids = namedBy(ctx.knowledge, typed)?.entities ?? [];
  const found = await searchEntities(ctx.store.db, { terms: termsOf(typed), ids, limit, kinds });
  const beginning = typed.toLowerCase();
  return found.map(({ name, kind }) => ({
    text: name.replaceAll(/["“”„«»]/gu, " "),
    kind,
    note: name.toLowerCase().includes(beginning) ? null : typed,
  }));
}
