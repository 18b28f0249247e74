import type { Clause } from "@chancery/language";

import type { When } from "../../../record/index.ts";
import type { Reader } from "../reader.ts";
import { sinceIn } from "../terms.ts";

const COMING = /^(?:enter|come|go|be)$/;
const IN_FORCE = /^(?:force|effect|operation)$/;

/** From when on each agreement binds, as clauses say it: "The treaty entered into force on 1 January 2015". */
export function datesOfForce(reader: Reader): ReadonlyMap<string, When> {
  const found = new Map<string, When>();
  for (const { clauses } of reader.doc.grammar)
    for (const clause of clauses) {
      if (!bringsIntoForce(reader, clause)) continue;
      const since = sinceIn(reader, clause);
      const [agreement] = reader.refs(clause.subject, ["agreement"]);
      if (since !== null && agreement !== undefined && !found.has(agreement.entity))
        found.set(agreement.entity, since);
    }
  return found;
}

/** "entered into force", "took effect", "has been in force since"; not "could enter into force", nor where it is denied. */
function bringsIntoForce(reader: Reader, { verb, objects, obliques }: Clause): boolean {
  if (verb.negation !== null || verb.passive || (verb.modal !== null && !/^(?:will|shall)$/.test(verb.modal)))
    return false;
  const names = (head: number): boolean => IN_FORCE.test(reader.norm(head));
  if (verb.lemma === "take") return objects.some(({ head }) => names(head));
  return (
    COMING.test(verb.lemma) &&
    obliques.some(({ prep, phrase }) => /^in(?:to)?$/.test(prep) && names(phrase.head))
  );
}
