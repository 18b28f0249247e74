import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { dependentsOf, type Passage, type View } from "../../shared/view.ts";

const LED: ReadonlySet<string> = new Set(["lead", "head", "chair", "co-chair", "cochair"]);
const GROUPS: ReadonlySet<string> = wordSet(
  "delegation team mission group party envoy commission committee subcommittee panel contingent",
);
const MADE_OF: ReadonlySet<string> = wordSet("consist compose comprise");
const LEADERSHIP: ReadonlySet<string> = wordSet("leadership head chairmanship stewardship");

/**
 * "A delegation led by Foreign Minister Mendes arrived", "under the leadership of Mendes": he who leads those who act acts with them; null where nobody is
 * said to.
 */
export function leaderOf(
  view: View,
  passage: Passage,
  clause: Clause,
  group: NounPhrase | null,
): NounPhrase | null {
  if (group === null || !GROUPS.has(view.lemma(group.head))) return null;
  const led = dependentsOf(passage, clause).find(
    ({ verb, agent, subject }) =>
      LED.has(verb.lemma) &&
      verb.passive &&
      agent !== null &&
      subject !== null &&
      // "a delegation of Chad headed by Addo": grammar hangs the participle on the noun right before it.
      (subject.head === group.head || (group.first <= subject.head && subject.head < group.last)),
  );
  if (led !== undefined) return led.agent;
  // "a delegation consisting of the ministers of Peru and Chad": all of them.
  const made = dependentsOf(passage, clause).find(
    ({ verb, subject }) => MADE_OF.has(verb.lemma) && subject?.head === group.head,
  );
  const of = made?.obliques.find(({ prep }) => prep === "of")?.phrase ?? made?.objects[0];
  if (of !== undefined) return of;
  const under = group.modifiers.find(
    ({ prep, phrase }) => prep === "under" && LEADERSHIP.has(view.lemma(phrase.head)),
  );
  return under?.phrase.modifiers.find(({ prep }) => prep === "of")?.phrase ?? null;
}
