import type { NounPhrase } from "@chancery/language";

import type { Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { APART } from "./counted.ts";
import { statesListed } from "./listed.ts";
import { memberDraft } from "./member-draft.ts";
import { isUnion } from "./unions.ts";

/** Members that a noun names without a verb: "the bloc's members, A, B and C", "EU member A", "the bloc groups A and B" read as a noun. */
export const memberNounDrafts = (reader: Reader): readonly Draft[] => [
  ...reader.doc.analysis.tokens.flatMap((_, at) => modified(reader, at)),
  ...reader.doc.grammar.flatMap(({ phrases }) => phrases.flatMap((phrase) => apposed(reader, phrase))),
  ...reader.doc.analysis.tokens.flatMap((_, at) => grouped(reader, at)),
];

/** "EU member Hungary", "NATO members Norway and Iceland", "ASEAN member states Laos and Cambodia". */
function modified(reader: Reader, at: number): readonly Draft[] {
  if (!/^members?$/.test(reader.norm(at))) return [];
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
  if (!GROUPING.has(reader.norm(at)) || reader.token(at)?.upos === "VERB") return [];
  const body = reader.endingAt(at).find(({ kind }) => kind === "organization");
  if (body === undefined || !isUnion(reader, body.entity)) return [];
  const { members } = statesListed(reader, at + 1);
  if (members.length < 2) return [];
  const more = { confidence: 0.85, rule: "relations.member.roster" };
  return members.map((member) => memberDraft(reader, member, body, [at, at + 1], more));
}
const GROUPING = new Set(["groups", "unites", "comprises", "includes"]);
