import type { Clause } from "@chancery/language";

import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { sinceIn } from "../terms.ts";

/** Bodies that people belong to; by others they are employed. */
const OF_MEMBERS =
  /\b(?:part(?:y|ies)|movement|league|front|congress|brotherhood|resistance|freemasons|academy|communists)\b/i;
/** Bodies in whose service people stand. */
const OF_STAFF =
  /\b(?:service|office|ministry|department|secretariat|embassy|bank|agency|bureau|institute|university|school|company|corps|corporation|organi[sz]ation|commission|delegation|mission|times|post|army|navy|force|nations|group|board|fund|bar|foundation|council)\b/i;

/** "X joined the Foreign Service in 1951", "X joined the Labour Party in 1921": since when somebody works for a body, or is of it. */
export const joinedDrafts = (reader: Reader): readonly Draft[] =>
  reader.doc.grammar.flatMap(({ clauses }) => clauses.flatMap((clause) => joined(reader, clause)));

function joined(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb, subject, objects } = clause;
  const [body, ...more] = reader.refs(objects[0], ["organization"]);
  const [person, ...others] = reader.refs(subject, ["person"]);
  if (body === undefined || person === undefined || more.length > 0 || others.length > 0) return [];
  if (!/^(?:join|enter)$/.test(verb.lemma) || verb.passive || verb.form !== "finite") return [];
  if (verb.tense !== "past" || verb.negation !== null || verb.modal !== null) return [];
  const name = reader.nameOf(body.entity);
  const of = OF_MEMBERS.test(name);
  if (!of && !OF_STAFF.test(name)) return [];
  // "joined the United Nations in condemning" has no day.
  const when = sinceIn(reader, clause);
  if (when === null) return [];
  return [
    between(reader, of ? "member-of" : "works-for", person, body, [verb.head, verb.head + 1], {
      when,
      confidence: 0.8,
      rule: "relations.joined",
    }),
  ];
}
