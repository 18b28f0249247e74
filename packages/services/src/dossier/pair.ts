import { addDays, edtfBounds, type EventType } from "@chancery/core";
import {
  actorsIn,
  canonicalIds,
  countByMonth,
  countByYear,
  entriesTogether,
  frequentPairs,
  listEntries,
  listFacts,
  type EntryFilter,
  type EntryLine,
  type FactView,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { agreementsBetween, parted, Two, type Between } from "./between.ts";
import { HAPPENED } from "./happened.ts";
import { EntityId } from "./list-entries.ts";
import { entitiesIn, namesOf, type Names } from "./names.ts";
import { newestOf } from "./newest.ts";
import { saidOf } from "./said-of.ts";
import { visitsBetween, type VisitBalance } from "./visits-between.ts";

export const GetPairInput = parted(
  z.object({
    ...Two,
    /** The day as of which bodies are shared; today, or the last day of a state that is no more. */
    on: z.iso.date().optional(),
  }),
);

const MET: readonly EventType[] = ["meeting", "call", "summit", "negotiation"];
const STEPS: readonly EventType[] = [
  "signing",
  "ratification",
  "accession",
  "conclusion",
  "adoption",
  "amendment",
  "termination",
];

export interface Rung extends Pick<Between["agreements"][number], "id" | "name" | "signed" | "ended"> {
  /** Whether the tables have both as parties; else articles tell of both in a step of it. */
  readonly known: boolean;
  readonly steps: EntryLine[];
}

export interface PairView {
  readonly a: string;
  readonly b: string;
  /** The day as of which bodies are shared. */
  readonly on: string;
  /** Events with both, by type and year; and those of no known day. */
  readonly years: { readonly type: EventType; readonly year: string; readonly entries: number }[];
  readonly undated: number;
  /** Meetings that are reported to have been, and the last of them whose day is known. */
  readonly met: number;
  readonly last: EntryLine | null;
  readonly ladder: Rung[];
  readonly visits: VisitBalance;
  readonly figures: FactView[];
  /** What those who speak for one say of or to the other, the newest first. */
  readonly said: { readonly a: FactView[]; readonly b: FactView[] };
  /** Bodies to which both belong on the day asked, as far as the tables know. */
  readonly bodies: {
    readonly body: string;
    readonly a: string;
    readonly b: string;
    readonly certain: boolean;
  }[];
  readonly names: Names;
}

const MOST_STEPS = 200;
const MOST_FIGURES = 40;

/** Two states: what is between them, counted, with the ways to all of it; null where one of the two is no state. */
export async function getPair({
  ctx,
  input: { a: askedA, b: askedB, on: asked },
}: {
  ctx: Context;
  input: z.output<typeof GetPairInput>;
}): Promise<PairView | null> {
  const { db } = ctx.store;
  const canonical = await canonicalIds(db, [askedA, askedB]);
  const [a, b] = [canonical.get(askedA) ?? askedA, canonical.get(askedB) ?? askedB];
  const isState = (id: string): boolean => ctx.knowledge.entity(id)?.kind === "country";
  if (a === b || !isState(a) || !isState(b)) return null;
  const newest = await newestOf(ctx);
  // What is asked of the two is asked of the same events, which are found once.
  const both: EntryFilter = { who: [a, b], among: await entriesTogether(db, [a, b]), newest };
  const met = await countByMonth(db, { ...both, types: MET, statuses: HAPPENED });
  const last = await listEntries(db, { ...both, types: MET, statuses: HAPPENED, dated: true }, { limit: 1 });
  const ladder = await ladderOf(ctx, a, b, both);
  const visits = await visitsBetween(ctx, a, b, both);
  const on = asked ?? lastDayOf(ctx, [a, b]);
  const bodies = sharedOn(ctx, a, b, on);
  const lines = [...last.items, ...ladder.flatMap(({ steps }) => steps)];
  return {
    a,
    b,
    on,
    years: await countByYear(db, both),
    undated: (await countByMonth(db, both)).find(({ month }) => month === "")?.entries ?? 0,
    met: met.reduce((sum, { entries }) => sum + entries, 0),
    last: last.items[0] ?? null,
    ladder,
    visits,
    figures: (await listFacts(db, { kind: "figure", entities: [a, b] }, { limit: MOST_FIGURES })).items,
    said: { a: await saidOf(ctx, a, b), b: await saidOf(ctx, b, a) },
    bodies,
    names: await namesOf(ctx, [
      a,
      b,
      ...entitiesIn(lines),
      ...ladder.map(({ id }) => id),
      ...bodies.map(({ body }) => body),
    ]),
  };
}

/** Agreements between the two by the tables, and those that articles tell both took a step of; in the order of their days. */
async function ladderOf(ctx: Context, a: string, b: string, both: EntryFilter): Promise<Rung[]> {
  const { db } = ctx.store;
  const { items } = await listEntries(db, { ...both, types: STEPS }, { limit: MOST_STEPS });
  const agreements = agreementsBetween(ctx.knowledge, a, b);
  const told = new Map<string, EntryLine[]>();
  for (const line of items) for (const id of line.about) told.set(id, [...(told.get(id) ?? []), line]);
  const names = await namesOf(ctx, told.keys());
  const known = new Set(agreements.map(({ id }) => id));
  const others = [...told.keys()]
    .filter((id) => !known.has(id) && names[id]?.kind === "agreement")
    .map((id) => {
      const { name, from = null, to = null } = ctx.knowledge.entity(id) ?? { name: names[id]?.name ?? id };
      return { id, name, signed: from, ended: to, known: false };
    });
  const dayOf = ({ signed, steps }: Rung): string =>
    signed ?? steps.flatMap(({ when }) => when?.earliest ?? []).sort()[0] ?? "9999";
  return [...agreements.map((one) => ({ ...one, known: true })), ...others]
    .map((rung) => ({ ...rung, steps: (told.get(rung.id) ?? []).toSorted(byDay) }))
    .sort((x, y) => (dayOf(x) + x.id < dayOf(y) + y.id ? -1 : 1));
}

const byDay = (x: EntryLine, y: EntryLine): number =>
  (x.when?.earliest ?? "9") + x.id < (y.when?.earliest ?? "9") + y.id ? -1 : 1;

function lastDayOf({ knowledge, now }: Context, states: readonly string[]): string {
  const ends = states.flatMap((id) => {
    const end = edtfBounds(knowledge.entity(id)?.to ?? "");
    return end === null ? [] : [addDays(end.earliest, -1)];
  });
  return [...ends, now().toISOString().slice(0, 10)].sort()[0] ?? "";
}

function sharedOn({ knowledge }: Context, a: string, b: string, on: string): PairView["bodies"] {
  const day = { earliest: on, latest: on };
  const [ofA, ofB] = [knowledge.memberships(a, day), knowledge.memberships(b, day)];
  return ofA
    .flatMap((own) => {
      const other = ofB.find(({ org }) => org === own.org);
      if (other === undefined) return [];
      const certain = own.holds === "certain" && other.holds === "certain";
      return [{ body: own.org, a: own.status, b: other.status, certain }];
    })
    .sort((x, y) => (x.body < y.body ? -1 : 1));
}

export const ListPairsInput = z.object({
  /** Only the pairs of this state. */
  of: EntityId.optional(),
  limit: z.int().min(1).max(200).default(60),
});

export interface PairList {
  readonly pairs: { readonly a: string; readonly b: string; readonly entries: number }[];
  readonly names: Names;
}

/** Pairs of states that take part in the same events most often. */
export async function listPairs({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof ListPairsInput>;
}): Promise<PairList> {
  const pairs =
    input.of === undefined
      ? await frequentPairs(ctx.store.db, input.limit)
      : await pairsOf(ctx, input.of, input.limit);
  return {
    pairs,
    names: await namesOf(
      ctx,
      pairs.flatMap(({ a, b }) => [a, b]),
    ),
  };
}

/** People and bodies stand among those who take part: so many are looked through for each state. */
const AMONG = 10;

async function pairsOf(ctx: Context, state: string, limit: number): Promise<PairList["pairs"]> {
  const isState = (id: string): boolean => ctx.knowledge.entity(id)?.kind === "country";
  if (!isState(state)) return [];
  const found = await actorsIn(ctx.store.db, { who: [state], newest: await newestOf(ctx) }, limit * AMONG);
  return found
    .filter(({ id }) => id !== state && isState(id))
    .slice(0, limit)
    .map(({ id, entries }) => (id < state ? { a: id, b: state, entries } : { a: state, b: id, entries }));
}
