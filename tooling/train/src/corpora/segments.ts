import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import type { GoldLine } from "./body-lines.ts";

/** A page of trafilatura's own set, with pieces that stand in its text and pieces that must not be taken for it. */
export interface SegmentPage {
  readonly html: Uint8Array;
  readonly within: readonly string[];
  readonly without: readonly string[];
}

type Entry = {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
};
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace("www.", "") : "");

/** github:adbar/trafilatura, tests: without the hosts of scrapinghub's set, which is reported and never learnt from. */
export function segmentPages(folder: string): SegmentPage[] {
  const root = join(folder, "trafilatura/tests");
  const reported = Object.values(
    json(join(folder, "article-extraction-benchmark/ground-truth.json")) as Record<string, { url?: string }>,
  );
  const hosts = new Set(reported.map(({ url = "" }) => hostOf(url)));
  return Object.entries(json(join(root, "evaldata.json")) as Record<string, Entry>).flatMap(
    ([url, { file, with: within, without }]) => {
      const part = ["eval", "cache"].find((one) => existsSync(join(root, one, file)));
      if (part === undefined || hosts.has(hostOf(url))) return [];
      const raw = readFileSync(join(root, part, file));
      const html = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
      return [{ html, within, without }];
    },
  );
}

const plain = (text: string): string => text.replaceAll(/\s+/g, " ");
/** More lines than a few pieces stand in: one of them is a common word, which tells nothing. */
const MOST = 40;

/** What the pieces say of a page's lines; all others stay open. Null where they say nothing. */
export function linesOfSegments(
  lines: readonly string[],
  { within, without }: SegmentPage,
): GoldLine[] | null {
  const [inside, outside] = [within.map(plain), without.map(plain)];
  const found = lines.map(plain).map((line): GoldLine => {
    const yes = inside.some((piece) => line.includes(piece));
    const no = outside.some((piece) => line.includes(piece));
    return { inGold: yes && !no, open: yes === no, tokens: line.split(" ").length };
  });
  const told = found.filter(({ open }) => open !== true).length;
  return told > 0 && told <= MOST ? found : null;
}
