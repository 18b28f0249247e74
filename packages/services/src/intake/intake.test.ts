import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { itemsOfLines, itemsOfManifest, itemsOfPaths, type Taken } from "./index.ts";
import { linesOf } from "./lines.ts";

let folder: string;
const path = (...parts: string[]) => join(folder, ...parts);
const put = (content: string | Uint8Array, ...parts: string[]) => {
  mkdirSync(join(path(...parts), ".."), { recursive: true });
  writeFileSync(path(...parts), content);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-intake-"));
  put("Text.", "many", "b.txt");
  put("<p>Page.", "many", "a.HTML");
  put("Deep.", "many", "case", "article.txt");
  put("{}", "many", "case", "expected.json");
  put("hidden", "many", ".hidden", "x.txt");
  put("hidden", "many", ".x.txt");
  put("module", "many", "node_modules", "x.txt");
  put("# Not an article", "many", "README.md");
  put("notes", "none", "notes.md");
  mkdirSync(path("void"));
  put("", "big.txt");
  truncateSync(path("big.txt"), 50_000_000);
  symlinkSync(path("many"), path("many", "loop"));
  put('{"text":"one"}\n\n{"uri":"two","text":"2"}', "lines.jsonl");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = async (items: AsyncIterable<Taken>) => {
  const out: Taken[] = [];
  for await (const item of items) out.push(item);
  return out;
};
const shown = (items: Taken[]) =>
  items.map((t) => (t.ok ? [t.item.uri, Buffer.from(t.item.bytes).toString()] : [t.uri, t.error.code]));
const lines = async (text: string | Uint8Array) => all(itemsOfLines(Readable.from([Buffer.from(text)]), "-"));

describe("files and folders", () => {
  it("a folder's texts and pages in order, hidden ones, modules and looping links passed over", async () => {
    expect(shown(await all(itemsOfPaths([path("many")])))).toEqual([
      [path("many", "a.HTML"), "<p>Page."],
      [path("many", "b.txt"), "Text."],
      [path("many", "case", "article.txt"), "Deep."],
    ]);
  });

  it("media types go by the ending", async () => {
    const items = await all(itemsOfPaths([path("many")]));
    expect(items.map((t) => t.ok && t.item.mediaType)).toEqual(["text/html", "text/plain", "text/plain"]);
  });

  it("a file named outright is taken whatever its ending", async () => {
    expect(shown(await all(itemsOfPaths([path("none", "notes.md")])))).toEqual([
      [path("none", "notes.md"), "notes"],
    ]);
  });

  it.each([
    ["void", "input.no-articles"],
    ["none", "input.no-articles"],
    ["gone.txt", "input.missing"],
    ["gone.jsonl", "input.missing"],
    ["big.txt", "input.too-large"],
  ])("%s: %s, and the next goes on", async (name, code) => {
    expect(shown(await all(itemsOfPaths([path(name), path("many", "b.txt")])))).toEqual([
      [path(name), code],
      [path("many", "b.txt"), "Text."],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    put("x", "secret.txt");
    chmodSync(path("secret.txt"), 0);
    expect(shown(await all(itemsOfPaths([path("secret.txt")])))).toEqual([
      [path("secret.txt"), "input.unreadable"],
    ]);
  });

  it("an endless file is not read to its end", async () => {
    expect(shown(await all(itemsOfPaths(["/dev/zero"])))).toEqual([["/dev/zero", "input.too-large"]]);
  });

  it("a pipe is read like a file", async () => {
    execFileSync("mkfifo", [path("pipe")]);
    const [items] = await Promise.all([
      all(itemsOfPaths([path("pipe")])),
      import("node:fs/promises").then(({ writeFile }) => writeFile(path("pipe"), "from a pipe")),
    ]);
    expect(shown(items)).toEqual([[path("pipe"), "from a pipe"]]);
  });

  it("a .jsonl file is a collection", async () => {
    const file = path("lines.jsonl");
    expect(shown(await all(itemsOfPaths([file])))).toEqual([
      [`${file}#1`, "one"],
      ["two", "2"],
    ]);
  });
});

describe("JSON Lines", () => {
  it.each([
    ["not json", "line 1: not JSON"],
    ["[1]", "line 1: Invalid input"],
    ["{}", '"text" or "base64" is missing'],
    ['{"text":null}', "is missing"],
    ['{"text":"a","base64":"YQ=="}', "both"],
    ['{"text":3}', '"text"'],
    ['{"base64":"%%"}', "not base64"],
    ['{"base64":"YQ==="}', "not base64"],
    ['{"uri":"","text":"a"}', '"uri"'],
    ['{"uri":"a\\u0000b","text":"a"}', "control characters"],
    ['{"text":"a","published":"yesterday"}', '"published"'],
    ['{"text":"a","published":"2015-02-30"}', '"published"'],
    ['{"text":"a","retrievedAt":"soon"}', '"retrievedAt"'],
    ['{"text":"a","mediaType":"text"}', "media type"],
  ])("%s is refused by number, and the next line goes on", async (line, message) => {
    const [bad, good] = await lines(`${line}\n{"text":"good"}\n`);
    expect(bad).toMatchObject({ ok: false, uri: "-#1", error: { code: "input.line" } });
    expect(bad?.ok === false && bad.error.message).toContain(message);
    expect(bad?.ok === false && bad.error.message).toContain("line 1: ");
    expect(shown(good ? [good] : [])).toEqual([["-#2", "good"]]);
  });

  it.each([
    ['{"text":""}', { bytes: new Uint8Array() }],
    ['{"base64":"YQ=="}', { bytes: new Uint8Array([97]) }],
    ['{"base64":"YQ"}', { bytes: new Uint8Array([97]) }],
    ['{"uri":null,"text":"a","published":null}', { uri: "-#1", published: null }],
    ['{"text":"a","published":"2015-12-21"}', { published: "2015-12-21" }],
    ['{"text":"a","published":"2015-12-21T10:00:00Z"}', { published: "2015-12-21" }],
    ['{"text":"a","retrievedAt":"2020-01-01T00:00:00+03:00"}', { retrievedAt: "2020-01-01T00:00:00+03:00" }],
    ['{"text":"a","mediaType":"text/html; charset=x"}', { mediaType: "text/html; charset=x" }],
    ['{"text":"a","other":[1]}', { uri: "-#1" }],
    ['{"text":"\\ud800"}', { bytes: new Uint8Array([0xef, 0xbf, 0xbd]) }],
    ['\ufeff{"text":"after a byte order mark"}', { uri: "-#1" }],
    ['{"text":"a"}\r', { uri: "-#1" }],
  ])("%s is taken", async (line, item) => {
    expect(await lines(line)).toMatchObject([{ ok: true, item }]);
  });

  it("bytes that are not UTF-8 are refused, not mended", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"text":"b"}'),
    ]);
    expect(shown(await lines(bytes))).toEqual([
      ["-#1", "input.line"],
      ["-#2", "b"],
    ]);
  });

  it("an article beyond the limit is refused, and the next line goes on", async () => {
    const big = JSON.stringify({ text: "x".repeat(10_000_001) });
    expect(shown(await lines(`${big}\n{"text":"b"}`))).toEqual([
      ["-#1", "input.too-large"],
      ["-#2", "b"],
    ]);
  });
});

