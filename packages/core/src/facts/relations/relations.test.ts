import { describe, expect, test } from "vitest";

import { readText } from "../../resolution/entities/testing.ts";
import { relationsStage } from "./index.ts";

/** "subject type object value", "not" before it where negated. */
const relationsIn = (text: string): readonly string[] => {
  const doc = readText(text, { stages: [relationsStage] });
  const name = (id: string | null) => doc.entities.find((entity) => entity.id === id)?.name ?? "-";
  return doc.facts.flatMap((fact) =>
    fact.kind === "relation"
      ? [
          `${fact.negated ? "not " : ""}${name(fact.subject)} ${fact.type} ${name(fact.object)}${fact.value === null ? "" : ` ${fact.value}`}`,
        ]
      : [],
  );
};

const STATED: readonly (readonly [string, readonly string[]])[] = [
  ["Fijian Foreign Minister Mere Tuilagi spoke.", ["Mere Tuilagi holds-office Fiji Foreign Minister"]],
  ["Former Chadian president Ali Idriss spoke.", ["Ali Idriss holds-office Chad former president"]],
  [
    "Ali Idriss, an analyst at the Lagoon Institute, spoke.",
    ["Ali Idriss works-for Lagoon Institute analyst"],
  ],
  ["Norway is a member of NATO.", ["Norway member-of North Atlantic Treaty Organization"]],
  ["Norway is not a member of the European Union.", ["not Norway member-of European Union"]],
  ["Spain and Greece are EU members.", ["Spain member-of European Union", "Greece member-of European Union"]],
  ["NATO member Latvia objected.", ["Latvia member-of North Atlantic Treaty Organization"]],
  ["Uganda, a member of the East African Community, agreed.", ["Uganda member-of East African Community"]],
  [
    "The African Union includes Kenya and Chad.",
    ["Kenya member-of African Union", "Chad member-of African Union"],
  ],
  [
    "The Treaty between Peru and Chile on Copper was signed.",
    [
      "Peru party-to Treaty between Peru and Chile on Copper",
      "Chile party-to Treaty between Peru and Chile on Copper",
    ],
  ],
  ["Peru isn't part of the Lagoon Treaty.", ["not Peru party-to Lagoon Treaty"]],
  ["The Lagoon Treaty replaces the Harbour Protocol.", ["Lagoon Treaty supersedes Harbour Protocol"]],
  [
    "The Harbour Protocol was superseded by the Lagoon Treaty.",
    ["Lagoon Treaty supersedes Harbour Protocol"],
  ],
  ["China is Kenya's largest trading partner.", ["China largest-trading-partner Kenya"]],
  ["China, the biggest trade partner of Kenya, agreed.", ["China largest-trading-partner Kenya"]],
  ["They met in the Kenyan capital, Nairobi.", ["Nairobi capital-of Kenya"]],
  ["They met in Kenya's capital of Nairobi.", ["Nairobi capital-of Kenya"]],
  ["Lima, the capital of Peru, was calm.", ["Lima capital-of Peru"]],
  ["Joan Wekesa, 54, spoke.", ["Joan Wekesa age - 54"]],
  ["Joan Wekesa (54) spoke.", ["Joan Wekesa age - 54"]],
  ["Peru does not recognise Kosovo.", ["not Peru recognizes Kosovo"]],
  ["Moscow's close ally Belarus objected.", ["Belarus ally-of Russia"]],
  ["Bolivia has observer status in the African Union.", ["Bolivia observer-of African Union"]],
  ["The African Union, of which Chad is a member, agreed.", ["Chad member-of African Union"]],
  ["The African Union, to which Chad belongs, agreed.", ["Chad member-of African Union"]],
  ["Kenya is a party to the Lagoon Treaty.", ["Kenya party-to Lagoon Treaty"]],
  [
    "Vietnam and the Philippines are among the members of ASEAN.",
    [
      "Vietnam member-of Association of Southeast Asian Nations",
      "Philippines member-of Association of Southeast Asian Nations",
    ],
  ],
  ["Russia, an ally of Serbia, objected.", ["Russia ally-of Serbia"]],
];

describe("relations", () => {
  test.each(STATED)("%s", (text, relations) =>
    expect([...relationsIn(text)].sort()).toEqual([...relations].sort()),
  );
});

const NOT_STATED: readonly string[] = [
  "China is Kenya's second-largest trading partner.",
  "China is one of Kenya's partners.",
  "Ali Idriss, an assistant, spoke.",
  "Bolivia is an associate member of Mercosur.",
  "The delegation includes Kenya and Chad.",
  "Norway wants to join the European Union.",
  "Mombasa is Kenya's commercial capital.",
  "The former capital of Kenya, Mombasa, was calm.",
  "On June 3, 54 people left.",
  "Peru recognised Kosovo in 2008.",
  "Russia met a potential ally of Serbia.",
];

describe("no relation", () => {
  test.each(NOT_STATED)("%s", (text) => expect(relationsIn(text)).toEqual([]));
});

test("the words of each field stand in the text, and ids do not depend on what else it says", () => {
  const one = readText("Norway is a member of NATO.", { stages: [relationsStage] });
  for (const fact of one.facts) {
    for (const span of Object.values(fact.support).flat()) expect(span.end).toBeGreaterThan(span.start);
    expect(fact.evidence).toEqual([{ start: 0, end: 27 }]);
    expect(fact.rule).toMatch(/^relations\./);
  }
  expect(one.facts).toHaveLength(1);
});
