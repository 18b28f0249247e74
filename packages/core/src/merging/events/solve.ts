import { compareText, sorted } from "../order.ts";
import type { Account } from "./account.ts";
import { neverSame } from "./compare.ts";
import { COMPONENT_BOUND, MARGIN, SAME } from "./thresholds.ts";

/** Two accounts and how much speaks for one event, `a` before `b`. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
}

export interface Component {
  readonly accounts: readonly Account[];
  /** Account -> sources that tell it. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Edges from SAME on among the accounts. */
  readonly edges: readonly Edge[];
  /** Pairs that people joined, and pairs that they parted, as `pairKey`. */
  readonly must: ReadonlySet<string>;
  readonly cannot: ReadonlySet<string>;
}

export interface Solution {
  /** Accounts of one event each, sorted. */
  readonly clusters: readonly (readonly string[])[];
  readonly flagged: boolean;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Parts a component into events. What people decided comes first; then pairs are joined, the strongest first, unless that
 * would put two accounts together that cannot be one, or two of the same source. Pairs of equal strength are taken in the
 * order of their ids, which hash what they say: the solution is a function of the set, whatever the order of arrival.
 */
export function solve(component: Component): Solution {
  const flagged = component.accounts.length > COMPONENT_BOUND;
  const clusters = new Clusters(component);
  for (const pair of sorted(component.must)) {
    const [a = "", b = ""] = pair.split(" ");
    clusters.join(a, b);
  }
  const slices = new Map(component.accounts.map((account) => [account.id, sliceOf(account)]));
  const edges = component.edges
    .filter(({ a, b }) => !component.cannot.has(pairKey(a, b)))
    .filter(({ a, b }) => !flagged || slices.get(a) === slices.get(b))
    .sort((x, y) => y.strength - x.strength || compareText(x.a, y.a) || compareText(x.b, y.b));
  const around = edgesByAccount(edges);
  for (const edge of edges) {
    if (clusters.canJoin(edge.a, edge.b) && !isDoubtful(edge, clusters, around))
      clusters.join(edge.a, edge.b);
  }
  return { clusters: clusters.all(), flagged };
}

/** What is too large to be solved whole is solved by days: tellings that name none keep to those of their own kind. */
const sliceOf = ({ precision, from, published }: Account): string =>
  precision === "day" ? `d${from}` : `${precision} ${published}`;

/** A telling that fits two events about as well, which exclude each other, is of neither until somebody says of which. */
function isDoubtful(edge: Edge, clusters: Clusters, around: ReadonlyMap<string, readonly Edge[]>): boolean {
  const rivals = (side: string, other: string): boolean =>
    clusters.of(side).some((id) =>
      (around.get(id) ?? []).some(({ a, b, strength }) => {
        const rival = a === id ? b : a;
        if (strength < Math.max(SAME, edge.strength - MARGIN)) return false;
        if (clusters.same(rival, side) || clusters.same(rival, other)) return false;
        return clusters.exclude(rival, other);
      }),
    );
  return rivals(edge.a, edge.b) || rivals(edge.b, edge.a);
}

function edgesByAccount(edges: readonly Edge[]): Map<string, Edge[]> {
  const around = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const id of [edge.a, edge.b]) {
      const list = around.get(id);
      if (list === undefined) around.set(id, [edge]);
      else list.push(edge);
    }
  }
  return around;
}

class Clusters {
  private readonly accounts: ReadonlyMap<string, Account>;
  private readonly members = new Map<string, string[]>();
  /** Account -> all accounts that people joined with it. */
  private readonly units = new Map<string, string[]>();
  private readonly verdicts = new Map<string, boolean>();
  private readonly component: Component;

  constructor(component: Component) {
    this.component = component;
    this.accounts = new Map(component.accounts.map((account) => [account.id, account]));
    for (const { id } of component.accounts) this.members.set(id, [id]);
    for (const pair of sorted(component.must)) {
      const [a = "", b = ""] = pair.split(" ");
      const unit = [...new Set([...(this.units.get(a) ?? [a]), ...(this.units.get(b) ?? [b])])];
      for (const id of unit) this.units.set(id, unit);
    }
  }

  of(id: string): readonly string[] {
    return this.members.get(id) ?? [];
  }

  same(a: string, b: string): boolean {
    return this.members.get(a) === this.members.get(b);
  }

  join(a: string, b: string): void {
    if (this.same(a, b)) return;
    const union = sorted([...this.of(a), ...this.of(b)]);
    for (const id of union) this.members.set(id, union);
  }

  canJoin(a: string, b: string): boolean {
    return !this.same(a, b) && !this.exclude(a, b) && !this.shareSources(a, b);
  }

  /** Whether any two members of their clusters cannot be one. */
  exclude(a: string, b: string): boolean {
    return this.of(a).some((x) => this.of(b).some((y) => this.areApart(x, y)));
  }

  private areApart(x: string, y: string): boolean {
    if (this.component.cannot.has(pairKey(x, y))) return true;
    return this.never(x, y) && !this.isOverruled(x, y) && !this.isOverruled(y, x);
  }

  /** A person joined `y` with what it cannot be one with, and `x` says the same as that: so much else is forgiven it too. */
  private isOverruled(x: string, y: string): boolean {
    return (this.units.get(y) ?? []).some((u) => u !== y && this.never(u, y) && !this.never(x, u));
  }

  private never(x: string, y: string): boolean {
    const key = pairKey(x, y);
    let verdict = this.verdicts.get(key);
    if (verdict === undefined) {
      const [a, b] = [this.accounts.get(x), this.accounts.get(y)];
      verdict = a === undefined || b === undefined || neverSame(a, b) !== null;
      this.verdicts.set(key, verdict);
    }
    return verdict;
  }

  /** Within one article two tellings were found to be two events: where most sources tell both, they are. */
  private shareSources(a: string, b: string): boolean {
    const sources = (id: string): Set<string> =>
      new Set(this.of(id).flatMap((account) => this.component.sources.get(account) ?? []));
    return shareMost(sources(a), sources(b));
  }

  all(): string[][] {
    return [...new Set(this.members.values())].sort((a, b) => compareText(a[0] ?? "", b[0] ?? ""));
  }
}

/** Whether at least half of the smaller set is in the other. */
export function shareMost(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const source of small) if (large.has(source)) common += 1;
  return common > 0 && common * 2 >= small.size;
}
