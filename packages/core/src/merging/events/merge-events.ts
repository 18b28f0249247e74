import type { Entry, Question } from "../../record/index.ts";
import { entryOf } from "../collation/entry.ts";
import { componentsOf } from "../grouping/components.ts";
import type { Rulings } from "../decisions/rulings.ts";
import { linkLineOf, type LinkLine } from "../links/link-line.ts";
import { compareText } from "../order.ts";
import type { Account } from "./account.ts";
import { assign, type Assigned } from "./assign.ts";
import { blocksOf, pairsOf } from "./blocks.ts";
import type { Comparison } from "./compare.ts";
import { edgeOf } from "./edge.ts";
import { conflictQuestions, sameEventQuestion, type OpenPair } from "./questions.ts";
import { pairKey, shareMost, solve } from "./solve.ts";
import { byPublication, type Telling } from "./telling.ts";
import { SAME } from "./thresholds.ts";

/** An entry before it is linked, and what links ask of it. */
export interface MergedEvent {
  readonly entry: Entry;
  readonly line: LinkLine;
}

export interface AccountTold {
  readonly account: Account;
  readonly tellings: Telling[];
}

/** Joins all tellings of one event, from nothing: what `applyChange` does for what a change concerns. */
export function mergeEvents(
  tellings: readonly Telling[],
  rulings: Rulings,
): { events: MergedEvent[]; questions: Question[] } {
  const told = accountsOf(tellings);
  const accounts = [...told.values()].map(({ account }) => account);
  const edges = new Map<string, Comparison>();
  for (const [a, b] of pairsOf(accounts, blocksOf(accounts))) {
    const edge = edgeOf(a, b);
    if (edge !== null) edges.set(pairKey(a.id, b.id), edge);
  }
  const { must, cannot } = ruledPairs(told, rulings);
  const joining = [...edges].filter(([, { strength }]) => strength >= SAME).map(([pair]) => pair);
  const links = [...joining, ...must].map((pair) => split(pair));
  const events: MergedEvent[] = [];
  const questions: Question[] = [];
  const entryByAccount = new Map<string, Entry>();
  const joiningBy = byFirst(joining);
  const mustBy = byFirst(must);
  for (const component of componentsOf(told.keys(), links)) {
    const solution = solve({
      accounts: component.flatMap((id) => told.get(id)?.account ?? []),
      sources: new Map(
        component.map((id) => [id, (told.get(id)?.tellings ?? []).map(({ source }) => source)]),
      ),
      edges: component.flatMap((id) =>
        (joiningBy.get(id) ?? []).map((pair) => {
          const [a, b] = split(pair);
          return { a, b, strength: edges.get(pair)?.strength ?? 0 };
        }),
      ),
      must: new Set(component.flatMap((id) => mustBy.get(id) ?? [])),
      cannot,
    });
    for (const cluster of solution.clusters) {
      const event = eventOf(cluster, told, rulings, solution.flagged);
      events.push(event);
      questions.push(...conflictQuestions(event.entry, rulings.dismissed));
      for (const id of cluster) entryByAccount.set(id, event.entry);
    }
  }
  return {
    events,
    questions: [...questions, ...openQuestions(edges, entryByAccount, told, cannot, rulings)],
  };
}

export const split = (pair: string): [string, string] => {
  const at = pair.indexOf(" ");
  return [pair.slice(0, at), pair.slice(at + 1)];
};

function byFirst(pairs: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of pairs) {
    const [first] = split(pair);
    const list = found.get(first);
    if (list === undefined) found.set(first, [pair]);
    else list.push(pair);
  }
  return found;
}

function accountsOf(tellings: readonly Telling[]): Map<string, AccountTold> {
  const bySource = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const list = bySource.get(telling.source);
    if (list === undefined) bySource.set(telling.source, [telling]);
    else list.push(telling);
  }
  const told = new Map<string, AccountTold>();
  for (const { telling, account } of [...bySource.values()].flatMap((own): Assigned[] => assign(own))) {
    const known = told.get(account.id);
    if (known === undefined) told.set(account.id, { account, tellings: [telling] });
    else known.tellings.push(telling);
  }
  return told;
}

