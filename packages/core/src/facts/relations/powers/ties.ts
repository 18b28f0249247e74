import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { between, type Said } from "../between.ts";
import type { Draft } from "../draft.ts";
import { statusOf, type Reader, type Ref } from "../reader.ts";
import { isLimited, POWERS, tieOf, type Tie } from "./tie-nouns.ts";

/** Ties between powers that a predicate noun or an apposition states. */
export const tieDrafts = (reader: Reader): readonly Draft[] => [
  ...attributive(reader),
  ...reader.doc.grammar.flatMap(({ clauses, phrases }) => [
    ...clauses.flatMap((clause) => predicate(reader, clause)),
    ...phrases.flatMap((phrase) => apposed(reader, phrase)),
  ]),
];

const BE = new Set(["be", "become", "remain", "stay"]);

/** "Belarus is a close ally of Moscow", "The US and Japan are allies". */
function predicate(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb, subject, obliques } = clause;
  const [noun] = clause.objects;
  if (noun === undefined || !BE.has(verb.lemma) || verb.form !== "finite") return [];
  const tie = tieOf(reader, noun);
  if (tie === undefined) return [];
  const said = { negated: verb.negation !== null, status: statusOf(clause) };
  const subjects = reader.refs(subject, tie.subjects);
  const [one, other, ...more] = subjects;
  if (
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    ofEachOther(reader, tie, noun, obliques)
  )
    return [
      between(reader, "ally-of", one, other, [noun.head, noun.head + 1], {
        ...said,
        confidence: 0.85,
        rule: "relations.ally.mutual",
      }),
    ];
  return pairs(reader, tie, subjects, noun, { ...said, rule: `${tie.id}.predicate` }, obliques);
}

/** "are allies", of nobody else and against nobody. */
const ofEachOther = (
  reader: Reader,
  { type }: Tie,
  noun: NounPhrase,
  obliques: Clause["obliques"],
): boolean =>
  type === "ally-of" &&
  reader.norm(noun.head) === "allies" &&
  noun.head === noun.first &&
  noun.possessor === null &&
  noun.modifiers.length === 0 &&
  obliques.every(({ prep }) => prep !== "of" && prep !== "against");

/** "China, Kenya's largest trading partner, ..." */
const apposed = (reader: Reader, phrase: NounPhrase): readonly Draft[] =>
  phrase.appositions.flatMap((noun) => {
    const tie = tieOf(reader, noun);
    if (tie === undefined) return [];
    const subjects = reader.refs({ ...phrase, conjuncts: [] }, tie.subjects);
    return pairs(reader, tie, subjects, noun, { rule: `${tie.id}.apposition` });
  });

/** "Moscow's close ally Belarus", "the U.S. ally Japan": between owner and noun only words that weigh the tie. */
const WEIGHTS = wordSet(
  "close closest key staunch longtime long-time main regional traditional nearest leading important strategic 's '",
);

/** "Moscow's ally Belarus". */
function attributive(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  for (const at of reader.places(["ally"])) {
    const ally = reader.startingAt(at + 1).find(({ kind, form }) => kind === "country" && form === "name");
    let before = at;
    while (WEIGHTS.has(reader.norm(before - 1))) before -= 1;
    const owner = reader.endingAt(before).find(({ kind }) => POWERS.includes(kind));
    if (ally === undefined || owner === undefined || ally.entity === owner.entity) continue;
    out.push(between(reader, "ally-of", ally, owner, [at, at + 1], { rule: "relations.ally.attributive" }));
  }
  return out;
}

/** Each subject with the owner of the noun; `beside` is what the clause holds around it. */
function pairs(
  reader: Reader,
  tie: Tie,
  subjects: readonly Ref[],
  noun: NounPhrase,
  said: Said,
  beside: Clause["obliques"] = [],
): readonly Draft[] {
  const own = ownersOf(reader, tie, noun);
  // "is the successor to Y": the clause may hold what belongs to the noun.
  const after = beside.find(({ prep, at }) => (prep === "to" || prep === "of") && at === noun.last)?.phrase;
  const owners = own.length > 0 ? own : reader.refs(after, tie.owners);
  // A superlative holds of one subject only.
  if (tie.type === "largest-trading-partner" && (subjects.length !== 1 || isLimited(reader, noun))) return [];
  return subjects.flatMap((subject) =>
    owners
      .filter(({ entity }) => entity !== subject.entity)
      .map((owner) => {
        const [of, to] = tie.reversed === true ? [owner, subject] : [subject, owner];
        return between(reader, tie.type, of, to, [noun.head, noun.head + 1], said);
      }),
  );
}

/** Of whom the noun says it: "Kenya's", "its", "of Kenya". */
function ownersOf(reader: Reader, { owners }: Tie, noun: NounPhrase): readonly Ref[] {
  const possessor = reader.refs(noun.possessor, owners);
  if (possessor.length > 0) return possessor;
  const pronoun =
    noun.possessor === null
      ? undefined
      : reader.startingAt(noun.possessor.first).find(({ form }) => form === "pronoun");
  if (pronoun !== undefined) return reader.mentionRefs(pronoun);
  return noun.modifiers
    .filter(({ prep }) => prep === "of" || prep === "to")
    .slice(0, 1)
    .flatMap(({ phrase }) => reader.refs(phrase, owners));
}
