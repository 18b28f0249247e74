import type { Clause, NounPhrase } from "@chancery/language";

import type { Draft } from "./draft.ts";
import { memberDraft } from "./member-draft.ts";
import { statusOf, TOGETHER, type Reader, type Ref } from "./reader.ts";
import { sinceIn } from "./terms.ts";

const STATES = ["country"] as const;
const BARE = new Set(["groups", "unites", "comprises", "includes"]);
const GROUPS = new Set([
  "group",
  "include",
  "comprise",
  "unite",
  "encompass",
  "number",
  "bind",
  "bring_together",
  "bring",
]);
const UNION =
  /\b(?:union|organi[sz]ation|community|league|alliance|association|bloc|commonwealth|forum|council|cooperation|pact|partnership|group|quad|g\d+|compact|federation|confederation)\b/i;

/** Members as the body's own list gives them: "Y groups A, B and C", "its members are A and B", "A joined Y". */
export function rosterDrafts(reader: Reader): readonly Draft[] {
  return [
    ...reader.doc.grammar.flatMap(({ clauses }) =>
      clauses.flatMap((clause) => [
        ...roster(reader, clause),
        ...madeUp(reader, clause),
        ...joined(reader, clause),
      ]),
    ),
    ...modifiers(reader),
    ...namedMembers(reader),
    ...bareRoster(reader),
  ];
}

/** "Y groups A, B and C"; "Y, which includes A and B"; "its members are A and B". */
function roster(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (subject === null || verb.form === "infinitive" || verb.modal !== null) return [];
  const owned = /^members?$/.test(reader.norm(subject.head)) || reader.norm(subject.head) === "countries";
  const consists =
    verb.lemma === "consist" || (verb.passive && ["make", "compose", "form"].includes(verb.lemma));
  if (verb.lemma === "bring" && verb.particle !== "together") return [];
  // "the forum has 18 members: A, B and C"
  const counted = verb.lemma === "have" && hasListed(reader, clause);
  if (!GROUPS.has(verb.lemma) && !(owned && verb.lemma === "be") && !consists && !counted) return [];
  const bodies = owned
    ? (left(reader, subject) ?? ownerOf(reader, subject))
    : reader.refs(subject, ["organization"]);
  const [noun] = clause.objects;
  const list = counted && noun ? listMark(noun) : verb.last;
  const [body] = bodies;
  if (body === undefined || bodies.length > 1 || !isUnion(reader, body.entity)) return [];
  // "its members are, in addition to A and B, C and D": whatever states the clause names after the verb.
  const members =
    owned || counted
      ? statesAfter(reader, list)
      : [
          ...clause.objects,
          ...clause.obliques
            .filter(({ prep, at }) => at >= verb.first && (TOGETHER.has(prep) || (consists && prep === "of")))
            .map(({ phrase }) => phrase),
        ].flatMap((list) => reader.refs(list, STATES));
  if (members.length < 2) return [];
  return members.map((member) =>
    memberDraft(reader, member, body, [verb.first, verb.last], {
      negated: verb.negation !== null,
      status: statusOf(clause),
      rule: owned
        ? "relations.member.its-members"
        : counted
          ? "relations.member.counted"
          : "relations.member.groups",
    }),
  );
}

/** "has 18 members: A, B and C", "has four members - A, B, C and D": the list right behind the noun that counts it. */
function hasListed(reader: Reader, { verb, objects }: Clause): boolean {
  const [noun] = objects;
  if (noun === undefined || verb.negation !== null || !MEMBER_NOUN.test(reader.norm(noun.head))) return false;
  const own = reader.norm(noun.head).startsWith("member") || reader.norm(noun.head - 1) === "member";
  const before = reader.before(noun);
  return (
    own && !before.some((word) => APART.has(word)) && LISTING.has(reader.token(listMark(noun))?.text ?? "")
  );
}

/** The token behind a noun and what is of it, where a mark may open a list that names the noun again. */
const listMark = ({ appositions, head, last }: NounPhrase): number => {
  const named = appositions.find(({ first }) => first > head);
  return named === undefined ? last : named.first - 1;
};

