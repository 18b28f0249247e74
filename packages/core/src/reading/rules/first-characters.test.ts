import { describe, expect, test } from "vitest";

import { beginning, classOf, firstCharacters } from "./first-characters.ts";

describe("the first characters that a pattern may match", () => {
  test.each<[RegExp, string, string]>([
    [/^(?:read|see) also/iu, "Read Ssee ſ", "x 1 !"],
    [/^\W{0,3}more/i, "« more M", "a 1"],
    [/^a?b|^c/, "a b c", "d B"],
    [/^[^>]{2} >/u, "a 1 é <", ">"],
    [/^\p{Lu}\d/u, "A É", "a 1"],
    [/^\p{Lu}/iu, "A a", "1"],
    [/^(?!In\s)(?:\(END\)\s*)?\p{Lu}/u, "( I", "a"],
    [/^(?:©|\([cC]\))/u, "© (", "c"],
    [/^\d{1,2}:\d{2}/, "1 9", "a :"],
    [/^(?:[[<(]x){2}/, "[ < (", "x"],
    [/^(?<=y)\bwire/, "w", "y"],
  ])("%s", (pattern, may, mayNot) => {
    const first = firstCharacters(pattern);
    for (const text of may.split(" ")) expect([text, first?.[classOf(text)]]).toEqual([text, 1]);
    for (const text of mayNot.split(" ")) expect([text, first?.[classOf(text)]]).toEqual([text, 0]);
  });

  test.each([/news/, /^a|b/, /^a*/, /^(?:a|)/, /^$/, /^a/m])(
    "are any, or none must be there: %s",
    (pattern) => expect(firstCharacters(pattern)).toBeNull(),
  );

  test("tell the lines that need not be asked, and no other", () => {
    const takes = beginning(/^(?:kin|sea)\b/iu);
    expect(["kin", "Sea", "\u212ain", "ſea", "in", ""].map(takes)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
