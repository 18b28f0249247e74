import type { Clause, NounPhrase } from "@chancery/language";

import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import { statusOf, type Reader } from "../reader.ts";
import { sinceIn } from "../terms.ts";

const STATES = ["country"] as const;
/** Verbs by which a state comes to be bound; what it has done is what it is. */
const BINDING = new Set(["ratify", "accede", "join"]);

/**
 * Who is bound by an agreement, as a verb in the perfect tells it ("has ratified", "have not ratified", "never joined", "has yet to ratify"),
 * or as the day of joining ("acceded to it in 1985"). A plain "ratified" is an act: the event tells it.
 */
export const standingDrafts = (reader: Reader): readonly Draft[] =>
  reader.doc.grammar.flatMap(({ clauses }) => clauses.flatMap((clause) => standing(reader, clause)));

function standing(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (!BINDING.has(verb.lemma) || verb.passive || verb.modal !== null || verb.form !== "finite") return [];
  const yet = /\byet\b/.test(words(reader, verb.first, verb.last));
  const perfect = verb.perfect || yet;
  const never = verb.negation !== null && reader.norm(verb.first) === "never";
  const done = verb.tense === "past" && verb.lemma !== "ratify" && verb.negation === null;
  if (!perfect && !never && !done) return [];
  if (statusOf(clause) !== "actual") return [];
  const target = documentOf(clause);
  const [document, ...more] = reader.refs(target, ["agreement"]);
  if (document === undefined || more.length > 0) return [];
  const negated = verb.negation !== null || yet;
  return reader.refs(subject, STATES).map((state) =>
    between(reader, "party-to", state, document, [verb.first, verb.last], {
      when: negated || verb.lemma === "ratify" ? null : sinceIn(reader, clause),
      negated,
      confidence: 0.85,
      rule: negated ? "relations.party.not-bound" : "relations.party.bound",
    }),
  );
}

/** "ratified the treaty", "acceded to the treaty". */
const documentOf = ({ verb, objects, obliques }: Clause): NounPhrase | undefined =>
  verb.lemma === "accede" ? obliques.find(({ prep }) => prep === "to")?.phrase : objects[0];

const words = (reader: Reader, first: number, last: number): string => {
  let out = "";
  for (let at = first; at < last; at += 1) out += ` ${reader.norm(at)}`;
  return out;
};
