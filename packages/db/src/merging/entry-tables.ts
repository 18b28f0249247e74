import type { Entry, MergeTables } from "@chancery/core";
import { sql } from "drizzle-orm";

import { insertRows } from "../dialect/insert-rows.ts";
import { dayOf } from "./entry-columns.ts";
import type { Session } from "./session.ts";

const among = (ids: readonly string[]) => sql`in (select value from json_each(${JSON.stringify(ids)}))`;

/** Writes what hangs on entries: their members and links. */
export async function putEntries(db: Session, rows: readonly (readonly [string, Entry])[]): Promise<void> {
  const ids = rows.map(([id]) => id);
  await db.run(sql`delete from entry_member where entry_id ${among(ids)}`);
  await db.run(sql`delete from entry_link where from_id ${among(ids)}`);
  // A fact that has gone over to another entry is that entry's: the older one lets it go when its turn comes.
  await insertRows(db, {
    table: "entry_member",
    columns: ["source_id", "fact_id", "entry_id", "ordinal", "report", "background"],
    rows: rows.flatMap(([id, entry]) =>
      entry.members.map(({ source, fact, report, background }, ordinal) => [
        source,
        fact,
        id,
        ordinal,
        report,
        Number(background),
      ]),
    ),
    conflict: `on conflict (source_id, fact_id) do update set entry_id = excluded.entry_id, ordinal = excluded.ordinal,
      report = excluded.report, background = excluded.background`,
  });
  await insertRows(db, {
    table: "entry_link",
    columns: ["from_id", "rel", "to_id", "rule"],
    rows: rows.flatMap(([id, entry]) => entry.links.map(({ rel, to, rule }) => [id, rel, to, rule])),
    conflict: "on conflict do nothing",
  });
}

/** Takes away what hangs on entries that are gone, their row of the full-text index included; call it before they go. */
export async function dropEntries(db: Session, ids: readonly string[]): Promise<void> {
  await db.run(sql`delete from entry_fts where rowid in (select number from entry where id ${among(ids)})`);
  await db.run(sql`delete from entry_member where entry_id ${among(ids)}`);
  await db.run(sql`delete from entry_link where from_id ${among(ids)}`);
}

/** Writes whom and what events are looked up by. An event is an entry before it is linked; it knows whom people serve. */
export async function putEvents(
  db: Session,
  rows: readonly (readonly [string, MergeTables["event"]])[],
): Promise<void> {
  await dropEvents(
    db,
    rows.map(([id]) => id),
  );
  await insertRows(db, {
    table: "entry_entity",
    columns: ["entity_id", "day", "entry_id", "role", "type", "earliest", "latest"],
    rows: rows.flatMap(([id, event]) => {
      const { type, when } = event.entry;
      const told = [type, when?.earliest ?? null, when?.latest ?? null];
      return rolesIn(event).map(([entity, role]) => [entity, dayOf(event.entry), id, role, ...told]);
    }),
  });
}

export async function dropEvents(db: Session, ids: readonly string[]): Promise<void> {
  await db.run(sql`delete from entry_entity where entry_id ${among(ids)}`);
}

/** Every entity of an event with what it is to it, each pair once. */
function rolesIn({ entry, line }: MergeTables["event"]): [entity: string, role: string][] {
  const took = new Set(entry.participants.map(({ entity }) => entity));
  const served = [...line.states, ...line.bodies, ...Object.values(line.serves).flat()];
  const pairs: [string, string][] = [
    ...entry.participants.map(({ entity, role }): [string, string] => [entity, role]),
    ...served.filter((id) => !took.has(id)).map((id): [string, string] => [id, "for"]),
    ...entry.about.map((id): [string, string] => [id, "about"]),
    ...(entry.place === null ? [] : [[entry.place, "place"] satisfies [string, string]]),
    ...line.placeParents.map((id): [string, string] => [id, "within"]),
  ];
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}
