import { fromConllu } from "@chancery/language/training";
import { describe, expect, it } from "vitest";

import { bracketedNames, ownReports, reportDocuments } from "./own-reports.ts";

const rows = (...words: readonly string[]) =>
  fromConllu(words.map((word, i) => [i + 1, ...word.split(" ")].join("\t")).join("\n") + "\n\n")[0]?.rows ??
  [];
const word = (form: string, misc = "_"): string => [form, "_", "_", "_", "_", "_", "_", "_", misc].join(" ");

describe("names in brackets", () => {
  it("reads a name of one word, of several, and one that holds others", () => {
    const names = bracketedNames(
      rows(
        word("EU", "Entity=(agreement(organization)|SpaceAfter=No"),
        word("-", "SpaceAfter=No"),
        word("Kazakhstan", "Entity=(place)"),
        word("Agreement", "Entity=agreement)"),
        word("Haddad", "Entity=(person)"),
      ),
    );
    expect(names.map(({ first, last, type, depth }) => [first, last, type, depth])).toEqual([
      [0, 4, "agreement", 0],
      [0, 1, "organization", 1],
      [2, 3, "place", 1],
      [4, 5, "person", 0],
    ]);
  });

  it.each([
    ["a name that is never closed", [word("Port", "Entity=(place"), word("Vila")]],
    ["a bracket that closes another type", [word("Port", "Entity=(place"), word("Vila", "Entity=person)")]],
    ["a type that nobody declared", [word("Nobel", "Entity=(prize)")]],
  ])("refuses %s", (_, words) => {
    expect(() => bracketedNames(rows(...words))).toThrow();
  });
});

describe("the reports of the project", () => {
  it("are at least 600 sentences with names, a quarter of them held back", () => {
    const [train, test] = [ownReports("train"), ownReports("test")];
    const sentences = [train, test].map((reports) => reports.flatMap((report) => report.sentences).length);
    expect((sentences[0] ?? 0) + (sentences[1] ?? 0)).toBeGreaterThanOrEqual(600);
    expect(sentences[1]).toBeGreaterThan(150);
    const learnt = new Set(train.flatMap((report) => report.sentences.map(({ text }) => text)));
    expect(test.flatMap((report) => report.sentences).filter(({ text }) => learnt.has(text))).toEqual([]);
  });

  it("give flat labels: a facility is a place, a treaty's title hides what it holds", () => {
    const documents = reportDocuments(ownReports("train"));
    const types = new Set(
      documents.flatMap(({ sentences }) => sentences.flatMap(({ names }) => names.map(({ type }) => type))),
    );
    expect([...types].toSorted()).toEqual(["organization", "other", "person", "place"]);
  });
});
