import type { Fact } from "@chancery/core";

import { membersOf } from "../lists.ts";
import { factWords } from "./fact.ts";
import { entity, listed, text, type Part } from "./parts.ts";

const BONDS: Readonly<Record<string, string>> = {
  "member-of": "members of",
  "observer-of": "observers at",
};

/** A fact, or all members of a list at once: "Armenia, Belarus and Russia, members of EEU". */
export function listWords(facts: readonly [Fact, ...Fact[]]): Part[] {
  const members = membersOf(facts);
  if (!members) return factWords(facts[0]);
  const [{ type, negated, object }] = members;
  return [
    ...listed(members.map(({ subject }) => subject)),
    text(`, ${negated ? "not " : ""}${BONDS[type] ?? type} `),
    ...(object === null ? [] : [entity(object)]),
  ];
}
