import type { Clause, NounPhrase } from "@chancery/language";

import type { RelationType } from "../../record/index.ts";
import type { Draft } from "./draft.ts";
import { isUnion } from "./rosters.ts";
import { sinceAfter, sinceIn, termIn } from "./terms.ts";
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
    ({ prep, phrase }) =>
      prep === "as" && MEMBER.has(reader.lemma(phrase)) && reader.lemma(phrase) !== "part",
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
  negated = clause !== null && clause.verb.negation !== null,
): readonly Draft[] {
  // "the 193rd member state of the union"
  const state =
    (/^(?:state|country|nation)$/.test(reader.lemma(noun)) && reader.norm(noun.head - 1) === "member") ||
    /^member-?(?:state|country|nation)$/.test(
      [2, 1, 0].map((back) => reader.norm(noun.head - back)).join(""),
    );
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
  let targets: readonly Ref[] =
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
  if (targets.length === 0)
    targets = clause === null ? understood(reader, head, noun) : ofTheBody(reader, head, noun, clause);
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
        negated,
        status: clause === null ? "actual" : statusOf(clause),
        confidence: 0.95,
        rule,
      });
    }
  }
  return out;
}

/**
 * "North Korea, a party since 1985", "Papua New Guinea, an observer since 1976": of the one agreement or body that the sentence, or the nearest of
 * the two before, has named.
 */
function understood(reader: Reader, head: string, noun: NounPhrase): readonly Ref[] {
  if (noun.modifiers.length > 0 || noun.head !== noun.first + 1 || reader.norm(noun.head + 1) !== "since")
    return [];
  const kind = PARTY.has(head)
    ? "agreement"
    : OBSERVER.has(head) || head === "member"
      ? "organization"
      : null;
  if (kind === null) return [];
  const sentence = reader.token(noun.head)?.sentence ?? 0;
  for (const back of [0, 1, 2]) {
    const seen = reader
      .inSentence(sentence - back)
      .filter((one) => one.kind === kind && one.first < noun.first && !one.inner);
    const [only] = seen;
    if (only !== undefined)
      return new Set(seen.map(({ entity }) => entity)).size === 1 ? reader.mentionRefs(only).slice(0, 1) : [];
  }
  return [];
}

/** Sentences back in which the body is looked for. */
const BACK = 2;

/** "Egypt, which is not a member", "Congo became the seventh member in 2022": of the one body of states that has been spoken of last. */
function ofTheBody(
  reader: Reader,
  head: string,
  noun: NounPhrase,
  { obliques, verb }: Clause,
): readonly Ref[] {
  if (head !== "member" || noun.modifiers.length > 0 || noun.possessor !== null) return [];
  if (obliques.some(({ prep }) => prep === "of")) return [];
  const stands = verb.lemma === "be" && verb.tense === "present" && noun.head <= noun.first + 1;
  const nth =
    verb.lemma === "become" &&
    verb.tense === "past" &&
    /th$|^(?:first|second|third)$|(?:st|nd|rd)$/.test(reader.norm(noun.head - 1));
  if ((!stands && !nth) || verb.modal !== null) return [];
  const sentence = reader.token(noun.head)?.sentence ?? 0;
  for (let back = 0; back <= BACK; back += 1) {
    const seen = reader
      .inSentence(sentence - back)
      .filter(
        (one) =>
          one.kind === "organization" && one.first < noun.first && !one.inner && isUnion(reader, one.entity),
      );
    const [only] = seen;
    if (only === undefined) continue;
    return new Set(seen.map(({ entity }) => entity)).size === 1 ? reader.mentionRefs(only).slice(0, 1) : [];
  }
  return [];
}

/** "Russia has a base in Armenia, a fellow member of Y": a fellow of the one that the clause speaks of. */
function fellows(reader: Reader, { subject, objects, obliques, verb }: Clause): readonly Draft[] {
  const own = reader.refs(subject, JOINERS);
  if (own.length !== 1 || verb.negation !== null) return [];
  return [...objects, ...obliques.map(({ phrase }) => phrase)]
    .flatMap(({ appositions }) => appositions)
    .filter((noun) => reader.before(noun).includes("fellow"))
    .flatMap((noun) => belonging(reader, own, noun, null, "relations.member.fellow"));
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
    // "Argentina, a founder member of Y and a signatory of Z"
    ...phrase.appositions
      .flatMap((one) => (one.conjuncts.length > 0 ? one.conjuncts : [one]))
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
