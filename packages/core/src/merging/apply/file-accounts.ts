import type { Account } from "../events/account.ts";
import type { Comparison } from "../events/compare.ts";
import { keysOf, meetUnder, refinementsOf } from "../events/keys.ts";
import { edgeOf } from "../events/edge.ts";
import { BLOCK_BOUND } from "../events/thresholds.ts";
import { sorted } from "../order.ts";
import type { Session } from "../incremental/session.ts";

type Level = 0 | 1 | 2;

/**
 * Files accounts that are new and takes out those that nothing tells any longer; compares what is to be compared. Returns
 * the accounts whose components may be others now.
 */
export async function fileAccounts(session: Session, touched: ReadonlySet<string>): Promise<Set<string>> {
  const rows = await session.getAll("account", touched);
  await readAhead(session, rows);
  const recompare = new Set<string>();
  const affected = new Set<string>(touched);
  for (const id of sorted(touched)) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const told = row.tellings.length > 0;
    if (told === row.filed) continue;
    session.put("account", id, { ...row, filed: told });
    for (const key of keysOf(row.account)) {
      for (const other of await (told ? file : unfile)(session, row.account, key, 0)) recompare.add(other);
    }
    recompare.add(id);
  }
  await readAhead(session, await session.getAll("account", recompare));
  for (const id of sorted(recompare)) {
    for (const other of await compareAnew(session, id)) affected.add(other);
  }
  return affected;
}

/** Reads at once what is then looked at account by account: a store answers one large question sooner than many small ones. */
async function readAhead(
  session: Session,
  rows: ReadonlyMap<string, { readonly account: Account }>,
): Promise<void> {
  const blocks = await session.few(
    [...rows.values()].flatMap(({ account }) => keysOf(account)),
    BLOCK_BOUND,
  );
  await accountsOf(
    session,
    [...blocks.values()].flatMap((ids) => ids ?? []),
  );
}

/** Files under a key, and under finer ones where the key is full. Returns accounts that are to be compared anew because it got full. */
async function file(session: Session, account: Account, key: string, level: Level): Promise<string[]> {
  const before = await few(session, key);
  session.file(key, account.id);
  if (level === 2 || (before !== null && before.length < BLOCK_BOUND)) return [];
  const next = level === 0 ? 1 : 2;
  const moving = before === null ? [account] : await accountsOf(session, [...before, account.id]);
  const changed: string[] = before === null ? [] : moving.map(({ id }) => id);
  for (const one of moving) {
    for (const fine of refinementsOf(one, key, next)) changed.push(...(await file(session, one, fine, next)));
  }
  return changed;
}

async function unfile(session: Session, account: Account, key: string, level: Level): Promise<string[]> {
  const before = await few(session, key);
  session.unfile(key, account.id);
  if (level === 2 || before !== null) return [];
  const next = level === 0 ? 1 : 2;
  const after = await few(session, key);
  const moving = after === null ? [account] : [account, ...(await accountsOf(session, after))];
  const changed: string[] = after ?? [];
  for (const one of moving) {
    for (const fine of refinementsOf(one, key, next))
      changed.push(...(await unfile(session, one, fine, next)));
  }
  return changed;
}

const few = async (session: Session, key: string): Promise<string[] | null> =>
  (await session.fewOf(key, BLOCK_BOUND))?.slice() ?? null;

const accountsOf = async (session: Session, ids: readonly string[]): Promise<Account[]> =>
  [...(await session.getAll("account", ids)).values()].map(({ account }) => account);

/** Compares an account with all that it shares a key with. Returns those with which it had or has enough in common to be joined. */
async function compareAnew(session: Session, id: string): Promise<Set<string>> {
  const row = await session.get("account", id);
  const affected = new Set<string>();
  if (row === null) return affected;
  const edges: Record<string, Comparison> = {};
  for (const other of row.tellings.length === 0 ? [] : await neighboursOf(session, row.account)) {
    const edge = edgeOf(row.account, other);
    if (edge !== null) edges[other.id] = edge;
  }
  for (const other of sorted(new Set([...Object.keys(row.edges), ...Object.keys(edges)]))) {
    const [before, now] = [row.edges[other], edges[other]];
    affected.add(other);
    if (before !== undefined && now !== undefined) continue;
    const theirs = await session.get("account", other);
    if (theirs === null) continue;
    const { [id]: _, ...rest } = theirs.edges;
    session.put("account", other, { ...theirs, edges: now === undefined ? rest : { ...rest, [id]: now } });
  }
  session.put("account", id, { ...row, edges });
  return affected;
}

async function neighboursOf(session: Session, account: Account): Promise<Account[]> {
  const found = new Map<string, Account>();
  const look = async (keys: readonly string[], level: Level): Promise<void> => {
    const blocks = await session.few(keys, BLOCK_BOUND);
    const finer: string[] = [];
    for (const [key, ids] of blocks) {
      if (ids === null) {
        if (level < 2) finer.push(...refinementsOf(account, key, level === 0 ? 1 : 2));
        continue;
      }
      for (const other of await accountsOf(session, ids)) {
        if (other.id !== account.id && meetUnder(key, account, other)) found.set(other.id, other);
      }
    }
    if (finer.length > 0) await look(finer, level === 0 ? 1 : 2);
  };
  await look(keysOf(account), 0);
  return [...found.values()];
}
