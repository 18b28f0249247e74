import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../../../index.ts";

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
    [
      "beside a name and what files it",
      `${H1}<p>Nike Jane – 14.09.2022 – Column, Trade</p>${PROSE}`,
      "date.stamp 2022-09-14",
    ],
    [
      "that opens the text",
      `${H1}<p>29.11.2022 – The foreign ministers of Norway and Kenya met in Oslo on Monday to talk of grain.</p>${PROSE}`,
      "date.stamp 2022-11-29",
    ],
    [
      "of a release, before its town",
      `${H1}<p>Press release of 25 January 2022 | Oslo – The ministers of Norway and Kenya met to talk of grain.</p>${PROSE}`,
      "date.stamp 2022-01-25",
    ],
    [
      "on the line that says by whom it was posted",
      `${H1}<p>Posted by Ana on Friday December 19, 2025 from the harbour of Oslo.</p>${PROSE}`,
      "date.stamp 2025-12-19",
    ],
    [
      "by an attribute of an older kind",
      `${H1}<div class="meta"><abbr class="published" title="2009-05-04T10:00:00Z">long ago</abbr></div>${PROSE}`,
      "date.stamp 2009-05-04",
    ],
    [
      "as the outlet's own zone has it",
      `${H1}<time datetime="2026-02-24T04:13:00Z">February 23, 2026</time>${PROSE}`,
      "date.stamp 2026-02-23",
    ],
    [
      "of two times, the one that is no change",
      `${H1}<p><time class="updated" datetime="2022-12-29">29 December 2022</time></p><p><time class="published" datetime="2022-12-30">30 December 2022</time></p>${PROSE}`,
      "date.stamp 2022-12-30",
    ],
    [
      "below the text, where its class says so",
      `<article>${H1}${PROSE}<p class="post-date">12 March 2014</p></article>`,
      "date.stamp 2014-03-12",
    ],
  ])("%s", (_, html, expected) => expect(days(html)).toEqual([expected]));

  test.each([
    ["of a change, though no other is given", `${H1}<p>Updated: March 5, 2025</p>${PROSE}`],
    ["of a thing told in the deck", `${H1}<p>The treaty of 4 May 1998 is put aside by the two</p>${PROSE}`],
    [
      "at the top of the page",
      `<header><div>September 8, 2008</div></header><nav><a>Home</a></nav>${H1}${PROSE}`,
    ],
    [
      "of a meeting, in a heading in capitals",
      `${H1}<h2>JOINT COMMUNIQUE ON THE MEETING HELD AT TASHKENT ON 2 MARCH 1994</h2>${PROSE}`,
    ],
    [
      "of two that are marked alike",
      `${H1}${PROSE}<p class="post-date">12 March 2014, Grain</p><p class="post-date">14 March 2014, Fish</p>`,
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

describe("flattened", () => {
  const text = (head: string): string[] => {
    const prose = PROSE.replaceAll(/<\/?p>/g, "\n");
    const bytes = new TextEncoder().encode(head.replace("TEXT", prose));
    return read({ bytes, uri: "a.txt", knowledge }).head.dateClues.flatMap(
      ({ rule, earliest, latest, rejected }) =>
        earliest !== null && earliest === latest && rejected !== true ? [`${rule} ${earliest}`] : [],
    );
  };
  const TITLE = "Norway and Kenya agree on shipping grain";
  const MENU =
    "Home\nWorld\nBusiness\nOpinion\nSport\nCulture\nTravel\nArchive\nAbout us\nContact\nSubscribe\nLog in";
  test.each([
    [
      "a day alone above the headline",
      `Home\nWorld\n6 October 2022\n${TITLE}\nTEXT`,
      ["date.stamp 2022-10-06"],
    ],
    ["with its weekday it is a clock", `Home\nWorld\nThursday, 6 October 2022\n${TITLE}\nTEXT`, []],
    ["beside the weather it is a clock", `Home\nOslo 6°C\n6 October 2022\n${TITLE}\nTEXT`, []],
    [
      "the day on which it was printed",
      `${TITLE}\nTEXT\nThe commission will meet in Nairobi in the spring, the ministers said.\nShare: | Printed:\n2019-03-11`,
      [],
    ],
    [
      "right above the headline, whatever clock heads the page",
      `Friday, 7 October 2022\n${MENU}\n6 October 2022\n${TITLE}\nTEXT`,
      ["date.stamp 2022-10-06"],
    ],
    [
      "with weekday and hour right above the headline, far below the top",
      `Friday, 7 October 2022\n${MENU}\nThursday, 6 October 2022 - 14:05\n${TITLE}\nTEXT`,
      ["date.stamp 2022-10-06"],
    ],
    [
      "a weekday right above the headline is a clock",
      `${MENU}\nThursday, 6 October 2022\n${TITLE}\nTEXT`,
      [],
    ],
    [
      "right above the text of a page without a headline",
      `Home\nNews\n6 October 2022\nTEXT`,
      ["date.stamp 2022-10-06"],
    ],
    [
      "days of a list below a headline are of its stories",
      `${TITLE}\n6 October 2022\nUganda sends an envoy to Lima\n4 October 2022\nPeru opens its border\n2 October 2022\nTEXT`,
      [],
    ],
    [
      "beside the time that reading takes, right above the headline",
      `${MENU}\nby Jo Berg ● 6 October 2022 ● 6 min read\n${TITLE}\nTEXT`,
      ["date.stamp 2022-10-06"],
    ],
    [
      "behind a name, before what files it",
      `${TITLE}\nJo Berg 6 October 2022 Grain, shipping law, ports\nTEXT`,
      ["date.stamp 2022-10-06"],
    ],
    [
      "a deck tells of days",
      `${TITLE}\nThe Jo Berg papers of 6 October 2022 are put aside by ministers\nTEXT`,
      [],
    ],
    ["two of them are of other stories", `Home\n4 October 2022\nFish\n6 October 2022\n${TITLE}\nTEXT`, []],
  ])("%s", (_, input, expected) => expect(text(input)).toEqual(expected));
});

test("a day stands for what the line above it calls it", () => {
  const lines = (label: string, day: string): string =>
    `NORWAY AND KENYA AGREE ON SHIPPING GRAIN\nDocument Creation Date:\nDecember 22, 2016\nPage Count:\n1\n${label}\n${day}\n\nThe foreign ministers of Norway and Kenya met in Oslo on Monday to talk about the shipping of grain.\n\nThey agreed that a joint commission on grain would meet twice a year in Oslo and in Nairobi.`;
  const told = (text: string): string[] =>
    read({
      bytes: new TextEncoder().encode(text),
      uri: "a.txt",
      mediaType: "text/plain",
      knowledge,
    }).head.dateClues.flatMap(({ rule, earliest, latest, rejected }) =>
      earliest === latest && rejected !== true ? [`${rule} ${earliest}`] : [],
    );
  expect(told(lines("Publication Date:", "October 14, 1986"))).toEqual(["date.stamp 1986-10-14"]);
  expect(told(lines("Document Release Date:", "July 6, 2010"))).toEqual([]);
});
