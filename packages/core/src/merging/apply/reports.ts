import { componentsOf, linksByKey } from "../components.ts";
import type { Session } from "../session.ts";
import { sketchLine } from "../source-sketch.ts";
import type { Stages } from "../stages.ts";
import type { Replaced } from "./sources.ts";

/** Numbers anew the reports of which the changed sources may be copies. Returns the sources whose number is another now. */
export async function renumber(
  session: Session,
  replaced: readonly Replaced[],
  { reports }: Stages,
): Promise<Set<string>> {
  const seeds = new Set<string>();
  for (const { source, after } of replaced) {
    seeds.add(source);
    const old = (await session.get("sketch", source))?.keys ?? [];
    const sketch = after === null ? null : sketchLine(after);
    const keys = sketch === null ? [] : reports.keysOf(sketch);
    for (const key of old) session.unfile(`report|${key}`, source);
    const near = await session.members([...old, ...keys].map((key) => `report|${key}`));
    for (const members of near.values()) for (const member of members) seeds.add(member);
    for (const key of keys) session.file(`report|${key}`, source);
    session.put("sketch", source, sketch === null ? null : { sketch, keys });
  }
  const items = await closure(session, seeds);
  const rows = await session.getAll("sketch", items);
  const before = await session.getAll("report", items);
  const keys = new Map([...rows].map(([source, row]) => [source, row.keys]));
  for (const component of componentsOf(rows.keys(), linksByKey(keys))) {
    const sketches = component.flatMap((source) => rows.get(source)?.sketch ?? []);
    for (const [source, report] of reports.group(sketches)) session.put("report", source, report);
  }
  const moved = new Set<string>();
  const after = await session.getAll("report", items);
  for (const source of items) {
    if (!rows.has(source)) session.put("report", source, null);
    else if (before.get(source) !== after.get(source)) moved.add(source);
  }
  return moved;
}

/** All sources tied to the seeds by keys, over any number of steps. */
async function closure(session: Session, seeds: Iterable<string>): Promise<Set<string>> {
  const items = new Set<string>();
  let pending = [...new Set(seeds)];
  while (pending.length > 0) {
    for (const source of pending) items.add(source);
    const rows = await session.getAll("sketch", pending);
    const keys = [...rows.values()].flatMap((row) => row.keys.map((key) => `report|${key}`));
    const near = [...(await session.members(keys)).values()].flat();
    pending = [...new Set(near)].filter((source) => !items.has(source));
  }
  return items;
}
