import type { EntityGroup, Question } from "../../record/index.ts";
import { componentsOf, linksByKey } from "../grouping/components.ts";
import { isDismissed } from "../decisions/rulings.ts";
import { ruledLinks } from "../entities/entity-links.ts";
import type { IdentityRow } from "../incremental/incremental.ts";
import type { EntityLine } from "../lines/lines.ts";
import { fileAtOnce, fileUnder, meetingKeys, unfileUnder, type Narrowing } from "../grouping/narrowed.ts";
import { distinct } from "../order.ts";
import { sameJson } from "../incremental/same-json.ts";
import type { Session } from "../incremental/session.ts";
import type { Stages } from "../stages/stages.ts";
import { entitiesBy } from "../grouping/stretches.ts";
import { ask, takeBack } from "./asking.ts";
import { decidedKey, readDecided, rulingsFor } from "./decided.ts";
import type { Replaced } from "./sources.ts";

/**
 * Groups anew the entities that changed and all that are tied to them by keys or decisions. Returns the sources whose
 * entities are now in another group: their events are to be filed again.
 */
export async function regroup(
  session: Session,
  replaced: readonly Replaced[],
  decided: Iterable<string>,
  stages: Stages,
): Promise<Set<string>> {
  const { entities, knowledge } = stages;
  const by = entitiesBy(stages);
  const seeds = new Set<string>(decided);
  const changed = new Map<string, Pick<IdentityRow, "keys"> & { readonly line: EntityLine | null }>();
  for (const { before, after } of replaced) {
    const old = new Map(before?.entities.map((line) => [line.entity, line]));
    const now = new Map(after?.entities.map((line) => [line.entity, line]));
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      const line = now.get(id);
      if (old.get(id)?.known === true || line?.known === true) continue;
      if (sameJson(old.get(id), line)) continue;
      changed.set(id, { line: line ?? null, keys: line === undefined ? [] : entities.keysOf(line) });
    }
  }
  await readAhead(session, by, changed);
  for (const [id, { line, keys }] of changed) await refile(session, by, id, line, keys, seeds);
  const { items, keys } = await closure(session, by, seeds);
  const rows = await session.getAll("identity", items);
  const before = await session.getAll("canonical", items);
  await takeBack(session, items);
  for (const id of new Set(before.values())) session.put("group", id, null);
  const rulings = (await rulingsFor(session, items)).entities;
  const drafts: { question: Question; hooks: string[] }[] = [];
  for (const component of componentsOf(rows.keys(), [...linksByKey(keys), ...ruledLinks(rulings, rows)])) {
    const lines = component.flatMap((id) => rows.get(id)?.line ?? []);
    const { groups, questions } = entities.identify(lines, rulings, knowledge);
    const heads = new Map(groups.map(({ id, members }) => [id, members[0]?.entity ?? id]));
    for (const id of component) heads.set(id, id);
    for (const group of groups) putGroup(session, group);
    for (const question of questions) drafts.push({ question, hooks: hooksOf(question, heads, component) });
  }
  await askOpen(session, drafts);
  const moved = new Set<string>();
  const after = await session.getAll("canonical", items);
  for (const id of items) {
    if (!rows.has(id)) forget(session, id);
    else if (before.get(id) !== after.get(id)) moved.add(rows.get(id)?.line.source ?? "");
  }
  return moved;
}

/** Asks what people have not dismissed. */
async function askOpen(
  session: Session,
  drafts: readonly { readonly question: Question; readonly hooks: readonly string[] }[],
): Promise<void> {
  const subjects = drafts.map(({ question: { id, subjects: own } }) => [id, ...own]);
  await readDecided(session, subjects.flat());
  for (const [i, { question, hooks }] of drafts.entries()) {
    const { dismissed } = await rulingsFor(session, subjects[i] ?? []);
    if (!isDismissed(dismissed, question.id, question.subjects)) ask(session, question, hooks);
  }
}

/**
 * Entities of the component that a question hangs on: one for each group that it is about. Whatever changes a component brings
 * all of it here again, so that any of its entities would do; all of them would make a question cost as much as its component.
 */
function hooksOf(
  { subjects }: Question,
  heads: ReadonlyMap<string, string>,
  component: readonly string[],
): string[] {
  const own = subjects.flatMap((subject) => heads.get(subject) ?? []);
  // Whom the tables know is looked up too, but changes with the others alone.
  return distinct([...(own.length > 0 ? own : component.slice(0, 1)), ...subjects]);
}

/** Reads at once what is then looked at entity by entity. */
async function readAhead(
  session: Session,
  by: Narrowing<EntityLine>,
  changed: ReadonlyMap<string, Pick<IdentityRow, "keys">>,
): Promise<void> {
  const old = await session.getAll("identity", changed.keys());
  const keys = [...old.values(), ...changed.values()].flatMap((one) => one.keys);
  await session.few(
    keys.map((key) => `entity|${key}`),
    by.bound,
  );
}

/** Files an entity under its keys; whoever shared one before or does so now is to be looked at again. */
async function refile(
  session: Session,
  by: Narrowing<EntityLine>,
  id: string,
  line: EntityLine | null,
  keys: readonly string[],
  seeds: Set<string>,
): Promise<void> {
  const old = await session.get("identity", id);
  seeds.add(id);
  const load = async (ids: readonly string[]) =>
    [...(await session.getAll("identity", ids))].map(([other, row]) => [other, row.line] as const);
  if (old !== null)
    for (const key of new Set(old.keys))
      for (const one of await unfileUnder(session, by, load, [id, old.line], `entity|${key}`)) seeds.add(one);
  session.put("identity", id, line === null ? null : { line, keys });
  if (line === null) return;
  for (const key of new Set(keys)) {
    const filed = `entity|${key}`;
    const near =
      fileAtOnce(session, by, [id, line], filed) ?? (await fileUnder(session, by, load, [id, line], filed));
    for (const one of near) seeds.add(one);
  }
}

/** All entities tied to the seeds by keys or decisions, over any number of steps, with the keys under which they meet. */
async function closure(session: Session, by: Narrowing<EntityLine>, seeds: Iterable<string>) {
  const items = new Set<string>();
  const met = new Map<string, readonly string[]>();
  let pending = [...new Set(seeds)];
  while (pending.length > 0) {
    for (const id of pending) items.add(id);
    const rows = await session.getAll("identity", pending);
    const filed = (keys: readonly string[]): string[] => keys.map((key) => `entity|${key}`);
    // All at once; then it is asked for each.
    await session.few(
      [...rows.values()].flatMap(({ keys }) => filed(keys)),
      by.bound,
    );
    for (const [id, { line, keys }] of rows) met.set(id, await meetingKeys(session, by, line, filed(keys)));
    const near = [
      ...(await session.members([...rows.keys()].flatMap((id) => met.get(id) ?? []))).values(),
    ].flat();
    const decisions = await session.members(pending.map(decidedKey));
    const acts = await session.getAll("decision", [...decisions.values()].flat());
    for (const { act } of acts.values()) {
      if (act.act === "same-entity" || act.act === "other-entity") near.push(...act.entities);
    }
    pending = [...new Set(near)].filter((id) => !items.has(id));
  }
  return { items, keys: met };
}

function putGroup(session: Session, group: EntityGroup): void {
  const { id, reasons, members } = group;
  const known = !id.startsWith("local:");
  if (!known) session.put("group", id, group);
  for (const { entity, source } of members) {
    session.put("canonical", entity, id);
    session.put("joined", entity, known ? { id, source, reasons } : null);
  }
}

function forget(session: Session, id: string): void {
  session.put("canonical", id, null);
  session.put("joined", id, null);
}
