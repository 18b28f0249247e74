import {
  factKey,
  tellingsIn,
  type DecisionAct,
  type Entry,
  type FactRef,
  type TellingRow,
} from "@chancery/core";
import {
  canonicalIds,
  decisionsById,
  entriesById,
  entryIdsOfFacts,
  type StoreIndex,
  type Tx,
} from "@chancery/db";

/** How what a decision is about stands: kept in the log before and after, for whoever reads the history. */
export interface Snapshot {
  /** Entries of the facts that it names. */
  readonly entries?: readonly EntrySketch[];
  /** What the entities that it names are found under. */
  readonly entities?: Readonly<Record<string, string>>;
  /** The field that it corrects. */
  readonly value?: unknown;
}

export interface EntrySketch extends Pick<
  Entry,
  "id" | "type" | "status" | "negated" | "when" | "place" | "participants" | "about"
> {
  /** Keys of its facts, the first of them. */
  readonly facts: readonly string[];
  readonly members: number;
}

const FACTS = 20;

export async function snapshot(
  { tx, index }: { tx: Tx; index: StoreIndex },
  given: DecisionAct,
): Promise<Snapshot> {
  const act = await subjectAct(tx, given);
  const facts = factsIn(act);
  const entries = facts.length === 0 ? {} : { entries: await sketches(tx, facts) };
  if (act.act === "correct") return { ...entries, value: await valueOf(index, act) };
  if (act.act !== "same-entity" && act.act !== "other-entity") return entries;
  return { entities: Object.fromEntries(await canonicalIds(tx, act.entities)) };
}

/** What an undo is about is what the decision at the end of its chain is about. */
async function subjectAct(tx: Tx, given: DecisionAct): Promise<DecisionAct> {
  let act = given;
  for (const seen = new Set<string>(); act.act === "undo" && !seen.has(act.decision);) {
    seen.add(act.decision);
    const [target] = await decisionsById(tx, [act.decision]);
    if (target === undefined) return act;
    act = target.decision.act;
  }
  return act;
}

function factsIn(act: DecisionAct): FactRef[] {
  if (act.act === "same-event" || act.act === "other-event") return act.facts;
  if (act.act === "carry") return [act.from, act.to];
  return "fact" in act ? [act.fact] : [];
}

async function sketches(tx: Tx, facts: readonly FactRef[]): Promise<EntrySketch[]> {
  const entries = await entriesById(tx, await entryIdsOfFacts(tx, facts), null);
  return entries.map((entry) => {
    const { id, type, status, negated, when, place, participants, about, members } = entry;
    const facts = members.slice(0, FACTS).map(factKey);
    return { id, type, status, negated, when, place, participants, about, facts, members: members.length };
  });
}

async function valueOf(
  index: StoreIndex,
  { fact, field }: Extract<DecisionAct, { act: "correct" }>,
): Promise<unknown> {
  const key = factKey(fact);
  const row = (await tellingsIn(index, [key])).get(key);
  return row === undefined ? null : fieldOf(row, field);
}

function fieldOf({ telling }: TellingRow, field: Extract<DecisionAct, { act: "correct" }>["field"]): unknown {
  if (field !== "participants") return telling[field];
  return telling.participants.map(({ entity, role, office }) => ({ entity, role, office }));
}
