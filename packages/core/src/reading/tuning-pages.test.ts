import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { mainTextApart } from "../testing/main-text.ts";
import { read } from "./index.ts";

/** News pages to tune on (github:MaxDall/fundus-evaluation), where they lie beside the checkout or in CHANCERY_DATA; they do not ship. */
const DATA =
  process.env["CHANCERY_DATA"] ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url));
const PAGES = `${DATA}/fundus-evaluation/dataset/html`;

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
      return mainTextApart(page, read({ bytes: text, uri: file, mediaType: "text/plain", knowledge }));
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeLessThanOrEqual(0.05);
    expect(shares.filter((share) => share <= 0.05).length).toBeGreaterThanOrEqual((shares.length * 6) / 7);
  },
);
