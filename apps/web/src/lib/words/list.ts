import type { Fact } from "@chancery/core";

import { membersOf } from "../lists.ts";
import type { Dictionary } from "../../text/index.ts";
import { factWords } from "./fact.ts";
import { entity, listed, text, type Part } from "./parts.ts";

/** A fact, or all members of a list at once: "Armenia, Belarus and Russia, members of EEU". */
export function listWords(facts: readonly [Fact, ...Fact[]], dictionary: Dictionary): Part[] {
  const members = membersOf(facts);
  if (!members) return factWords(facts[0], dictionary);
  const { words } = dictionary;
  const [{ type, negated, object }] = members;
  return [
    ...listed(
      members.map(({ subject }) => subject),
      words.and,
    ),
    text(`${words.is}${negated ? words.not : ""}${words.several[type] ?? type} `),
    ...(object === null ? [] : [entity(object)]),
  ];
}
