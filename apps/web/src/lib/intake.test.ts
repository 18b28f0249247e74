import { describe, expect, it } from "vitest";

import { base64, batchesOf, itemsOfForm, labelOf, mediaTypeOf } from "./intake.ts";

it.each([
  ["a.txt", "text/plain"],
  ["a.HTML", "text/html"],
  ["a.htm", "text/html"],
  ["html", "text/plain"],
])("%s is %s", (name, type) => expect(mediaTypeOf(name)).toBe(type));

it("writes bytes as base64, however many", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});

describe("itemsOfForm", () => {
  it("takes files and the pasted text, line ends as they were written", async () => {
    const form = new FormData();
    form.append("files", new File(["abc"], "a.html"));
    form.append("files", new File([], ""));
    form.append("text", "one\r\ntwo");
    form.append("uri", " https://example.org/a ");
    expect(await itemsOfForm(form)).toEqual([
      { uri: "a.html", mediaType: "text/html", base64: "YWJj" },
      { text: "one\ntwo", uri: "https://example.org/a" },
    ]);
  });
  it("knows a pasted text without an address by its first line", async () => {
    const form = new FormData();
    form.append("text", "\r\n  Ministers\tmeet \u0007 in Suva\r\n\r\nThey met.");
    const [item] = await itemsOfForm(form);
    expect(item?.uri).toBe("pasted:Ministers meet in Suva");
  });
  it("takes the articles of a folder under their paths, and leaves what else lies there", async () => {
    const form = new FormData();
    for (const path of ["a/b.html", "a/logo.png", "a/.git/c.txt", "a/c.TXT"]) {
      const file = new File(["abc"], path.split("/").at(-1) ?? "");
      form.append("files", Object.defineProperty(file, "webkitRelativePath", { value: path }));
    }
    const files = form.getAll("files");
    expect(
      (await itemsOfForm({ getAll: () => files, get: () => null } as never)).map(({ uri }) => uri),
    ).toEqual(["a/b.html", "a/c.TXT"]);
  });
  it("is empty for an empty form", async () => {
    const form = new FormData();
    form.append("text", "  ");
    expect(await itemsOfForm(form)).toEqual([]);
  });
});

describe("batchesOf", () => {
  const item = (length: number) => ({ text: "x".repeat(length) });
  it.each([
    ["nothing", [], []],
    ["by count", [1, 1, 1], [2, 1]],
    ["by size", [6, 6, 3], [1, 2]],
    ["one too large alone", [99, 1], [1, 1]],
  ])("%s", (_, sizes, expected) => {
    const batches = batchesOf(sizes.map(item), { characters: 10, count: 2 });
    expect(batches.map(({ length }) => length)).toEqual(expected);
  });
});

it.each([
  [[], ""],
  [["a.txt"], "a.txt"],
  [["pasted:Ministers meet"], "Ministers meet"],
  [["https://example.org/pasted:a"], "https://example.org/pasted:a"],
  [["a", "b", "c", "d"], "a, b, c, …"],
])("articles at %j are known as %j", (uris, label) =>
  expect(labelOf(uris.map((uri) => ({ text: "", uri })))).toBe(label),
);
