import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import type { Reader, Ref } from "../reader.ts";
import type { Belonging } from "./belonging-nouns.ts";
import { spokenOf } from "./spoken-of.ts";
import { unionSpokenOf } from "./unions.ts";

/** "North Korea, a party since 1985", "Papua New Guinea, an observer since 1976": of the one agreement or body spoken of last. */
export function understood(reader: Reader, kind: Belonging, noun: NounPhrase): readonly Ref[] {
  if (noun.modifiers.length > 0 || noun.head !== noun.first + 1 || reader.norm(noun.head + 1) !== "since")
    return [];
  const whole = WHOLE[kind];
  return whole === null ? [] : (spokenOf(reader, noun.first, (one) => one.kind === whole) ?? []);
}
const WHOLE: Readonly<Record<Belonging, EntityKind | null>> = {
  member: "organization",
  observer: "organization",
  party: "agreement",
  part: null,
};

/** "Egypt, which is not a member", "Congo became the seventh member in 2022": of the one body of states spoken of last. */
export function ofTheBody(
  reader: Reader,
  kind: Belonging,
  noun: NounPhrase,
  { obliques, verb }: Clause,
): readonly Ref[] {
  if (kind !== "member" || noun.modifiers.length > 0 || noun.possessor !== null) return [];
  if (verb.modal !== null || obliques.some(({ prep }) => prep === "of")) return [];
  const stands = verb.lemma === "be" && verb.tense === "present" && noun.head <= noun.first + 1;
  const nth = verb.lemma === "become" && verb.tense === "past" && ORDINAL.test(reader.norm(noun.head - 1));
  return stands || nth ? (unionSpokenOf(reader, noun.first) ?? []) : [];
}
const ORDINAL = /th$|^(?:first|second|third)$|(?:st|nd|rd)$/;
