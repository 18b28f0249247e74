import type { Knowledge } from "@chancery/knowledge";

import { contentId, type EntityGroup, type Question } from "../../record/index.ts";
import { componentsOf } from "../components.ts";
import { groupById } from "../known-group.ts";
import type { EntityLine } from "../lines.ts";
import { compareText, distinct } from "../order.ts";
import type { EntityRulings } from "../stages.ts";
import { compareEntities, type Verdict } from "./compare.ts";

/** Beyond this many lines under shared keys only those of one exact name are joined: a name so common says little. */
const CROWD = 400;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Parts the lines of a component into entities. What people ruled comes first; then pairs that are the same are joined, the surest first,
 * unless two members of what they would join are told apart. The outcome is a function of the set.
 */
export function identify(
  given: readonly EntityLine[],
  rulings: EntityRulings,
  knowledge: Knowledge,
): { groups: EntityGroup[]; questions: Question[] } {
  const lines = given.toSorted((a, b) => compareText(a.entity, b.entity));
  const byId = new Map(lines.map((line) => [line.entity, line]));
  const ruled = [...rulings].flatMap(([pair, { same }]) => {
    const [a = "", b = ""] = pair.split(" ");
    return byId.has(a) || byId.has(b) ? [{ a, b, same }] : [];
  });
  const known = distinct(ruled.filter(({ same }) => same).flatMap(({ a, b }) => [a, b])).filter(
    (id) => !byId.has(id),
  );
  const clusters = new Clusters([...byId.keys(), ...known], rulings, byId);
  for (const { a, b, same } of ruled) if (same) clusters.join(a, b, "decision");
  const pairs = pairsOf(lines);
  for (const { a, b, verdict } of pairs) if (verdict.is === "same") clusters.tryJoin(a, b, verdict.reasons);
  const groups = clusters.all().flatMap(({ ids, reasons }): EntityGroup[] => {
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    if (own.length === 0) return [];
    const listed = ids.find((id) => !id.startsWith("local:"));
    const first = own.toSorted(
      (x, y) => compareText(x.source, y.source) || compareText(x.entity, y.entity),
    )[0];
    const id = listed ?? first?.entity ?? "";
    return [groupById(id, own, { name: knowledge.entity(id)?.name, reasons })];
  });
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map(({ entity }) => [entity, id])));
  return { groups, questions: questionsOf(pairs, groupOf, rulings) };
}

function pairsOf(lines: readonly EntityLine[]): Pair[] {
  const crowd = lines.length > CROWD;
  const pairs: Pair[] = [];
  const compared = crowd
    ? componentsOf(
        lines.map(({ entity }) => entity),
        sameNames(lines),
      )
    : [lines.map(({ entity }) => entity)];
  const byId = new Map(lines.map((line) => [line.entity, line]));
  for (const ids of compared) {
    // Of a crowd each is compared with the next few: one name, so that likeness carries over.
    const reach = crowd ? 8 : ids.length;
    for (const [i, a] of ids.entries()) {
      for (const b of ids.slice(i + 1, i + 1 + reach)) {
        const [one, two] = [byId.get(a), byId.get(b)];
        if (one === undefined || two === undefined) continue;
        const verdict = compareEntities(one, two);
        if (verdict.is === "same" || verdict.is === "ask") pairs.push({ a, b, verdict });
      }
    }
  }
  return pairs.sort(
    (x, y) =>
      y.verdict.strength - x.verdict.strength ||
      y.verdict.reasons.length - x.verdict.reasons.length ||
      compareText(x.a, y.a) ||
      compareText(x.b, y.b),
  );
}

function* sameNames(lines: readonly EntityLine[]): Generator<[string, string]> {
  const last = new Map<string, string>();
  for (const { name, entity } of lines) {
    const before = last.get(name);
    if (before !== undefined) yield [before, entity];
    last.set(name, entity);
  }
}

/** One question a pair of groups: the surest pair asks. */
function questionsOf(
  pairs: readonly Pair[],
  groupOf: ReadonlyMap<string, string>,
  rulings: EntityRulings,
): Question[] {
  const asked = new Map<string, Question>();
  for (const { a, b, verdict } of pairs) {
    const [one, two] = [groupOf.get(a) ?? a, groupOf.get(b) ?? b];
    if (one === two || rulings.has(pairKey(a, b))) continue;
    const key = pairKey(one, two);
    if (asked.has(key)) continue;
    const kind =
      a.startsWith("local:") && verdict.reasons[0] === "title"
        ? ("same-agreement" as const)
        : ("same-entity" as const);
    asked.set(key, {
      id: `ask-${contentId(kind, one, two)}`,
      kind,
      subjects: [one, two].sort(compareText),
      strength: verdict.strength / 100,
      reasons: [...verdict.reasons],
    });
  }
  return [...asked.values()];
}

class Clusters {
  private readonly members = new Map<string, Set<string>>();
  private readonly why = new Map<Set<string>, Set<string>>();
  private readonly rulings: EntityRulings;
  private readonly lines: ReadonlyMap<string, EntityLine>;

  constructor(ids: readonly string[], rulings: EntityRulings, lines: ReadonlyMap<string, EntityLine>) {
    this.rulings = rulings;
    this.lines = lines;
    for (const id of ids) this.members.set(id, new Set([id]));
  }

  join(a: string, b: string, ...reasons: readonly string[]): void {
    const [one, two] = [this.members.get(a), this.members.get(b)];
    if (one === undefined || two === undefined) return;
    const union = one === two ? one : new Set([...one, ...two]);
    for (const id of union) this.members.set(id, union);
    this.why.set(union, new Set([...(this.why.get(one) ?? []), ...(this.why.get(two) ?? []), ...reasons]));
  }

  tryJoin(a: string, b: string, reasons: readonly string[]): void {
    const [one, two] = [this.members.get(a), this.members.get(b)];
    if (one === undefined || two === undefined || one === two) return;
    for (const x of one) for (const y of two) if (this.apart(x, y)) return;
    this.join(a, b, ...reasons);
  }

  private apart(x: string, y: string): boolean {
    const ruling = this.rulings.get(pairKey(x, y));
    if (ruling !== undefined) return !ruling.same;
    const [one, two] = [this.lines.get(x), this.lines.get(y)];
    if (one === undefined || two === undefined) return !x.startsWith("local:") && !y.startsWith("local:");
    return compareEntities(one, two).is === "other";
  }

  all(): { ids: string[]; reasons: string[] }[] {
    return [...new Set(this.members.values())]
      .map((set) => ({ ids: distinct(set), reasons: distinct(this.why.get(set) ?? []) }))
      .sort((x, y) => compareText(x.ids[0] ?? "", y.ids[0] ?? ""));
  }
}
