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
