import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const kinds = (text: string): string[] => {
  const bytes = new TextEncoder().encode(text);
  return read({ bytes, uri: "a.txt", mediaType: "text/plain", knowledge }).blocks.map(({ kind }) => kind);
};

test.each([
  ["Zambia, Angola sign pact on refugees", ["title"]],
  ["ZAMBIA OPENS BORDER TO REFUGEES", ["title"]],
  ["Zambia, Angola sign pact on refugees\nBy Mwansa Phiri", ["title", "byline"]],
  // A whole sentence is text, not a headline.
  ["Zambia and Angola signed a pact on refugees in Lusaka on Friday.", ["paragraph"]],
  // What is left of a page that held no article.
  ["Home", ["boilerplate"]],
  ["Sign in | Subscribe | Contact us", ["boilerplate"]],
])("a text of a line or two may be a headline and no more: %j", (text, expected) =>
  expect(kinds(text)).toEqual(expected),
);
