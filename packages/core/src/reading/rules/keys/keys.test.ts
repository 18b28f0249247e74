import { describe, expect, it } from "vitest";

import { lineOf } from "../../lines/line.ts";
import { LINE_RULES } from "../rules.ts";
import { keysOf } from "./factors.ts";
import { folded, markOf } from "./fold.ts";
import { likelyOf, signsOf } from "./likely.ts";

/** Patterns, and what every text that they fit holds a piece of. */
const CASES: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/^tags?:/i, ["ags:", "tag:"]],
  [/^(?:photo|image) by/i, ["imag", "o by"]],
  [/^(?:photo|image)\b.* by/iu, ["imag", "phot"]],
  [/colou?r/, ["colo", "lour"]],
  [/\d{1,2}:\d{2}/, ["00:0", "0:00"]],
  [/(?:re)?print[^.]+\.$/i, ["prin"]],
  [/[Vv]ol\./, ["vol."]],
  [/day['’]s [a-z]/, ["day'"]],
  [/(?!the)by(?<=x)/, ["by"]],
  [/^\p{Lu}.{2,40}$/u, null],
  [/x?/, null],
];

describe("keys of rules", () => {
  it.each(CASES)("%s", (pattern, keys) => expect(keysOf(pattern)).toEqual(keys));

  it("are what the patterns have (after a change of rules: vitest run src/reading/rules/keys -u)", async () => {
    const rows = LINE_RULES.flatMap((rule): string[] => {
      const signs = signsOf(rule);
      const keys = signs.map(keysOf);
      if (keys.length === 0 || keys.some((one) => one === null)) return [];
      const all = [...new Set(keys.flatMap((one) => one ?? []))];
      return [`  ${JSON.stringify(rule.id)}: ${JSON.stringify([markOf(signs), ...all])},\n`];
    });
    await expect(
      "// Written by keys.test.ts: of each rule its patterns' mark, then the keys of which its lines have one.\n" +
        `export const RULE_KEYS: Readonly<Record<string, readonly (string | number)[]>> = {\n${rows.join("")}};\n`,
    ).toMatchFileSnapshot("../generated/rule-keys.ts");
  });

  it("are found in whatever casing, with whatever apostrophe", () => {
    expect(folded("Today’s ADVERTIſEMENT, 1998 ΛΟΓΟΣ")).toBe("today's advertisement, 0000 λογοσ");
  });

  it("leave no rule out that a line meets", () => {
    const likely = likelyOf(LINE_RULES);
    const meant =
      "Photo: Reuters|12 Comments|By Ana Ruiz|Follow us on Twitter|Copyright 1998|Issue No. 34|Read more: talks";
    for (const text of meant.split("|")) {
      const { letters } = lineOf(text, { start: 0, end: text.length });
      const asked = new Set(likely(letters));
      for (const [i, rule] of LINE_RULES.entries()) {
        const fits = signsOf(rule).some((sign) => sign.test(letters.text) || sign.test(letters.norm));
        if (fits) expect(asked.has(i), `${rule.id}: ${text}`).toBe(true);
      }
    }
  });
});
