import { factKey } from "../../record/index.ts";
import { carriedQuestions } from "../decisions/carried-questions.ts";
import { isDismissed } from "../decisions/rulings.ts";
import { assign } from "../events/assign.ts";
import type { Account } from "../events/account.ts";
import type { AccountRow } from "../incremental.ts";
import type { SourceLines } from "../lines.ts";
import { distinct } from "../order.ts";
import { contradictionQuestions } from "../relations/contradictions.ts";
import type { Session } from "../session.ts";
import type { Stages } from "../stages.ts";
import { tellingsOf } from "../tellings-of.ts";
import { ask, takeBack } from "./asking.ts";
import { rulingsFor } from "./decided.ts";

/** Makes the tellings of a source anew. Returns the accounts that gained, lost or changed one. */
export async function retell(
  session: Session,
  source: string,
  gone: SourceLines | null,
  { knowledge }: Stages,
): Promise<Set<string>> {
  const lines = await session.get("lines", source);
  const facts = distinct([...(gone?.facts ?? []), ...(lines?.facts ?? [])]).map((fact) =>
    factKey({ source, fact }),
  );
  const decided = await session.members([`decided-in|${source}`]);
  const rulings = await rulingsFor(session, [...facts, ...[...decided.values()].flat()]);
  await takeBack(session, [`source:${source}`]);
  if (lines !== null) {
    const drafts = [
      ...carriedQuestions(lines, rulings),
      ...contradictionQuestions(lines, rulings, knowledge),
    ];
    const { dismissed } = await rulingsFor(
      session,
      drafts.flatMap(({ id, subjects }) => [id, ...subjects]),
    );
    for (const question of drafts) {
      if (!isDismissed(dismissed, question.id, question.subjects))
        ask(session, question, [`source:${source}`]);
    }
  }
  const canonical = await canonicalOf(session, lines);
  const report = (await session.get("report", source)) ?? source;
  const tellings = lines === null ? [] : tellingsOf(lines, rulings, { canonical, report, knowledge });
  const assigned = new Map(assign(tellings).map((one) => [one.telling.key, one]));
  const old = (await session.get("told", source)) ?? [];
  const rows = await session.getAll("telling", [...old, ...assigned.keys()]);
  await session.getAll("account", [
    ...[...rows.values()].map(({ account }) => account),
    ...[...assigned.values()].map(({ account }) => account.id),
  ]);
  const touched = new Set<string>();
  for (const key of distinct([...old, ...assigned.keys()])) {
    const [before, now] = [rows.get(key), assigned.get(key)];
    const same =
      before?.account === now?.account.id && JSON.stringify(before?.telling) === JSON.stringify(now?.telling);
    if (same) continue;
    session.put("telling", key, now === undefined ? null : { telling: now.telling, account: now.account.id });
    if (before !== undefined) touched.add(before.account);
    if (now !== undefined) touched.add(now.account.id);
    if (before?.account === now?.account.id) continue;
    if (before !== undefined) await leave(session, before.account, key);
    if (now !== undefined) await join(session, now.account, key);
  }
  session.put("told", source, assigned.size === 0 ? null : distinct(assigned.keys()));
  return touched;
}

async function canonicalOf(session: Session, lines: SourceLines | null): Promise<(id: string) => string> {
  const locals = (lines?.entities ?? []).filter(({ known }) => !known).map(({ entity }) => entity);
  const groups = await session.getAll("canonical", locals);
  return (id) => groups.get(id) ?? id;
}

async function leave(session: Session, id: string, key: string): Promise<void> {
  const row = await session.get("account", id);
  if (row !== null)
    session.put("account", id, { ...row, tellings: row.tellings.filter((other) => other !== key) });
}

async function join(session: Session, account: Account, key: string): Promise<void> {
  const known = await session.get("account", account.id);
  const row: AccountRow = known ?? { account, tellings: [], edges: {}, entry: null };
  session.put("account", account.id, { ...row, tellings: distinct([...row.tellings, key]) });
}
