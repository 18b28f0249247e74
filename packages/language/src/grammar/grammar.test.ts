import { describe as group, expect, test } from "vitest";

import { analyze } from "../analyze.ts";
import { assertLinear } from "../testing/linear-time.ts";
import type { Analysis } from "../types.ts";
import { describe, parseGrammar } from "./index.ts";

/** The unit that covers `words` in the text, in tokens. */
function unit({ text, tokens }: Analysis, words: string): { first: number; last: number } {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    first: tokens.findIndex((token) => token.start === start),
    last: tokens.findIndex((token) => token.end === end) + 1,
  };
}

function withUnits(text: string, ...units: string[]): string {
  const analysis = analyze(text);
  const names = units.map((words) => unit(analysis, words));
  return describe(parseGrammar(analysis, names)[0]!, analysis);
}

group("names handed in", () => {
  test("the title of a treaty is not cut at its commas and conjunctions", () => {
    const title = "Treaty between Chile, Peru and Bolivia on Good-Neighborliness and Alliance";
    expect(
      withUnits(`Ecuador signed the ${title} in 1998.`, title, "Peru", "Good-Neighborliness and Alliance"),
    ).toBe(`main Ecuador | sign(past) | the ${title} | in 1998`);
  });

  test("without the name the same words are a list", () => {
    expect(withUnits("Ecuador signed the treaty between Peru and Chile.")).toBe(
      "main Ecuador | sign(past) | the treaty <between {Peru + Chile}> |",
    );
  });

  test("two names in a row after a verb of telling are addressee and subject", () => {
    expect(withUnits("Nasser told Tito Egypt would attend.", "Tito", "Egypt")).toBe(
      "main Nasser | tell(past) | Tito |\ncomplement Egypt | attend(present,would) |  |",
    );
  });

  test.each([
    [
      "President of Uruguay José Mujica received the delegation.",
      "Uruguay",
      "José Mujica",
      "President <of Uruguay> (= José Mujica)",
    ],
    [
      "Secretary of State Henry Kissinger received the delegation.",
      "State",
      "Henry Kissinger",
      "Secretary <of State> (= Henry Kissinger)",
    ],
    ["King of Tonga Tupou VI received the delegation.", "Tonga", "Tupou VI", "King <of Tonga> (= Tupou VI)"],
  ])("a name after an office and its country: %s", (text, country, person, subject) => {
    expect(withUnits(text, country, person)).toBe(`main ${subject} | receive(past) | the delegation |`);
  });

  test("spans outside the text or empty are left out of account", () => {
    const analysis = analyze("Togo left.");
    expect(() =>
      parseGrammar(analysis, [
        { first: 2, last: 90 },
        { first: 1, last: 1 },
        { first: -1, last: 2 },
      ]),
    ).not.toThrow();
  });
});

group("shape of the result", () => {
  const text = "The envoy, who met Addo, said that Peru would sign. He left.";
  const analysis = analyze(text);
  const grammars = parseGrammar(analysis);

  test("one grammar a sentence", () => expect(grammars).toHaveLength(2));

  test("a clause covers what depends on it, and parents are indices", () => {
    const [relative, main, complement] = grammars[0]!.clauses;
    expect(relative).toMatchObject({ kind: "relative", parent: 1 });
    expect(complement).toMatchObject({ kind: "complement", parent: 1, marker: "that" });
    expect([main!.first, main!.last]).toEqual([0, complement!.last]);
  });

  test("the phrases of clauses are the same objects as in the list of phrases", () => {
    expect(grammars[0]!.phrases).toContain(grammars[0]!.clauses[1]!.subject);
  });

  test("nothing for an empty text", () => expect(parseGrammar(analyze(""))).toEqual([]));
});

group("hostile and broken input", () => {
  const pieces = [
    "Peru, ",
    "and ",
    "the envoy ",
    "who ",
    "said ",
    "that ",
    "( ",
    ") ",
    '" ',
    "to ",
    "of ",
    "signed ",
    "'s ",
    "after ",
    "- ",
    "which ",
    "Monday ",
    "not ",
    "nor ",
    ": ",
    "12 ",
    "being ",
    "was ",
    "whose ",
    "as well as ",
    "told ",
    "if ",
  ];

  test("any mixture of words is read without an exception", () => {
    let seed = 7;
    for (let n = 0; n < 300; n += 1) {
      let text = "";
      for (let k = 0; k < 60; k += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += pieces[seed % pieces.length]!;
      }
      expect(() => parseGrammar(analyze(text))).not.toThrow();
    }
  });

  test.each([
    "Peru, ",
    "the envoy of ",
    "who met the man ",
    "said that Peru ",
    "( ",
    "Peru and ",
    "to sign ",
    "Addo, the envoy, ",
    "Monday ",
    "Addo, who met Peru, ",
    "the deal signed in Lima ",
    "in May, Peru in June, ",
    "signed and ratified ",
    "among them Peru, ",
    "; in Lima Peru set ",
    "- ",
  ])("time is linear in the length: %s", (piece) => {
    assertLinear((count) => {
      const text = piece.repeat(count);
      const { tokens } = analyze(text);
      const all = tokens.map((token) => ({ ...token, sentence: 0 }));
      const sentence = { start: 0, end: text.length, first: 0, last: all.length, block: 0, headline: false };
      return () => parseGrammar({ text, tokens: all, sentences: [sentence], names: [] });
    }, 4000);
  });
});
