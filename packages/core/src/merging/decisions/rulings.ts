import { factKey, type Decision, type DecisionAct, type FactRef } from "../../record/index.ts";
import { distinct } from "../order.ts";
import { byTime } from "./effective.ts";

/** A correction of one field of one fact. */
export type Correction = Extract<DecisionAct, { act: "correct" }> & { readonly decision: string };

/** What the decisions in force say, by what they are about. Facts are named by their keys, as carried over to newer extractions. */
export interface Rulings {
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly rejected: ReadonlyMap<string, string>;
  readonly accepted: ReadonlyMap<string, string>;
  /** Pairs of fact keys ("a b", a before b) that are one event, or are not; the later decision holds. */
  readonly events: ReadonlyMap<string, { readonly same: boolean; readonly decision: string }>;
  /** The same of entity ids. */
  readonly entities: ReadonlyMap<string, { readonly same: boolean; readonly decision: string }>;
  /** Fact key -> decisions that name it, in order of their ids. */
  readonly byFact: ReadonlyMap<string, readonly string[]>;
  readonly dismissed: Dismissed;
}

export interface Dismissed {
  readonly questions: ReadonlySet<string>;
  /** Subjects of dismissed questions: one that asks of the same two again stays dismissed. */
  readonly subjects: readonly (readonly string[])[];
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Facts that an act names. */
export function factsOf(act: DecisionAct): FactRef[] {
  switch (act.act) {
    case "same-event":
    case "other-event":
      return act.facts;
    case "accept":
    case "reject":
    case "correct":
      return [act.fact];
    case "carry":
      return [act.from, act.to];
    default:
      return [];
  }
}

/** Reads decisions in force (see `effective`), in any order, into what they say. */
export function rulingsOf(inForce: readonly Decision[]): Rulings {
  const decisions = inForce.toSorted(byTime);
  const carried = carriedKeys(decisions);
  const keyOf = (ref: FactRef): string => carried(factKey(ref));
  const corrections = new Map<string, Correction[]>();
  const verdicts = new Map<string, { rejected: boolean; decision: string }>();
  const events = new Map<string, { same: boolean; decision: string }>();
  const entities = new Map<string, { same: boolean; decision: string }>();
  const byFact = new Map<string, string[]>();
  const questions = new Set<string>();
  const subjects: string[][] = [];
  for (const { id, act } of decisions) {
    for (const ref of factsOf(act)) push(byFact, keyOf(ref), id);
    switch (act.act) {
      case "correct":
        push(corrections, keyOf(act.fact), { ...act, decision: id });
        break;
      case "accept":
      case "reject":
        verdicts.set(keyOf(act.fact), { rejected: act.act === "reject", decision: id });
        break;
      case "same-event":
      case "other-event":
        for (const pair of pairsOf(act.facts.map(keyOf)))
          events.set(pair, { same: act.act === "same-event", decision: id });
        break;
      case "same-entity":
      case "other-entity":
        for (const pair of pairsOf(act.entities))
          entities.set(pair, { same: act.act === "same-entity", decision: id });
        break;
      case "dismiss":
        questions.add(act.question);
        if (act.subjects.length > 0) subjects.push(distinct(act.subjects));
        break;
      default:
        break;
    }
  }
  const verdict = (rejected: boolean): Map<string, string> =>
    new Map(
      [...verdicts].flatMap(([key, one]) =>
        one.rejected === rejected ? [[key, one.decision] as const] : [],
      ),
    );
  return {
    corrections,
    rejected: verdict(true),
    accepted: verdict(false),
    events,
    entities,
    byFact: new Map([...byFact].map(([key, ids]) => [key, distinct(ids)])),
    dismissed: { questions, subjects },
  };
}

/** Follows facts to the newest extraction that decisions about them were carried to. */
function carriedKeys(decisions: readonly Decision[]): (key: string) => string {
  const to = new Map<string, string>();
  for (const { act } of decisions) if (act.act === "carry") to.set(factKey(act.from), factKey(act.to));
  return (key) => {
    const seen = new Set<string>();
    let at = key;
    for (let next = to.get(at); next !== undefined && !seen.has(at); next = to.get(at)) {
      seen.add(at);
      at = next;
    }
    return at;
  };
}

function pairsOf(keys: readonly string[]): string[] {
  const all = distinct(keys);
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => pairOf(a, b)));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

export const isDismissed = (
  { questions, subjects }: Dismissed,
  id: string,
  about: readonly string[],
): boolean => questions.has(id) || subjects.some((own) => own.every((subject) => about.includes(subject)));
