import type { RouterInputs } from "@chancery/api/router";

/** An article as the API takes it in. */
export type Item = RouterInputs["ingest"]["start"]["items"][number];

const HTML = /\.(?:html?|xhtml)$/i;

/** A file that a folder may have among others; one that is chosen by itself is taken for an article whatever its name. */
const ARTICLE = /^(?!.*\/\.).*\.(?:txt|text|html?|xhtml)$/i;

/** The media type that a file's name tells. */
export const mediaTypeOf = (name: string): string => (HTML.test(name) ? "text/html" : "text/plain");

/** Bytes as base64, in parts: an argument list has a limit. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(""));
}

const PASTED = "pasted:";

/**
 * What a text without an address is known by: its first line. Another text under the same line is its next version, as
 * it would be at one address.
 */
const addressOfPasted = (text: string): string =>
  `${PASTED}${(text.trim().split("\n", 1)[0] ?? "")
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, 120)}`;

/** The articles of a form: its files, and the text that was pasted. */
export async function itemsOfForm(form: FormData): Promise<Item[]> {
  const items: Item[] = [];
  for (const file of form.getAll("files")) {
    if (typeof file === "string" || file.size === 0) continue;
    // Of a folder: its pictures, styles and hidden files are no articles.
    const path = file.webkitRelativePath ?? "";
    if (path !== "" && !ARTICLE.test(path)) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    items.push({ uri: path || file.name, mediaType: mediaTypeOf(file.name), base64: base64(bytes) });
  }
  const pasted = form.get("text");
  if (typeof pasted === "string" && pasted.trim() !== "") {
    const address = form.get("uri");
    const uri = typeof address === "string" && address.trim() !== "" ? address.trim() : null;
    // Forms send line ends as CR LF; the text of an article has them as it was written.
    const text = pasted.replaceAll("\r\n", "\n");
    items.push({ text, uri: uri ?? addressOfPasted(text) });
  }
  return items;
}

/** Cuts a list into batches that the API takes: so many characters and so many articles at most. */
export function batchesOf(items: readonly Item[], { characters = 12_000_000, count = 50 } = {}): Item[][] {
  const batches: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const length = (item.base64 ?? item.text ?? "").length;
    const last = batches.at(-1);
    if (!last || last.length >= count || size + length > characters) {
      batches.push([item]);
      size = length;
    } else {
      last.push(item);
      size += length;
    }
  }
  return batches;
}

/** What a batch of a form is known by: the names of its files, or the beginning of what was pasted. */
export const labelOf = (items: readonly Item[]): string =>
  items
    .slice(0, 3)
    .map(({ uri = "" }) => (uri?.startsWith(PASTED) ? uri.slice(PASTED.length) : uri))
    .join(", ")
    .slice(0, 150) + (items.length > 3 ? ", …" : "");
