import type { ArticleRecord, StatementFact } from "@chancery/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { factChanges, textChanges, type Passage } from "./changes.ts";
import { dictionary } from "../../text/index.ts";

const told = (passages: readonly Passage[]): string =>
  passages
    .flatMap(({ stretches }) => stretches)
    .map(({ change, text }) => ({ kept: text, added: `[+${text}]`, removed: `[-${text}]` })[change])
    .join("");

const side = (passages: readonly Passage[], leave: "added" | "removed"): string =>
  passages
    .flatMap(({ stretches }) => stretches)
    .filter(({ change }) => change !== leave)
    .map(({ text }) => text)
    .join("");

describe("changes of a text", () => {
  it.each([
    ["the same\n", "the same\n", "the same\n"],
    ["They met on Monday.\n", "They met on Tuesday.\n", "They met on [-Monday][+Tuesday].\n"],
    ["One.\n", "One.\nTwo.\n", "One.\n[+Two.\n]"],
    ["One.\nTwo.\n", "Two.\n", "[-One.\n]Two.\n"],
    ["", "New.", "[+New.]"],
    ["Old.", "", "[-Old.]"],
    ["", "", ""],
  ])("%j, %j", (before, after, expected) => expect(told(textChanges(before, after))).toBe(expected));

  it("gives both texts back, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("a ", "b", "\n", " ", "é", "\u202e", "<b>", "—"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const passages = textChanges(before, after);
        expect(side(passages, "added")).toBe(before);
        expect(side(passages, "removed")).toBe(after);
      }),
    );
  });

  it("tells texts apart as wholes where they have next to nothing in common", () => {
    const line = (word: string) => Array.from({ length: 9000 }, (_, n) => `${word}${n}\n`).join("");
    const passages = textChanges(line("a"), line("b"));
    expect(side(passages, "added")).toBe(line("a"));
    expect(side(passages, "removed")).toBe(line("b"));
  });
});

describe("changes of facts", () => {
  const en = dictionary("en");
  /** A version in which the minister says these words. */
  const version = (said: string, form: StatementFact["form"] = "direct") =>
    ({
      source: { text: said },
      entities: [{ id: "m", name: "The minister" }],
      facts: [
        {
          id: `f-${said}`,
          kind: "statement",
          status: "actual",
          when: null,
          speaker: "m",
          addressee: null,
          form,
          content: [{ start: 0, end: said.length }],
        },
      ],
    }) as unknown as ArticleRecord;
  it.each([
    ["We agree.", "We agree.", [], [], 1],
    ["We agree\n  on it.", "We agree on it.", [], [], 1],
    ["We agree.", "We refuse.", ["The minister · “We agree.”"], ["The minister · “We refuse.”"], 0],
  ])("said %j, then %j", (before, after, removed, added, kept) => {
    const changes = factChanges(version(before), version(after), en);
    expect(changes.removed.map(({ line }) => line)).toEqual(removed);
    expect(changes.added.map(({ line }) => line)).toEqual(added);
    expect(changes.kept).toBe(kept);
  });
  it("tells what is reported from what is quoted", () => {
    const changes = factChanges(version("it agreed", "indirect"), version("it agreed"), en);
    expect([changes.removed[0]?.line, changes.added[0]?.line]).toEqual([
      "The minister · it agreed",
      "The minister · “it agreed”",
    ]);
  });
});
