import { sampleRecord } from "@chancery/db/testing";
import { describe, expect, it } from "vitest";

import { articleReport } from "./article.ts";
import { foundReport } from "./found.ts";
import { columns, plural, shorten, wrapped } from "./text.ts";

const record = sampleRecord();

describe("the report of an article", () => {
  it("has title, date, entities, and facts with the words that state them", () => {
    expect(articleReport(record)).toBe(
      `Tokayev meets envoy in Astana
=============================
source     a.txt
published  not known
outlet     not stated
language   en

3 entities
  person  Kassym-Jomart Tokayev  2×
  person  José Núñez             1×  not in the knowledge base
  place   Astana                 1×

2 facts
  meeting · 2015-12-21 · Astana · Kassym-Jomart Tokayev (participant), José Núñez (participant)
    “Kassym-Jomart Tokayev met José Núñez in Astana on 2015-12-21.”
  direct statement · José Núñez
    “The talks were useful,”
`,
    );
  });

  it("says what was considered for an event and refused, the nearest reading first", () => {
    const at = record.source.text.indexOf("useful");
    const span = { start: at, end: at + "useful".length };
    const sentence = { start: at - "The talks were ".length, end: span.end };
    const refusal = {
      span,
      sentence,
      type: "visit" as const,
      pattern: "a.verb",
      reason: "frame.nouns" as const,
    };
    const report = articleReport(record, {
      explain: true,
      refusals: [refusal, { ...refusal, type: "signing", pattern: "b.verb", reason: "needs.object" }],
    });
    expect(report).toContain(
      `2 readings considered and refused
  “The talks were useful”
    useful: no signing, since what or whom it was done to is not named [b.verb, needs.object]
    useful: no visit, since a noun that the pattern asks for is missing`,
    );
    expect(articleReport(record, { explain: true })).not.toContain("refused");
  });

  it("says why the article is dated so, rejected clues too", () => {
    const day = { edtf: "2015-12-21", earliest: "2015-12-21", latest: "2015-12-21" };
    const clue = {
      rule: "dating/office",
      span: null,
      earliest: "2007-01-11",
      latest: null,
      note: "in office from then on",
    };
    const clock = {
      ...clue,
      rule: "dating/clock",
      rejected: true,
      earliest: "2026-01-12",
      latest: "2026-01-12",
      note: "the page's today",
    };
    const published = { when: day, method: "inferred" as const, clues: [clue, clock] };
    const report = articleReport({ ...record, article: { ...record.article, published } });
    expect(report).toContain(
      `published  2015-12-21 (inferred)
           2007-01-11 to ..: in office from then on [dating/office]
           not 2026-01-12: the page's today [dating/clock]
outlet`,
    );
  });

  it("marks what is planned, negated, background and said by somebody; words printed twice are shown once", () => {
    const facts = record.facts.slice(0, 1).map((fact) => ({
      ...fact,
      status: "planned" as const,
      negated: true,
      background: true,
      source: "local:nunez",
      evidence: [...fact.evidence, ...fact.evidence],
    }));
    const report = articleReport({ ...record, facts });
    expect(report.replaceAll(/\s+/g, " ")).toContain(
      "· planned · negated · background · said by José Núñez “Kassym",
    );
    expect(report.match(/“Kassym/g)).toHaveLength(1);
  });

  it("explained, lists every line with its kind and reasons, and every fact's rule", () => {
    const report = articleReport(record, { explain: true });
    expect(report).toContain("rule test/rule, confidence 0.9");
    expect(report).toMatch(/2 {2}boilerplate {2}menu {2}\[Menu \| Sign in\]/);
    expect(report).toMatch(/3 {2}paragraph/);
  });
});

describe("the report of a search", () => {
  it("says why an entity answers, and nothing found is said", () => {
    const entity = { id: "per.x", kind: "person", name: "X Y", known: true } as const;
    const why = { words: "ix", entity: "per.x", name: "X Y", by: "spelling" } as const;
    const empty = { query: "ix", problems: [], names: [], entities: [], articles: [], facts: [] };
    expect(foundReport({ ...empty, entities: [{ entity, why }] })).toBe(
      "1 entity\n  person  X Y  per.x  “ix” is another spelling of it\n",
    );
    expect(foundReport(empty)).toBe("nothing found\n");
  });
});

describe("text", () => {
  it.each([
    ["a b", "  a b"],
    ["a\n\tb\u001b[31m", "  a b\ufffd[31m"],
    ["x".repeat(200), `  ${"x".repeat(200)}`],
    [`${"word ".repeat(30)}`.trim(), `  ${"word ".repeat(19).trim()}\n  ${"word ".repeat(11).trim()}`],
  ])("wraps %j", (text, expected) => expect(wrapped(text, 2)).toBe(expected));

  it("columns, counts and shortening", () => {
    expect(
      columns(
        [
          ["a", "b"],
          ["ccc", "", "d"],
        ],
        0,
      ),
    ).toEqual(["a    b", "ccc     d"]);
    expect([plural(1, "fact"), plural(0, "entity", "entities")]).toEqual(["1 fact", "0 entities"]);
    expect([shorten("abcd", 4), shorten("abcde", 4)]).toEqual(["abcd", "abc…"]);
  });
});
