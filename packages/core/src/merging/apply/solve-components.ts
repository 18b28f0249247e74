import { doubtsOf, type Doubt } from "../agreements/doubts.ts";
import { componentsOf } from "../grouping/components.ts";
import type { Rulings } from "../decisions/rulings.ts";
import { eventOf, split, type AccountTold } from "../events/merge-events.ts";
import { conflictQuestions } from "../events/questions.ts";
import { pairKey, solve } from "../events/solve.ts";
import { SAME } from "../events/thresholds.ts";
import type { AccountRow, EventRow } from "../incremental/incremental.ts";
import { sameJson } from "../incremental/same-json.ts";
import type { Session } from "../incremental/session.ts";
import { tellingsIn } from "../incremental/tellings-in.ts";
import type { Stages } from "../stages/stages.ts";
import { askAbout, askDoubts } from "./ask-events.ts";
import { ask, takeBack } from "./asking.ts";
import { rulingsFor } from "./decided.ts";

/** Solves the components of these accounts anew. Returns the entries that were taken away, made or changed, and how they were. */
export async function solveComponents(
  session: Session,
  affected: ReadonlySet<string>,
  { knowledge }: Stages,
): Promise<{ changed: Set<string>; before: ReadonlyMap<string, EventRow> }> {
  const { told, gone, must, cannot, rulings } = await gather(session, affected);
  const before = new Set([...told.values(), ...gone].flatMap(({ row }) => row.entry ?? []));
  for (const { row } of gone) session.put("account", row.account.id, null);
  await takeBack(
    session,
    [...before].map((entry) => `entry:${entry}`),
  );
  const links = [...told].flatMap(([id, { row }]) =>
    joiningOf(row).map((other): [string, string] => [id, other]),
  );
  const after = new Map<string, { accounts: readonly string[] }>();
  const changed = new Set<string>();
  const doubted: [string, readonly Doubt[]][] = [];
  const old = await session.getAll("event", before);
  for (const component of componentsOf(told.keys(), [...links, ...[...must].map(split)])) {
    const solution = solve({
      accounts: component.flatMap((id) => told.get(id)?.account ?? []),
      sources: new Map(
        component.map((id) => [id, (told.get(id)?.tellings ?? []).map(({ source }) => source)]),
      ),
      edges: component.flatMap((id) => edgesOf(told.get(id)?.row)),
      must: new Set([...must].filter((pair) => component.includes(split(pair)[0]))),
      cannot,
    });
    for (const cluster of solution.clusters) {
      const event = eventOf(cluster, told, rulings, solution.flagged);
      const { id } = event.entry;
      const row = { ...event, accounts: cluster };
      if (!sameJson(old.get(id), row)) {
        session.put("event", id, row);
        changed.add(id);
      }
      after.set(id, row);
      for (const question of conflictQuestions(event.entry, rulings.dismissed))
        ask(session, question, [`entry:${id}`]);
      const tellings = cluster.flatMap((one) => told.get(one)?.tellings ?? []);
      const doubts = doubtsOf(event.entry, tellings, knowledge);
      if (doubts.length > 0) doubted.push([id, doubts]);
    }
  }
  for (const id of before) {
    if (after.has(id)) continue;
    session.put("event", id, null);
    changed.add(id);
  }
  await askDoubts(session, doubted);
  await noteEntries(session, after);
  await askAbout(session, after, cannot);
  return { changed, before: old };
}

interface Told extends AccountTold {
  readonly row: AccountRow;
}

interface Gathered {
  readonly told: Map<string, Told>;
  readonly gone: readonly { readonly row: AccountRow }[];
  readonly must: ReadonlySet<string>;
  readonly cannot: ReadonlySet<string>;
  readonly rulings: Rulings;
}

/** All accounts of the components, with what is told in them and what people decided of it. */
async function gather(session: Session, affected: ReadonlySet<string>): Promise<Gathered> {
  const told = new Map<string, Told>();
  const gone: { row: AccountRow }[] = [];
  const seen = new Set<string>();
  const must = new Set<string>();
  const cannot = new Set<string>();
  let pending = [...affected];
  while (pending.length > 0) {
    for (const id of pending) seen.add(id);
    const rows = await session.getAll("account", pending);
    const tellings = await tellingsIn(
      session,
      [...rows.values()].flatMap((row) => row.tellings),
    );
    // All that was one entry with it is looked at again, so that nothing is left without one.
    const events = await session.getAll(
      "event",
      [...rows.values()].flatMap((row) => row.entry ?? []),
    );
    const near = new Set<string>([...events.values()].flatMap(({ accounts }) => accounts));
    for (const [id, row] of rows) {
      if (row.tellings.length === 0) {
        gone.push({ row });
        continue;
      }
      const own = row.tellings.flatMap((key) => tellings.get(key)?.telling ?? []);
      told.set(id, { account: row.account, tellings: own, row });
      for (const other of joiningOf(row)) near.add(other);
      // What people decided about stands in an account of its own.
      if (!own.some(({ decided }) => decided)) continue;
      for (const { a, b, same } of await ruledPairs(session, id, row.tellings)) {
        (same ? must : cannot).add(pairKey(a, b));
        if (same) near.add(b);
      }
    }
    pending = [...near].filter((id) => !seen.has(id));
  }
  const rulings = await rulingsFor(
    session,
    [...told.values()].flatMap(({ row }) => row.tellings),
  );
  return { told, gone, must, cannot, rulings };
}

async function ruledPairs(session: Session, id: string, keys: readonly string[]) {
  const { events } = await rulingsFor(session, keys);
  const pairs: { a: string; b: string; same: boolean }[] = [];
  for (const [pair, { same }] of events) {
    const [first, second] = split(pair);
    const other = keys.includes(first) ? second : keys.includes(second) ? first : null;
    const account = other === null ? undefined : (await tellingsIn(session, [other])).get(other)?.account;
    if (account !== undefined && account !== id) pairs.push({ a: id, b: account, same });
  }
  return pairs;
}

const joiningOf = ({ edges }: AccountRow): string[] =>
  Object.keys(edges).filter((other) => (edges[other]?.strength ?? 0) >= SAME);

/** Edges by which an account may be joined, each given by the first of its two accounts. */
function edgesOf(row: AccountRow | undefined) {
  const a = row?.account.id ?? "";
  return Object.entries(row?.edges ?? {})
    .filter(([b, { strength }]) => a < b && strength >= SAME)
    .map(([b, { strength }]) => ({ a, b, strength }));
}

async function noteEntries(
  session: Session,
  events: ReadonlyMap<string, { accounts: readonly string[] }>,
): Promise<void> {
  for (const [entry, { accounts }] of events) {
    for (const [id, row] of await session.getAll("account", accounts)) {
      if (row.entry !== entry) session.put("account", id, { ...row, entry });
    }
  }
}
