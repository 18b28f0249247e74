import { describe, expect, it } from "vitest";

import { addressName, articlePath, entityPath, linkable, unescapePart, withQuery } from "./paths.ts";

describe("entityPath", () => {
  it.each([
    ["person", "per.putin-vladimir", "/p/per.putin-vladimir"],
    ["country", "KZ", "/s/KZ"],
    ["place", "plc.astana", "/s/plc.astana"],
    ["organization", "local:1d070b9e1137:15gw2px", "/o/local:1d070b9e1137:15gw2px"],
    ["agreement", "a/b?c#d", "/g/a%2Fb%3Fc%23d"],
  ] as const)("%s %s", (kind, id, path) => expect(entityPath({ kind, id })).toBe(path));
});

it("opens an article at a fact", () => expect(articlePath("ab", "f1")).toBe("/a/ab?f=f1#n-f1"));

it("leaves out parameters without a value", () => {
  expect(withQuery("/search", { q: "a b", page: undefined, kind: "" })).toBe("/search?q=a+b");
  expect(withQuery("/search", {})).toBe("/search");
});

it("leaves wrong escapes alone", () => expect(unescapePart("100%")).toBe("100%"));

describe("linkable", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["HTTP://example.org", "http://example.org/"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//example.org/a", null],
    ["seeds/000.txt", null],
    ["https://", null],
  ])("%s", (uri, href) => expect(linkable(uri)).toBe(href));
});

describe("addressName", () => {
  it.each([
    ["https://www.example.org/", "example.org"],
    ["https://example.org/world/a%20b?x=1", "example.org/world/a b"],
    ["/srv/articles/000.txt", "articles/000.txt"],
    ["C:\\texts\\a.txt", "texts/a.txt"],
    ["pasted#1", "pasted#1"],
  ])("%s", (uri, name) => expect(addressName(uri)).toBe(name));
});
