import { expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

/** Relative clauses whose preposition stands without its noun, and such as have none. */
test.each<readonly [string, readonly string[]]>([
  [
    "Kofi Addo, whom Rosa Mendes called on in Accra last week, is president of Ghana.",
    ["meeting: Rosa Mendes/participant, Kofi Addo/participant @ Accra, 2020-02-24/2020-03-01"],
  ],
  [
    "Kofi Addo, whom Rosa Mendes called from Accra last week, is president of Ghana.",
    ["call: Rosa Mendes/participant, Kofi Addo/participant, 2020-02-24/2020-03-01"],
  ],
  [
    "Kofi Addo, whom Rosa Mendes met with in Accra, is president of Ghana.",
    ["meeting: Rosa Mendes/participant, Kofi Addo/participant @ Accra"],
  ],
  [
    "The Lake Treaty, which Chad withdrew from in May, binds six states.",
    ["termination: Chad/actor, 2019-05"],
  ],
  ["The Lake Treaty, which Chad read from in May, binds six states.", []],
])("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
