import type { Clause, NounPhrase } from "@chancery/language";

import type { Draft } from "../draft.ts";
import { statusOf, TOGETHER, type Reader } from "../reader.ts";
import { APART, countOf, LISTING } from "./counted.ts";
import { statesAfter } from "./listed.ts";
import { memberDraft } from "./member-draft.ts";
import { observersBeside } from "./observers.ts";
import { isUnion } from "./unions.ts";
import { bodiesOf, bodyOf } from "./whose-members.ts";

const STATES = ["country"] as const;
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

/** Members as clauses list them: "Y groups A, B and C", "its members are A and B", "A and B make up Y". */
export const rosterDrafts = (reader: Reader): readonly Draft[] =>
  reader.doc.grammar.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => [...roster(reader, clause), ...madeUp(reader, clause)]),
  );

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
  const apposed = LISTERS.has(verb.lemma) && !verb.passive ? apposedTo(reader, clause) : [];
  const lists = GROUPS.has(verb.lemma) || consists || counted || apposed.length > 0;
  if (!lists && !(owned && verb.lemma === "be")) return [];
  const bodies = owned ? bodiesOf(reader, subject) : bodyOf(reader, subject);
  const [noun] = clause.objects;
  const list = counted && noun ? listMark(noun) : verb.last;
  const [body] = bodies;
  if (body === undefined || bodies.length > 1 || !isUnion(reader, body.entity)) return [];
  // "its members are, in addition to A and B, C and D": whatever states the clause names after the verb.
  const members =
    apposed.length > 0
      ? apposed.flatMap((one) => reader.refs(one, STATES))
      : owned || counted
        ? statesAfter(reader, list)
        : [
            ...clause.objects,
            ...clause.obliques
              .filter(
                ({ prep, at }) => at >= verb.first && (TOGETHER.has(prep) || (consists && prep === "of")),
              )
              .map(({ phrase }) => phrase),
          ].flatMap((list) => reader.refs(list, STATES));
  if (members.length < 2) return [];
  const drafts = members.map((member) =>
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
  return [...drafts, ...observersBeside(reader, clause, body)];
}

/** "has 18 members: A, B and C", "has four members - A, B, C and D": the list right behind the noun that counts it. */
function hasListed(reader: Reader, { verb, objects }: Clause): boolean {
  const [noun] = objects;
  if (noun === undefined || verb.negation !== null || !MEMBER_NOUN.test(reader.norm(noun.head))) return false;
  // "has eight members and four observers: A and B": of whom the list is, the noun next to it says.
  if (noun.conjuncts.length > 0) return false;
  const own = reader.norm(noun.head).startsWith("member") || reader.norm(noun.head - 1) === "member";
  const before = reader.before(noun);
  return (
    own && !before.some((word) => APART.has(word)) && LISTING.has(reader.token(listMark(noun))?.text ?? "")
  );
}

/** "includes five full members, A, B, C, D and E": the whole list right behind the noun that counts it; of another number it is no list of them. */
function apposedTo(reader: Reader, { verb, objects: [noun] }: Clause): readonly NounPhrase[] {
  if (noun === undefined || verb.negation !== null || !/^members?$/.test(membersWord(reader, noun)))
    return [];
  const before = reader.before(noun);
  if (before.some((word) => APART.has(word))) return [];
  const [named] = noun.appositions.filter(({ first }) => first > noun.head);
  const count = before.map(countOf).find((one) => one !== null);
  return named !== undefined && count === reader.refs(named, STATES).length ? [named] : [];
}
const LISTERS = new Set(["have", "include", "comprise", "number"]);

/** "members", and of "member states" the first word. */
const membersWord = (reader: Reader, { head }: NounPhrase): string =>
  reader.norm(reader.norm(head - 1) === "member" ? head - 1 : head);

/** The token behind a noun and what is of it, where a mark may open a list that names the noun again. */
const listMark = ({ appositions, head, last }: NounPhrase): number => {
  const named = appositions.find(({ first }) => first > head);
  return named === undefined ? last : named.first - 1;
};

const MEMBER_NOUN = /^(?:members?|states|countries|nations)$/;

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
