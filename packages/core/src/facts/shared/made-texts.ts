import { wordSet, type Clause } from "@chancery/language";

import type { Passage } from "./view.ts";

/** Verbs by which a text is made or comes from one's hand, and what such texts do: "adopted a resolution condemning the raid", "exchanged the documents ratifying the treaty". */
const MAKING: ReadonlySet<string> = wordSet(
  "sign issue adopt pass approve release publish make send deliver read announce circulate table submit draft endorse exchange swap deposit hand present give",
);

/** The clause in which the text is made of which this one, a participle or a relative clause, says what it does; null for any other clause. */
export function makingOf({ clauses }: Passage, { kind, verb, subject, parent }: Clause): Clause | null {
  if (subject === null || parent === null || (kind !== "participial" && kind !== "relative")) return null;
  const outer = clauses[parent];
  if (verb.passive || outer === undefined || !MAKING.has(outer.verb.lemma)) return null;
  // "signed the treaty, which called for cuts": what a treaty provides for its parties ask of nobody.
  if (kind === "relative" && outer.verb.lemma === "sign" && /^(?:call|ask)$/.test(verb.lemma)) return null;
  return outer;
}
