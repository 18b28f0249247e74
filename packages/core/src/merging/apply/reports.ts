import { componentsOf, linksByKey } from "../components.ts";
import { fileUnder, meetingKeys, unfileUnder, type Narrowing } from "../narrowed.ts";
import type { Session } from "../session.ts";
import { sketchLine } from "../source-sketch.ts";
import type { SourceSketch, Stages } from "../stages.ts";
import { sketchesBy } from "../stretches.ts";
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
    const old = await session.get("sketch", source);
    if (old !== null)
      for (const key of new Set(reports.keysOf(old)))
        for (const one of await unfileUnder(session, by, load, [source, old], `report|${key}`))
          seeds.add(one);
    const keys = sketch === null ? [] : reports.keysOf(sketch);
    session.put("sketch", source, sketch);
    if (sketch === null) continue;
    for (const key of new Set(keys))
      for (const one of await fileUnder(session, by, load, [source, sketch], `report|${key}`)) seeds.add(one);
  }
  const { items, keys } = await closure(session, by, reports, seeds);
  const rows = await session.getAll("sketch", items);
  const before = await session.getAll("report", items);
  for (const component of componentsOf(rows.keys(), linksByKey(keys))) {
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

/** All sources tied to the seeds by keys, over any number of steps, with the keys under which they meet. */
async function closure(
  session: Session,
  by: Narrowing<SourceSketch>,
  { keysOf }: Stages["reports"],
  seeds: Iterable<string>,
) {
  const items = new Set<string>();
  const met = new Map<string, readonly string[]>();
  let pending = [...new Set(seeds)];
  while (pending.length > 0) {
    for (const source of pending) items.add(source);
    const rows = await session.getAll("sketch", pending);
    const filed = new Map(
      [...rows].map(([source, sketch]) => [source, keysOf(sketch).map((key) => `report|${key}`)]),
    );
    // All at once; then it is asked for each.
    await session.few([...filed.values()].flat(), by.bound);
    for (const [source, sketch] of rows)
      met.set(source, await meetingKeys(session, by, sketch, filed.get(source) ?? []));
    const near = [
      ...(await session.members([...rows.keys()].flatMap((source) => met.get(source) ?? []))).values(),
    ].flat();
    pending = [...new Set(near)].filter((source) => !items.has(source));
  }
  return { items, keys: met };
}
