import { z } from "zod";

import { escaped } from "./feeds/feed.ts";
import { dayOf } from "./feeds/day.ts";
import type { Item } from "./item.ts";

const Text = z.string().nullish();
const Part = z.object({ role: Text, contenttype: Text, value: Text });

/** A news item of IPTC ninjs, 1.x (`body_*`) or 2.x and 3.x (`bodies`); fields not named here are left alone. */
const Ninjs = z.object({
  uri: z.string().min(1).max(4096),
  headline: Text,
  byline: Text,
  body_html: Text,
  body_xhtml: Text,
  body_text: Text,
  bodies: z.array(Part).nullish(),
  headlines: z.array(Part).nullish(),
  firstcreated: Text,
  contentcreated: Text,
  versioncreated: Text,
});

/** Whether a value of JSON is a news item in ninjs: it has an address and a body in one of its forms. */
export const isNinjs = (value: unknown): boolean => {
  const item = Ninjs.safeParse(value).data;
  return item !== undefined && bodyOf(item) !== null;
};

/** The item that a ninjs object stands for; throws ZodError where it is none. */
export function itemOfNinjs(value: unknown): Item {
  const item = Ninjs.parse(value);
  const headline =
    item.headline ??
    (item.headlines?.find(({ role }) => role === "main") ?? item.headlines?.[0])?.value ??
    null;
  const head = [
    headline === null ? "" : `<h1>${escaped(plain(headline))}</h1>\n`,
    item.byline ? `<p class="byline">${escaped(plain(item.byline))}</p>\n` : "",
  ].join("");
  const page = `<!doctype html>\n<meta charset="utf-8">\n<article>\n${head}${bodyOf(item) ?? ""}\n</article>\n`;
  return {
    uri: item.uri,
    bytes: new TextEncoder().encode(page),
    mediaType: "text/html",
    retrievedAt: null,
    published: dayOf(item.firstcreated ?? item.contentcreated ?? item.versioncreated),
  };
}

function bodyOf(item: z.output<typeof Ninjs>): string | null {
  const html = item.body_html ?? item.body_xhtml;
  if (html) return html;
  if (item.body_text) return paragraphs(item.body_text);
  const bodies = (item.bodies ?? []).filter(({ value }) => value);
  const [body] = [
    ...bodies.filter(({ contenttype }) => /html/i.test(contenttype ?? "")),
    ...bodies.filter(({ role }) => role === "main"),
    ...bodies,
  ];
  if (!body?.value) return null;
  return /html/i.test(body.contenttype ?? "") ? body.value : paragraphs(body.value);
}

const paragraphs = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${escaped(line.trim())}</p>`)
    .join("\n");

const plain = (text: string): string => text.replaceAll(/<\/?[a-z][^<>]{0,500}>/gi, " ");
