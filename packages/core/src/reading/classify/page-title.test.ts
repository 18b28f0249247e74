import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const HEADLINE = "Zambia and Angola sign pact on refugees";
const TEXT = [
  "Zambia and Angola have signed an agreement with the United Nations on the return of Angolan refugees.",
  "The home affairs minister signed for Zambia, and the social welfare minister for Angola, in Lusaka on Friday.",
  "The first convoys are to leave the camps in May, when the rains are over, the ministry said in a statement.",
];
const kinds = (lines: readonly string[]): string[] => {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { source, blocks } = read({ bytes, uri: "a.txt", mediaType: "text/plain", knowledge });
  return blocks.map(({ kind, span }) => `${kind}: ${source.text.slice(span.start, span.end)}`);
};

test.each([
  [`${HEADLINE} - The Copperbelt Mail`],
  [`${HEADLINE} | The Copperbelt Mail`],
  [`${HEADLINE} :: News :: The Copperbelt Mail`],
])("the title of the browser's window is none of the article's: %s", (window) => {
  const found = kinds([window, "Home", "Sport", HEADLINE, "By Mwansa Phiri", ...TEXT]);
  expect(found[0]).toBe(`boilerplate: ${window}`);
  expect(found[3]).toBe(`title: ${HEADLINE}`);
});
test("a headline that says more than another is one", () => {
  const long = `${HEADLINE} after two years of talks in Geneva`;
  expect(kinds([long, "By Mwansa Phiri", ...TEXT, "Related stories", HEADLINE])[0]).toBe(`title: ${long}`);
});

test("what is told of its authors below a text is no part of it", () => {
  const bio = "Mwansa Phiri teaches history at the university in Lusaka and has written two books.";
  const found = kinds([HEADLINE, "By Mwansa Phiri and Ana Ruiz", ...TEXT, bio]);
  expect(found.at(-1)).toBe(`boilerplate: ${bio}`);
  const minister =
    "Joao Kussuma teaches history at the university in Lusaka and signed for Angola on refugees.";
  expect(kinds([HEADLINE, "By Mwansa Phiri and Ana Ruiz", ...TEXT, minister]).at(-1)).toBe(
    `paragraph: ${minister}`,
  );
});