function ruledPairs(told: ReadonlyMap<string, AccountTold>, { events }: Rulings) {
  const accountByFact = new Map(
    [...told].flatMap(([id, { tellings }]) => tellings.map(({ key }) => [key, id] as const)),
  );
  const pairs = (same: boolean): Set<string> =>
    new Set(
      [...events].flatMap(([pair, ruling]) => {
        const [a, b] = split(pair).map((key) => accountByFact.get(key));
        return ruling.same === same && a !== undefined && b !== undefined && a !== b ? [pairKey(a, b)] : [];
      }),
    );
  return { must: pairs(true), cannot: pairs(false) };
}

/** One event of the accounts that were found to be one. */
export function eventOf(
  cluster: readonly string[],
  told: ReadonlyMap<string, AccountTold>,
  rulings: Rulings,
  flagged: boolean,
): MergedEvent {
  const own = cluster.flatMap((id) => told.get(id) ?? []);
  const accounts = own.map(({ account }) => account).sort((a, b) => compareText(a.id, b.id));
  const tellings = own.flatMap((one) => one.tellings).sort(byPublication);
  const marks = { accepted: rulings.accepted, decisions: rulings.byFact };
  const entry = entryOf(tellings, accounts, marks, flagged);
  return { entry, line: linkLineOf(entry, accounts, tellings) };
}

function openQuestions(
  edges: ReadonlyMap<string, Comparison>,
  entries: ReadonlyMap<string, Entry>,
  told: ReadonlyMap<string, AccountTold>,
  cannot: ReadonlySet<string>,
  rulings: Rulings,
): Question[] {
  const sources = new Map([...told].map(([id, { account, tellings }]) => [id, sourcesOf(account, tellings)]));
  const open = new Map<string, { pairs: OpenPair[]; parted: boolean; of: readonly Entry[] }>();
  const between = (x: string, y: string) => {
    const [one, other] = [entries.get(x), entries.get(y)];
    if (one === undefined || other === undefined || one === other) return null;
    const key = pairKey(one.id, other.id);
    const found = open.get(key) ?? { pairs: [], parted: false, of: [one, other] };
    open.set(key, found);
    return found;
  };
  for (const [pair, comparison] of edges) {
    const [a, b] = split(pair);
    const [first, second] = [sources.get(a), sources.get(b)];
    if (first === undefined || second === undefined) continue;
    const asked = openPairOf(first, second, comparison);
    if (asked !== null) between(a, b)?.pairs.push(asked);
  }
  for (const pair of cannot) {
    const found = between(...split(pair));
    if (found !== null) found.parted = true;
  }
  return [...open.values()].flatMap(({ pairs, parted, of }) => {
    if (parted) return [];
    const members = of.flatMap((entry) => entry.members.map(({ source, fact }) => `${source}/${fact}`));
    return sameEventQuestion(pairs, members, rulings.dismissed) ?? [];
  });
}

/** What asking about an account takes: who tells it, and which of its tellings is the first in canonical order. */
export interface AccountSources {
  readonly id: string;
  readonly sources: ReadonlySet<string>;
  readonly first: string;
}

export function sourcesOf({ id }: Account, tellings: readonly Telling[]): AccountSources {
  const [first] = tellings.length > 1 ? tellings.toSorted(byPublication) : tellings;
  return { id, sources: new Set(tellings.map(({ source }) => source)), first: first?.key ?? "" };
}

/** A pair of accounts to ask about; null where the same sources tell both: that these are two was found when they were read. */
export function openPairOf(a: AccountSources, b: AccountSources, comparison: Comparison): OpenPair | null {
  if (shareMost(a.sources, b.sources)) return null;
  return { a: a.id, b: b.id, facts: [a.first, b.first], ...comparison };
}
