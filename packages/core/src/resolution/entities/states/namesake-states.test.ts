import { expect, test } from "vitest";

import { readText } from "../testing.ts";

const groupOf = (text: string, words: string): readonly string[] | undefined => {
  const start = text.indexOf(words);
  return readText(text).mentions.find(
    ({ span, form }) => span.start === start && span.end === start + words.length && form === "nominal",
  )?.group;
};

test.each([
  ["The leaders of the two Koreas met on Monday.", "the two Koreas", ["KP", "KR"]],
  ["Both Germanys signed the treaty.", "Both Germanys", ["DE", "DDDE"]],
])("%s", (text, words, group) => expect(groupOf(text, words)).toEqual(group));

// No number, and a name that only one state has.
test.each([
  ["There are several Koreas in his mind.", "several Koreas"],
  ["The leaders of the two Chads met on Monday.", "the two Chads"],
])("not %s", (text, words) => expect(groupOf(text, words)).toBeUndefined());
