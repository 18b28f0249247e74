import type { Clause, NounPhrase } from "@chancery/language";

import type { RelationType } from "../../record/index.ts";
import type { Draft } from "./draft.ts";
import { statusOf, type Reader, type Ref } from "./reader.ts";

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
const OBSERVER = new Set(["observer", "observers"]);
const PARTY = new Set(["party", "signatory", "parties", "signatories"]);
const GROUPS = new Set(["group", "include", "comprise", "unite", "encompass", "number", "bind"]);
const STATES = ["country"] as const;
const JOINERS = ["country", "organization"] as const;
const TARGETS = ["organization", "agreement", "place"] as const;
const UNION =
  /\b(?:union|organi[sz]ation|community|league|alliance|association|bloc|commonwealth|forum|council|cooperation|pact|partnership|group|quad|g\d+|compact|federation|confederation)\b/i;

/** Which states belong to which body or agreement, as clauses, appositions and modifiers state it. */
export function membershipDrafts(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  for (const grammar of reader.doc.grammar) {
    for (const clause of grammar.clauses)
      out.push(...predicate(reader, clause), ...roster(reader, clause), ...joined(reader, clause));
    for (const phrase of grammar.phrases) out.push(...apposed(reader, phrase));
  }
  out.push(...modifiers(reader));
  return out;
}

/** "X is a member of Y", "X and Z are parties to T", "X isn't part of the agreement". */
function predicate(reader: Reader, clause: Clause): readonly Draft[] {
  if (!BE.has(clause.verb.lemma) || clause.verb.form !== "finite") return [];
  const [object] = clause.objects;
  if (object === undefined) return [];
  const subjects = reader.refs(clause.subject, JOINERS);
  return belonging(reader, subjects, object, clause, "relations.member.predicate");
}

