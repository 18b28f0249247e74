import type { Clause, NounPhrase } from "@chancery/language";

import type { Span } from "../../../record/index.ts";
import type { Draft } from "../draft.ts";
import { statusOf, type Reader, type Ref } from "../reader.ts";
import { termIn } from "../terms.ts";

/** What somebody is who does it to a body. */
const LEADING: ReadonlyMap<string, string> = new Map([
  ["lead", "leader"],
  ["head", "head"],
  ["chair", "chair"],
]);
/** Organs of a body in which people sit: "a member of the executive committee of the PLO". */
const ORGAN =
  /^(?:committee|council|board|bureau|politburo|cabinet|commission|secretariat|presidium|leadership)$/;

/** "Y, led by X", "X, who heads Y", "X, a member of the executive committee of Y": people and the bodies that are no states. */
export function leaderDrafts(reader: Reader): readonly Draft[] {
  return reader.doc.grammar.flatMap(({ clauses, phrases }) => [
    ...clauses.flatMap((clause) => leading(reader, clause)),
    ...phrases.flatMap((phrase) => sitting(reader, phrase)),
  ]);
}

function leading(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  const value = LEADING.get(verb.lemma);
  if (value === undefined || verb.negation !== null || verb.modal !== null || verb.form === "infinitive")
    return [];
  // "headed the delegation in 1990" is over; a participle tells of the day.
  const since = verb.perfect && verb.tense === "present" ? termIn(reader, clause) : null;
  if (verb.form === "finite" && (verb.tense !== "present" || (verb.perfect && since === null))) return [];
  if (verb.form !== "finite" && !verb.passive) return [];
  const [body, ...more] = reader.refs(verb.passive ? clause.subject : clause.objects[0], ["organization"]);
  const [person, ...others] = reader.refs(verb.passive ? clause.agent : clause.subject, ["person"]);
  if (body === undefined || person === undefined || more.length > 0 || others.length > 0) return [];
  return [
    {
      ...office(
        reader,
        person,
        body,
        value,
        reader.spanOf(verb.head, verb.last),
        verb.head,
        statusOf(clause),
      ),
      when: since,
    },
  ];
}

function sitting(reader: Reader, phrase: NounPhrase): readonly Draft[] {
  if (phrase.conjuncts.length > 0) return phrase.conjuncts.flatMap((one) => sitting(reader, one));
  if (phrase.appositions.length === 0) return [];
  const people = reader.refs({ ...phrase, conjuncts: [] }, ["person"]);
  const [person] = people;
  if (person === undefined || people.length > 1) return [];
  return phrase.appositions.flatMap((noun) => {
    if (reader.lemma(noun) !== "member" || reader.norm(noun.head) !== "member") return [];
    if (reader.before(noun).some((word) => word === "former" || word === "associate")) return [];
    const of = noun.modifiers.find(({ prep }) => prep === "of")?.phrase;
    if (of === undefined) return [];
    const [own] = reader.refs(of, ["organization"]);
    const within = ORGAN.test(reader.lemma(of))
      ? of.modifiers.find(({ prep }) => prep === "of")?.phrase
      : undefined;
    const body = own ?? reader.refs(within, ["organization"])[0];
    if (body === undefined) return [];
    const end = own === undefined ? of.head + 1 : noun.head + 1;
    const value = reader.doc.source.text.slice(reader.token(noun.head)?.start, reader.token(end - 1)?.end);
    return [office(reader, person, body, value, reader.spanOf(noun.head, end), noun.head, "actual")];
  });
}

function office(
  reader: Reader,
  person: Ref,
  body: Ref,
  value: string,
  words: Span,
  at: number,
  status: Draft["status"],
): Draft {
  return {
    type: "holds-office",
    subject: person.entity,
    object: body.entity,
    value,
    when: null,
    evidence: reader.sentenceSpan(at),
    support: { subject: [person.span], object: [body.span], value: [words] },
    negated: false,
    status,
    confidence: 0.85,
    rule: "relations.office.body",
    key: value,
  };
}
