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
  ["Norway had been a member of NATO.", []],
  ["Norway has been a member of NATO.", ["Norway member-of North Atlantic Treaty Organization"]],
  ["Norway is not a member of the European Union.", ["not Norway member-of European Union"]],
  ["Spain and Greece are EU members.", ["Spain member-of European Union", "Greece member-of European Union"]],
  ["NATO member Latvia objected.", ["Latvia member-of North Atlantic Treaty Organization"]],
  ["Uganda, a member of the East African Community, agreed.", ["Uganda member-of East African Community"]],
  [
    "The African Union includes Kenya and Chad.",
    ["Kenya member-of African Union", "Chad member-of African Union"],
  ],
  [
    "Trade with the Pacific Alliance (Chile, Colombia and Peru) grew.",
    [
      "Chile member-of Pacific Alliance",
      "Colombia member-of Pacific Alliance",
      "Peru member-of Pacific Alliance",
    ],
  ],
  // Two may be those who came, and a sentence in a bracket lists nobody.
  ["Envoys of the African Union (Kenya and Chad) grumbled.", []],
  ["The African Union (Kenya, Chad and Mali were absent) grumbled.", []],
  [
    "The Treaty between Peru and Chile on Copper was signed.",
    [
      "Peru party-to Treaty between Peru and Chile on Copper",
      "Chile party-to Treaty between Peru and Chile on Copper",
    ],
  ],
  [
    "Chad left the African Union. The remaining members are Kenya and Uganda.",
    ["Kenya member-of African Union", "Uganda member-of African Union"],
  ],
  ["Peru isn't part of the Lagoon Treaty.", ["not Peru party-to Lagoon Treaty"]],
  ["The Lagoon Treaty replaces the Harbour Protocol.", ["Lagoon Treaty supersedes Harbour Protocol"]],
  [
    "The Harbour Protocol was superseded by the Lagoon Treaty.",
    ["Lagoon Treaty supersedes Harbour Protocol"],
  ],
  ["The Lagoon Treaty succeeded the Harbour Protocol.", ["Lagoon Treaty supersedes Harbour Protocol"]],
  [
    "The Harbour Protocol was replaced with the Lagoon Treaty in 1950.",
    ["Lagoon Treaty supersedes Harbour Protocol"],
  ],
  [
    "The Harbour Protocol, replaced in 1992 by the Lagoon Treaty, was short.",
    ["Lagoon Treaty supersedes Harbour Protocol"],
  ],
  ["The Lagoon Treaty adapted the Harbour Protocol.", ["Lagoon Treaty amends Harbour Protocol"]],
  [
    "Joan Wekesa handed over to the Secretary General, Rana Haddadin, the instrument of ratification of the Harbour Protocol.",
    ["Rana Haddadin holds-office - Secretary General"],
  ],
  // Who succeeds, and in what, is no agreement.
  ["The envoys succeeded in amending the Harbour Protocol under the Lagoon Treaty.", []],
  ["The Harbour Protocol was replaced in 1992.", []],
  ["China is Kenya's largest trading partner.", ["China largest-trading-partner Kenya"]],
  ["China is Kenya's largest trading partner in the world.", ["China largest-trading-partner Kenya"]],
  ["China, the biggest trade partner of Kenya, agreed.", ["China largest-trading-partner Kenya"]],
  ["They met in the Kenyan capital, Nairobi.", ["Nairobi capital-of Kenya"]],
  ["They met in Kenya's capital of Nairobi.", ["Nairobi capital-of Kenya"]],
  ["Lima, the capital of Peru, was calm.", ["Lima capital-of Peru"]],
  ["Peru, whose capital is Lima, was calm.", ["Lima capital-of Peru"]],
  ["Joan Wekesa, 54, spoke.", ["Joan Wekesa age - 54"]],
  ["Joan Wekesa (54) spoke.", ["Joan Wekesa age - 54"]],
  ["Peru does not recognise Kosovo.", ["not Peru recognizes Kosovo"]],
  ["Moscow's close ally Belarus objected.", ["Belarus ally-of Russia"]],
  [
    "The African Union has three members, Kenya, Chad and Mali, with Togo as an observer.",
    [
      "Kenya member-of African Union",
      "Chad member-of African Union",
      "Mali member-of African Union",
      "Togo observer-of African Union",
    ],
  ],
  [
    "The African Union met. Its chief praised Peru. It includes two full members, Kenya and Chad.",
    ["Kenya member-of African Union", "Chad member-of African Union"],
  ],
  [
    "Three of the nine African Union member states came: Kenya, Chad and Mali.",
    ["Kenya member-of African Union", "Chad member-of African Union", "Mali member-of African Union"],
  ],
  [
    "The African Union was founded on 15 May by its three founding members: the Republic of Kenya, Chad and Mali.",
    ["Kenya member-of African Union", "Chad member-of African Union", "Mali member-of African Union"],
  ],
  ["Four of the nine African Union member states came: Kenya, Chad and Mali.", []],
  [
    "Prime Ministers of Chad and Peru Ali Idriss and Ana Mora spoke.",
    ["Ali Idriss holds-office Chad Prime Minister", "Ana Mora holds-office Peru Prime Minister"],
  ],
  ["Ministers of Chad and Peru thanked Ana Mora and Ali Idriss.", []],
  // Some of them, those of before, and whoever looks on at something else.
  ["The African Union has nine members, Kenya and Chad.", []],
  ["The African Union has two former members, Kenya and Chad.", []],
  ["The African Union met with Kenya and Chad as observers.", []],
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
  [
    "The African Union brings together Kenya, Chad and Mali.",
    ["Kenya member-of African Union", "Chad member-of African Union", "Mali member-of African Union"],
  ],
  [
    "The members of ASEAN, including Vietnam and Laos, agreed.",
    [
      "Vietnam member-of Association of Southeast Asian Nations",
      "Laos member-of Association of Southeast Asian Nations",
    ],
  ],
  [
    "NATO members including Poland and Latvia agreed.",
    [
      "Poland member-of North Atlantic Treaty Organization",
      "Latvia member-of North Atlantic Treaty Organization",
    ],
  ],
  [
    "Kenya, Chad and Mali, the three members of the Lagoon Council, agreed.",
    ["Kenya member-of Lagoon Council", "Chad member-of Lagoon Council", "Mali member-of Lagoon Council"],
  ],
  [
    "Moldova and Ukraine, members of the Lagoon Council, agreed.",
    ["Moldova member-of Lagoon Council", "Ukraine member-of Lagoon Council"],
  ],
  [
    "The General Assembly admitted South Sudan to membership of the United Nations.",
    ["South Sudan member-of United Nations"],
  ],
  ["South Sudan becomes the UN's 193rd member.", ["South Sudan member-of United Nations"]],
  ["The US and Japan are allies.", ["United States ally-of Japan"]],
  ["Kofi Annan died at 80.", ["Kofi Annan age - 80"]],
  [
    "The East African Community is a bloc of seven states, comprising the Republic of Burundi, Kenya and Uganda.",
    [
      "Burundi member-of East African Community",
      "Kenya member-of East African Community",
      "Uganda member-of East African Community",
    ],
  ],
  ["Joan Wekesa has died aged 84.", ["Joan Wekesa age - 84"]],
  ["Joan Wekesa died at the age of 91 in Lima.", ["Joan Wekesa age - 91"]],
  ["Uganda, another member-state of the EAC, agreed.", ["Uganda member-of East African Community"]],
  ["Bolivia was incorporated as a full member of Mercosur.", ["Bolivia member-of Southern Common Market"]],
  ["Ali Idriss, who is 61, spoke.", ["Ali Idriss age - 61"]],
  ["Ali Idriss, who turned 60 last week, spoke.", ["Ali Idriss age - 60"]],
  ["Joan Wekesa is 54 years old.", ["Joan Wekesa age - 54"]],
  ["Astana is the capital of Kazakhstan.", ["Astana capital-of Kazakhstan"]],
  ["Kenya's capital Nairobi was calm.", ["Nairobi capital-of Kenya"]],
  [
    "UNMIS, the predecessor of UNMISS, was wound up.",
    ["United Nations Mission in South Sudan successor-of United Nations Mission in Sudan"],
  ],
  [
    "UNMISS is the successor to UNMIS.",
    ["United Nations Mission in South Sudan successor-of United Nations Mission in Sudan"],
  ],
  [
    "Ali Idriss, a member of the executive committee of the PLO, spoke.",
    ["Ali Idriss holds-office Palestine Liberation Organization member of the executive committee"],
  ],
  [
    "The Democratic Unionist Party, led by Ian Paisley, left.",
    ["Ian Paisley holds-office Democratic Unionist Party leader"],
  ],
  ["Sarah Bello, who heads the World Bank, spoke.", ["Sarah Bello holds-office World Bank head"]],
  [
    "They signed a treaty between Peru and Chile on fish.",
    [
      "Peru party-to treaty between Peru and Chile on fish",
      "Chile party-to treaty between Peru and Chile on fish",
    ],
  ],
  [
    "The M23, which is not a party to the Lagoon Treaty, took Goma.",
    ["not March 23 Movement party-to Lagoon Treaty"],
  ],
  [
    "The Fijian ambassador, 56-year-old Mere Tuilagi, spoke.",
    ["Mere Tuilagi age - 56", "Mere Tuilagi holds-office Fiji ambassador"],
  ],
  [
    "Joan Wekesa, currently Kenya's ambassador to Peru, left.",
    ["Joan Wekesa holds-office Kenya ambassador to Peru"],
  ],
  [
    "Forum Chair, the Fijian Prime Minister Mere Tuilagi, spoke.",
    ["Mere Tuilagi holds-office - Forum Chair", "Mere Tuilagi holds-office Fiji Prime Minister"],
  ],
  [
    "The African Union's other northern members, Chad, Mali and Libya, agreed.",
    ["Chad member-of African Union", "Libya member-of African Union", "Mali member-of African Union"],
  ],
  ["Ali Idriss replaces Joan Wekesa.", ["Ali Idriss successor-of Joan Wekesa"]],
  [
    "Ali Idriss, former Minister of Higher Education, left.",
    ["Ali Idriss holds-office - former Minister of Higher Education"],
  ],
  ["Ali Idriss takes over from Joan Wekesa.", ["Ali Idriss successor-of Joan Wekesa"]],
  ["Ali Idriss will succeed Joan Wekesa.", ["Ali Idriss successor-of Joan Wekesa"]],
  [
    "Ali Idriss will head the Foreign Ministry, replacing Joan Wekesa.",
    ["Ali Idriss successor-of Joan Wekesa"],
  ],
];

