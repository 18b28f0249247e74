import { describe, expect, test } from "vitest";

import { readText } from "../testing.ts";

/** text, the words of the mention, whom they mean; null: nobody, since it is not clear who */
const CASES: readonly (readonly [string, string, readonly string[] | null])[] = [
  [
    "Peruvian President Alan Quispe met Chile's President Bruno Rojas. The two dined.",
    "The two",
    ["Alan Quispe", "Bruno Rojas"],
  ],
  [
    "King Alan Quispe and Queen Ana Mora came to Lima. The Royal Couple dined.",
    "The Royal Couple",
    ["Alan Quispe", "Ana Mora"],
  ],
  ["King Alan Quispe and Queen Ana Mora came to Lima. The couple of them dined.", "The couple", null],
  // Who thanks whom, nearer than those who met before.
  [
    "King Alan Quispe met Queen Ana Mora. President Bruno Rojas thanked Minister Carla Vega and said the pair had dined.",
    "the pair",
    ["Bruno Rojas", "Carla Vega"],
  ],
  [
    "King Alan Quispe met Queen Ana Mora. President Bruno Rojas thanked the cook and said the pair had dined.",
    "the pair",
    ["Alan Quispe", "Ana Mora"],
  ],
  // Two of a longer row are no pair.
  [
    "Secretary Ana Mora, Foreign Minister Alan Quispe, Foreign Minister Bruno Rojas and Commissioner Carla Vega looked on. Both ministers dined.",
    "Both ministers",
    null,
  ],
  [
    "Foreign Minister Alan Quispe and Foreign Minister Bruno Rojas looked on. Both ministers dined.",
    "Both ministers",
    ["Alan Quispe", "Bruno Rojas"],
  ],
  ["Peru, Chile and Bolivia met. The trio signed a pact.", "The trio", ["Peru", "Chile", "Bolivia"]],
  [
    "The League suspended Peru, Chile and Bolivia. It rained. The trio - which had left - protested.",
    "The trio",
    ["Peru", "Chile", "Bolivia"],
  ],
  [
    "Peru, Chile and Bolivia had joined, but the League suspended all three and went on.",
    "all three",
    ["Peru", "Chile", "Bolivia"],
  ],
  [
    "The League suspended Peru, Chile and Bolivia, then Fiji and Kenya. The trio protested.",
    "The trio",
    null,
  ],
  [
    "Foreign Minister Alan Quispe received Bruno Rojas. The latter thanked him.",
    "The latter",
    ["Bruno Rojas"],
  ],
  [
    "Alan Quispe and Bruno Rojas attended the talks before the latter stepped down.",
    "the latter",
    ["Bruno Rojas"],
  ],
  ["Alan Quispe met Bruno Rojas during the latter's state visit to Peru.", "the latter", ["Bruno Rojas"]],
  ["Alan Quispe met Bruno Rojas in Lima. The two ministers dined.", "The two", null],
  // Of that title the article has told of two, however far back; not where it has told of three.
  [
    "Foreign Minister Alan Quispe spoke. He praised Chilean Foreign Minister Bruno Rojas. Trade grew. Talks went well. It rained. Both foreign ministers left.",
    "Both foreign ministers",
    ["Alan Quispe", "Bruno Rojas"],
  ],
  [
    "Foreign Minister Alan Quispe spoke. He praised Chilean Foreign Minister Bruno Rojas. Foreign Minister Carlos Mora wrote. Talks went well. It rained. Both foreign ministers left.",
    "Both foreign ministers",
    null,
  ],
  // Of no number, they are the only two of that title; ministers may be of any field.
  [
    "President Alan Quispe said so beside Chilean President Bruno Rojas. It rained. The presidents signed a pact.",
    "The presidents",
    ["Alan Quispe", "Bruno Rojas"],
  ],
  [
    "President Alan Quispe said so beside Chilean President Bruno Rojas. President Carlos Mora wrote. The presidents left.",
    "The presidents",
    null,
  ],
  [
    "Minister Alan Quispe said so beside Chilean Minister Bruno Rojas. It rained. The ministers signed a pact.",
    "The ministers",
    null,
  ],
  ["Alan Quispe spoke. The two dined.", "The two", null],
  ["Peru and Chile met. Brazil named the former president.", "the former", null],
  // They who were brought together, not the one who did it.
  [
    "President Alan Quispe and his counterpart Bruno Rojas were brought together by Carlos Mora. They met again in May.",
    "They",
    ["Alan Quispe", "Bruno Rojas"],
  ],
  // A vice president is no president.
  [
    "Peruvian President Alan Quispe flew to Chile. He was greeted by Vice President Carlos Mora and dined with President Bruno Rojas. The two presidents signed.",
    "The two presidents",
    ["Alan Quispe", "Bruno Rojas"],
  ],
  // Whom a list behind the noun names, all through the text.
  [
    "The mediators, Alan Quispe of Peru and Ana Brandt of Norway, met Chile's president. Talks went well. It rained. The mediators left.",
    "The mediators",
    ["Alan Quispe", "Ana Brandt"],
  ],
  [
    "The co-chairs of the Lagos Group (Alan Quispe of Peru, Ana Brandt of Norway, and Carlos Mora of Fiji) met the king. It rained. Both co-chairs left. The two envoys stayed. The co-chairs of the panel sang.",
    "The co-chairs",
    ["Alan Quispe", "Ana Brandt", "Carlos Mora"],
  ],
  [
    "The mediators, Alan Quispe and Ana Brandt, and President Carlos Mora met. The three mediators slept.",
    "The three mediators",
    null,
  ],
  // Some of them, and those of something else.
  ["The mediators, Alan Quispe among them, met. The mediators left.", "The mediators", null],
  ["Two mediators, Alan Quispe and Ana Brandt, met. The mediators of the bank left.", "The mediators", null],
  // Whoever says or demands something is somebody.
  ["Peru protested. It demanded that Chile pay.", "It", ["Peru"]],
  ["Peru protested. It was clear that Chile would pay.", "It", null],
  // Who demands it of them is none of them, pronoun or not.
  ["France spoke. It demanded that both sides end the blockade of Madagascar.", "both sides", null],
  [
    "Senegal's president brought Alan Quispe and Bruno Rojas together in Dakar. The two dined.",
    "The two",
    ["Alan Quispe", "Bruno Rojas"],
  ],
  // Two who are merely named are no parties.
  ["Peru left in May. Chile did so later. Talks between the parties will resume.", "the parties", null],
];

describe("the two, the latter, they", () => {
  test.each(CASES)("%s (%s)", (text, phrase, members) => {
    const { mentions, entities } = readText(text);
    const found = mentions.find(({ span }) => text.slice(span.start, span.end) === phrase);
    const ids = found === undefined ? null : (found.group ?? [found.entity]);
    expect(ids?.map((id) => entities.find((entity) => entity.id === id)?.name ?? id) ?? null).toEqual(
      members,
    );
  });
});
