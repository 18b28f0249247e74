import { describe, expect, test } from "vitest";

import { assertLinear } from "../testing/linear-time.ts";
import { lex, numeralAt, ordinalAt, plainDigits, scaled } from "./index.ts";

const kinds = (text: string): string[] => lex(text).map(({ norm, kind }) => `${norm}/${kind}`);

describe("cutting", () => {
  const rows: readonly (readonly [text: string, ...tokens: string[]])[] = [
    ["December 21,2015", "december/word", "21/number", ",/sign", "2015/number"],
    ["1,984 delegates", "1,984/number", "delegates/word"],
    ["the 21st", "the/word", "21/ordinal"],
    ["US$40bn", "us/word", "$/sign", "40/number", "bn/word"],
    ["two–day, mid-2011", "two/word", "-/sign", "day/word", ",/sign", "mid/word", "-/sign", "2011/number"],
    ["2014-12-22", "2014-12-22/stamp"],
    ["21.12.2015", "21.12.2015/stamp"],
    ["12/21/15", "12/21/15/stamp"],
    ["20:33", "20:33/clock"],
    ["A320 at G20", "a320/mixed", "at/word", "g20/mixed"],
    ["Moscow’s", "moscow/word", "'/sign", "s/word"],
    ["23 декабря", "23/number", "декабря/word"],
    ["costs 5.", "costs/word", "5/number", "./sign"],
    ["1.5.", "1.5/number", "./sign"],
    ["some 30 000 people", "some/word", "30000/number", "people/word"],
    ["June 12 300 ships", "june/word", "12/number", "300/number", "ships/word"],
    ["call 388 81 09", "call/word", "388/number", "81/number", "09/number"],
    ["2 500 000 refugees", "2500000/number", "refugees/word"],
    ["Café São Tomé, naïve2", "café/word", "são/word", "tomé/word", ",/sign", "naïve2/mixed"],
    ["cafe\u0301s to\u0302o", "cafe\u0301s/word", "to\u0302o/word"],
    ["x\u{1d4d0}y ok", "x\u{1d4d0}y/word", "ok/word"],
    ["to-day, To-morrow to-days", "today/word", ",/sign", "tomorrow/word", "to/word", "-/sign", "days/word"],
    ["a_b “done”", "a/word", "_/sign", "b/word", "“/sign", "done/word", "”/sign"],
    [""],
  ];
  for (const [text, ...tokens] of rows) test(JSON.stringify(text), () => expect(kinds(text)).toEqual(tokens));

  test("offsets are those of the whole text, spaces belong to no token", () => {
    const text = "xx in May\n2004";
    const tokens = lex(text, 3);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["in", "May", "2004"]);
    expect(tokens.map(({ line }) => line)).toEqual([true, false, true]);
    expect(tokens.map(({ capital }) => capital)).toEqual([false, true, false]);
  });
  test("a cut inside a token ends it there", () =>
    expect(lex("2014-12-22", 0, 4).map(({ norm }) => norm)).toEqual(["2014"]));
});

describe("numbers", () => {
  const rows: readonly (readonly [text: string, value: number | null])[] = [
    ["nine", 9],
    ["twenty-five", 25],
    ["twenty five", 25],
    ["a hundred and fifty thousand", 150_000],
    ["two million three hundred thousand", 2_300_000],
    ["half a million", 500_000],
    ["2.5 million", 2_500_000],
    ["1,984", 1984],
    ["1.984.000", 1_984_000],
    ["0.1 billion", 100_000_000],
    ["2.3 trillion", 2_300_000_000_000],
    ["500 crore", 5_000_000_000],
    ["three lakh", 300_000],
    ["million", null],
    ["an", null],
    ["delegates", null],
  ];
  for (const [text, value] of rows)
    test(text, () => expect(numeralAt(lex(text), 0)?.value ?? null).toBe(value));

  test("short scales only where allowed", () => {
    expect(numeralAt(lex("27m"), 0)).toEqual({ value: 27, next: 1 });
    expect(numeralAt(lex("27m"), 0, { short: true })).toEqual({ value: 27_000_000, next: 2 });
  });
  test("ordinals", () => {
    expect(ordinalAt(lex("twenty-fifth"), 0)?.value).toBe(25);
    expect(ordinalAt(lex("21st"), 0)?.value).toBe(21);
    expect(ordinalAt(lex("nine"), 0)).toBeNull();
  });
  test("digits are moved, not multiplied", () => {
    expect(scaled("1.1", 9)).toBe(1_100_000_000);
    expect(scaled("4.35", 2)).toBe(435);
    expect(plainDigits("1,2,34")).toBeNull();
  });
});

describe("hostile input takes linear time", () => {
  for (const unit of ["1,", "1.1", "-", "9", "a1", "1:1", "1/1/", "hundred "]) {
    test(JSON.stringify(unit), () => {
      assertLinear((size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => {
          const tokens = lex(text);
          for (let i = 0; i < tokens.length; i += 1) numeralAt(tokens, i);
        };
      }, 200_000);
    });
  }
});
