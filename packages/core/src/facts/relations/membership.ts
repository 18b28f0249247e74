import type { Clause, NounPhrase } from "@chancery/language";

import type { RelationType } from "../../record/index.ts";
import type { Draft } from "./draft.ts";
import { sinceAfter, sinceIn } from "./rosters.ts";
import { termIn } from "./terms.ts";
import { statusOf, TOGETHER, type Reader, type Ref } from "./reader.ts";

const BE = new Set(["be", "become", "remain", "stay"]);
/** Nouns after "is a" or in apposition that tie a state to a body or an agreement. */
const MEMBER = new Set([
  "member",
  "members",
  "founder",
  "founding-member",
  "co-founder",
  "participant",
  "part",
]);
const HAVE = new Set(["have", "hold", "enjoy", "keep", "gain", "obtain", "receive"]);
const OBSERVER = new Set(["observer", "observers"]);
const PARTY = new Set(["party", "signatory", "parties", "signatories"]);
/** "a candidate member", "a former member": no member today. */
const NOT_YET = new Set([
  "associate",
  "candidate",
  "former",
  "potential",
  "prospective",
  "aspiring",
  "would-be",
  "suspended",
  "non",
]);
const JOINERS = ["country", "organization"] as const;
const TARGETS = ["organization", "agreement", "place"] as const;
/** Which states belong to which body or agreement, as clauses, appositions and modifiers state it. */
export function membershipDrafts(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  for (const grammar of reader.doc.grammar) {
    for (const clause of grammar.clauses)
      out.push(...predicate(reader, clause), ...observing(reader, clause));
    for (const phrase of grammar.phrases) out.push(...apposed(reader, phrase));
  }
  return out;
}

/** "X is a member of Y", "X and Z are parties to T", "X isn't part of the agreement". */
function predicate(reader: Reader, clause: Clause): readonly Draft[] {
  if (!BE.has(clause.verb.lemma) || clause.verb.form !== "finite") return [];
  const part = clause.objects[0] !== undefined && reader.lemma(clause.objects[0]) === "part";
  const object =
    clause.objects[0] ?? clause.obliques.find(({ prep }) => prep === "among" || prep === "amongst")?.phrase;
  if (object === undefined) return [];
  // "A and B are members, along with C"
  const subjects = [
    clause.subject,
    ...clause.obliques.filter(({ prep }) => TOGETHER.has(prep)).map(({ phrase }) => phrase),
  ].flatMap((phrase) => reader.refs(phrase, part ? [...JOINERS, "place"] : JOINERS));
  return belonging(reader, subjects, object, clause, "relations.member.predicate");
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
    bodies.map((body) => ({
      type: "observer-of" as const,
      subject: subject.entity,
      object: body.entity,
      value: null,
      when: termIn(reader, clause),
      evidence: reader.sentenceSpan(status.head),
      support: {
        subject: [subject.span],
        object: [body.span],
        type: [reader.spanOf(status.head - 1, status.head + 1)],
      },
      negated: verb.negation !== null,
      status: statusOf(clause),
      confidence: 0.9,
      rule: "relations.observer.status",
    })),
  );
}

/** The body or agreement that a noun like "member" leads to, paired with each subject. */
function belonging(
  reader: Reader,
  subjects: readonly Ref[],
  noun: NounPhrase,
  clause: Clause | null,
  rule: string,
): readonly Draft[] {
  // "the 193rd member state of the union"
  const state =
    /^(?:state|country|nation)$/.test(reader.lemma(noun)) && reader.norm(noun.head - 1) === "member";
  const head = state ? "member" : reader.lemma(noun);
  const before = reader.before(noun);
  if (before.some((word) => NOT_YET.has(word))) return [];
  const mods = [...noun.modifiers, ...(clause?.obliques ?? [])];
  const prepositions = PARTY.has(head)
    ? ["to", "of"]
    : OBSERVER.has(head)
      ? ["in", "at", "of", "to"]
      : ["of", "in"];
  // "are EU members", "is a NATO member state": the body stands before the noun.
  const modifying = reader
    .endingAt(noun.head)
    .filter(({ kind }) => MEMBER.has(head) && head !== "part" && kind === "organization")
    .slice(0, 1)
    .flatMap((mention) => reader.mentionRefs(mention));
  // "the UN's 193rd member"
  const owning =
    MEMBER.has(head) && head !== "part" ? reader.refs(noun.possessor, ["organization"]).slice(0, 1) : [];
  const targets =
    modifying.length > 0
      ? modifying
      : owning.length > 0
        ? owning
        : mods
            // "the Commonwealth, of which Guyana is a member": before the noun only in a relative clause.
            .filter(
              ({ prep, at }) =>
                prepositions.includes(prep) && (at > noun.head || clause?.kind === "relative"),
            )
            .slice(0, 1)
            .flatMap(({ phrase }) =>
              reader.refs(
                phrase,
                head === "part" && isNamed(reader, phrase) ? [...TARGETS, "country"] : TARGETS,
              ),
            );
  const cue = reader.spanOf(noun.head, noun.head + 1);
  const out: Draft[] = [];
  for (const subject of subjects) {
    for (const target of targets) {
      const type = typeOf(head, target);
      if (type === null || target.entity === subject.entity) continue;
      out.push({
        type,
        subject: subject.entity,
        object: target.entity,
        value: null,
        when:
          clause === null
            ? sinceAfter(reader, noun)
            : clause.verb.lemma === "become" && clause.verb.tense === "past"
              ? sinceIn(reader, clause)
              : termIn(reader, clause),
        evidence: reader.sentenceSpan(noun.head),
        support: { subject: [subject.span], object: [target.span], type: [cue] },
        negated: clause !== null && clause.verb.negation !== null,
        status: clause === null ? "actual" : statusOf(clause),
        confidence: 0.95,
        rule,
      });
    }
  }
  return out;
}

/** "is not part of it" may speak of anything; a state is named. */
const isNamed = (reader: Reader, { head }: NounPhrase): boolean =>
  reader.over(head).some(({ form }) => form === "name" || form === "acronym");

function typeOf(head: string, target: Ref): RelationType | null {
  if (OBSERVER.has(head)) return target.kind === "organization" ? "observer-of" : null;
  if (PARTY.has(head)) return target.kind === "place" ? null : "party-to";
  if (!MEMBER.has(head)) return null;
  if (target.kind === "agreement") return "party-to";
  if (target.kind === "organization") return "member-of";
  return head === "part" ? "part-of" : null;
}

/** "Astana, a key member of the Union", "a NATO member, Latvia". */
function apposed(reader: Reader, phrase: NounPhrase): readonly Draft[] {
  return [
    ...phrase.conjuncts.flatMap((one) => apposed(reader, one)),
    ...phrase.appositions.flatMap((noun) => {
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
