import { expect, test } from "vitest";

import { readText } from "../testing.ts";

const groupOf = (text: string, words: string): readonly string[] | undefined => {
  const start = text.indexOf(words);
  return readText(text).mentions.find(
    ({ span, form }) => span.start === start && span.end === start + words.length && form === "nominal",
  )?.group;
};

test.each([
  ["He thanked the Kenyan and Chadian republics.", "the Kenyan and Chadian republics", ["KE", "TD"]],
  ["He thanked the Kenyan and Chadian governments.", "the Kenyan and Chadian governments", ["KE", "TD"]],
])("%s", (text, words, group) => expect(groupOf(text, words)).toEqual(group));

test.each([
  // One people's countries, and what two own.
  ["He toured the Kenyan countries of his youth.", "the Kenyan countries"],
  ["He toured the Kenyan and Chadian lakes.", "the Kenyan and Chadian lakes"],
])("not %s", (text, words) => expect(groupOf(text, words)).toBeUndefined());
