import { entriesById, entryIdsOfSource, entryLines, type EntryLine } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { GetArticleInput } from "../get-article.ts";
import { newestOf } from "./newest.ts";

export const EntriesOfSourceInput = GetArticleInput;

/** The entries that the facts of an article are part of, by fact: what else is told of them elsewhere. */
export async function entriesOfSource({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof EntriesOfSourceInput>;
}): Promise<{ fact: string; entry: EntryLine }[]> {
  const { db } = ctx.store;
  const pairs = await entryIdsOfSource(db, input.id);
  const entries = await entriesById(db, [...new Set(pairs.map(({ entry }) => entry))], await newestOf(ctx));
  const lines = new Map((await entryLines(db, entries)).map((line) => [line.id, line]));
  return pairs.flatMap(({ fact, entry }) => {
    const line = lines.get(entry);
    return line === undefined ? [] : [{ fact, entry: line }];
  });
}
