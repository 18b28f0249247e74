import { wordSet, type Clause } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { ownStatus } from "./modality-own.ts";
import { PLANNING } from "./modality-words.ts";
import type { Tally } from "./tally.ts";

/**
 * "refused to sign it, accusing Chad", "urged them to leave, expelling an envoy": done beside the act, whatever that is done to. The clause whose act
 * it goes with, among those that `chain` has behind `at`: what lies between says nothing of it; null where it stands beside none.
 */
export function besideAct(
  view: View,
  passage: Passage,
  chain: readonly Clause[],
  at: number,
  tally: Tally,
): Clause | null {
  const [inner, outer] = [chain[at], chain[at + 1]];
  if (inner === undefined || outer === undefined || !isBeside(view, inner, outer)) return null;
  const finite = chain.slice(at + 1).find(({ verb }) => verb.form === "finite");
  if (finite === undefined) return null;
  const planned = finite !== outer && PLANNING.has(finite.verb.lemma) && !VOICED.has(inner.verb.lemma);
  const around = planned ? "planned" : ownStatus(view, passage, finite);
  if (around !== "ongoing") tally.raise(around);
  return finite;
}

/** A participle that a comma parts from the verb before it, "with" and whose doing it is between them at most ("prepare to meet, with Chad insisting"). */
const isBeside = (view: View, { kind, verb, subject }: Clause, outer: Clause): boolean =>
  kind === "participial" &&
  verb.form === "gerund" &&
  !verb.perfect &&
  verb.head > outer.verb.last &&
  ([verb.first - 1, verb.first - 2].some((at) => view.norm(at) === ",") ||
    (subject !== null &&
      subject.last === verb.first &&
      view.norm(subject.first - 1) === "with" &&
      view.norm(subject.first - 2) === ","));

/** What somebody says there and then: "vowed to fight on, calling it a crime" has called it so. */
const VOICED = wordSet(
  `accuse allege ask blame call castigate charge cite claim condemn congratulate criticise criticize demand denounce deny describe express
  hail initial insist invite offer praise protest reject reiterate say sign slam stress tell thank threaten urge voice vow warn welcome`,
);
