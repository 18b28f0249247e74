import type { Clause } from "@chancery/language";

import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import { statusOf, type Reader, type Ref } from "../reader.ts";

/** "X recognises Y", "Y is recognised by X", "X does not recognise Y as ...": a standing attitude. */
export const recognitionDrafts = (reader: Reader): readonly Draft[] =>
  reader.doc.grammar.flatMap(({ clauses }) => clauses.flatMap((clause) => recognition(reader, clause)));

/** "X does not recognise Y (as ...)": a standing attitude, so present tense only; an act of recognising is an event. */
function recognition(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (
    !["recognize", "recognise"].includes(verb.lemma) ||
    verb.form !== "finite" ||
    verb.tense !== "present" ||
    verb.progressive ||
    verb.perfect
  )
    return [];
  // "is recognised by Peru and Chile"
  const named = reader.refs(verb.passive ? clause.agent : clause.subject, ["country"]);
  const subjects = named.length > 0 || !verb.passive ? named : amongThem(reader, clause);
  const objects = reader.refs(verb.passive ? clause.subject : clause.objects[0], [
    "country",
    "place",
    "organization",
  ]);
  return subjects.flatMap((subject) =>
    objects
      .filter(({ entity }) => entity !== subject.entity)
      .map((object) =>
        between(reader, "recognizes", subject, object, [verb.head, verb.last], {
          negated: verb.negation !== null,
          status: statusOf(clause),
          confidence: 0.85,
          rule: "relations.recognizes",
        }),
      ),
  );
}

/** "is recognised by 13 states, among them A and B": those of the many who are named. */
const amongThem = (reader: Reader, { obliques, agent }: Clause): readonly Ref[] =>
  agent === null || !/^(?:states|countries|nations)$/.test(reader.norm(agent.head))
    ? []
    : obliques
        .filter(({ prep }) => prep === "among" || prep === "including" || prep === "such as")
        .flatMap(({ phrase }) =>
          reader.norm(phrase.head) === "them"
            ? phrase.appositions.flatMap((list) => reader.refs(list, ["country"]))
            : reader.refs(phrase, ["country"]),
        );
