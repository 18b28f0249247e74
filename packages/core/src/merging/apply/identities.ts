import type { EntityGroup } from "../../record/index.ts";
import { componentsOf, linksByKey } from "../components.ts";
import { isDismissed } from "../decisions/rulings.ts";
import { ruledLinks } from "../entity-links.ts";
import type { EntityLine } from "../lines.ts";
import type { Session } from "../session.ts";
import type { Stages } from "../stages.ts";
import { ask, takeBack } from "./asking.ts";
import { rulingsFor } from "./decided.ts";
import type { Replaced } from "./sources.ts";

/**
 * Groups anew the entities that changed and all that are tied to them by keys or decisions. Returns the sources whose
 * entities are now in another group: their events are to be filed again.
 */
export async function regroup(
  session: Session,
  replaced: readonly Replaced[],
  decided: Iterable<string>,
  { entities, knowledge }: Stages,
): Promise<Set<string>> {
  const seeds = new Set<string>(decided);
  for (const { before, after } of replaced) {
    nameKnown(session, before?.entities ?? [], false);
    nameKnown(session, after?.entities ?? [], true);
    const old = new Map(before?.entities.map((line) => [line.entity, line]));
    const now = new Map(after?.entities.map((line) => [line.entity, line]));
    for (const id of new Set([...old.keys(), ...now.keys()])) {
      const line = now.get(id);
      if (old.get(id)?.known === true || line?.known === true) continue;
      if (JSON.stringify(old.get(id)) === JSON.stringify(line)) continue;
      await refile(session, id, line ?? null, line === undefined ? [] : entities.keysOf(line), seeds);
    }
  }
  const items = await closure(session, seeds);
  const rows = await session.getAll("identity", items);
  const before = await session.getAll("canonical", items);
  await takeBack(session, items);
  for (const id of new Set(before.values())) session.put("group", id, null);
  const named = new Set(
    replaced.flatMap(({ before: old, after: now }) => [...knownOf(old?.entities), ...knownOf(now?.entities)]),
  );
  for (const [entity, { id, source }] of await session.getAll("joined", items)) {
    session.unfile(`named|${id}`, `${source} ${entity}`);
    named.add(id);
  }
  const rulings = (await rulingsFor(session, items)).entities;
  const keys = new Map([...rows].map(([id, row]) => [id, row.keys]));
  for (const component of componentsOf(rows.keys(), [...linksByKey(keys), ...ruledLinks(rulings, rows)])) {
    const lines = component.flatMap((id) => rows.get(id)?.line ?? []);
    const { groups, questions } = entities.identify(lines, rulings, knowledge);
    for (const group of groups) putGroup(session, group, named);
    const { dismissed } = await rulingsFor(
      session,
      questions.flatMap(({ id, subjects }) => [id, ...subjects]),
    );
    for (const question of questions) {
      if (!isDismissed(dismissed, question.id, question.subjects)) ask(session, question, component);
    }
  }
  const moved = new Set<string>();
  const after = await session.getAll("canonical", items);
  for (const id of items) {
    if (!rows.has(id)) forget(session, id);
    else if (before.get(id) !== after.get(id)) moved.add(rows.get(id)?.line.source ?? "");
  }
  await countNamed(session, named);
  return moved;
}

const knownOf = (lines: readonly EntityLine[] = []): string[] =>
  lines.filter(({ known }) => known).map(({ entity }) => entity);

function nameKnown(session: Session, lines: readonly EntityLine[], add: boolean): void {
  for (const { entity, source, known } of lines) {
    if (!known) continue;
    if (add) session.file(`named|${entity}`, `${source} ${entity}`);
    else session.unfile(`named|${entity}`, `${source} ${entity}`);
  }
}

/** Keeps the list of known entities that any source names. */
async function countNamed(session: Session, ids: ReadonlySet<string>): Promise<void> {
  const left = await session.few(
    [...ids].map((id) => `named|${id}`),
    1,
  );
  const rows = await session.getAll("named", ids);
  for (const id of ids) {
    const named = left.get(`named|${id}`)?.length !== 0;
    if (named !== rows.has(id)) session.put("named", id, named ? id : null);
  }
}

/** Files an entity under its keys; whoever shared one before or does so now is to be looked at again. */
async function refile(
  session: Session,
  id: string,
  line: EntityLine | null,
  keys: readonly string[],
  seeds: Set<string>,
): Promise<void> {
  const old = (await session.get("identity", id))?.keys ?? [];
  seeds.add(id);
  for (const key of old) session.unfile(`entity|${key}`, id);
  for (const members of (await session.members([...old, ...keys].map((key) => `entity|${key}`))).values())
    for (const member of members) seeds.add(member);
  for (const key of keys) session.file(`entity|${key}`, id);
  session.put("identity", id, line === null ? null : { line, keys });
}

/** All entities tied to the seeds by keys or decisions, over any number of steps. */
async function closure(session: Session, seeds: Iterable<string>): Promise<Set<string>> {
  const items = new Set<string>();
  let pending = [...new Set(seeds)];
  while (pending.length > 0) {
    for (const id of pending) items.add(id);
    const rows = await session.getAll("identity", pending);
    const keys = [...rows.values()].flatMap((row) => row.keys.map((key) => `entity|${key}`));
    const near = [...(await session.members(keys)).values()].flat();
    const decisions = await session.members(pending.map((id) => `decided|${id}`));
    const acts = await session.getAll("decision", [...decisions.values()].flat());
    for (const { act } of acts.values()) {
      if (act.act === "same-entity" || act.act === "other-entity") near.push(...act.entities);
    }
    pending = [...new Set(near)].filter((id) => !items.has(id));
  }
  return items;
}

function putGroup(session: Session, group: EntityGroup, named: Set<string>): void {
  const { id, reasons, members } = group;
  const known = !id.startsWith("local:");
  if (known) named.add(id);
  else session.put("group", id, group);
  for (const { entity, source } of members) {
    session.put("canonical", entity, id);
    session.put("joined", entity, known ? { id, source, reasons } : null);
    if (known) session.file(`named|${id}`, `${source} ${entity}`);
  }
}

function forget(session: Session, id: string): void {
  session.put("canonical", id, null);
  session.put("joined", id, null);
}
