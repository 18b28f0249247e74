import type { Clause } from "@chancery/language";

import type { Draft } from "../draft.ts";
import { memberDraft } from "./member-draft.ts";
import { sinceIn } from "../terms.ts";
import { APART } from "./counted.ts";
import { isUnion } from "./unions.ts";
import { statusOf, type Reader } from "../reader.ts";

const INTO = new Set(["to", "into"]);
const INCLUDING = new Set(["including", "such as", "among them", "notably", "like"]);
const MEMBERS = /^(?:members?|states|countries|nations)$/;

/** "Y admitted X", "X was admitted to Y", "members of Y, including A and B". */
export function admissionDrafts(reader: Reader): readonly Draft[] {
  return reader.doc.grammar.flatMap(({ clauses, phrases }) => [
    ...clauses.flatMap((clause) => [...admitted(reader, clause), ...included(reader, clause)]),
    ...phrases.flatMap(({ head, modifiers }) => within(reader, head, modifiers)),
  ]);
}

const ADMITTING = /^(?:admit|incorporate|accept)$/;

function admitted(reader: Reader, clause: Clause): readonly Draft[] {
  const { verb, objects, obliques } = clause;
  if (
    !ADMITTING.test(verb.lemma) ||
    verb.negation !== null ||
    verb.modal !== null ||
    verb.form === "infinitive"
  )
    return [];
  // "recommends that X be admitted": it has not been.
  if (reader.norm(verb.first) === "be") return [];
  const members = reader.refs(verb.passive ? clause.subject : clause.objects[0], ["country"]);
  // "was incorporated as a full member of the union"
  const as = obliques.find(
    ({ prep, phrase }) =>
      prep === "as" &&
      reader.lemma(phrase) === "member" &&
      !reader.before(phrase).some((word) => APART.has(word)),
  )?.phrase;
  if (verb.lemma !== "admit" && as === undefined) return [];
  const into = as ?? obliques.find(({ prep }) => INTO.has(prep))?.phrase;
  // "to membership of the union", "to the union"
  const owner = into?.modifiers.find(({ prep }) => prep === "of" || prep === "in")?.phrase;
  // "ASEAN admitted East Timor": the body that does it, where nothing else is named.
  const own =
    into === undefined && !verb.passive && objects.length === 1
      ? reader.refs(clause.subject, ["organization"]).find(({ entity }) => isUnion(reader, entity))
      : undefined;
  const body = reader.refs(into, ["organization"])[0] ?? reader.refs(owner, ["organization"])[0] ?? own;
  if (body === undefined) return [];
  const when = sinceIn(reader, clause);
  return members.map((member) =>
    memberDraft(reader, member, body, [verb.head, verb.head + 1], {
      when,
      status: statusOf(clause),
      rule: "relations.member.admitted",
    }),
  );
}

/** "The members of ASEAN, including A and B, agreed": the list beside the subject. */
const included = (reader: Reader, { subject, obliques }: Clause): readonly Draft[] =>
  subject === null ? [] : within(reader, subject.head, obliques, subject.modifiers);

function within(
  reader: Reader,
  head: number,
  lists: Clause["obliques"],
  owners: Clause["obliques"] = lists,
): readonly Draft[] {
  if (!MEMBERS.test(reader.norm(head))) return [];
  const list = lists.find(({ prep }) => INCLUDING.has(prep));
  if (list === undefined) return [];
  const of = owners.find(({ prep }) => prep === "of")?.phrase;
  const before = reader.endingAt(/^(?:states|countries|nations)$/.test(reader.norm(head)) ? head - 1 : head);
  const named = before.find(({ kind }) => kind === "organization");
  const isMember = reader.norm(head).startsWith("member") || reader.norm(head - 1) === "member";
  const body = named === undefined ? reader.refs(of, ["organization"])[0] : reader.mentionRefs(named)[0];
  if (body === undefined || !isMember) return [];
  return reader
    .refs(list.phrase, ["country"])
    .map((member) =>
      memberDraft(reader, member, body, [head, head + 1], { rule: "relations.member.including" }),
    );
}