const MEMBER_NOUN = /^(?:members?|states|countries|nations)$/;
/** "associate members", "former members": none of the body's members today. */
export const APART = new Set(
  "associate former candidate observer aspiring prospective potential non".split(" "),
);
export const LISTING = new Set([":", "-", "--", "\u2013", "\u2014"]);

/** "A, B and C make up the union": the list is the subject. */
function madeUp(reader: Reader, { verb, subject, objects }: Clause): readonly Draft[] {
  if (verb.lemma !== "make" || verb.particle !== "up" || verb.passive || verb.form !== "finite") return [];
  if (verb.tense !== "present" || verb.modal !== null || verb.negation !== null) return [];
  const members = reader.refs(subject, STATES);
  const [body, ...more] = reader.refs(objects[0], ["organization"]);
  if (members.length < 2 || body === undefined || more.length > 0 || !isUnion(reader, body.entity)) return [];
  return members.map((member) =>
    memberDraft(reader, member, body, [verb.first, verb.last], { rule: "relations.member.make-up" }),
  );
}

/** States named up to the end of the clause or bracket. */
export function statesAfter(reader: Reader, from: number): readonly Ref[] {
  const sentence = reader.token(from)?.sentence;
  const out: Ref[] = [];
  for (let at = from; at < from + 120; at += 1) {
    const token = reader.token(at);
    if (token === undefined || token.sentence !== sentence || [")", ";", "\u2014"].includes(token.text))
      break;
    const mention = reader
      .startingAt(at)
      .find(({ kind, form, inner }) => kind === "country" && form === "name" && !inner);
    if (mention === undefined && (token.upos === "VERB" || token.upos === "AUX")) break;
    if (mention === undefined) continue;
    out.push(...reader.mentionRefs(mention));
    at = mention.last - 1;
  }
  return out;
}

/** "the bloc groups A, B and C" where the tagger takes the verb for a noun: the body, the word, then nothing but the list. */
function bareRoster(reader: Reader): readonly Draft[] {
  const out: Draft[] = [];
  reader.doc.analysis.tokens.forEach((token, at) => {
    if (!BARE.has(token.norm) || token.upos === "VERB") return;
    const body = reader.endingAt(at).find(({ kind }) => kind === "organization");
    if (body === undefined || !isUnion(reader, body.entity)) return;
    const members: Ref[] = [];
    let next = at + 1;
    for (let steps = 0; steps < 40; steps += 1) {
      if (reader.norm(next) === "the") next += 1;
      const mention = reader.startingAt(next).find(({ kind, form }) => kind === "country" && form === "name");
      if (mention === undefined) break;
      members.push(...reader.mentionRefs(mention));
      next = mention.last;
      if (reader.norm(next) === ",") next += 1;
      if (reader.norm(next) === "and") next += 1;
    }
    if (members.length < 2) return;
    for (const member of members)
      out.push(
        memberDraft(reader, member, body, [at, at + 1], {
          confidence: 0.85,
          rule: "relations.member.roster",
        }),
      );
  });
  return out;
}

/** Members that a text has counted before: "the remaining members". */
const LEFT = new Set(
  "remaining other current present two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
    " ",
  ),
);
export const isCount = (word: string): boolean => /^[1-9]\d?$/.test(word);
/** Sentences back in which the body of "the remaining members" is looked for. */
const BACK = 2;

/** "The remaining members are A and B": of the one body of states that the sentences before name; null where nothing is left over. */
function left(reader: Reader, subject: NounPhrase): readonly Ref[] | null {
  const before = reader.before(subject);
  if (before.some((word) => APART.has(word))) return [];
  const definite =
    reader.norm(subject.first) === "the"
      ? subject.possessor === null
      : reader.norm(subject.first) === "its" && reader.startingAt(subject.first).length === 0;
  if (!definite || subject.modifiers.length > 0) return null;
  if (reader.norm(subject.first) === "the" && !before.some((word) => LEFT.has(word) || isCount(word)))
    return null;
  const sentence = reader.token(subject.head)?.sentence ?? 0;
  for (let back = 0; back <= BACK; back += 1) {
    const named = reader
      .inSentence(sentence - back)
      .filter(
        ({ kind, entity, first }) =>
          kind === "organization" && first < subject.first && isUnion(reader, entity),
      );
    const bodies = new Set(named.map(({ entity }) => entity));
    if (bodies.size > 1) return [];
    const [body] = named;
    if (body !== undefined) return reader.mentionRefs(body).slice(0, 1);
  }
  return onlyUnion(reader, subject.first);
}

