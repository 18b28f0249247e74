import type { Knowledge } from "@chancery/knowledge";

import type { EntityLine } from "../lines/lines.ts";
import { compareText, distinct } from "../order.ts";
import { compareTold } from "./compare.ts";
import { toldOf, type Told } from "./told.ts";

/**
 * Lines that tell the same of an entity and are surely of one, so that the hundredth report that names somebody is compared
 * no more often than the second. Lines that people ruled about, and those that say too little, are units of their own.
 */
export interface Unit {
  readonly id: string;
  readonly lines: readonly EntityLine[];
  readonly told: Told;
}

interface ToldLine {
  readonly line: EntityLine;
  readonly told: Told;
}

export function unitsOf(
  lines: readonly EntityLine[],
  ruled: ReadonlySet<string>,
  knowledge: Knowledge,
): Unit[] {
  const [only] = lines;
  // Most stand alone: there is nothing to tell them from.
  if (only !== undefined && lines.length === 1)
    return [unitOf([{ line: only, told: toldOf(only, knowledge) }])];
  const found = new Map<string, ToldLine[]>();
  const seen = new Map<string, number>();
  for (const line of lines) {
    const told = toldOf(line, knowledge);
    const told0 = JSON.stringify(signature(told));
    const apart = ruled.has(line.entity) || !speaksForItself(told);
    // One article tells of each once: a second of the same words is somebody else.
    const turn = `${line.source} ${told0}`;
    const nth = seen.get(turn) ?? 0;
    seen.set(turn, nth + 1);
    const key = apart ? line.entity : `${told0} ${nth}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [{ line, told }]);
    else list.push({ line, told });
  }
  return [...found.values()].map(unitOf).sort((a, b) => compareText(a.id, b.id));
}

function unitOf(all: readonly ToldLine[]): Unit {
  const [first] = all;
  if (first === undefined) throw new RangeError("a unit of nobody");
  const union = (of: (told: Told) => readonly string[]): string[] =>
    distinct(all.flatMap(({ told }) => of(told)));
  return {
    id: first.line.entity,
    lines: all.map(({ line }) => line),
    told: {
      ...first.told,
      sources: union(({ sources }) => sources),
      company: union(({ company }) => company),
      companyStates: union(({ companyStates }) => companyStates),
    },
  };
}

const speaksForItself = (told: Told): boolean =>
  compareTold(told, { ...told, company: [], companyStates: [] }).is === "same";

function signature({
  kind,
  names,
  plain,
  acronyms,
  title,
  titleKind,
  states,
  bodies,
  roles,
  from,
  to,
}: Told): unknown {
  const years = [from?.slice(0, 4) ?? null, to?.slice(0, 4) ?? null];
  const offices = distinct(roles.map(({ key, office }) => office ?? key));
  return [kind, names, plain, acronyms, title, titleKind, states, bodies, offices, years];
}
