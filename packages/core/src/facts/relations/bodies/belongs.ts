import type { Clause } from "@chancery/language";

import type { Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { sinceIn } from "../terms.ts";
import { memberDraft } from "./member-draft.ts";
import { isUnion } from "./unions.ts";

/** "X joined Y (in 2004)", "X belongs to Y": what a state is of, as the verb says it. */
export const belongingDrafts = (reader: Reader): readonly Draft[] =>
  reader.doc.grammar.flatMap(({ clauses }) => clauses.flatMap((clause) => belongs(reader, clause)));

/** "X joined Y (in 2004)", "X belongs to Y": finite only, so that no wish counts. */
function belongs(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  const past = verb.lemma === "join" && verb.tense === "past";
  const belongs = verb.lemma === "belong" && verb.tense === "present";
  // "Neither X nor Y, to which both belong, spoke": what is denied outside the clause is not what it says.
  const denied = verb.negation !== null && verb.negation.start >= (reader.token(clause.first)?.start ?? 0);
  if ((!past && !belongs) || verb.form !== "finite" || verb.modal !== null || denied) return [];
  const to = past ? clause.objects[0] : clause.obliques.find(({ prep }) => prep === "to")?.phrase;
  const bodies = reader.refs(to, ["organization"]).filter(({ entity }) => isUnion(reader, entity));
  return bodies.flatMap((body) =>
    reader.refs(clause.subject, ["country"]).map((state) =>
      memberDraft(reader, state, body, [verb.head, verb.last], {
        when: past ? sinceIn(reader, clause) : null,
        rule: past ? "relations.member.joined" : "relations.member.belongs",
      }),
    ),
  );
}
