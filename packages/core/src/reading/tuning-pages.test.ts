import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { read, type Reading } from "./index.ts";

/** News pages to tune on (github:MaxDall/fundus-evaluation), where they lie beside the checkout or in CHANCERY_DATA; they do not ship. */
const DATA =
  process.env["CHANCERY_DATA"] ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url));
const PAGES = `${DATA}/fundus-evaluation/dataset/html`;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const bodyOf = ({ source, blocks }: Reading): string[] =>
  blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "heading")
    .flatMap(({ span }) => words(source.text.slice(span.start, span.end)));

/** Words of one that the other has not, of all, as counted lists. */
function difference(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) - 1);
  const apart = [...counts.values()].reduce((sum, n) => sum + Math.abs(n), 0);
  return apart / Math.max(1, a.length + b.length);
}

test.skipIf(!existsSync(PAGES))(
  "the main text of real pages and of their flattened text: a twentieth apart at most in all, and in six of seven",
  { timeout: 300_000 },
  () => {
    const knowledge = loadKnowledge();
    const shares = readdirSync(PAGES).map((file) => {
      const raw = readFileSync(`${PAGES}/${file}`);
      const bytes = raw[0] === 0x1f ? gunzipSync(raw) : raw;
      const page = read({ bytes, uri: file, mediaType: "text/html", knowledge });
      const text = new TextEncoder().encode(page.source.text);
      return difference(
        bodyOf(page),
        bodyOf(read({ bytes: text, uri: file, mediaType: "text/plain", knowledge })),
      );
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeLessThanOrEqual(0.05);
    expect(shares.filter((share) => share <= 0.05).length).toBeGreaterThanOrEqual((shares.length * 6) / 7);
  },
);
