import { compareText, sorted } from "../order.ts";
import type { Account } from "./account.ts";
import { EventClusters, pairKey } from "./event-clusters.ts";
import { COMPONENT_BOUND } from "./thresholds.ts";

export { pairKey, shareMost } from "./event-clusters.ts";

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

/**
 * Parts a component into events. What people decided comes first; then pairs are joined, the strongest first, unless that
 * would put two accounts together that cannot be one, or two of the same source. Pairs of equal strength are taken in the
 * order of their ids, which hash what they say: the solution is a function of the set, whatever the order of arrival.
 */
export function solve(component: Component): Solution {
  const flagged = component.accounts.length > COMPONENT_BOUND;
  const slices = new Map(component.accounts.map((account) => [account.id, sliceOf(account)]));
  const edges = component.edges
    .filter(({ a, b }) => !component.cannot.has(pairKey(a, b)))
    .filter(({ a, b }) => !flagged || slices.get(a) === slices.get(b))
    .sort((x, y) => y.strength - x.strength || compareText(x.a, y.a) || compareText(x.b, y.b));
  const clusters = new EventClusters({ ...component, edges });
  for (const pair of sorted(component.must)) {
    const [a = "", b = ""] = pair.split(" ");
    clusters.join(a, b);
  }
  for (const { a, b, strength } of edges) if (clusters.mayJoin(a, b, strength)) clusters.join(a, b);
  return { clusters: clusters.all(), flagged };
}

/** What is too large to be solved whole is solved by days: tellings that name none keep to those of their own kind. */
const sliceOf = ({ precision, from, published }: Account): string =>
  precision === "day" ? `d${from}` : `${precision} ${published}`;