describe("lines of a stream", () => {
  const cut = async (chunks: string[], limit = 100) => {
    const out: (string | null)[] = [];
    for await (const { bytes } of linesOf(Readable.from(chunks.map((c) => Buffer.from(c))), limit)) {
      out.push(bytes && bytes.toString());
    }
    return out;
  };
  it.each([
    [["a\nb\n"], ["a", "b"]],
    [["a\nb"], ["a", "b"]],
    [
      ["a", "b\n", "\nc"],
      ["ab", "", "c"],
    ],
    [["\n\n"], ["", ""]],
    [[], []],
    [["é".repeat(3), "\n"], ["ééé"]],
  ])("%j", async (chunks, expected) => {
    expect(await cut(chunks)).toEqual(expected);
  });

  it("a line beyond the limit is passed over, and its parts are not kept", async () => {
    expect(await cut(["12345", "67890", "1\nok\n", "123456789012\nok"], 10)).toEqual([
      null,
      "ok",
      null,
      "ok",
    ]);
  });

  it("many small chunks cost no more than their bytes", async () => {
    const started = performance.now();
    expect(
      await cut(
        Array.from({ length: 100_000 }, () => "x"),
        1e6,
      ),
    ).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("a manifest", () => {
  const manifest = (content: unknown) => put(JSON.stringify(content), "corpus", "manifest.json");
  it("gives its articles in its order, under their addresses; a missing one does not stop the rest", async () => {
    put("One.", "corpus", "one", "article.txt");
    manifest([
      { file: "two/article.txt", uri: "https://b.example/2", mediaType: "text/plain", retrievedAt: null },
      {
        file: "one/article.txt",
        uri: "https://a.example/1",
        mediaType: "text/plain",
        retrievedAt: "2020-01-01",
      },
    ]);
    expect(shown(await all(itemsOfManifest(path("corpus", "manifest.json"))))).toEqual([
      ["two/article.txt", "input.missing"],
      ["https://a.example/1", "One."],
    ]);
  });

  it.each([[{}], [[{ file: "../secret", uri: "x", mediaType: "text/plain" }]], [[{ file: "a" }]]])(
    "%j is none",
    async (content) => {
      manifest(content);
      await expect(all(itemsOfManifest(path("corpus", "manifest.json")))).rejects.toMatchObject({
        code: "input.manifest",
      });
    },
  );
});
