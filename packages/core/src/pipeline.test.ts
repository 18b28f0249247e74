import { existsSync, readdirSync, readFileSync } from "node:fs";

import { fileURLToPath } from "node:url";

import { assertLinear } from "@chancery/language/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ChanceryError } from "./document/index.ts";
import { extract } from "./pipeline.ts";
import { brokenInvariants } from "./testing/invariants.ts";
import { summaryOf } from "./testing/summary.ts";

interface Item {
  readonly file: string;
  readonly uri: string;
  readonly mediaType: string;
}

const corpus = new URL("../../../corpus/", import.meta.url);
const items = JSON.parse(readFileSync(new URL("manifest.json", corpus), "utf8")) as Item[];
const bytesOf = ({ file }: Item): Uint8Array => readFileSync(new URL(file, corpus));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (text: string) => extract({ bytes: encode(text), uri: "case.txt", mediaType: "text/plain" });

describe("the sample corpus", () => {
  test.each(items)("$file keeps every invariant and gives the same bytes twice", (item) => {
    const input = { bytes: bytesOf(item), uri: item.uri, mediaType: item.mediaType };
    const record = extract(input);
    expect(brokenInvariants(record)).toEqual([]);
    expect(JSON.stringify(extract(input))).toBe(JSON.stringify(record));
    expect(record.article.title).not.toBeNull();
    expect(record.facts.length).toBeGreaterThan(0);
  });

  // What a person has reviewed. `pnpm corpus` writes the files anew; the change is read as a diff.
  test.each(items)("$file gives the record that was reviewed", async (item) => {
    const record = extract({ bytes: bytesOf(item), uri: item.uri, mediaType: item.mediaType });
    const reviewed = new URL("expected.json", new URL(item.file, corpus));
    await expect(`${JSON.stringify(summaryOf(record), null, 1)}\n`).toMatchFileSnapshot(
      fileURLToPath(reviewed),
    );
  });
});

const seeds = new URL("../../../../shared/seeds/", import.meta.url);
describe.skipIf(!existsSync(seeds))("articles from elsewhere (skipped where ../shared is absent)", () => {
  const files = existsSync(seeds) ? readdirSync(seeds) : [];
  test.each(files)("%s keeps every invariant", (file) => {
    const record = extract({ bytes: readFileSync(new URL(file, seeds)), uri: file, mediaType: "text/plain" });
    expect(brokenInvariants(record)).toEqual([]);
  });
});

describe("input of any kind gives a sound record", () => {
  const texts = items
    .filter(({ mediaType }) => mediaType === "text/plain")
    .map((item) => new TextDecoder().decode(bytesOf(item)));
  const lines = texts.flatMap((text) => text.split("\n"));
  const sound = (text: string): void => {
    try {
      expect(brokenInvariants(plain(text))).toEqual([]);
    } catch (error) {
      // What has no words in it is refused by name, never half read.
      if (!(error instanceof ChanceryError)) throw error;
    }
  };

  test("lines of articles in any order, cut anywhere", () => {
    const line = fc
      .tuple(fc.constantFrom(...lines), fc.nat(300), fc.boolean())
      .map(([text, at, cut]) => (cut ? text.slice(at) : text));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        fc.constantFrom("\n", "\r\n", " ", "\n\n"),
        (parts, by) => sound(parts.join(by)),
      ),
      { numRuns: 120, seed: 20151221 },
    );
  }, 60_000);

  test("words of diplomacy and signs in any order", () => {
    const words =
      `President Addo of Ghana met signed said that “ ” " ' ( ) — , . : ; treaty between and on 21 December 2015 yesterday he they the two
      leaders 27 billion % U.S. EU-Kazakhstan Moscow's not will who which where after before visit to in with by \u00a0 \u200b é 🙂 Ё һ ﬁ`.split(
        /\s+/,
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 80 }), (parts) =>
        sound(parts.join(" ")),
      ),
      { numRuns: 200, seed: 19910101 },
    );
  }, 60_000);

  test("any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), (text) => {
        sound(text);
      }),
      { numRuns: 200, seed: 7 },
    );
  }, 60_000);
});

describe("hostile input takes linear time", () => {
  const hostile: [string, (n: number) => string][] = [
    ["no spaces", (n) => "a".repeat(n)],
    ["capitals", (n) => "A ".repeat(n / 2)],
    ["brackets", (n) => `a ${"(".repeat(n)}`],
    ["quotation marks", (n) => 'a " “ '.repeat(n / 6)],
    ["commas", (n) => "Peru, ".repeat(n / 6)],
    ["ofs", (n) => "treaty of ".repeat(n / 10)],
    ["numbers", (n) => "1,".repeat(n / 2)],
    ["days", (n) => "1 May, ".repeat(n / 7)],
    ["days with a year", (n) => "1 May 2001, 2 May, ".repeat(n / 19)],
    ["lines", (n) => "x\n".repeat(n / 2)],
    ["said", (n) => "Addo said that ".repeat(n / 15)],
    ["names", (n) => "Kofi Addo met Ana Quispe in Lima on Monday. ".repeat(n / 44)],
  ];
  test.each(hostile)(
    "%s",
    (_, make) =>
      assertLinear((size) => {
        const text = make(size);
        return () => plain(text);
      }, 80_000),
    120_000,
  );
});
