import { factKey, type Question } from "../../record/index.ts";
import { carriedQuestions } from "../decisions/carried-questions.ts";
import { isDismissed } from "../decisions/rulings.ts";
import { assign, type Assigned } from "../events/assign.ts";
import type { Account } from "../events/account.ts";
import type { AccountRow, TellingRow } from "../incremental/incremental.ts";
import type { SourceLines } from "../lines/lines.ts";
import { distinct } from "../order.ts";
import { contradictionQuestions } from "../relations/contradictions.ts";
import { sameJson } from "../incremental/same-json.ts";
import type { Session } from "../incremental/session.ts";
import type { Stages } from "../stages/stages.ts";
import { tellingsOf } from "../events/tellings-of.ts";
import { ask, takeBack } from "./asking.ts";
import { readDecided, rulingsFor } from "./decided.ts";

/** What one source told and tells by now, and what is asked about it. */
interface Retold {
  readonly source: string;
  readonly old: readonly TellingRow[];
  readonly now: ReadonlyMap<string, Assigned>;
  readonly drafts: readonly Question[];
}

/**
 * Makes the tellings of sources anew. `gone`: what they said before. Returns the accounts that gained, lost or changed one. Each
 * step is taken for all sources before the next, so that a store answers a few large questions and not many small ones.
 */
export async function retell(
  session: Session,
  sources: readonly string[],
  gone: ReadonlyMap<string, SourceLines | null>,
  stages: Stages,
): Promise<Set<string>> {
  await readAhead(session, sources, gone);
  const retold: Retold[] = [];
  for (const source of sources)
    retold.push(await retoldOf(session, source, gone.get(source) ?? null, stages));
  await takeBack(
    session,
    sources.map((source) => `source:${source}`),
  );
  await askOpen(session, retold);
  await session.getAll(
    "account",
    retold.flatMap(({ old, now }) => [
      ...old.map(({ account }) => account),
      ...[...now.values()].map(({ account }) => account.id),
    ]),
  );
  const touched = new Set<string>();
  for (const one of retold) await place(session, one, touched);
  return touched;
}

/** Reads at once what is then looked at source by source. */
async function readAhead(
  session: Session,
  sources: readonly string[],
  gone: ReadonlyMap<string, SourceLines | null>,
): Promise<void> {
  const lines = await session.getAll("lines", sources);
  await session.getAll("tellings", sources);
  await session.getAll("report", sources);
  const all = [...lines.values(), ...[...gone.values()].flatMap((one) => one ?? [])];
  await session.getAll(
    "canonical",
    all.flatMap(({ entities }) => localsOf(entities)),
  );
  const decided = await session.members(sources.map((source) => `decided-in|${source}`));
  await readDecided(session, [...all.flatMap(factsOf), ...[...decided.values()].flat()]);
}

const factsOf = ({ source, facts }: SourceLines): string[] => facts.map((fact) => factKey({ source, fact }));

async function retoldOf(
  session: Session,
  source: string,
  gone: SourceLines | null,
  { knowledge }: Stages,
): Promise<Retold> {
  const lines = await session.get("lines", source);
  const facts = distinct([gone, lines].flatMap((one) => (one === null ? [] : factsOf(one))));
  const decided = await session.members([`decided-in|${source}`]);
  const rulings = await rulingsFor(session, [...facts, ...[...decided.values()].flat()]);
  const canonical = await canonicalOf(session, lines);
  const report = (await session.get("report", source)) ?? source;
  const tellings = lines === null ? [] : tellingsOf(lines, rulings, { canonical, report, knowledge });
  return {
    source,
    old: (await session.get("tellings", source)) ?? [],
    now: new Map(assign(tellings).map((one) => [one.telling.key, one])),
    drafts:
      lines === null
        ? []
        : [...carriedQuestions(lines, rulings), ...contradictionQuestions(lines, rulings, knowledge)],
  };
}

/** Asks what nobody dismissed. */
async function askOpen(session: Session, retold: readonly Retold[]): Promise<void> {
  const subjectsOf = ({ id, subjects }: Question): string[] => [id, ...subjects];
  await readDecided(
    session,
    retold.flatMap(({ drafts }) => drafts.flatMap(subjectsOf)),
  );
  for (const { source, drafts } of retold) {
    const { dismissed } = await rulingsFor(session, drafts.flatMap(subjectsOf));
    for (const question of drafts) {
      if (!isDismissed(dismissed, question.id, question.subjects))
        ask(session, question, [`source:${source}`]);
    }
  }
}

/** Puts the tellings of a source in their places. */
async function place(session: Session, { source, old, now }: Retold, touched: Set<string>): Promise<void> {
  const rows = new Map(old.map((row) => [row.telling.key, row]));
  for (const key of distinct([...rows.keys(), ...now.keys()])) {
    const [before, next] = [rows.get(key), now.get(key)];
    const same = before?.account === next?.account.id && sameJson(before?.telling, next?.telling);
    if (same) continue;
    if (before !== undefined) touched.add(before.account);
    if (next !== undefined) touched.add(next.account.id);
    if (before?.account === next?.account.id) continue;
    if (before !== undefined) await leave(session, before.account, key);
    if (next !== undefined) await join(session, next.account, key);
  }
  const told = distinct(now.keys()).flatMap((key) => rowOf(now.get(key)));
  session.put("tellings", source, told.length === 0 ? null : told);
}

const rowOf = (one: Assigned | undefined): TellingRow[] =>
  one === undefined ? [] : [{ telling: one.telling, account: one.account.id }];

const localsOf = (entities: SourceLines["entities"]): string[] =>
  entities.filter(({ known }) => !known).map(({ entity }) => entity);

async function canonicalOf(session: Session, lines: SourceLines | null): Promise<(id: string) => string> {
  const groups = await session.getAll("canonical", localsOf(lines?.entities ?? []));
  return (id) => groups.get(id) ?? id;
}

async function leave(session: Session, id: string, key: string): Promise<void> {
  const row = await session.get("account", id);
  if (row !== null)
    session.put("account", id, { ...row, tellings: row.tellings.filter((other) => other !== key) });
}

async function join(session: Session, account: Account, key: string): Promise<void> {
  const known = await session.get("account", account.id);
  const row: AccountRow = known ?? { account, tellings: [], edges: {}, entry: null, filed: false };
  session.put("account", account.id, { ...row, tellings: distinct([...row.tellings, key]) });
}
