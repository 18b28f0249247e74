import type { LabelledSpan } from "@chancery/language/training";
import { describe, expect, test } from "vitest";

import { columnDocuments } from "./columns.ts";
import { meantimeDocument } from "./meantime.ts";

const shown = (forms: readonly string[], names: readonly LabelledSpan[]): string[] =>
  names.map(({ first, last, type }) => `${type}: ${forms.slice(first, last).join(" ")}`);

describe("columns of word and tag", () => {
  const types = { PER: "person", LOC: "place" } as const;
  const column = (lines: string): string[][] =>
    columnDocuments(lines.split(" ").join("\n").replaceAll("/", "\t").replaceAll("_", "\n"), types).map(
      (sentences) => sentences.flatMap(({ forms, names }) => shown(forms, names)),
    );

  test("a name begins with B- or where the type changes", () => {
    expect(column("Ana/B-PER Mora/I-PER saw/O Lima/I-LOC Kofi/I-PER")).toEqual([
      ["person: Ana Mora", "place: Lima", "person: Kofi"],
    ]);
    expect(column("Suva/B-LOC Fiji/B-LOC")).toEqual([["place: Suva", "place: Fiji"]]);
  });
  test("a tag that is not asked for gives no name", () => {
    expect(column("Alba/B-SHIP sank/O off/O Peru/B-LOC")).toEqual([["place: Peru"]]);
  });
  test("a mark begins a document, a blank line a sentence", () => {
    expect(column("Lima/B-LOC slept/O _-DOCSTART-/O __Suva/B-LOC __Accra/B-LOC")).toEqual([
      ["place: Lima"],
      ["place: Suva", "place: Accra"],
    ]);
  });
});

describe("articles in the CAT format", () => {
  /** An article of these sentences whose mentions are given by kind, type and words in order. */
  function article(
    sentences: readonly string[],
    mentions: readonly [kind: string, type: string, words: string][],
  ) {
    const words = sentences.flatMap((sentence, s) => sentence.split(" ").map((form) => ({ form, s })));
    const tokens = words.map(
      ({ form, s }, i) => `<token number="${i}" sentence="${s}" t_id="${i + 1}">${form}</token>`,
    );
    const marked = mentions.map(([kind, , text], m) => {
      const parts = text.split(" ");
      const first = words.findIndex((_, i) => parts.every((part, k) => words[i + k]?.form === part));
      const anchors = parts.map((_, k) => `<token_anchor t_id="${first + k + 1}"/>`).join("\n");
      return `<ENTITY_MENTION comment="" m_id="${m + 1}" syntactic_type="${kind}">\n${anchors}\n</ENTITY_MENTION>
<ENTITY TAG_DESCRIPTOR="" ent_type="${mentions[m]?.[1]}" m_id="${m + 101}"/>
<REFERS_TO r_id="${m}">\n<source m_id="${m + 1}"/>\n<target m_id="${m + 101}"/>\n</REFERS_TO>`;
    });
    const { sentences: found, manner } = meantimeDocument("a", [...tokens, ...marked].join("\n"));
    return { found: found.map(({ forms, names }) => shown(forms, names)), manner };
  }

  test.each([
    ["NAM", "ORG", "the Peruvian maker Alba Motors", ["organization: Alba Motors"]],
    ["NAM", "PER", "President Rosa Quispe", ["person: Rosa Quispe"]],
    ["PRE.NAM", "LOC", "Lima", ["place: Lima"]],
    ["APP", "ORG", "Bank of Fiji , the oldest of its banks", ["organization: Bank of Fiji"]],
    ["NAM", "PRO", "the Alba Forty", ["other: Alba Forty"]],
    ["NOM", "ORG", "the Council", []],
    ["PRO", "PER", "He", []],
    ["", "FIN", "40 billion dollars", []],
  ] as const)("%s %s %s", (kind, type, text, names) => {
    expect(article([`${text} fell`], [[kind, type, text]]).found).toEqual([names]);
  });
  test("what follows the last mention is not annotated, and is left out", () => {
    const { found, manner } = article(
      ["Talks began", "Lima waited", "Suva did not"],
      [["NAM", "LOC", "Lima"]],
    );
    expect(found).toEqual([[], ["place: Lima"]]);
    expect(manner).toBe("meantime");
  });
  test("signs are written out", () => {
    expect(article(["S&amp;P fell"], [["NAM", "ORG", "S&amp;P"]]).found).toEqual([["organization: S&P"]]);
  });
});
