import type { Entity } from "@chancery/core";
import { eq, inArray, sql } from "drizzle-orm";

import { deleteText, insertText } from "../dialect/index.ts";
import type { Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { indexed } from "./indexed.ts";

/**
 * Adds the names of entities, as known and as printed in an article, to the name index. What the index has is only added to:
 * a state that ten thousand articles name must not cost ten thousand rows for the next; mostly nothing is written.
 */
export async function addNames(tx: Tx, entities: readonly Entity[]): Promise<void> {
  const numbers = await numbersOf(
    tx,
    entities.map(({ id }) => id),
  );
  const known = await indexedNames(tx, [...numbers.values()]);
  const changed: [number, string][] = [];
  for (const entity of entities) {
    const number = numbers.get(entity.id);
    if (number === undefined) continue;
    const before = known.get(number);
    const names = new Set(before?.split("\n") ?? []);
    const size = names.size;
    for (const name of [entity.name, ...printedNames(entity)]) names.add(indexed(name));
    // One entity may stand twice in a record.
    if (before === undefined || names.size > size) known.set(number, [...names].join("\n"));
    if (known.get(number) !== before) changed.push([number, known.get(number) ?? ""]);
  }
  await replace(tx, changed);
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

async function replace(tx: Tx, rows: readonly [number, string][]): Promise<void> {
  // The last of a number counts.
  const last = [...new Map(rows)];
  await deleteText(
    tx,
    "entity_fts",
    last.map(([number]) => number),
  );
  await insertText(tx, "entity_fts", last);
}

async function numbersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ id: t.entity.id, number: t.entity.number })
    .from(t.entity)
    .where(inArray(t.entity.id, [...ids]));
  return new Map(rows.map(({ id, number }) => [id, number]));
}

async function indexedNames(tx: Tx, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const list = sql.join(
    numbers.map((number) => sql`${number}`),
    sql`, `,
  );
  const rows = await tx.all<{ number: number; names: string }>(
    sql`select rowid as number, names from entity_fts where rowid in (${list})`,
  );
  return new Map(rows.map(({ number, names }) => [number, names]));
}

/** Distinct names as printed, the most frequent first; "the president" and "he" are none. */
export function printedNames({ mentions }: Entity): string[] {
  const counts = new Map<string, number>();
  for (const { text, form } of mentions) {
    if (form === "name" || form === "acronym") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}
