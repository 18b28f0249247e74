import { openDoubts, type Doubt } from "../agreements/doubts.ts";
import { openPairOf, sourcesOf, type AccountSources } from "../events/merge-events.ts";
import { sameEventQuestion, type OpenPair } from "../events/questions.ts";
import { pairKey } from "../events/solve.ts";
import type { AccountRow, EventRow } from "../incremental/incremental.ts";
import { sorted } from "../order.ts";
import { factKey, type Question } from "../../record/index.ts";
import type { Session } from "../incremental/session.ts";
import { tellingsIn } from "../incremental/tellings-in.ts";
import { ask } from "./asking.ts";
import { readDecided, rulingsFor } from "./decided.ts";

/** Asks what is uncertain of entries as steps of their agreements, where people have not answered it. */
export async function askDoubts(
  session: Session,
  doubted: readonly (readonly [string, readonly Doubt[]])[],
): Promise<void> {
  const subjectsOf = (doubts: readonly Doubt[]): string[] =>
    doubts.flatMap(({ question }) => [question.id, ...question.subjects]);
  await readDecided(
    session,
    doubted.flatMap(([, doubts]) => subjectsOf(doubts)),
  );
  for (const [entry, doubts] of doubted) {
    const rulings = await rulingsFor(session, subjectsOf(doubts));
    for (const question of openDoubts(doubts, rulings)) ask(session, question, [`entry:${entry}`]);
  }
}

/** Two entries that may be one: what is asked of them unless people have answered. */
interface Pairing {
  readonly entries: readonly [EventRow, EventRow];
  readonly pairs: readonly OpenPair[];
  readonly draft: Question;
}

/** Asks about pairs of entries for which something speaks, of which at least one is among these. */
export async function askAbout(
  session: Session,
  events: ReadonlyMap<string, { accounts: readonly string[] }>,
  cannot: ReadonlySet<string>,
): Promise<void> {
  const open = await openPairs(session, events);
  const rows = await session.getAll(
    "event",
    open.flatMap(({ ids }) => ids),
  );
  const pairings = open.flatMap((one) => pairingOf(rows, one, cannot) ?? []);
  const keysOf = new Map([...rows].map(([id, { entry }]) => [id, entry.members.map(factKey)]));
  const decided = await readDecided(session, [
    ...[...keysOf.values()].flat(),
    ...pairings.map(({ draft }) => draft.id),
  ]);
  const touched = new Map([...keysOf].map(([id, keys]) => [id, keys.filter((key) => decided.has(key))]));
  for (const { entries, pairs, draft } of pairings) {
    const ids = entries.map(({ entry }) => entry.id);
    const subjects = [draft.id, ...ids.flatMap((id) => touched.get(id) ?? [])];
    let question: Question | null = draft;
    // Whether it was dismissed is looked up under what it is about, and under its id: mostly nobody has said anything.
    if (subjects.length > 1 || decided.has(draft.id)) {
      const { dismissed } = await rulingsFor(session, subjects);
      const members = ids.flatMap((id) => keysOf.get(id) ?? []);
      question = sameEventQuestion(pairs, members, dismissed);
    }
    if (question === null) continue;
    ask(
      session,
      question,
      ids.map((id) => `entry:${id}`),
    );
  }
}

interface Open {
  readonly ids: readonly [string, string];
  readonly pairs: readonly OpenPair[];
}

/** Pairs of entries with what speaks for each, each pair once. */
async function openPairs(
  session: Session,
  events: ReadonlyMap<string, { accounts: readonly string[] }>,
): Promise<Open[]> {
  const rows = await readNear(session, events);
  const told = await toldIn(session, rows.values());
  const asked = new Set<string>();
  const found: Open[] = [];
  for (const id of sorted(events.keys())) {
    const open = new Map<string, OpenPair[]>();
    for (const account of events.get(id)?.accounts ?? []) {
      const own = told.get(account);
      for (const [other, comparison] of Object.entries(rows.get(account)?.edges ?? {})) {
        const [theirs, entry] = [told.get(other), rows.get(other)?.entry ?? null];
        if (own === undefined || theirs === undefined || entry === null || entry === id) continue;
        const pair = openPairOf(own, theirs, comparison);
        if (pair === null) continue;
        const pairs = open.get(entry);
        if (pairs === undefined) open.set(entry, [pair]);
        else pairs.push(pair);
      }
    }
    for (const [other, pairs] of open) {
      if (asked.has(pairKey(id, other))) continue;
      asked.add(pairKey(id, other));
      found.push({ ids: [id, other], pairs });
    }
  }
  return found;
}

/** The accounts of these entries and those with which they have something in common. */
async function readNear(
  session: Session,
  events: ReadonlyMap<string, { accounts: readonly string[] }>,
): Promise<Map<string, AccountRow>> {
  const own = await session.getAll(
    "account",
    [...events.values()].flatMap(({ accounts }) => accounts),
  );
  const near = await session.getAll(
    "account",
    [...own.values()].flatMap(({ edges }) => Object.keys(edges)),
  );
  return new Map([...own, ...near]);
}

/** Who tells each account, and which telling is its first. */
async function toldIn(session: Session, rows: Iterable<AccountRow>): Promise<Map<string, AccountSources>> {
  const all = [...rows];
  const tellings = await tellingsIn(
    session,
    all.flatMap((row) => row.tellings),
  );
  return new Map(
    all.map((row) => [
      row.account.id,
      sourcesOf(
        row.account,
        row.tellings.flatMap((key) => tellings.get(key)?.telling ?? []),
      ),
    ]),
  );
}

/** What there is to ask of two entries; null where people have parted them, or too little speaks for one. */
function pairingOf(
  rows: ReadonlyMap<string, EventRow>,
  { ids, pairs }: Open,
  cannot: ReadonlySet<string>,
): Pairing | null {
  const [one, other] = ids.map((id) => rows.get(id));
  if (one === undefined || other === undefined) return null;
  const parted =
    cannot.size > 0 && one.accounts.some((a) => other.accounts.some((b) => cannot.has(pairKey(a, b))));
  if (parted) return null;
  const draft = sameEventQuestion(pairs, [], { questions: new Set(), subjects: [] });
  return draft === null ? null : { entries: [one, other], pairs, draft };
}
