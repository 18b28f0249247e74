import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const PROSE =
  "<p>The foreign ministers of Norway and Kenya met in Oslo on Monday to talk about the shipping of grain.</p><p>They agreed that a joint commission on grain would meet twice a year in Oslo and in Nairobi.</p>";
const H1 = "<h1>Norway and Kenya agree on shipping grain</h1>";

/** The days that the page names, by rule. */
function days(html: string, head = ""): string[] {
  const bytes = new TextEncoder().encode(`<html><head>${head}</head><body>${html}</body></html>`);
  return read({ bytes, uri: "a.html", knowledge }).head.dateClues.flatMap(
    ({ rule, earliest, latest, rejected }) =>
      earliest !== null && earliest === latest && rejected !== true ? [`${rule} ${earliest}`] : [],
  );
}

describe("a day that no stamp of its own line gives", () => {
  test.each([
    [
      "in the author's line",
      `${H1}<p>By Ana Ruiz, Dec 17, 2025, 4 min read</p>${PROSE}`,
      "date.stamp 2025-12-17",
    ],
    [
      "right above the headline, in the article",
      `<article><div>September 8, 2008</div>${H1}${PROSE}</article>`,
      "date.stamp 2008-09-08",
    ],
    ["the only update", `${H1}<p>Updated: March 5, 2025</p>${PROSE}`, "date.stamp 2025-03-05"],
  ])("%s", (_, html, expected) => expect(days(html)).toEqual([expected]));

  test.each([
    ["of a thing told in the deck", `${H1}<p>The treaty of 4 May 1998 is put aside by the two</p>${PROSE}`],
    [
      "at the top of the page",
      `<header><div>September 8, 2008</div></header><nav><a>Home</a></nav>${H1}${PROSE}`,
    ],
    ["of two updates", `${H1}<p>Updated: March 5, 2025</p><p>Updated: March 7, 2025</p>${PROSE}`],
  ])("none %s", (_, html) => expect(days(html)).toEqual([]));

  test("an update is no more than a bound where the markup tells of changes alone", () =>
    expect(
      days(
        `${H1}<p>Updated: March 5, 2025</p>${PROSE}`,
        '<meta property="article:modified_time" content="2025-03-05">',
      ),
    ).toEqual([]));
});

test.each([
  [
    "the address that the page gives",
    '<link rel="canonical" href="https://a.example/2014/12/23/talks">',
    "",
    "date.address-day 2014-12-23",
  ],
  [
    "an element that is marked",
    "",
    '<span itemprop="datePublished" content="2014-12-23T10:00"></span>',
    "date.metadata 2014-12-23",
  ],
  [
    "figures by the page's region",
    '<meta property="og:locale" content="en_US">',
    "<time>05/04/1998</time>",
    "date.stamp 1998-05-04",
  ],
  ["figures by its other dates", "", "<time>05/04/1998</time><p>See 24/12/1997</p>", "date.stamp 1998-04-05"],
])("%s", (_, head, html, expected) => expect(days(`${H1}${html}${PROSE}`, head)).toContain(expected));
