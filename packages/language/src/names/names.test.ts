import { expect, test } from "vitest";

import { analyze } from "../analyze.ts";

const names = (text: string): string[] => {
  const { tokens, names: found } = analyze(text);
  return found.map(
    ({ first, last, type }) => `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}: ${type}`,
  );
};

/** The sentence, and every name in it. */
test.each<[string, string[]]>([
  [
    "Peruvian President Rosa Quispe met Kofi Addo in Lima on Tuesday.",
    ["Rosa Quispe: person", "Kofi Addo: person", "Lima: place"],
  ],
  ["The European Union and Uzbekistan signed a deal.", ["European Union: organization", "Uzbekistan: place"]],
  [
    "The African Union (AU) urged Chad to show restraint.",
    ["African Union: organization", "AU: organization", "Chad: place"],
  ],
  ["Foreign Minister Lena Brandt flew to Nairobi.", ["Lena Brandt: person", "Nairobi: place"]],
  ["Leaders of the Russian-led Eurasian Economic Union met.", ["Eurasian Economic Union: organization"]],
  [
    "Honduras Breaks Ties With Taiwan, Opens Relations With Beijing",
    ["Honduras: place", "Taiwan: place", "Beijing: place"],
  ],
  ["Fijian PM Rabuka lands in Canberra for security talks", ["Rabuka: person", "Canberra: place"]],
  [
    "The Pacific Islands Forum, chaired by Cook Islands PM Mark Brown, met in Apia.",
    ["Pacific Islands Forum: organization", "Cook Islands: place", "Mark Brown: person", "Apia: place"],
  ],
  // An office is no body.
  [
    "The Vice-Minister of Foreign Affairs of Fiji, Mere Tuilagi, spoke.",
    ["Fiji: place", "Mere Tuilagi: person"],
  ],
  ["She is the Minister of Foreign Affairs of Chad.", ["Chad: place"]],
  [
    "The Department of Foreign Affairs of Ireland spoke.",
    ["Department of Foreign Affairs of Ireland: organization"],
  ],
  ["The Ministry of Foreign Affairs declined to comment.", ["Ministry of Foreign Affairs: organization"]],
  // Nor is a paper.
  ["The Suva Convention on Combating Piracy was signed.", []],
  // Title case, adjectives of peoples and common nouns make no names.
  ["Leaders Agree to Deepen Strategic Partnership", []],
  ["Breaking News", []],
  ["The Chilean and Bolivian delegations left without a deal.", []],
  ["The minister said the talks were useful.", []],
])("%s", (text, expected) => expect(names(text)).toEqual(expected));

test("scores lie between 0 and 1", () => {
  for (const { score } of analyze("Rosa Quispe met Kofi Addo in Lima.").names) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});
