import { factKey, type Decision, type DecisionAct, type Question } from "@chancery/core";
import { and, asc, desc, eq, inArray, lt, or, sql } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import { counting, type Page, type PageRequest } from "../read/page.ts";
import { inParts } from "../save/parts.ts";
import * as t from "../schema/sqlite.ts";

/** A line of the log as it is read. */
export interface LoggedDecision {
  readonly decision: Decision;
  /** 1, 2, ... in the order of the log. */
  readonly number: number;
  /** The question that it answered, as it was asked. */
  readonly question: Question | null;
  /** The newest decision in force that takes it back; null where none does, or each of them was taken back in turn. */
  readonly undoneBy: string | null;
  /** The id of the first of those that it was taken together with; null of one that was taken alone. */
  readonly together: string | null;
}

type Reading = Pick<Database | Tx, "select">;

/** Adds a line to the log. Nothing in the program changes or removes one, and the store refuses whoever tries. */
export async function appendDecision(
  tx: Tx,
  { id, at, by, why, act, before, after }: Decision,
  { question = null, together = null }: { question?: Question | null; together?: string | null } = {},
): Promise<void> {
  const undoes = act.act === "undo" ? act.decision : null;
  // A counter of the database's own leaves a gap where a transaction is taken back; the log has none.
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${t.decision.number}), 0)` })
    .from(t.decision);
  const [row] = await tx
    .insert(t.decision)
    .values({
      number: (last?.number ?? 0) + 1,
      id,
      at,
      by,
      why,
      kind: act.act,
      act,
      before,
      after,
      undoes,
      question,
      together,
    })
    .returning({ number: t.decision.number });
  const subjects = [...new Set(subjectsOf(act))].map((subject) => ({ subject, decision: row?.number ?? 0 }));
  for (const part of inParts(subjects)) await tx.insert(t.decisionSubject).values(part);
}

/** What an act is about: facts by their keys, entities, questions, decisions, whatever a note is on. */
export function subjectsOf(act: DecisionAct): string[] {
  switch (act.act) {
    case "same-event":
    case "other-event":
      return act.facts.map(factKey);
    case "same-entity":
    case "other-entity":
      return act.entities;
    case "accept":
    case "reject":
    case "correct":
      return [factKey(act.fact)];
    case "note":
      return [act.subject];
    case "dismiss":
      return [act.question, ...act.subjects];
    case "carry":
      return [factKey(act.from), factKey(act.to)];
    case "undo":
      return [act.decision];
  }
}

/** The time of the newest line; null of an empty log. */
export async function newestDecision(tx: Reading): Promise<string | null> {
  const [row] = await tx.select({ at: sql<string | null>`max(${t.decision.at})` }).from(t.decision);
  return row?.at ?? null;
}

/** The select strips the table's name off columns, so this one is spelt out. */
const undoneBy = sql<string | null>`${sql.raw(
  "(select u.id from decision as u where u.undoes = decision.id order by u.number desc limit 1)",
)}`;

const logged = (db: Reading) => db.select({ row: t.decision, undoneBy }).from(t.decision);

function toLogged({
  row: { number, question, together, id, at, by, why, act, before, after },
  undoneBy,
}: {
  row: typeof t.decision.$inferSelect;
  undoneBy: string | null;
}): LoggedDecision {
  return { decision: { id, at, by, why, act, before, after }, number, question, undoneBy, together };
}

/** Rows as they are told of: of those that something takes back, which are few, it is looked up whether that is in force. */
async function toldOf(
  db: Reading,
  rows: readonly Parameters<typeof toLogged>[0][],
): Promise<LoggedDecision[]> {
  const lines: LoggedDecision[] = [];
  for (const line of rows.map(toLogged)) {
    if (line.undoneBy === null) lines.push(line);
    else lines.push({ ...line, undoneBy: await undoneInForce(db, line.decision.id) });
  }
  return lines;
}

async function undoneInForce(db: Reading, id: string): Promise<string | null> {
  const chain = await undoChain(db, id);
  const inForce = forceOf(chain);
  const undoing = chain.filter(({ decision }) => undoes(decision, id) && inForce.get(decision.id) === true);
  return undoing.at(-1)?.decision.id ?? null;
}

const undoes = ({ act }: Decision, id: string): boolean => act.act === "undo" && act.decision === id;

/** Which of a chain are in force: those that nothing takes back which is in force itself. */
function forceOf(chain: readonly LoggedDecision[]): Map<string, boolean> {
  const inForce = new Map<string, boolean>();
  for (const { decision } of chain.toSorted((a, b) => b.number - a.number)) {
    const undone = chain.some(
      ({ decision: other }) => undoes(other, decision.id) && inForce.get(other.id) === true,
    );
    inForce.set(decision.id, !undone);
  }
  return inForce;
}

export interface DecisionFilter {
  readonly by?: string | undefined;
  readonly kind?: DecisionAct["act"] | undefined;
  /** A fact ("source/fact"), an entity, a question or a decision that it is about. */
  readonly subjects?: readonly string[] | undefined;
  /** Only those that answered a question. */
  readonly answers?: boolean | undefined;
  /** Only those that were taken together, by the id of the first of them. */
  readonly together?: string | undefined;
}

const CURSORS = counting("decisions");

/** The log, newest first. */
export async function listDecisions(
  db: Database,
  { by, kind, subjects, answers, together }: DecisionFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<LoggedDecision>> {
  const about =
    subjects === undefined
      ? undefined
      : inArray(
          t.decision.number,
          db
            .select({ number: t.decisionSubject.decision })
            .from(t.decisionSubject)
            .where(inArray(t.decisionSubject.subject, [...subjects])),
        );
  const rows = await logged(db)
    .where(
      and(
        cursor === undefined ? undefined : lt(t.decision.number, CURSORS.read(cursor)),
        by === undefined ? undefined : eq(t.decision.by, by),
        kind === undefined ? undefined : eq(t.decision.kind, kind),
        answers === true ? sql`${t.decision.question} is not null` : undefined,
        together === undefined ? undefined : eq(t.decision.together, together),
        about,
      ),
    )
    .orderBy(desc(t.decision.number))
    .limit(limit + 1);
  const items = await toldOf(db, rows.slice(0, limit));
  return { items, cursor: rows.length > limit ? CURSORS.write(items.at(-1)?.number ?? 0) : null };
}

/** Decisions by id, those that there are. */
export async function decisionsById(db: Reading, ids: readonly string[]): Promise<LoggedDecision[]> {
  if (ids.length === 0) return [];
  const rows = await logged(db)
    .where(inArray(t.decision.id, [...ids]))
    .orderBy(asc(t.decision.number));
  return toldOf(db, rows);
}

/** Decisions that were taken together, by the id of the first of them: their ids in the order of the log. */
export async function decisionsTogether(db: Reading, together: string): Promise<string[]> {
  const rows = await db
    .select({ id: t.decision.id })
    .from(t.decision)
    .where(eq(t.decision.together, together))
    .orderBy(asc(t.decision.number));
  return rows.map(({ id }) => id);
}

/** The newest decision by which a question was answered that nothing takes back; null where there is none. */
export async function answerTo(db: Database, question: string): Promise<LoggedDecision | null> {
  if (!/^[\w-]+$/.test(question)) return null;
  const rows = await logged(db)
    // The question is kept as its JSON, whose first member is its id.
    .where(sql`${t.decision.question} like ${`{"id":"${question}"%`}`)
    .orderBy(desc(t.decision.number));
  return (await toldOf(db, rows)).find((line) => line.undoneBy === null) ?? null;
}

/** The chain of a decision: it, what takes it back, what takes that back ... in the order of the log. */
async function undoChain(db: Reading, id: string): Promise<LoggedDecision[]> {
  const chain: LoggedDecision[] = [];
  for (let ids = [id]; ids.length > 0;) {
    const rows = await logged(db)
      .where(
        or(...ids.map((one) => (chain.length === 0 ? eq(t.decision.id, one) : eq(t.decision.undoes, one)))),
      )
      .orderBy(asc(t.decision.number));
    const fresh = rows.map(toLogged).filter(({ number }) => !chain.some((one) => one.number === number));
    chain.push(...fresh);
    ids = fresh.map(({ decision }) => decision.id);
  }
  return chain;
}

/** The whole log in its order, in parts: for merging anew. */
export async function* wholeLog(db: Reading): AsyncGenerator<Decision[]> {
  for (let after = 0; ;) {
    const rows = await db
      .select()
      .from(t.decision)
      .where(sql`${t.decision.number} > ${after}`)
      .orderBy(asc(t.decision.number))
      .limit(200);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ id, at, by, why, act }) => ({ id, at, by, why, act, before: null, after: null }));
    after = last.number;
  }
}

/** Carries from one fact to another that nothing takes back, by their ids. */
export async function listCarries(
  db: Reading,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string[]> {
  const subjects = db
    .select({ decision: t.decisionSubject.decision })
    .from(t.decisionSubject)
    .where(eq(t.decisionSubject.subject, from));
  const rows = await logged(db).where(
    and(inArray(t.decision.number, subjects), eq(t.decision.kind, "carry")),
  );
  return (await toldOf(db, rows))
    .filter(({ decision: { act }, undoneBy: by }) => {
      return by === null && act.act === "carry" && factKey(act.from) === from && factKey(act.to) === to;
    })
    .map(({ decision }) => decision.id);
}

/** Those of these facts ("source/fact") that a person rejected and nobody has taken in again. */
export async function rejectedFacts(db: Reading, facts: readonly string[]): Promise<Set<string>> {
  if (facts.length === 0) return new Set();
  const rows = await logged(db)
    .innerJoin(t.decisionSubject, eq(t.decisionSubject.decision, t.decision.number))
    .where(
      and(
        sql`${t.decisionSubject.subject} in (select value from json_each(${JSON.stringify(facts)}))`,
        inArray(t.decision.kind, ["accept", "reject"]),
      ),
    )
    .orderBy(asc(t.decision.number));
  const last = new Map<string, boolean>();
  for (const { row } of rows) {
    const { act } = row;
    if (act.act !== "accept" && act.act !== "reject") continue;
    if (await holds(db, row.id)) last.set(factKey(act.fact), act.act === "reject");
  }
  return new Set([...last].filter(([, rejected]) => rejected).map(([key]) => key));
}

/** Whether a decision is in force: nothing that is in force itself takes it back. */
export async function holds(db: Reading, id: string): Promise<boolean> {
  return forceOf(await undoChain(db, id)).get(id) ?? false;
}
