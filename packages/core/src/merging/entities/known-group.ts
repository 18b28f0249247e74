import type { EntityGroup } from "../../record/index.ts";
import type { EntityLine, SourceLines } from "../lines/lines.ts";
import { compareText, distinct } from "../order.ts";
import type { Stages } from "../stages/stages.ts";

interface More {
  readonly name?: string | undefined;
  /** Why entities that the tables lack are in it. */
  readonly reasons?: readonly string[];
}

/** A group for an entity whose id alone says who it is: all sources that name it, in order. */
export function groupById(id: string, given: readonly EntityLine[], more: More = {}): EntityGroup {
  const lines = given.toSorted((a, b) => compareText(a.source, b.source) || compareText(a.entity, b.entity));
  const [first] = lines;
  if (first === undefined) throw new RangeError("a group of nobody");
  const counts = new Map<string, number>();
  for (const { names } of lines) for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = [...counts]
    .map(([text, sources]) => ({ text, sources }))
    .sort((a, b) => b.sources - a.sources || compareText(a.text, b.text));
  return {
    id,
    kind: first.kind,
    name: more.name ?? names[0]?.text ?? first.name,
    known: !id.startsWith("local:"),
    members: lines.map(({ source, entity }) => ({ source, entity })),
    names,
    reasons: distinct([
      ...(lines.filter(({ known }) => known).length > 1 ? ["same-id"] : []),
      ...(more.reasons ?? []),
    ]),
  };
}

/** The known entity that one which the tables lack was found to be, and why. */
export interface Joined {
  readonly id: string;
  readonly reasons: readonly string[];
}

/** Entities that the tables know, as all sources name them. `joined`: what others were found to be one of them. */
export function knownGroups(
  sources: readonly Pick<SourceLines, "entities">[],
  joined: ReadonlyMap<string, Joined>,
  { knowledge }: Pick<Stages, "knowledge">,
): EntityGroup[] {
  const named = new Map<string, { lines: EntityLine[]; reasons: string[] }>();
  for (const line of sources.flatMap(({ entities }) => entities)) {
    const join = joined.get(line.entity);
    if (!line.known && join === undefined) continue;
    const id = join?.id ?? line.entity;
    const group = named.get(id) ?? { lines: [], reasons: [] };
    named.set(id, group);
    group.lines.push(line);
    group.reasons.push(...(join?.reasons ?? []));
  }
  return [...named].map(([id, { lines, reasons }]) =>
    groupById(id, lines, { name: knowledge.entity(id)?.name, reasons }),
  );
}
