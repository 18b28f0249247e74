import type { Knowledge } from "@chancery/knowledge";

import { contentId, type EntityGroup, type EntityKind, type Question } from "../../record/index.ts";
import { shareMost } from "../events/solve.ts";
import { groupById } from "./known-group.ts";
import type { EntityLine } from "../lines/lines.ts";
import { compareText, distinct, sorted } from "../order.ts";
import type { EntityRulings } from "../stages/stages.ts";
import { candidatesFor } from "./candidates.ts";
import { cluster, type Edge } from "./clusters.ts";
import { compareTold } from "./compare.ts";
import { joinedForms } from "./person-name.ts";
import { unitsOf, type Unit } from "./units.ts";
import type { Verdict } from "./verdict.ts";

/** Beyond so many units under shared keys only those of one exact name are compared, each with the next few: a name so common says little. */
const CROWD = 300;
const REACH = 8;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly kind: EntityKind;
  readonly verdict: Verdict;
}

/**
 * Parts lines closed under shared keys into entities, and finds those that the tables know after all. What people ruled comes
 * first; what is likely but not sure is asked. The outcome is a function of the set of lines, rulings and tables.
 */
export function identify(
  given: readonly EntityLine[],
  rulings: EntityRulings,
  knowledge: Knowledge,
): { groups: EntityGroup[]; questions: Question[] } {
  const lines = given.toSorted((a, b) => compareText(a.entity, b.entity));
  const own = new Set(lines.map(({ entity }) => entity));
  const ruled = [...rulings].flatMap(([pair, { same }]) => {
    const [a = "", b = ""] = pair.split(" ");
    return own.has(a) || own.has(b) ? [{ a, b, same }] : [];
  });
  const units = unitsOf(lines, new Set(ruled.flatMap(({ a, b }) => [a, b])), knowledge);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const pairs = [...pairsOf(units), ...units.flatMap((unit) => knownPairs(unit, knowledge))];
  // Whoever else a ruling names is a node as well: through a known entity two local ones are joined.
  const known = distinct([
    ...pairs.map(({ b }) => b),
    ...ruled.filter(({ same }) => same).flatMap(({ a, b }) => [a, b]),
  ]).filter((id) => !own.has(id));
  const clusters = cluster([...byId.keys(), ...known], pairs.flatMap(edgeOf), {
    must: ruled.filter(({ same }) => same).map(({ a, b }) => [a, b] as const),
    cannot: ruled.filter(({ same }) => !same).map(({ a, b }) => [a, b] as const),
    never: (x, y) => areApart(x, y, byId),
  });
  const groups = clusters.all().flatMap(({ ids, reasons }) => groupOf(ids, reasons, byId, knowledge));
  const inGroup = new Map(groups.flatMap(({ id, members }) => members.map(({ entity }) => [entity, id])));
  return { groups, questions: questionsOf(pairs, (id) => inGroup.get(id) ?? id, ruled) };
}

const edgeOf = ({ a, b, verdict }: Pair): Edge[] =>
  verdict.is === "same" ? [{ a, b, strength: verdict.strength, reasons: verdict.reasons }] : [];

function areApart(x: string, y: string, units: ReadonlyMap<string, Unit>): boolean {
  const [a, b] = [units.get(x), units.get(y)];
  // Two that the tables know are two; one of them and a local one were compared where they could be one.
  if (a === undefined || b === undefined) return a === b;
  if (compareTold(a.told, b.told).is === "other") return true;
  // Within one article the extraction has told them apart.
  return shareMost(new Set(a.told.sources), new Set(b.told.sources));
}

function groupOf(
  ids: readonly string[],
  reasons: readonly string[],
  units: ReadonlyMap<string, Unit>,
  knowledge: Knowledge,
): EntityGroup[] {
  const own = ids.flatMap((id) => units.get(id)?.lines ?? []);
  if (own.length === 0) return [];
  const listed = ids.find((id) => !id.startsWith("local:"));
  const [first] = own.toSorted((x, y) => compareText(x.source, y.source) || compareText(x.entity, y.entity));
  const id = listed ?? first?.entity ?? "";
  // Lines of one unit say the same: what joins them is what they say.
  const alike = ids.some((one) => (units.get(one)?.lines.length ?? 0) > 1) ? ["name-key"] : [];
  return [groupById(id, own, { name: knowledge.entity(id)?.name, reasons: [...reasons, ...alike] })];
}

function pairsOf(units: readonly Unit[]): Pair[] {
  const crowd = units.length > CROWD;
  const pairs: Pair[] = [];
  for (const near of crowd ? byName(units) : [units]) {
    const reach = crowd ? REACH : near.length;
    for (const [i, a] of near.entries()) {
      for (const b of near.slice(i + 1, i + 1 + reach)) {
        const verdict = compareTold(a.told, b.told);
        if (verdict.is !== "same" && verdict.is !== "ask") continue;
        if (shareMost(new Set(a.told.sources), new Set(b.told.sources))) continue;
        pairs.push({ a: a.id, b: b.id, kind: a.told.kind, verdict });
      }
    }
  }
  return pairs;
}

function byName(units: readonly Unit[]): Unit[][] {
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const { names, plain, title } = unit.told;
    const [name] = names;
    const key =
      name === undefined ? [...plain.words, ...title].join(" ") : (sorted(joinedForms(name))[0] ?? "");
    found.set(key, [...(found.get(key) ?? []), unit]);
  }
  return [...found.values()];
}

function knownPairs({ id, lines, told }: Unit, knowledge: Knowledge): Pair[] {
  const [line] = lines;
  if (line === undefined) return [];
  return candidatesFor(line, told, knowledge).flatMap((known) => {
    const verdict = compareTold(told, known);
    return verdict.is === "same" || verdict.is === "ask"
      ? [{ a: id, b: known.id, kind: told.kind, verdict }]
      : [];
  });
}

/** Questions in which one entity may stand: whoever could be any of a hundred namesakes is not told from them by a hundred answers. */
const ASKED = 4;

/** One question a pair of groups: the surest pair asks. Of two that the tables lack either may be asked about a few times only. */
function questionsOf(
  pairs: readonly Pair[],
  groupOf: (id: string) => string,
  ruled: readonly { readonly a: string; readonly b: string }[],
): Question[] {
  const pairKey = (a: string, b: string): string => sorted([groupOf(a), groupOf(b)]).join(" ");
  const answered = new Set(ruled.map(({ a, b }) => pairKey(a, b)));
  const asked = new Map<string, Question>();
  const times = new Map<string, number>();
  const isTired = (id: string): boolean => (times.get(id) ?? 0) >= ASKED;
  const surest = pairs.toSorted(
    (x, y) => y.verdict.strength - x.verdict.strength || compareText(x.a, y.a) || compareText(x.b, y.b),
  );
  for (const { a, b, kind: of, verdict } of surest) {
    const key = pairKey(a, b);
    const subjects = sorted([groupOf(a), groupOf(b)]);
    if (subjects[0] === subjects[1] || asked.has(key) || answered.has(key)) continue;
    const local = subjects.filter((id) => id.startsWith("local:"));
    if (local.some(isTired)) continue;
    for (const id of local) times.set(id, (times.get(id) ?? 0) + 1);
    const kind = of === "agreement" ? ("same-agreement" as const) : ("same-entity" as const);
    asked.set(key, {
      id: `ask-${contentId(kind, ...subjects)}`,
      kind,
      subjects,
      strength: verdict.strength / 100,
      reasons: [...verdict.reasons],
    });
  }
  return [...asked.values()];
}
