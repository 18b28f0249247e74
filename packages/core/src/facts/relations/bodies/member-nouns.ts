import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { APART, countOf } from "./counted.ts";
import { statesListed } from "./listed.ts";
import { memberDraft } from "./member-draft.ts";
import { isUnion } from "./unions.ts";

/** Members that a noun names without a verb: "the bloc's members, A, B and C", "EU member A", "the bloc groups A and B" read as a noun. */
export const memberNounDrafts = (reader: Reader): readonly Draft[] => [
  ...reader.places(["member", "members"]).flatMap((at) => modified(reader, at)),
  ...reader.doc.grammar.flatMap(({ phrases }) => phrases.flatMap((phrase) => apposed(reader, phrase))),
  ...reader.places(["member", "members"]).flatMap((at) => numbered(reader, at)),
  ...reader.places(GROUPING).flatMap((at) => grouped(reader, at)),
];

/** "EU member Hungary", "NATO members Norway and Iceland", "ASEAN member states Laos and Cambodia". */
function modified(reader: Reader, at: number): readonly Draft[] {
  const body = reader.endingAt(at).find(({ kind }) => kind === "organization");
  if (body === undefined) return [];
  const behind = reader.norm(at + 1);
  const { members } = statesListed(reader, STATE.test(behind) ? at + 2 : at + 1);
  const several = reader.norm(at) === "members" || /^(?:states|countries|nations)$/.test(behind);
  return (several ? members : members.slice(0, 1)).map((member) =>
    memberDraft(reader, member, body, [at, at + 1], { rule: "relations.member.modifier" }),
  );
}
const STATE = /^(?:states?|countries|country|nations?)$/;

/**
 * "Three of the AU's nine member countries came: A, B and C", "was set up by its three founding members: A, B and C": of as many members of a body, those
 * whom the list behind the colon names.
 */
function numbered(reader: Reader, at: number): readonly Draft[] {
  if (!isOfMembers(reader, at)) return [];
  const sentence = reader.token(at)?.sentence;
  const before: string[] = [];
  for (let i = at - 1; i >= at - COUNT_WITHIN && reader.token(i)?.sentence === sentence; i -= 1)
    before.push(reader.norm(i));
  // The nearest number counts them; of "three of its nine members" the one before "of".
  const some = before.findIndex((word, i) => countOf(word) !== null && before[i - 1] === "of");
  const count = (some < 0 ? before : before.slice(some)).map(countOf).find((one) => one !== null);
  const body = bodyBefore(reader, at, before);
  if (body === undefined || count === undefined || before.some((word) => APART.has(word))) return [];
  let mark = at;
  while (reader.token(mark)?.sentence === sentence && reader.token(mark)?.text !== ":") mark += 1;
  const { members, closed } = statesListed(reader, mark + 1);
  if (!closed || members.length !== count) return [];
  return members.map((member) =>
    memberDraft(reader, member, body, [at, at + 1], { rule: "relations.member.numbered" }),
  );
}
/** Words from the number to the noun. */
const COUNT_WITHIN = 8;

const isOfMembers = (reader: Reader, at: number): boolean =>
  reader.norm(at) === "members" || (reader.norm(at) === "member" && STATE.test(reader.norm(at + 1)));

/** The body whose name, or whose "its", stands before its members, numbers and adjectives between. */
function bodyBefore(reader: Reader, at: number, before: readonly string[]): ResolvedMention | undefined {
  const own = before.indexOf("its");
  const found =
    own >= 0 ? reader.startingAt(at - 1 - own) : reader.endingAt(reader.norm(at - 1) === "'s" ? at - 1 : at);
  return found.find(({ kind, entity }) => kind === "organization" && isUnion(reader, entity));
}

/** "The Forum's other northern members, A, B and C, left": the list in apposition to the members of whom it tells. */
function apposed(reader: Reader, phrase: NounPhrase): readonly Draft[] {
  const { head, possessor } = phrase;
  if (reader.norm(head) !== "members" || reader.norm(head + 1) !== ",") return [];
  if (reader.before(phrase).some((word) => APART.has(word))) return [];
  const [body, ...more] = reader.refs(possessor, ["organization"]);
  if (body === undefined || more.length > 0 || !isUnion(reader, body.entity)) return [];
  const { members, closed } = statesListed(reader, head + 2);
  if (!closed || members.length < 2) return [];
  return members.map((member) =>
    memberDraft(reader, member, body, [head, head + 1], { rule: "relations.member.named" }),
  );
}

/** "the bloc groups A, B and C" where the tagger takes the verb for a noun: the body, the word, then nothing but the list. */
function grouped(reader: Reader, at: number): readonly Draft[] {
  if (reader.token(at)?.upos === "VERB") return [];
  const body = reader.endingAt(at).find(({ kind }) => kind === "organization");
  if (body === undefined || !isUnion(reader, body.entity)) return [];
  const { members } = statesListed(reader, at + 1);
  if (members.length < 2) return [];
  const more = { confidence: 0.85, rule: "relations.member.roster" };
  return members.map((member) => memberDraft(reader, member, body, [at, at + 1], more));
}
const GROUPING = ["groups", "unites", "comprises", "includes"];
