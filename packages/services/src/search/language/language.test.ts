import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { KEYS, parse, print, SCOPES, STANDINGS, type Part } from "./index.ts";

const printed = (query: string): string => print(parse(query).parts);
const problems = (query: string) =>
  parse(query).problems.map(({ severity, code, start, end }) => [severity, code, query.slice(start, end)]);

describe("reading a query", () => {
  it.each([
    ["tokayev  astana", "tokayev astana"],
    ['"eternal friendship"', '"eternal friendship"'],
    ["“eternal friendship” «вечная дружба»", '"eternal friendship" "вечная дружба"'],
    ["ratif*", "ratif*"],
    ['"good neigh"*', '"good neigh"*'],
    ["Good-Neighbourliness", '"Good Neighbourliness"'],
    ["O'Neill", '"O Neill"'],
    ["WHO:tokayev With:putin", "who:tokayev with:putin"],
    ['who:"Kassym-Jomart  Tokayev"', 'who:"Kassym-Jomart Tokayev"'],
    ["-type:Visit -moscow", "-type:visit -moscow"],
    ['said:"landmark deal" about:EAEU', 'said:"landmark deal" about:EAEU'],
    ["2014..2017", "2014..2017"],
    ["2014-02..2014-02-28", "2014-02..2014-02"],
    ["2014.. ..2017-03", "2014.. ..2017-03"],
    ["before:2014", "..2013"],
    ["after:2014-02-28", "2014-03.."],
    ["-2014..2014", "-2014..2014"],
    ["from:2014", "2014.."],
    ["to:2014-02", "..2014-02"],
    ["since:2014 until:2016", "2014..2016"],
    ["after:2014 before:2016", "2015..2015"],
    ["before:2016 treaty after:2014", "treaty 2015..2015"],
    ["from:2014 from:2015", "2015.."],
    ["-from:2014 to:2016", "-2014.. ..2016"],
    ["is:disputed is:DISPUTED", "is:disputed"],
    ["in:events", "in:events"],
    ["", ""],
    ["- -- ( ) * :", ""],
    ["2014", "2014"],
    ["12:30", '"12 30"'],
    ["NOT a OR b", "NOT a OR b"],
    ['who:tokayev"a b"', 'who:tokayev "a b"'],
  ])("%s is %s", (query, expected) => {
    expect(printed(query)).toBe(expected);
  });

  it.each([
    ["foo:bar", "warning", "unknown-key", "foo:bar"],
    ["tokayev wiht:putin", "warning", "unknown-key", "wiht:putin"],
    ["who:", "error", "no-value", "who:"],
    ['x who:" "', "error", "no-value", 'who:" "'],
    ["is:open", "error", "unknown-value", "is:open"],
    ["in:books", "error", "unknown-value", "in:books"],
    ["-in:events", "error", "unknown-value", "-in:events"],
    ["type:meetign", "warning", "unknown-value", "type:meetign"],
    ["2014-13..", "error", "no-date", "2014-13.."],
    ["before:yesterday", "error", "no-date", "before:yesterday"],
    ["2015-02-29..2016", "error", "no-date", "2015-02-29..2016"],
    ["2017..2014", "error", "backwards", "2017..2014"],
    ["from:2017 to:2014", "error", "backwards", "to:2014"],
    ["from:", "error", "no-value", "from:"],
    ["a*", "error", "short-prefix", "a*"],
    ['"never closed', "warning", "open-quote", '"never closed'],
  ])("%s: %s %s", (query, severity, code, place) => {
    expect(problems(query)).toEqual([[severity, code, place]]);
  });

  it.each([
    ["wiht:putin", /Did you mean with:\?.*who: with: type:/],
    ["is:planed", /is: takes disputed, planned, negated, recalled, inferred/],
    ["type:meetign", /did you mean type:meeting\?/],
  ])("%s says what there is", (query, message) => {
    expect(parse(query).problems[0]?.message).toMatch(message);
  });

  it.each(["tokayev", "type:meeting", "https", "2014..2016", "a -b"])("%s has no fault", (query) => {
    expect(parse(query).problems).toEqual([]);
  });

  it("takes so many conditions and says where it stopped", () => {
    const { parts, problems: told } = parse(Array.from({ length: 60 }, (_, i) => `w${i}`).join(" "));
    expect([parts.length, told.map(({ code }) => code)]).toEqual([48, ["too-long"]]);
  });
});

const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u).map((text) => text.normalize("NFC"));
const words = fc.array(word, { minLength: 2, maxLength: 3 }).map((list) => list.join(" "));
const day = fc
  .date({ min: new Date("0002-01-01T00:00:00Z"), max: new Date("9998-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const not = fc.boolean();
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    kind: fc.constant("words" as const),
    text: word,
    phrase: not,
    prefix: fc.constant(false),
    not,
  }),
  fc.record({
    kind: fc.constant("words" as const),
    text: words,
    phrase: fc.constant(true),
    prefix: fc.constant(false),
    not,
  }),
  fc.record({
    kind: fc.constant("key" as const),
    key: fc.constantFrom(...KEYS.filter((key) => key !== "is" && key !== "in" && key !== "type")),
    value: fc.oneof(
      word,
      words,
      words.map((text) => text.replace(" ", "-")),
    ),
    not,
  }),
  fc.record({
    kind: fc.constant("key" as const),
    key: fc.constant("is" as const),
    value: fc.constantFrom(...STANDINGS),
    not,
  }),
  fc.record({
    kind: fc.constant("key" as const),
    key: fc.constant("in" as const),
    value: fc.constantFrom(...SCOPES),
    not: fc.constant(false),
  }),
  fc.tuple(day, day, not).map(([a, b, no]): Part => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return { kind: "range", from, to, not: no };
  }),
  fc.tuple(day, not).map(([from, no]): Part => ({ kind: "range", from, to: null, not: no })),
);
const query = fc.uniqueArray(part, { maxLength: 10, selector: (one) => print([one]) });

describe("a query that is printed and read again", () => {
  it("is the same query", () => {
    fc.assert(
      fc.property(query, (parts) => {
        expect(parse(print(parts)).parts).toEqual(parts);
      }),
    );
  });

  it("is the same whatever was typed, and nothing that is typed throws", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.string({ maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            "who:",
            '"',
            "“",
            "-",
            "..",
            "2014",
            "is:",
            "a",
            " ",
            "*",
            ":",
            "foo:",
            "е",
            "\u0301",
            "before:",
            "--",
          ),
          { maxLength: 24 },
        )
        .map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { parts, problems: told } = parse(text);
        expect(parse(print(parts)).parts).toEqual(parts);
        expect(print(parse(print(parts)).parts)).toBe(print(parts));
        for (const { start, end } of told)
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["quotation marks", '"'.repeat(100_000)],
    ["dashes", "-".repeat(100_000)],
    ["colons", ":".repeat(100_000)],
    ["letters", "a".repeat(100_000)],
    ["keys", "who:".repeat(25_000)],
    ["dots", ".".repeat(100_000)],
    ["marks", "e\u0301".repeat(50_000)],
  ])("a hundred thousand %s are read through", (_, text) => {
    expect(parse(text).parts.length).toBeLessThanOrEqual(48);
  });
});
