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
