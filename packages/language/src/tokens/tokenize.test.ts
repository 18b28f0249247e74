import { describe, expect, test } from "vitest";

import { normalize, tokenize } from "./index.ts";

const cut = (text: string): string =>
  tokenize(text)
    .map((token) => text.slice(token.start, token.end))
    .join("|");

/** The sentence, and its tokens. */
const TABLE: readonly (readonly [text: string, tokens: string])[] = [
  ["They won't, can't and cannot go.", "They|wo|n't|,|ca|n't|and|can|not|go|."],
  ["Norway's envoy and the states’ envoys", "Norway|'s|envoy|and|the|states|’|envoys"],
  ["Norway`s charge d`affaires, a ``crude`` act", "Norway|`s|charge|d`affaires|,|a|``|crude|``|act"],
  ["We’ve said it isn’t so; he'll see.", "We|’ve|said|it|is|n’t|so|;|he|'ll|see|."],
  ["The U.S. and the U.N. met.", "The|U.S.|and|the|U.N.|met|."],
  ["The U. S. and the U. N. met.", "The|U.|S.|and|the|U.|N.|met|."],
  ["We drew U. S was drawn too.", "We|drew|U.|S|was|drawn|too|."],
  ["He read plan S. and left.", "He|read|plan|S|.|and|left|."],
  ["The U.S.-led force, U.S.'s role", "The|U.S.|-|led|force|,|U.S.|'s|role"],
  ["_Jan. 16: They met. The file_name is _x.", "_|Jan.|16|:|They|met|.|The|file_name|is|_x|."],
  ["J. K. Okello and George W. Marsh", "J.|K.|Okello|and|George|W.|Marsh"],
  ["A.B. Vajpayee, Lt. Gen. R. Dallaire", "A.B.|Vajpayee|,|Lt.|Gen.|R.|Dallaire"],
  ["Kh.Battulga, Yu.Lapin and Sh. Karimov", "Kh.|Battulga|,|Yu.|Lapin|and|Sh.|Karimov"],
  ["They met Mr. Yu. He left. They met Ya.", "They|met|Mr.|Yu|.|He|left|.|They|met|Ya|."],
  ["between you and I. Then", "between|you|and|I|.|Then"],
  ["Nov. 9, 2023; No. 1 partner; Art. 5", "Nov.|9|,|2023|;|No.|1|partner|;|Art.|5"],
  ["There is no. The end.", "There|is|no|.|The|end|."],
  ["He sat. They sat on Sat. 4.", "He|sat|.|They|sat|on|Sat.|4|."],
  ["$27 billion, US$1.5bn, €4,500.50, 20%", "$|27|billion|,|US$|1.5|bn|,|€|4,500.50|,|20|%"],
  ["in the 1980s, '90s, the 21st of May", "in|the|1980s|,|'90s|,|the|21st|of|May"],
  ["at 10 a.m. on 21.12.2015 at 20:33", "at|10|a.m.|on|21.12.2015|at|20:33"],
  ["Chad agreed, Andes.Az reports.", "Chad|agreed|,|Andes.Az|reports|."],
  [
    "See https://example.org/a?b=c. Or mail a.b@example.com, please.",
    "See|https://example.org/a?b=c|.|Or|mail|a.b@example.com|,|please|.",
  ],
  ["Photo courtesy of akorda.kz", "Photo|courtesy|of|akorda.kz"],
  ['“No,” he said. ‘Yes!’ «Oui» "so"', '“|No|,|”|he|said|.|‘|Yes|!|’|«|Oui|»|"|so|"'],
  ["Wait... and… go -- now", "Wait|...|and|…|go|--|now"],
  ["(left) [the deal] {sic}", "(|left|)|[|the|deal|]|{|sic|}"],
  ["the Russian-led bloc", "the|Russian|-|led|bloc"],
  ["a Ukrainian-EU free-trade zone", "a|Ukrainian|-|EU|free|-|trade|zone"],
  ["EU-Kazakhstan talks, Iran-Iraq war", "EU|-|Kazakhstan|talks|,|Iran|-|Iraq|war"],
  ["ex-Soviet, non-EU, anti-Chinese, co-operation", "ex-Soviet|,|non-EU|,|anti-Chinese|,|co-operation"],
  ["Kassym-Jomart Tokayev on Good-Neighborliness", "Kassym-Jomart|Tokayev|on|Good-Neighborliness"],
  ["Ban Ki-moon and Tsai Ing-wen", "Ban|Ki-moon|and|Tsai|Ing-wen"],
  ["Oil-rich Norway, Russia-controlled parts", "Oil|-|rich|Norway|,|Russia|-|controlled|parts"],
  ["al-Sharif in Port-au-Prince and Guinea-Bissau", "al-Sharif|in|Port-au-Prince|and|Guinea-Bissau"],
  ["Secretary-General, president-elect", "Secretary-General|,|president-elect"],
  ["a 76-year-old, 2014-15, Su-24, COVID-19", "a|76|-|year|-|old|,|2014|-|15|,|Su-24|,|COVID-19"],
  ["2014–2015, Moscow–Beijing axis", "2014|–|2015|,|Moscow|–|Beijing|axis"],
  ["N'Djamena, Nuku'alofa, O'Connor, Côte d'Ivoire", "N'Djamena|,|Nuku'alofa|,|O'Connor|,|Côte|d'Ivoire"],
  ["RFE/RL, AT&T, and/or", "RFE/RL|,|AT&T|,|and|/|or"],
  ["the talks ended.The envoy left", "the|talks|ended|.|The|envoy|left"],
  ["Müller, Şahin, Łódź, Đà Nẵng, Реклама", "Müller|,|Şahin|,|Łódź|,|Đà|Nẵng|,|Реклама"],
  ["• Item one", "•|Item|one"],
  ["", ""],
];

describe("tokens", () => {
  test.each(TABLE)("%s", (text, tokens) => expect(cut(text)).toBe(tokens));

  test("pieces of a compound that stays whole", () => {
    const [token] = tokenize("Kassym-Jomart");
    expect(token?.parts).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 13 },
    ]);
    expect(tokenize("envoy")[0]?.parts).toBeUndefined();
  });

  test("a range of the text is cut with the offsets of the whole", () => {
    expect(tokenize("One. Two three.", 5, 8)).toEqual([{ start: 5, end: 8, spaceBefore: true }]);
  });

  test("norm keeps the length", () => {
    for (const text of ["İstanbul’s", "“ÇA”", "ẞtraße", "Ki‑moon"])
      expect(normalize(text)).toHaveLength(text.length);
    expect(normalize("Norway’s “deal”")).toBe('norway\'s "deal"');
  });
});
