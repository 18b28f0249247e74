import { describe, expect, it } from "vitest";

import { articlesIn, namedIn, screensFor, searchFor, type Overview, type Screen } from "./items.ts";

const SCREENS: readonly Screen[] = [
  { href: "/", name: "Day sheet" },
  { href: "/o", name: "Organisations" },
  { href: "/searches", name: "Saved searches" },
  { href: "/g", name: "Келісімдер" },
  { href: "/s", name: "Ёлки" },
];

describe("screens by what is typed", () => {
  it.each([
    ["", ["/", "/o", "/searches", "/g", "/s"]],
    ["org", ["/o"]],
    ["ORG", ["/o"]],
    ["search", ["/searches"]],
    ["searches sav", ["/searches"]],
    ["каз", []],
    ["келі", ["/g"]],
    ["елк", ["/s"]],
    ["ganis", []],
    ["day org", []],
    ["  ", ["/", "/o", "/searches", "/g", "/s"]],
    ["(.*", ["/", "/o", "/searches", "/g", "/s"].slice(0, 0)],
  ])("%j", (typed, hrefs) => expect(screensFor(typed, SCREENS).map(({ href }) => href)).toEqual(hrefs));
});

const KINDS = {
  person: "person",
  country: "state",
  place: "place",
  organization: "organisation",
  agreement: "agreement",
  event: "named event",
} as const;
const overview: Overview = {
  entities: [
    {
      entity: { id: "per.gorbachev-mikhail", kind: "person", name: "Mikhail Gorbachev" },
      why: { words: "Горбачёв" },
    },
    { entity: { id: "KZ", kind: "country", name: "Kazakhstan" }, why: null },
  ],
  articles: [
    { article: { id: "a".repeat(64), title: "Talks", outlet: null } },
    { article: { id: "b".repeat(64), title: null, outlet: "Courier" } },
  ],
};

describe("nouns of the record", () => {
  it("names lead to their pages and say why they answer", () =>
    expect(namedIn(overview, KINDS)).toEqual([
      { href: "/p/per.gorbachev-mikhail", name: "Mikhail Gorbachev", note: "person · Горбачёв" },
      { href: "/s/KZ", name: "Kazakhstan", note: "state" },
    ]));
  it("articles without a title are left out", () =>
    expect(articlesIn(overview)).toEqual([{ href: `/a/${"a".repeat(64)}`, name: "Talks", note: null }]));
  it("a search is escaped", () => expect(searchFor("a&b=c?#")).toBe("/search?q=a%26b%3Dc%3F%23"));
});
