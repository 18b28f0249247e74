import { sql } from "drizzle-orm";

import { dayOf, gravest } from "../merging/entry-columns.ts";
import { entryFrom } from "../merging/entry-form.ts";
import { textOf } from "../merging/entry-text.ts";
import type { Database } from "../open.ts";

interface Row {
  readonly id: string;
  readonly number: number;
  readonly data: string;
  readonly type: string;
  readonly status: string;
  readonly day: string;
  readonly place_id: string | null;
  readonly independent: number;
  readonly disagreement: string | null;
  /** Keys of its members, ids that lead to it, entities that it is found by: as the tables beside it have them. */
  readonly members: string;
  readonly anchors: string;
  readonly entities: string;
  readonly days: string;
  readonly counted_wrongly: number | boolean;
  readonly words: string | null;
  readonly names: string | null;
}

export interface EntryProblem {
  readonly entry: string;
  readonly problem: string;
}

const PAGE = 200;

/** Holds every entry against the tables that lists, look-ups and searches use. Yields after each page how many it has seen. */
export async function* checkEntries(db: Database): AsyncGenerator<number | EntryProblem> {
  let seen = 0;
  for (let after = ""; ;) {
    const rows = await db.all<Row>(
      sql`select entry.*, entry_fts.words, entry_fts.names,
        (select json_group_array(source_id || '/' || fact_id) from
          (select * from entry_member where entry_id = entry.id order by ordinal) as m) as members,
        (select json_group_array(id) from (select id from redirect where entry_id = entry.id order by id) as r) as anchors,
        (select json_group_array(entity_id) from (select distinct entity_id from entry_entity where entry_id = entry.id) as e) as entities,
        (select json_group_array(day) from (select distinct day from entry_entity where entry_id = entry.id) as d) as days,
        exists (select 1 from entry_entity where entry_id = entry.id and (type <> entry.type
          or earliest is distinct from entry.earliest or latest is distinct from entry.latest)) as counted_wrongly
      from entry left join entry_fts on entry_fts.rowid = entry.number
      where entry.id > ${after} order by entry.id limit ${PAGE}`,
    );
    const texts = new Map(
      (
        await textOf(
          db,
          rows.map(({ id }) => id),
        )
      ).map((text) => [text.number, text]),
    );
    for (const row of rows) {
      const text = texts.get(row.number);
      const problems = problemsOf(row);
      if (row.words !== (text?.words ?? null) || row.names !== (text?.names ?? null))
        problems.push("its full text is not that of its facts");
      for (const problem of problems) yield { entry: row.id, problem };
    }
    seen += rows.length;
    yield seen;
    const last = rows.at(-1)?.id;
    if (last === undefined || rows.length < PAGE) return;
    after = last;
  }
}

function problemsOf(row: Row): string[] {
  const entry = entryFrom(row.data);
  const entities = new Set(JSON.parse(row.entities) as string[]);
  const missing = [
    ...entry.participants.map(({ entity }) => entity),
    ...entry.about,
    ...(entry.place === null ? [] : [entry.place]),
  ].filter((id) => !entities.has(id));
  const checks: [boolean, string][] = [
    [
      entry.id === row.id && entry.type === row.type && entry.status === row.status,
      "its columns are not its own",
    ],
    [dayOf(entry) === row.day && entry.place === row.place_id, "its day or place is filed wrongly"],
    [
      entry.independent === row.independent && gravest(entry) === row.disagreement,
      "its counts are filed wrongly",
    ],
    [
      JSON.stringify(entry.members.map(({ source, fact }) => `${source}/${fact}`)) === row.members,
      "its members are not those filed under it",
    ],
    [JSON.stringify(entry.anchors) === row.anchors, "not all of its ids lead to it"],
    [missing.length === 0, `it is not found by ${missing[0]}`],
    [(JSON.parse(row.days) as string[]).every((day) => day === row.day), "it is found under another day"],
    [!row.counted_wrongly, "it is counted under another type or time"],
  ];
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}
