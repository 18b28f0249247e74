import { componentsOf } from "../grouping/components.ts";
import { fileAtOnce, fileUnder, meetingKeys, unfileUnder, type Narrowing } from "../grouping/narrowed.ts";
import type { Session } from "../incremental/session.ts";
import { sketchLine } from "../lines/source-sketch.ts";
import type { SourceSketch, Stages } from "../stages/stages.ts";
import { sketchesBy } from "../grouping/stretches.ts";
import type { Replaced } from "./sources.ts";

/** Numbers anew the reports of which the changed sources may be copies. Returns the sources whose number is another now. */
export async function renumber(
  session: Session,
  replaced: readonly Replaced[],
  stages: Stages,
): Promise<Set<string>> {
  const { reports } = stages;
  const by = sketchesBy(stages);
  const load = async (ids: readonly string[]) =>
    [...(await session.getAll("sketch", ids))].map(([other, sketch]) => [other, sketch] as const);
  const seeds = new Set<string>();
  const sketches = new Map(
    replaced.map(({ source, after }) => [source, after === null ? null : sketchLine(after)]),
  );
  // All at once; then it is asked for each.
  const known = await session.getAll("sketch", sketches.keys());
  await session.few(
    [...known.values(), ...sketches.values()].flatMap((sketch) =>
      sketch === null ? [] : reports.keysOf(sketch).map((key) => `report|${key}`),
    ),
    by.bound,
  );
  for (const [source, sketch] of sketches) {
    seeds.add(source);
    const near = new Set<string>();
    const old = await session.get("sketch", source);
    if (old !== null) {
      for (const key of new Set(reports.keysOf(old)))
        for (const one of await unfileUnder(session, by, load, [source, old], `report|${key}`, seeds))
          near.add(one);
      for (const [other, its] of await load([...near])) if (reports.areCopies(old, its)) seeds.add(other);
    }
    const keys = sketch === null ? [] : reports.keysOf(sketch);
    session.put("sketch", source, sketch);
    if (sketch === null) continue;
    // Its copies are found from it; others only where they meet no longer as they did.
    for (const key of new Set(keys)) {
      const filed = `report|${key}`;
      if (fileAtOnce(session, by, [source, sketch], filed) === null)
        await fileUnder(session, by, load, [source, sketch], filed, seeds);
    }
  }
  const { items, links } = await closure(session, by, reports, seeds);
  const rows = await session.getAll("sketch", items);
  const before = await session.getAll("report", items);
  for (const component of componentsOf(rows.keys(), links)) {
    const own = component.flatMap((source) => rows.get(source) ?? []);
    for (const [source, report] of reports.group(own)) session.put("report", source, report);
  }
  const moved = new Set<string>();
  const after = await session.getAll("report", items);
  for (const source of items) {
    if (!rows.has(source)) session.put("report", source, null);
    else if (before.get(source) !== after.get(source)) moved.add(source);
  }
  return moved;
}

/** All sources tied to the seeds by being copies, over any number of steps, and what ties them. */
async function closure(
  session: Session,
  by: Narrowing<SourceSketch>,
  { keysOf, areCopies }: Stages["reports"],
  seeds: Iterable<string>,
) {
  const items = new Set<string>();
  const links: [string, string][] = [];
  let pending = [...new Set(seeds)];
  while (pending.length > 0) {
    for (const source of pending) items.add(source);
    const rows = await session.getAll("sketch", pending);
    const filed = new Map(
      [...rows].map(([source, sketch]) => [source, keysOf(sketch).map((key) => `report|${key}`)]),
    );
    // All at once; then it is asked for each.
    await session.few([...filed.values()].flat(), by.bound);
    const met = new Map<string, readonly string[]>();
    for (const [source, sketch] of rows)
      met.set(source, await meetingKeys(session, by, sketch, filed.get(source) ?? []));
    const members = await session.members([...met.values()].flat());
    const others = new Map<string, ReadonlySet<string>>();
    for (const [source, keys] of met)
      others.set(source, new Set(keys.flatMap((key) => members.get(key) ?? [])));
    const near = await session.getAll(
      "sketch",
      [...others.values()].flatMap((ids) => [...ids]),
    );
    const next = new Set<string>();
    for (const [source, sketch] of rows)
      for (const other of others.get(source) ?? []) {
        const its = near.get(other);
        if (other === source || its === undefined || !areCopies(sketch, its)) continue;
        links.push([source, other]);
        if (!items.has(other)) next.add(other);
      }
    pending = [...next];
  }
  return { items, links };
}
