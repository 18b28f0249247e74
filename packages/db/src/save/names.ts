import type { Entity } from "@chancery/core";
import { eq, inArray, sql } from "drizzle-orm";

import { deleteText, insertText } from "../dialect/index.ts";
import type { Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { indexed } from "./indexed.ts";

/**
 * Adds the names of entities, as known and as printed in articles, to the name index. What the index has is only added to: a state that ten
 * thousand articles name must not cost ten thousand rows for the next; mostly nothing is written. `fresh` are numbers that the index lacks.
 */
export async function addNames(
  tx: Tx,
  entities: readonly Entity[],
  { numbers, fresh }: { numbers: ReadonlyMap<string, number>; fresh: ReadonlySet<number> },
): Promise<void> {
  const before = await indexedNames(
    tx,
    [...numbers.values()].filter((number) => !fresh.has(number)),
  );
  const names = new Map([...before].map(([number, text]) => [number, new Set(text.split("\n"))]));
  const changed = new Set<number>();
  for (const entity of entities) {
    const number = numbers.get(entity.id);
    if (number === undefined) continue;
    const own = names.get(number) ?? new Set();
    names.set(number, own);
    const { size } = own;
    for (const name of [entity.name, ...printedNames(entity)]) own.add(indexed(name));
    if (own.size > size) changed.add(number);
  }
  await replace(
    tx,
    [...changed].map((number) => [number, [...(names.get(number) ?? [])].join("\n")]),
    fresh,
  );
}

/** Makes the names of entities anew, after an article that named them is gone. */
export async function remakeNames(tx: Tx, ids: readonly string[]): Promise<void> {
  const entities = await tx
    .select({ id: t.entity.id, number: t.entity.number, name: t.entity.name })
    .from(t.entity)
    .where(inArray(t.entity.id, [...ids]));
  const rows: [number, string][] = [];
  for (const { id, number, name } of entities) {
    const printed = await tx
      .selectDistinct({ names: t.appearance.names })
      .from(t.appearance)
      .where(eq(t.appearance.entityId, id));
    const names = new Set([name, ...printed.flatMap(({ names }) => names)].map(indexed));
    rows.push([number, [...names].join("\n")]);
  }
  await replace(tx, rows);
}

/** Writes rows of the index anew; those of `fresh` are not there. */
async function replace(
  tx: Tx,
  rows: readonly [number, string][],
  fresh: ReadonlySet<number> = new Set(),
): Promise<void> {
  await deleteText(
    tx,
    "entity_fts",
    rows.flatMap(([number]) => (fresh.has(number) ? [] : [number])),
  );
  await insertText(tx, "entity_fts", rows);
}

async function indexedNames(tx: Tx, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx.all<{ number: number; names: string }>(
    sql`select rowid as number, names from entity_fts
      where rowid in (select cast(value as integer) from json_each(${JSON.stringify(numbers)}))`,
  );
  return new Map(rows.map(({ number, names }) => [Number(number), names]));
}

/** Distinct names as printed, the most frequent first; "the president" and "he" are none. */
export function printedNames({ mentions }: Entity): string[] {
  const counts = new Map<string, number>();
  for (const { text, form } of mentions) {
    if (form === "name" || form === "acronym") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}
