import type { RouterInputs, RouterOutputs } from "@chancery/api/router";

/** An article as the API takes it in. */
export type Item = RouterInputs["ingest"]["start"]["items"][number];

/** What became of an article. */
export type ItemEvent = RouterOutputs["ingest"]["run"]["items"][number];

/** What became of all. */
export type Totals = RouterOutputs["ingest"]["run"]["totals"];

const HTML = /\.(?:html?|xhtml)$/i;

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

/**
 * What a text without an address is known by: its first line. Another text under the same line is its next version, as
 * it would be at one address.
 */
const addressOfPasted = (text: string): string =>
  `pasted:${(text.trim().split("\n", 1)[0] ?? "")
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, 120)}`;

/** The articles of a form: its files, and the text that was pasted. */
export async function itemsOfForm(form: FormData): Promise<Item[]> {
  const items: Item[] = [];
  for (const file of form.getAll("files")) {
    if (typeof file === "string" || file.size === 0) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    items.push({ uri: file.name, mediaType: mediaTypeOf(file.name), base64: base64(bytes) });
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

export const addTotals = (a: Totals, b: Totals): Totals => ({
  items: a.items + b.items,
  added: a.added + b.added,
  refreshed: a.refreshed + b.refreshed,
  readdressed: a.readdressed + b.readdressed,
  unchanged: a.unchanged + b.unchanged,
  failed: a.failed + b.failed,
  facts: a.facts + b.facts,
});

export const NO_TOTALS: Totals = {
  items: 0,
  added: 0,
  refreshed: 0,
  readdressed: 0,
  unchanged: 0,
  failed: 0,
  facts: 0,
};
