import type { Clause, NounPhrase } from "@chancery/language";

import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import { statusOf, TOGETHER, type Reader } from "../reader.ts";
import { termIn } from "../terms.ts";
import { belongingOf } from "./belonging-nouns.ts";
import { belonging } from "./belonging.ts";

const BE = new Set(["be", "become", "remain", "stay"]);
const HAVE = new Set(["have", "hold", "enjoy", "keep", "gain", "obtain", "receive"]);
const JOINERS = ["country", "organization"] as const;

/** Which states belong to which body or agreement, as clauses, appositions and modifiers state it. */
export function membershipDrafts(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  for (const grammar of reader.doc.grammar) {
    for (const clause of grammar.clauses)
      out.push(
        ...predicate(reader, clause),
        ...observing(reader, clause),
        ...asMember(reader, clause),
        ...fellows(reader, clause),
      );
    for (const phrase of grammar.phrases) out.push(...apposed(reader, phrase));
  }
  return out;
}

/** "X is a member of Y", "X and Z are parties to T", "X isn't part of the agreement". */
function predicate(reader: Reader, clause: Clause): readonly Draft[] {
  if (!BE.has(clause.verb.lemma) || clause.verb.form !== "finite") return [];
  const whole =
    clause.objects[0] ?? clause.obliques.find(({ prep }) => prep === "among" || prep === "amongst")?.phrase;
  if (whole === undefined) return [];
  // "has been a member of Y since 1952 and a candidate for Z"
  const several = whole.conjuncts.length > 0;
  // "had been a member": it is told that it was one no more, unless somebody's words are reported or a time says how long it was.
  const { perfect, tense } = clause.verb;
  if (perfect && tense === "past" && clause.kind !== "complement" && termIn(reader, clause) === null)
    return [];
  const object = whole.conjuncts[0] ?? whole;
  const part = reader.lemma(object) === "part";
  // "A and B are members, along with C"
  const subjects = [
    clause.subject,
    ...clause.obliques.filter(({ prep }) => TOGETHER.has(prep)).map(({ phrase }) => phrase),
  ].flatMap((phrase) => reader.refs(phrase, part ? [...JOINERS, "place"] : JOINERS));
  const rule = "relations.member.predicate";
  return several
    ? whole.conjuncts.flatMap((noun) =>
        belonging(reader, subjects, noun, null, rule, clause.verb.negation !== null),
      )
    : belonging(reader, subjects, object, clause, rule);
}

/** "South Africa, as a member of the court, must": what the subject is, whatever it does. */
function asMember(reader: Reader, clause: Clause): readonly Draft[] {
  const as = clause.obliques.find(
    ({ prep, phrase }) => prep === "as" && belongingOf(reader, phrase) === "member",
  );
  // "was admitted as a member", "joined as a member": what it came to be, told by the verb.
  if (as === undefined || reader.norm(as.at - 1) !== "," || as.phrase.conjuncts.length > 0) return [];
  return belonging(reader, reader.refs(clause.subject, JOINERS), as.phrase, null, "relations.member.as");
}

/** "X has observer status in Y", "X holds observer status at Y". */
function observing(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb, objects, obliques } = clause;
  const [status] = objects;
  if (!HAVE.has(verb.lemma) || verb.form !== "finite" || verb.modal !== null || status === undefined)
    return [];
  if (reader.lemma(status) !== "status" || !reader.before(status).includes("observer")) return [];
  const bodies = [...status.modifiers, ...obliques]
    .filter(({ prep }) => prep === "in" || prep === "at" || prep === "with" || prep === "of")
    .slice(0, 1)
    .flatMap(({ phrase }) => reader.refs(phrase, ["organization"]));
  return reader.refs(clause.subject, JOINERS).flatMap((subject) =>
    bodies.map((body) =>
      between(reader, "observer-of", subject, body, [status.head - 1, status.head + 1], {
        when: termIn(reader, clause),
        negated: verb.negation !== null,
        status: statusOf(clause),
        rule: "relations.observer.status",
      }),
    ),
  );
}

/** "Russia has a base in Armenia, a fellow member of Y": a fellow of the one that the clause speaks of. */
function fellows(reader: Reader, { subject, objects, obliques, verb }: Clause): readonly Draft[] {
  if (verb.negation !== null) return [];
  const called = [...objects, ...obliques.map(({ phrase }) => phrase)]
    .flatMap(({ appositions }) => appositions)
    .filter((noun) => reader.isBefore(noun, FELLOW));
  const own = called.length === 0 ? [] : reader.refs(subject, JOINERS);
  return own.length === 1
    ? called.flatMap((noun) => belonging(reader, own, noun, null, "relations.member.fellow"))
    : [];
}

const FELLOW: ReadonlySet<string> = new Set(["fellow"]);

/** "Astana, a key member of the Union", "a NATO member, Latvia". */
function apposed(reader: Reader, phrase: NounPhrase): readonly Draft[] {
  return [
    ...phrase.conjuncts.flatMap((one) => apposed(reader, one)),
    // "Argentina, a founder member of Y and a signatory of Z"
    ...phrase.appositions
      .flatMap((one) => (one.conjuncts.length > 0 ? one.conjuncts : [one]))
      .filter((noun) => belongingOf(reader, noun) !== null)
      .flatMap((noun) => {
        // "Kenya, Chad and Mali, the three members of Y": each of the list; "Peru and Chad, a member of Y": the last alone.
        const all = /^(?:members|parties|signatories|observers)$/.test(reader.norm(noun.head));
        const host = phrase.conjuncts.length > 0 && !all ? phrase.conjuncts.at(-1) : phrase;
        return belonging(
          reader,
          reader.refs(all ? host : host && { ...host, conjuncts: [] }, JOINERS),
          noun,
          null,
          "relations.member.apposition",
        );
      }),
  ];
}
