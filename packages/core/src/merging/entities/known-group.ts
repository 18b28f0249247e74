import type { EntityGroup } from "../../record/index.ts";
import type { EntityLine } from "../lines/lines.ts";
import { compareText, distinct } from "../order.ts";

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
