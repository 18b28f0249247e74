import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import type { NounPattern } from "../patterns/index.ts";
import { PARTIES } from "./fill-roles.ts";

const INCLUDING: ReadonlySet<string> = wordSet("include feature involve comprise");
const VISITS: ReadonlySet<string> = wordSet("visit trip tour stopover journey stay");

const MAKING: ReadonlySet<string> = wordSet(
  "pay make begin start open launch undertake conclude end complete finish leave depart embark set fly go arrive travel plan be",
);

/** "a visit that will include talks with Addo": whoever makes the visit is one of those who talk. */
export function fillPartOfVisit(
  view: View,
  passage: Passage,
  { verb, subject, objects }: Clause,
  { head }: NounPhrase,
  { carrier }: NounPattern,
  filling: Filling,
): void {
  if (carrier !== "participant" || subject === null || verb.passive || !INCLUDING.has(verb.lemma)) return;
  const whole = visitOf(view, passage, subject);
  if (whole === undefined || filling.roles.length === 0) return;
  if (!objects.some((object) => object.head === head || object.conjuncts.some((one) => one.head === head)))
    return;
  const traveller = whole.possessor ?? travellerOf(passage, whole.head);
  if (traveller === null) return;
  for (const { entity, kind, span } of partiesOf(view, traveller, PARTIES))
    if (kind === "person") filling.addRole(entity, "participant", { spans: [span] });
}

/** The visit that the subject is; "a visit to Chad which will include talks" may have been read as of Chad. */
const visitOf = (view: View, { phrases }: Passage, { head }: NounPhrase): NounPhrase | undefined =>
  phrases.find(
    (phrase) =>
      VISITS.has(view.lemma(phrase.head)) &&
      (phrase.head === head || phrase.modifiers.some((modifier) => modifier.phrase.head === head)),
  );

/** Who pays, begins or leaves for the visit that stands at the token. */
function travellerOf({ clauses }: Passage, visit: number): NounPhrase | null {
  const making = clauses.find(
    ({ verb, subject, objects, obliques }) =>
      !verb.passive &&
      MAKING.has(verb.lemma) &&
      subject !== null &&
      subject.head !== visit &&
      (objects.some(({ head }) => head === visit) ||
        obliques.some(({ prep, phrase }) => /^(?:for|on)$/.test(prep) && phrase.head === visit)),
  );
  return making?.subject ?? null;
}
