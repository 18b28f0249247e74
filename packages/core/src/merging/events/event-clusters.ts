import { compareText, sorted } from "../order.ts";
import type { Account } from "./account.ts";
import { isOneStep, neverSame } from "./compare.ts";
import type { Component } from "./solve.ts";
import { MARGIN, SAME } from "./thresholds.ts";

/** Accounts that are one event so far, with what was found out about the other clusters beside it. */
interface Cluster {
  readonly members: readonly string[];
  readonly sources: ReadonlySet<string>;
  /** Other clusters -> whether any two members of the two cannot be one, where that was asked. */
  readonly excluded: Map<Cluster, boolean>;
  /** Other clusters -> the strongest edge between the two. */
  readonly best: Map<Cluster, number>;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The clusters of a component while it is solved: what is asked of two of them is worked out once, and kept as they grow. */
export class EventClusters {
  private readonly accounts: ReadonlyMap<string, Account>;
  private readonly clusters = new Map<string, Cluster>();
  /** Account -> all accounts that people joined with it. */
  private readonly units = new Map<string, string[]>();
  private readonly component: Component;

  constructor(component: Component) {
    this.component = component;
    this.accounts = new Map(component.accounts.map((account) => [account.id, account]));
    for (const { id } of component.accounts) {
      const sources = new Set(component.sources.get(id) ?? []);
      this.clusters.set(id, { members: [id], sources, excluded: new Map(), best: new Map() });
    }
    for (const { a, b, strength } of component.edges) {
      const [x, y] = [this.clusters.get(a), this.clusters.get(b)];
      if (x === undefined || y === undefined) continue;
      x.best.set(y, Math.max(strength, x.best.get(y) ?? 0));
      y.best.set(x, Math.max(strength, y.best.get(x) ?? 0));
    }
    for (const pair of sorted(component.must)) {
      const [a = "", b = ""] = pair.split(" ");
      const unit = [...new Set([...(this.units.get(a) ?? [a]), ...(this.units.get(b) ?? [b])])];
      for (const id of unit) this.units.set(id, unit);
    }
  }

  join(a: string, b: string): void {
    const [one, other] = [this.clusters.get(a), this.clusters.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    const union: Cluster = {
      members: sorted([...one.members, ...other.members]),
      sources: new Set([...one.sources, ...other.sources]),
      excluded: new Map(),
      best: new Map(),
    };
    for (const near of new Set([...one.best.keys(), ...other.best.keys()])) {
      const best = Math.max(one.best.get(near) ?? 0, other.best.get(near) ?? 0);
      near.best.delete(one);
      near.best.delete(other);
      if (near === one || near === other) continue;
      union.best.set(near, best);
      near.best.set(union, best);
    }
    for (const near of new Set([...one.excluded.keys(), ...other.excluded.keys()])) {
      const [x, y] = [one.excluded.get(near), other.excluded.get(near)];
      near.excluded.delete(one);
      near.excluded.delete(other);
      // Of what was asked of the one half only, the other half is still open, unless that is enough.
      if (near === one || near === other || (x !== true && y !== true && x !== y)) continue;
      union.excluded.set(near, x === true || y === true);
      near.excluded.set(union, x === true || y === true);
    }
    for (const id of union.members) this.clusters.set(id, union);
  }

  /**
   * Whether the two clusters of an edge may be one: they exclude each other nowhere, and are not told apart within articles. What
   * fits two events about as well, which exclude each other, is of neither until somebody says of which.
   */
  mayJoin(a: string, b: string, strength: number): boolean {
    const [one, other] = [this.clusters.get(a), this.clusters.get(b)];
    if (one === undefined || other === undefined || one === other) return false;
    if (this.exclude(one, other)) return false;
    if (shareMost(one.sources, other.sources) && !this.isOneStep(a, b)) return false;
    return !this.hasRival(one, other, strength) && !this.hasRival(other, one, strength);
  }

  /** Whether a third cluster, which cannot be one with the other, is about as near to this one. */
  private hasRival(side: Cluster, other: Cluster, strength: number): boolean {
    const least = Math.max(SAME, strength - MARGIN);
    for (const [rival, best] of side.best)
      if (best >= least && rival !== other && this.exclude(rival, other)) return true;
    return false;
  }

  private isOneStep(x: string, y: string): boolean {
    const [a, b] = [this.accounts.get(x), this.accounts.get(y)];
    return a !== undefined && b !== undefined && isOneStep(a, b);
  }

  private exclude(one: Cluster, other: Cluster): boolean {
    const known = one.excluded.get(other);
    if (known !== undefined) return known;
    const found = one.members.some((x) => other.members.some((y) => this.areApart(x, y)));
    one.excluded.set(other, found);
    other.excluded.set(one, found);
    return found;
  }

  private areApart(x: string, y: string): boolean {
    if (this.component.cannot.size > 0 && this.component.cannot.has(pairKey(x, y))) return true;
    return this.never(x, y) && !this.isOverruled(x, y) && !this.isOverruled(y, x);
  }

  /** A person joined `y` with what it cannot be one with, and `x` says the same as that: so much else is forgiven it too. */
  private isOverruled(x: string, y: string): boolean {
    return (this.units.get(y) ?? []).some((u) => u !== y && this.never(u, y) && !this.never(x, u));
  }

  private never(x: string, y: string): boolean {
    const [a, b] = [this.accounts.get(x), this.accounts.get(y)];
    return a === undefined || b === undefined || neverOf(a, b);
  }

  all(): (readonly string[])[] {
    const clusters = new Set([...this.clusters.values()].map(({ members }) => members));
    return [...clusters].sort((a, b) => compareText(a[0] ?? "", b[0] ?? ""));
  }
}

/** What was found of two accounts, which never change, as long as they are kept: a large event is solved again with each of its reports. */
const verdicts = new WeakMap<Account, WeakMap<Account, boolean>>();

function neverOf(a: Account, b: Account): boolean {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  let own = verdicts.get(first);
  if (own === undefined) verdicts.set(first, (own = new WeakMap()));
  let verdict = own.get(second);
  if (verdict === undefined) own.set(second, (verdict = neverSame(first, second) !== null));
  return verdict;
}

/** Whether at least half of the smaller set is in the other. */
export function shareMost(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const source of small) if (large.has(source)) common += 1;
  return common > 0 && common * 2 >= small.size;
}