describe("relations", () => {
  test.each(STATED)("%s", (text, relations) =>
    expect([...relationsIn(text)].sort()).toEqual([...relations].sort()),
  );
});

const NOT_STATED: readonly string[] = [
  // Which of two bodies is meant is not said.
  "Chad left the African Union and the Arab League. The remaining members are Kenya and Uganda.",
  "China is Kenya's second-largest trading partner.",
  "China is Kenya's sixth-largest trading partner.",
  "China is Kenya's 30th largest trading partner.",
  "China is Kenya's largest trading partner in Asia.",
  "China is Kenya's largest trading partner in the region.",
  "China is Kenya's largest trading partner after Uganda.",
  "Rosa Mendes turned 40 ships away.",
  "China is one of Kenya's partners.",
  "Ali Idriss, an assistant, spoke.",
  "Bolivia is an associate member of Mercosur.",
  "Bolivia was accepted as an associate member of Mercosur.",
  "Bolivia was accepted as a partner of Mercosur.",
  "The delegation includes Kenya and Chad.",
  "Norway wants to join the European Union.",
  "Mombasa is Kenya's commercial capital.",
  "Kenya, whose capital is far from Mombasa, was calm.",
  "The former capital of Kenya, Mombasa, was calm.",
  "On June 3, 54 people left.",
  "Peru recognised Kosovo in 2008.",
  "Russia met a potential ally of Serbia.",
  // only planned
  "They discussed a proposed treaty between Peru and Chile on fish.",
  "A treaty between Peru and Chile will be signed.",
  "It sets out the principles of a peace treaty between Egypt and Israel.",
  // not those
  "All members of the European Union except Hungary and Slovakia agreed.",
  "Kenya and Chad are allies of convenience against Mali.",
  "Germany is Kenya's main export market.",
  "Serbia is a candidate for membership of the European Union.",
  "Sarah Bello wants to head the World Bank.",
  "Sarah Bello headed the World Bank in 1990.",
  "Ali Idriss, a former member of the board of the Lagoon Bank, spoke.",
  "The Assembly did not admit Kosovo to the United Nations.",
  "The text recommends that Nepal and Laos be admitted to the United Nations.",
  "Unemployment was 80 when Ali Idriss left.",
  "The bill was 54.",
  "The African Union's former members, Chad, Mali and Libya, agreed.",
  "The African Union's members, Chad said, should pay.",
  "Ali Idriss may replace Joan Wekesa.",
  "Ali Idriss will not succeed Joan Wekesa.",
  "Council president, a Fijian, spoke.",
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

test.each([
  ["Peru will recall its envoy when Chile recognises Kosovo.", ["planned"]],
  ["Peru will stay until Chile recognises Kosovo.", ["planned"]],
  ["Peru objected because Chile recognises Kosovo.", ["actual"]],
])("a recognition that is awaited is none yet: %s", (text, statuses) => {
  const { facts } = readText(text, { stages: [relationsStage] });
  const told = facts.filter((fact) => fact.kind === "relation" && fact.type === "recognizes");
  expect(told.map(({ status }) => status)).toEqual(statuses);
});
