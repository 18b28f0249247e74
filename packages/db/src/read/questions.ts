import type { Question } from "@chancery/core";
import { sql } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import type { Database } from "../open.ts";
import { partsOf, type Page, type PageRequest } from "./page.ts";

/** How much speaks for the last question shown, and its id. */
const FORM = /^(-?\d{1,9}(?:\.\d{1,25})?(?:e-\d{1,3})?)\|([\w.-]+)$/;

/** Open questions, those for which most speaks first. */
export async function listQuestions(
  db: Database,
  {
    kind,
    hooks,
    limit,
    cursor,
  }: PageRequest & { kind?: Question["kind"] | undefined; hooks?: readonly string[] | undefined },
): Promise<Page<Question>> {
  const [strength, after = ""] = cursor === undefined ? [] : partsOf(cursor, FORM);
  const rows = await db.all<{ id: string; strength: number; data: string }>(
    sql`select id, strength, data from question where
      ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
      and ${
        hooks === undefined
          ? sql`true`
          : sql`id in (select member from posting where key in (select value from json_each(${JSON.stringify(hooks)})))`
      }
      and ${cursor === undefined ? sql`true` : sql`(strength, id) < (${Number(strength)}, ${after})`}
      order by strength desc, id desc limit ${limit + 1}`,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ data }) => JSON.parse(data) as Question),
    cursor: rows.length > limit && last !== undefined ? `${last.strength}|${last.id}` : null,
  };
}

/** Where questions about entries and entities are filed. */
export const hooksOf = (ids: { entries?: readonly string[]; entities?: readonly string[] }): string[] => [
  ...(ids.entries ?? []).map((id) => `asked|entry:${id}`),
  ...(ids.entities ?? []).map((id) => `asked|${id}`),
];

export async function questionById(db: Session, id: string): Promise<Question | null> {
  const [row] = await db.all<{ data: string }>(sql`select data from question where id = ${id}`);
  return row === undefined ? null : (JSON.parse(row.data) as Question);
}

/** How many questions of each kind are open. */
export async function countQuestions(db: Database): Promise<{ kind: Question["kind"]; count: number }[]> {
  return db.all(sql`select kind, count(*) as count from question group by kind order by kind`);
}

/** The cursor of lists of questions that stand right behind an open one. */
export async function cursorBehind(db: Database, id: string): Promise<string | null> {
  const [row] = await db.all<{ strength: number }>(sql`select strength from question where id = ${id}`);
  return row === undefined ? null : `${row.strength}|${id}`;
}