/** Further back, the one body of states that the article has named so far. */
function onlyUnion(reader: Reader, before: number): readonly Ref[] {
  const unions = reader.doc.mentions.filter(
    ({ kind, entity, first, inner }) =>
      kind === "organization" && !inner && first < before && isUnion(reader, entity),
  );
  const [union] = unions;
  if (union === undefined || new Set(unions.map(({ entity }) => entity)).size > 1) return [];
  return reader.mentionRefs(union).slice(0, 1);
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

const UNIONS = new Set(["igo", "bloc", "alliance", "pact", "forum"]);

/** A body of states: a ministry or a company "includes" states in another sense. */
export function isUnion(reader: Reader, id: string): boolean {
  const known = reader.doc.knowledge.entity(id);
  if (UNIONS.has(known?.subtype ?? "")) return true;
  return UNION.test(reader.nameOf(id));
}

/** "X joined Y (in 2004)", "X belongs to Y": finite only, so that no wish counts. */
function joined(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  const past = verb.lemma === "join" && verb.tense === "past";
  const belongs = verb.lemma === "belong" && verb.tense === "present";
  // "Neither X nor Y, to which both belong, spoke": what is denied outside the clause is not what it says.
  const denied = verb.negation !== null && verb.negation.start >= (reader.token(clause.first)?.start ?? 0);
  if ((!past && !belongs) || verb.form !== "finite" || verb.modal !== null || denied) return [];
  const to = past ? clause.objects[0] : clause.obliques.find(({ prep }) => prep === "to")?.phrase;
  const bodies = reader.refs(to, ["organization"]).filter(({ entity }) => isUnion(reader, entity));
  const states = reader.refs(clause.subject, STATES);
  return bodies.flatMap((body) =>
    states.map((state) => ({
      type: "member-of" as const,
      subject: state.entity,
      object: body.entity,
      value: null,
      when: past ? sinceIn(reader, clause) : null,
      evidence: reader.sentenceSpan(verb.head),
      support: { subject: [state.span], object: [body.span], type: [reader.spanOf(verb.head, verb.last)] },
      negated: false,
      status: "actual" as const,
      confidence: 0.9,
      rule: past ? "relations.member.joined" : "relations.member.belongs",
    })),
  );
}

/** "The Forum's other northern members, A, B and C, left": the list in apposition to the members of whom it tells. */
function namedMembers(reader: Reader): readonly Draft[] {
  return reader.doc.grammar.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      if (reader.norm(phrase.head) !== "members" || reader.norm(phrase.head + 1) !== ",") return [];
      if (reader.before(phrase).some((word) => APART.has(word))) return [];
      const [body, ...more] = reader.refs(phrase.possessor, ["organization"]);
      if (body === undefined || more.length > 0 || !isUnion(reader, body.entity)) return [];
      const members: Ref[] = [];
      let at = phrase.head + 2;
      let closed = false;
      for (let steps = 0; steps < 40; steps += 1) {
        if (reader.norm(at) === "the") at += 1;
        const mention = reader.startingAt(at).find(({ kind, form }) => kind === "country" && form === "name");
        if (mention === undefined) break;
        members.push(...reader.mentionRefs(mention));
        at = mention.last;
        if (closed) break;
        if (reader.norm(at) === ",") at += 1;
        if (reader.norm(at) === "and") {
          closed = true;
          at += 1;
        }
      }
      return closed && members.length > 1
        ? members.map((member) =>
            memberDraft(reader, member, body, [phrase.head, phrase.head + 1], {
              rule: "relations.member.named",
            }),
          )
        : [];
    }),
  );
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
      out.push(memberDraft(reader, member, body, [at, at + 1], { rule: "relations.member.modifier" }));
    }
  });
  return out;
}
