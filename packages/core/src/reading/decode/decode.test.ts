import { describe, expect, test } from "vitest";

import { decode } from "./decode.ts";

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part])),
  );
const utf16 = (text: string, big: boolean): number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
    big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
  );
/** Bytes of windows-1251 for Russian letters, ASCII as it is. */
const cp1251 = (text: string): number[] =>
  Array.from(text, (char) =>
    char >= "А" && char <= "я" ? char.charCodeAt(0) - 0x410 + 0xc0 : char.charCodeAt(0),
  );

const RUSSIAN =
  "Президент России встретился с президентом Казахстана и обсудил торговлю между странами в Москве";

describe("encodings", () => {
  test.each([
    ["UTF-8", bytes("Chişinău — “yes”"), undefined, "Chişinău — “yes”"],
    ["a byte order mark stays in the text", bytes([0xef, 0xbb, 0xbf], "Talks"), undefined, "\ufeffTalks"],
    [
      "UTF-16 with a mark, little end first",
      bytes([0xff, 0xfe], utf16("Talks", false)),
      undefined,
      "\ufeffTalks",
    ],
    [
      "UTF-16 with a mark, big end first",
      bytes([0xfe, 0xff], utf16("Talks", true)),
      undefined,
      "\ufeffTalks",
    ],
    ["UTF-16 without a mark", bytes(utf16("Talks open in Doha", false)), undefined, "Talks open in Doha"],
    [
      "windows-1252 quotation marks",
      bytes([0x93], "Talks", [0x94, 0x20, 0x96], " Doha"),
      undefined,
      "“Talks” – Doha",
    ],
    ["a declared charset", bytes(cp1251("Москва")), "text/plain; charset=windows-1251", "Москва"],
    [
      "valid UTF-8 against a false declaration",
      bytes("Москва"),
      "text/plain; charset=windows-1251",
      "Москва",
    ],
    ["windows-1251 by its letters", bytes(cp1251(RUSSIAN)), undefined, RUSSIAN],
    ["line ends stay", bytes("a b\r\nc d\r"), undefined, "a b\r\nc d\r"],
    [
      "U+0000 becomes one replacement",
      bytes(
        "Talks",
        [0],
        " in Doha were held by the envoys of two states and their aides, who spoke for long about the border and trade.",
      ),
      undefined,
      "Talks\ufffd in Doha were held by the envoys of two states and their aides, who spoke for long about the border and trade.",
    ],
    [
      "a lone surrogate becomes one replacement",
      bytes([0xff, 0xfe], utf16("Talks \ud800 in Doha were long", false)),
      undefined,
      "\ufeffTalks \ufffd in Doha were long",
    ],
  ])("%s", (_, input, mediaType, text) => {
    expect(decode(input, mediaType).text).toBe(text);
  });

  test("a page's meta element names its charset", () => {
    const page = bytes(
      '<html><head><meta charset="windows-1251"></head><body>',
      cp1251("Москва"),
      "</body></html>",
    );
    expect(decode(page, "text/html").text).toContain("Москва");
  });
  const koi8 = (text: string): number[] => {
    const order = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
    return Array.from(text, (char) =>
      order.includes(char) ? 0xc0 + order.indexOf(char) : char.charCodeAt(0),
    );
  };
  const LONG = Array.from({ length: 3 }, () => RUSSIAN).join(". ");
  test.each([
    ["windows-1251 called windows-1252", bytes(cp1251(LONG)), "windows-1252", LONG],
    ["windows-1251 called ISO-8859-1", bytes(cp1251(LONG)), "iso-8859-1", LONG],
    ["KOI8-R called windows-1251", bytes(koi8(LONG)), "windows-1251", LONG],
    [
      "French called what it is",
      bytes(
        "Les n",
        [0xe9],
        "gociations ont ",
        [0xe9],
        "t",
        [0xe9],
        " men",
        [0xe9],
        "es ",
        [0xe0],
        " Gen",
        [0xe8],
        "ve",
      ),
      "iso-8859-1",
      "Les négociations ont été menées à Genève",
    ],
  ])("a false name: %s", (_, input, name, text) =>
    expect(decode(input, `text/plain; charset=${name}`).text).toBe(text),
  );
  test("a page of UTF-8 and windows-1252", () => {
    const input = bytes("“Talks” – in Zürich – café: the envoy", [0x92], "s caf", [0xe9], " was closed.");
    const { text, diagnostics } = decode(input, "text/plain; charset=utf-8");
    expect(text).toBe("“Talks” – in Zürich – café: the envoy’s café was closed.");
    expect(diagnostics.map(({ code }) => code)).toEqual(["reading.charset-mixed"]);
  });
  test("UTF-8 that was written twice", () => {
    const { text, diagnostics } = decode(bytes("â€œWe have waitedâ€\u009d â€“ in ZÃ¼rich"), undefined);
    expect(text).toBe("“We have waited” – in Zürich");
    expect(diagnostics.map(({ code }) => code)).toEqual(["reading.charset-doubled"]);
  });
  test.each(["« LIBERTÉ» et ÉGALITÉ» à Âge", "Ã is a letter, Â is one, â too", "naïve — “Âû” №"])(
    "what only looks so: %s",
    (text) => expect(decode(bytes(text), undefined).text).toBe(text),
  );
  test("what cannot be decoded is reported", () => {
    const { diagnostics } = decode(
      bytes("Москва и Астана — друзья, сказал посол ", [0xff], " вчера"),
      undefined,
    );
    expect(diagnostics.map(({ code }) => code)).toContain("reading.undecodable");
  });
  test("an unknown declared charset is reported", () => {
    const { diagnostics } = decode(bytes("na", [0xef], "ve talks"), "text/plain; charset=klingon");
    expect(diagnostics.map(({ code }) => code)).toContain("reading.charset-refused");
  });
});

describe("what is no article", () => {
  test.each([
    ["nothing", bytes(""), undefined, "input.empty"],
    ["white space", bytes(" \n\t\r\n"), undefined, "input.empty"],
    ["signs alone", bytes("*** --- ***"), undefined, "input.empty"],
    ["a PDF", bytes("%PDF-1.7 text"), undefined, "input.binary"],
    ["compress", bytes([0x1f, 0x9d, 0x90], "words of a wire"), undefined, "input.binary"],
    ["tar", bytes("a/b.html".padEnd(257, "x"), "ustar", "words"), undefined, "input.binary"],
    ["a PNG", bytes([0x89, 0x50, 0x4e, 0x47], "xxxx"), undefined, "input.binary"],
    ["control characters", bytes("abc", [1, 2, 3, 4, 5, 6], "def"), undefined, "input.binary"],
    ["an image by its type", bytes("x"), "image/png", "input.media-type"],
    ["JSON by its type", bytes("{}"), "application/json", "input.media-type"],
  ])("%s", (_, input, mediaType, code) => {
    expect(() => decode(input, mediaType)).toThrow(expect.objectContaining({ code }));
  });
  test("more than the limit", () => {
    expect(() => decode(bytes("Talks in Doha"), undefined, 5)).toThrow(
      expect.objectContaining({ code: "input.too-large" }),
    );
  });
});

test.each([
  ["<!doctype html><p>x", true],
  ["<html lang=en>x", true],
  ["  <!-- saved --><html>x", true],
  ["Talks open <html>", false],
  ["<b>Talks</b> open", false],
])("HTML is told by its opening: %s", (text, html) => {
  expect(decode(bytes(text), undefined).html).toBe(html);
});
