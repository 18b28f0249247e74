import { expect, test } from "vitest";

import { readText } from "../testing.ts";

/** Who is meant by a name that others bear too, or by a surname, in a sentence that states its year; the article's own day is not known. */
test.each([
  ["On July 31, 1991, President George Bush and President Gorbachev met.", "Bush", "per.bush-george-hw"],
  [
    "On July 31, 1991, President George Bush and President Gorbachev met.",
    "Gorbachev",
    "per.gorbachev-mikhail",
  ],
  ["On March 4, 2004, President George Bush spoke.", "Bush", "per.bush-george-w"],
  // The head of an entry gives the year of all that the entry tells.
  ["1991 -- President George Bush spoke.", "Bush", "per.bush-george-hw"],
  ["1991 - The envoys met. President George Bush spoke.", "Bush", "per.bush-george-hw"],
])("%s: %s", (text, name, expected) => {
  const doc = readText(text, { published: null });
  const at = text.indexOf(name) + 1;
  expect(
    doc.mentions.find(({ span, kind }) => kind === "person" && span.start < at && at < span.end)?.entity,
  ).toBe(expected);
});

/** A surname on a page without a day: the only one listed of that name, where the page names the state that he has led. */
test.each([
  ["Russia will sign the treaty, Putin said.", "per.putin-vladimir"],
  ["Peru will sign the treaty, Putin said.", null],
  ["The United States will sign the treaty, Bush said.", null],
])("%s", (text, expected) => {
  const doc = readText(text, { published: null });
  const found = doc.mentions.find(({ kind }) => kind === "person")?.entity ?? "";
  expect(found.startsWith("local:") ? null : found).toBe(expected);
});

/** A title without a name is whoever held it in the year of which the sentence speaks. */
test.each([
  ["1990 -- Kuwait's Amir urged Iraq to withdraw.", "Kuwait's Amir", "per.al-ahmad-al-sabah-jaber"],
  ["In 1990 the Emir of Kuwait urged Iraq to withdraw.", "the Emir of Kuwait", "per.al-ahmad-al-sabah-jaber"],
  ["Kuwait's Amir urged Iraq to withdraw.", "Kuwait's Amir", "per.al-ahmad-al-sabah-mishal"],
])("%s", (text, words, expected) => {
  const doc = readText(text, { published: "2024-11-05" });
  const at = text.indexOf(words);
  expect(doc.mentions.find(({ span, kind }) => kind === "person" && span.start === at)?.entity).toBe(
    expected,
  );
});