/** The body or agreement that a noun like "member" leads to, paired with each subject. */
function belonging(
  reader: Reader,
  subjects: readonly Ref[],
  noun: NounPhrase,
  clause: Clause | null,
  rule: string,
): readonly Draft[] {
  const head = reader.lemma(noun);
  const before = reader.before(noun);
  if (
    before.includes("former") ||
    before.includes("potential") ||
    before.includes("prospective") ||
    before.includes("aspiring")
  )
    return [];
  const mods = [...noun.modifiers, ...(clause?.obliques ?? [])];
  const prepositions = PARTY.has(head)
    ? ["to", "of"]
    : OBSERVER.has(head)
      ? ["in", "at", "of", "to"]
      : ["of", "in"];
  const targets = mods
    .filter(({ prep, at }) => prepositions.includes(prep) && at > noun.head)
    .slice(0, 1)
    .flatMap(({ phrase }) => reader.refs(phrase, TARGETS));
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
        when: null,
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

function typeOf(head: string, target: Ref): RelationType | null {
  if (OBSERVER.has(head)) return target.kind === "organization" ? "observer-of" : null;
  if (PARTY.has(head)) return target.kind === "place" ? null : "party-to";
  if (!MEMBER.has(head)) return null;
  if (target.kind === "agreement") return "party-to";
  if (target.kind === "organization") return "member-of";
  return head === "part" ? "part-of" : null;
}

/** "Y groups A, B and C"; "Y, which includes A and B"; "its members are A and B". */
function roster(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (subject === null || verb.form === "infinitive" || verb.modal !== null) return [];
  const owned = /^members?$/.test(reader.norm(subject.head)) || reader.norm(subject.head) === "countries";
  const consists =
    verb.lemma === "consist" || (verb.passive && ["make", "compose", "form"].includes(verb.lemma));
  if (!GROUPS.has(verb.lemma) && !(owned && verb.lemma === "be") && !consists) return [];
  const bodies = owned ? ownerOf(reader, subject) : reader.refs(subject, ["organization"]);
  const [body] = bodies;
  if (body === undefined || bodies.length > 1 || !isUnion(reader, body.entity)) return [];
  // "in addition to A and B, C and D": every list of states after the verb counts.
  const lists = [
    ...clause.objects,
    ...clause.obliques
      .filter(
        ({ prep, at }) =>
          (/^(?:in addition to|besides|apart from|as well as|along with|alongside)$/.test(prep) ||
            (consists && prep === "of")) &&
          at >= verb.first,
      )
      .map(({ phrase }) => phrase),
  ];
  const members = lists.flatMap((list) => reader.refs(list, STATES));
  if (members.length < 2) return [];
  return members.map((member) => ({
    type: "member-of",
    subject: member.entity,
    object: body.entity,
    value: null,
    when: null,
    evidence: reader.sentenceSpan(verb.head),
    support: { subject: [member.span], object: [body.span], type: [reader.spanOf(verb.first, verb.last)] },
    negated: verb.negation !== null,
    status: statusOf(clause),
    confidence: 0.9,
    rule: owned ? "relations.member.its-members" : "relations.member.groups",
  }));
}

/** "its members", "the bloc's members", "members of the bloc". */
function ownerOf(reader: Reader, subject: NounPhrase): readonly Ref[] {
  const possessor = reader.refs(subject.possessor, ["organization"]);
  if (possessor.length > 0) return possessor;
  const pronoun = reader
    .startingAt(subject.first)
    .find(({ form, kind }) => form === "pronoun" && kind === "organization");
  if (pronoun !== undefined) return reader.mentionRefs(pronoun);
  const of = subject.modifiers.find(({ prep }) => prep === "of");
  return of === undefined ? bracketed(reader, subject) : reader.refs(of.phrase, ["organization"]);
}

/** "the Union (its members are ...)": the body right before the bracket, where the pronoun was left open. */
function bracketed(reader: Reader, subject: NounPhrase): readonly Ref[] {
  if (reader.norm(subject.first) !== "its" || reader.norm(subject.first - 1) !== "(") return [];
  return reader
    .endingAt(subject.first - 1)
    .filter(({ kind }) => kind === "organization")
    .slice(0, 1)
    .flatMap((mention) => reader.mentionRefs(mention));
}

/** A body of states: a ministry or a company "includes" states in another sense. */
function isUnion(reader: Reader, id: string): boolean {
  const known = reader.doc.knowledge.entity(id);
  if (known?.subtype === "igo" || known?.subtype === "bloc" || known?.subtype === "alliance") return true;
  return UNION.test(reader.nameOf(id));
}

/** "X joined Y (in 2004)": past and finite only, so that no wish counts. */
function joined(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (
    verb.lemma !== "join" ||
    verb.form !== "finite" ||
    verb.tense !== "past" ||
    verb.modal !== null ||
    verb.negation !== null
  )
    return [];
  const bodies = reader
    .refs(clause.objects[0], ["organization"])
    .filter(({ entity }) => isUnion(reader, entity));
  const states = reader.refs(clause.subject, STATES);
  return bodies.flatMap((body) =>
    states.map((state) => ({
      type: "member-of" as const,
      subject: state.entity,
      object: body.entity,
      value: null,
      when: sinceIn(reader, clause),
      evidence: reader.sentenceSpan(verb.head),
      support: { subject: [state.span], object: [body.span], type: [reader.spanOf(verb.head, verb.last)] },
      negated: false,
      status: "actual" as const,
      confidence: 0.9,
      rule: "relations.member.joined",
    })),
  );
}

/** From the date in the clause on: "joined in 2004" -> 2004/.. */
function sinceIn(reader: Reader, { first, last }: Clause): Draft["when"] {
  const bounds = reader.spanOf(first, last);
  const dates = reader.doc.times.filter(
    ({ span: at, type, when }) =>
      type === "date" && when !== null && bounds.start <= at.start && at.end <= bounds.end,
  );
  const [date] = dates;
  if (dates.length !== 1 || date?.when?.earliest == null || !/^\d{4}(?:-\d{2}){0,2}$/.test(date.when.edtf))
    return null;
  return { edtf: `${date.when.edtf}/..`, earliest: date.when.earliest, latest: null };
}

/** "Astana, a key member of the Union", "a NATO member, Latvia". */
function apposed(reader: Reader, phrase: NounPhrase): readonly Draft[] {
  return phrase.appositions.flatMap((noun) => {
    const forward = belonging(
      reader,
      reader.refs({ ...phrase, conjuncts: [] }, JOINERS),
      noun,
      null,
      "relations.member.apposition",
    );
    return forward;
  });
}

const MEMBER_WORDS = /^(?:member|members)$/;

/** "EU member Hungary", "NATO members Norway and Iceland", "ASEAN member states Laos and Cambodia". */
function modifiers(reader: Reader): readonly Draft[] {
  const { tokens } = reader.doc.analysis;
  const out: Draft[] = [];
  tokens.forEach((token, at) => {
    if (!MEMBER_WORDS.test(token.norm)) return;
    const body = reader.endingAt(at).find(({ kind }) => kind === "organization");
    if (body === undefined) return;
    let next = at + 1;
    if (/^(?:states?|countries|country|nations?)$/.test(reader.norm(next))) next += 1;
    const members: Ref[] = [];
    for (let steps = 0; steps < 12; steps += 1) {
      const mention = reader
        .startingAt(next)
        .find(({ kind, form }) => kind === "country" && form !== "demonym");
      if (mention === undefined) break;
      members.push(...reader.mentionRefs(mention));
      next = mention.last;
      const list = token.norm === "members" || /^(?:states|countries|nations)$/.test(reader.norm(at + 1));
      if (!list) break;
      if (reader.norm(next) === ",") next += 1;
      if (reader.norm(next) === "and") next += 1;
      if (next === mention.last) break;
    }
    for (const member of members) {
      out.push({
        type: "member-of",
        subject: member.entity,
        object: body.entity,
        value: null,
        when: null,
        evidence: reader.sentenceSpan(at),
        support: { subject: [member.span], object: [body.span], type: [reader.spanOf(at, at + 1)] },
        negated: false,
        status: "actual",
        confidence: 0.9,
        rule: "relations.member.modifier",
      });
    }
  });
  return out;
}
