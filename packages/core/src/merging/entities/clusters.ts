import { compareText, distinct, sorted } from "../order.ts";

/** How much better the one of two that exclude each other must fit, for a third to be joined with it. */
const MARGIN = 10;

export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly reasons: readonly string[];
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export interface Rules {
  /** Pairs that people joined, and pairs that they parted, with the decision. */
  readonly must: readonly (readonly [string, string])[];
  readonly cannot: readonly (readonly [string, string])[];
  /** Whether two can never be one by what is told of them. */
  never(a: string, b: string): boolean;
}

/**
 * Joins nodes into entities. What people ruled comes first; then pairs, the strongest first, unless two of what would be joined
 * can never be one, or one of them fits another about as well that excludes this. A function of the set, whatever its order.
 */
export function cluster(nodes: readonly string[], edges: readonly Edge[], rules: Rules): Clusters {
  const clusters = new Clusters(nodes, rules);
  for (const [a, b] of rules.must) clusters.join(a, b, ["decision"]);
  const ordered = edges.toSorted(
    (x, y) => y.strength - x.strength || compareText(x.a, y.a) || compareText(x.b, y.b),
  );
  const around = new Map<string, Edge[]>();
  for (const edge of ordered)
    for (const id of [edge.a, edge.b]) around.set(id, [...(around.get(id) ?? []), edge]);
  for (const edge of ordered) {
    if (clusters.same(edge.a, edge.b) || clusters.exclude(edge.a, edge.b)) continue;
    if (!isDoubtful(edge, clusters, around)) clusters.join(edge.a, edge.b, edge.reasons);
  }
  return clusters;
}

/** Whether either side fits somebody else about as well who excludes the other. */
function isDoubtful(
  { a, b, strength }: Edge,
  clusters: Clusters,
  around: ReadonlyMap<string, readonly Edge[]>,
): boolean {
  const rivals = (side: string, far: string): boolean =>
    (around.get(side) ?? []).some((edge) => {
      const rival = edge.a === side ? edge.b : edge.a;
      if (edge.strength < strength - MARGIN || clusters.same(rival, side) || clusters.same(rival, far))
        return false;
      return clusters.exclude(rival, far);
    });
  return rivals(a, b) || rivals(b, a);
}

export class Clusters {
  private readonly members = new Map<string, Set<string>>();
  private readonly why = new Map<Set<string>, readonly string[]>();
  private readonly parted: ReadonlySet<string>;
  private readonly joined: ReadonlySet<string>;
  private readonly verdicts = new Map<string, boolean>();
  private readonly rules: Rules;

  constructor(nodes: readonly string[], rules: Rules) {
    for (const id of nodes) this.members.set(id, new Set([id]));
    this.rules = rules;
    this.parted = new Set(rules.cannot.map(([a, b]) => pairKey(a, b)));
    this.joined = new Set(rules.must.map(([a, b]) => pairKey(a, b)));
  }

  same(a: string, b: string): boolean {
    return this.members.get(a) === this.members.get(b);
  }

  join(a: string, b: string, reasons: readonly string[]): void {
    const [one, two] = [this.members.get(a), this.members.get(b)];
    if (one === undefined || two === undefined) return;
    const union = one === two ? one : new Set([...one, ...two]);
    for (const id of union) this.members.set(id, union);
    this.why.set(union, distinct([...(this.why.get(one) ?? []), ...(this.why.get(two) ?? []), ...reasons]));
  }

  /** Whether any two of the clusters of both can never be one. */
  exclude(a: string, b: string): boolean {
    for (const x of this.members.get(a) ?? []) {
      for (const y of this.members.get(b) ?? []) if (this.never(x, y)) return true;
    }
    return false;
  }

  private never(x: string, y: string): boolean {
    const key = pairKey(x, y);
    if (this.parted.has(key)) return true;
    if (this.joined.has(key)) return false;
    let verdict = this.verdicts.get(key);
    if (verdict === undefined) {
      verdict = this.rules.never(x, y);
      this.verdicts.set(key, verdict);
    }
    return verdict;
  }

  all(): { readonly ids: readonly string[]; readonly reasons: readonly string[] }[] {
    return [...new Set(this.members.values())]
      .map((set) => ({ ids: sorted(set), reasons: this.why.get(set) ?? [] }))
      .sort((x, y) => compareText(x.ids[0] ?? "", y.ids[0] ?? ""));
  }
}
