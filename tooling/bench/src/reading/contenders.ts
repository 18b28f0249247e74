import { tuneEngine } from "@chancery/services/engine";

import { peer } from "../scoring/contender.ts";

export interface Read {
  readonly body: string;
  readonly title: string | null;
  /** ISO, of a day that was asserted. */
  readonly day: string | null;
}

/** One who reads pages: HTML, or a page's text with one line a block. */
export interface Reader {
  readonly does: string;
  readonly load: () => Promise<{
    readonly page: (html: Uint8Array) => Read;
    readonly flat: (text: string) => Read;
  }>;
}

const decoder = new TextDecoder();
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Flattened text for those who take HTML alone: a paragraph a line. */
const asHtml = (text: string): string =>
  `<!doctype html><html><body>${text
    .split("\n")
    .map((line) => `<p>${line.replaceAll(/[&<>]/g, (char) => ESCAPES[char] ?? char)}</p>`)
    .join("\n")}</body></html>`;
const dayIn = (value: unknown): string | null =>
  (typeof value === "string" && /^\d{4}-\d\d-\d\d/.exec(value)?.[0]) || null;

/** Ours, through to the blocks and the head; `day` needs the whole pipeline and is scored apart. */
async function chancery() {
  tuneEngine(); // as the command line and the API do
  const { readSource } = await import("@chancery/core");
  const knowledge = (await import("@chancery/knowledge")).loadKnowledge();
  const read = (bytes: Uint8Array, mediaType: string): Read => {
    try {
      const { source, blocks, head } = readSource({ bytes, uri: "page", mediaType, knowledge });
      const kept = blocks.filter(({ kind }) => kind === "paragraph" || kind === "heading");
      const body = kept.map(({ span }) => source.text.slice(span.start, span.end)).join("\n");
      const title = head.title?.text ?? null;
      return { body, title, day: null };
    } catch {
      return { body: "", title: null, day: null };
    }
  };
  const encoder = new TextEncoder();
  return {
    page: (html: Uint8Array) => read(html, "text/html"),
    flat: (text: string) => read(encoder.encode(text), "text/plain"),
  };
}

interface Dom {
  readonly document: { documentElement: unknown };
}

/** Elements that begin a line: `textContent` alone glues neighbours. */
const BLOCKS =
  /<\/?(?:p|div|section|article|h[1-6]|li|ul|ol|table|tr|td|th|blockquote|pre|figure|figcaption|br|dt|dd)\b[^>]*>/gi;
const MARKS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/gi, "")
    .replaceAll(BLOCKS, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, ten?: string, hex?: string, name?: string) =>
      ten
        ? String.fromCodePoint(Number(ten))
        : hex
          ? String.fromCodePoint(parseInt(hex, 16))
          : (MARKS[name ?? ""] ?? whole),
    );

async function readability() {
  const { parseHTML } = peer<{ parseHTML: (html: string) => Dom }>("linkedom");
  const { Readability } = peer<{
    Readability: new (document: unknown) => {
      parse(): { content: string; title: string | null; publishedTime: string | null } | null;
    };
  }>("@mozilla/readability");
  const read = (html: string): Read => {
    try {
      const found = new Readability(parseHTML(html).document).parse();
      return {
        body: textOf(found?.content ?? ""),
        title: found?.title ?? null,
        day: dayIn(found?.publishedTime),
      };
    } catch {
      return { body: "", title: null, day: null };
    }
  };
  return {
    page: (html: Uint8Array) => read(decoder.decode(html)),
    flat: (text: string) => read(asHtml(text)),
  };
}

async function defuddle() {
  const { parseHTML } = peer<{ parseHTML: (html: string) => Dom }>("linkedom");
  const Defuddle = peer<
    new (
      document: unknown,
      options: object,
    ) => {
      parse(): { content: string; title: string | null; published: string | null };
    }
  >("defuddle");
  const read = (html: string): Read => {
    const { log, warn, error } = console; // it prints on malformed JSON-LD
    Object.assign(console, { log() {}, warn() {}, error() {} });
    try {
      const found = new Defuddle(parseHTML(html).document, { url: "https://example.org/" }).parse();
      return { body: textOf(found.content ?? ""), title: found.title ?? null, day: dayIn(found.published) };
    } catch {
      return { body: "", title: null, day: null };
    } finally {
      Object.assign(console, { log, warn, error });
    }
  };
  return {
    page: (html: Uint8Array) => read(decoder.decode(html)),
    flat: (text: string) => read(asHtml(text)),
  };
}

export const READERS: Readonly<Record<string, Reader>> = {
  chancery: {
    does: "reads bytes to blocks and head; the body is its paragraphs and headings",
    load: chancery,
  },
  "readability + linkedom": { does: "parseHTML and Readability.parse", load: readability },
  "defuddle + linkedom": { does: "parseHTML and Defuddle.parse", load: defuddle },
};
