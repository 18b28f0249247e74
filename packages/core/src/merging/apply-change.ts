import { type Decision } from "../record/index.ts";
import { record } from "./apply/decided.ts";
import { fileAccounts } from "./apply/file-accounts.ts";
import { regroup } from "./apply/identities.ts";
import { relink } from "./apply/relink.ts";
import { renumber } from "./apply/reports.ts";
import { retell } from "./apply/retell.ts";
import { solveComponents } from "./apply/solve-components.ts";
import { replaceSources } from "./apply/sources.ts";
import type { MergeIndex } from "./incremental/incremental.ts";
import type { SourceLines } from "./lines/lines.ts";
import { sorted } from "./order.ts";
import { Session } from "./incremental/session.ts";
import { tellingsIn } from "./incremental/tellings-in.ts";
import type { Stages } from "./stages/stages.ts";

/** What happens to the record: sources come (again), sources go, people decide. */
export interface Change {
  readonly put?: readonly SourceLines[];
  readonly remove?: readonly string[];
  readonly decide?: readonly Decision[];
}

export interface Applied {
  /** Entries that were made, read otherwise now, or are gone, sorted. */
  readonly entries: readonly string[];
}

/**
 * Applies a change to what is kept. The outcome is what `dossierOf` makes of all sources and decisions so far, whatever
 * the order in which they came; the cost is that of what the change concerns. All writes go out at the end, so that a
 * store can run it in one transaction.
 */
export async function applyChange(index: MergeIndex, change: Change, stages: Stages): Promise<Applied> {
  const session = new Session(index);
  const sources = new Map<string, SourceLines | null>((change.remove ?? []).map((source) => [source, null]));
  for (const lines of change.put ?? []) sources.set(lines.source, lines);
  const replaced = await replaceSources(session, sources);
  const subjects = await record(session, change.decide ?? []);
  const about = await concerned(session, subjects);

  const touched = new Set([...replaced.map(({ source }) => source), ...about.sources]);
  for (const source of await regroup(session, replaced, about.entities, stages)) touched.add(source);
  for (const source of await renumber(session, replaced, stages)) touched.add(source);

  const gone = new Map(replaced.map(({ source, before }) => [source, before]));
  const accounts = new Set<string>(about.accounts);
  for (const account of await retell(session, sorted(touched), gone, stages)) accounts.add(account);
  const affected = await fileAccounts(session, accounts);
  const { changed, before } = await solveComponents(session, affected, stages);
  const entries = await relink(session, changed, before);
  await session.flush();
  return { entries: sorted(entries) };
}

/** Sources, entities and accounts that decisions are about. */
async function concerned(session: Session, subjects: ReadonlySet<string>) {
  const sources = new Set<string>();
  const entities = new Set<string>();
  const facts: string[] = [];
  const asked = await session.getAll("question", subjects);
  for (const subject of [...subjects, ...[...asked.values()].flatMap((question) => question.subjects)]) {
    const [source = "", fact] = subject.split("/");
    if (/^[0-9a-f]{64}$/.test(source) && fact !== undefined) {
      facts.push(subject);
      sources.add(source);
    } else if (await isEntity(session, subject)) entities.add(subject);
    for (const { source: of } of await carriedFrom(session, subject)) sources.add(of);
  }
  const rows = await tellingsIn(session, facts);
  return { sources, entities, accounts: new Set([...rows.values()].map(({ account }) => account)) };
}

async function isEntity(session: Session, subject: string): Promise<boolean> {
  if (subject.startsWith("ask-")) return false;
  return (await session.get("decision", subject)) === null;
}

/** A question about a decision that could not be carried is of the sources whose facts the decision names. */
async function carriedFrom(session: Session, subject: string) {
  const act = (await session.get("decision", subject))?.act;
  if (act === undefined) return [];
  if (act.act === "same-event" || act.act === "other-event") return act.facts;
  return "fact" in act ? [act.fact] : [];
}
