import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { byPatronymic } from "./patronymics.ts";

const knowledge = loadKnowledge();
const named = (text: string): readonly (string | undefined)[] =>
  byPatronymic(knowledge, text).map((id) => knowledge.entity(id)?.name);

/** A Mongolian father's name without its ending, on either side of one's own. */
test.each([
  ["Ukhnaa Khurelsukh", ["Ukhnaagiin Khurelsukh"]],
  ["Khurelsukh Ukhnaa", ["Ukhnaagiin Khurelsukh"]],
  ["Battulga Khaltmaa", ["Khaltmaagiin Battulga"]],
  ["Ukhna Khurelsukh", []],
  ["Khurelsukh", []],
  ["Ukhnaa Ukhnaa Khurelsukh", []],
] as const)("%s", (text, expected) => expect(named(text)).toEqual(expected));
