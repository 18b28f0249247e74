import { wordSet, type NounPhrase } from "@chancery/language";

import type { Reader, Ref } from "../reader.ts";
import { APART, isCount } from "./counted.ts";
import { onlyUnion, unionSpokenOf } from "./unions.ts";

/** The bodies whose members a noun phrase speaks of: by its owner, or, of "the remaining members", by what was spoken of before. */
export const bodiesOf = (reader: Reader, members: NounPhrase): readonly Ref[] =>
  left(reader, members) ?? ownerOf(reader, members);

/** The body that a subject names; of "it" whose predicate lists members, the one body of states spoken of last. */
export function bodyOf(reader: Reader, subject: NounPhrase): readonly Ref[] {
  const named = reader.refs(subject, ["organization"]);
  const open = reader.norm(subject.head) === "it" && reader.over(subject.head).length === 0;
  return open ? (unionSpokenOf(reader, subject.first) ?? []) : named;
}

/** Members that a text has counted before: "the remaining members". */
const LEFT = wordSet(
  "remaining other current present two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
);

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
  return unionSpokenOf(reader, subject.first) ?? onlyUnion(reader, subject.first);
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
