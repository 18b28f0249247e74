// Trains the trees by which reading tells an article's text from the rest of its page: `tsx src/train-body.ts --data FOLDER`.
// packages/core/src/reading/body/MODEL.md says on what, and with what result.
import { writeFileSync } from "node:fs";

import { pageRows, textRows, type Rows } from "@chancery/core/training";
import { loadKnowledge } from "@chancery/knowledge";

import { pagesOf } from "../../bench/src/reading/pages.ts";
import { boost, type Settings } from "./boosting.ts";
import { linesInGold, type GoldLine } from "./corpora/body-lines.ts";
import { ownPages } from "./corpora/own-pages.ts";
import { linesOfSegments, segmentPages } from "./corpora/segments.ts";

function option(flag: string, otherwise: number): number {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
/** One in so many runs of five pages, which are one outlet's in Fundus, is left out to measure on: `--leave-out 5`. */
const every = option("--leave-out", 0);
const SETTINGS: Settings = {
  trees: option("--trees", 200),
  depth: option("--depth", 6),
  rate: 0.12,
  share: 0.6,
  lambda: 3,
  seed: 20261126,
};
/** What a page of each set weighs. Fundus and our own pages are news, which WCXB is in part. */
const SETS = { fundus: option("--fundus", 2), "wcxb-dev": 1 } as const;
const OWN = option("--own", 3);
/** Of a page of which a few lines are told. Where pages are left out, one in three of these is. */
const SEGMENTS = 0.25;
const SEGMENTS_LEFT_OUT = 3;
const data = process.argv[process.argv.indexOf("--data") + 1] ?? "";

/** Rows of many pages, one form of them. */
class Collection {
  readonly features: Int16Array[] = [];
  readonly labels: number[] = [];
  readonly weights: number[] = [];
  readonly groups: number[] = [];
  width = 0;
  private pages = 0;

  /** A page's lines weigh as much as another's, by their words. */
  add(rows: Rows, lines: readonly GoldLine[], weight: number): void {
    this.pages += 1;
    const whole = lines.reduce((sum, { inGold, tokens }) => sum + (inGold ? tokens : 0), 0);
    this.width = rows.width;
    lines.forEach(({ inGold, tokens, open }, i) => {
      if (open === true) return; // nobody says what it is
      this.features.push(rows.features.subarray(i * rows.width, (i + 1) * rows.width));
      this.labels.push(Number(inGold));
      this.weights.push((weight * 1000 * (Math.min(tokens, 100) + 2)) / (whole + 200));
      this.groups.push(this.pages);
    });
  }

  train(): string {
    const rows = new Int16Array(this.features.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const one of this.features) {
      rows.set(one, at);
      at += one.length;
    }
    const { width, labels, weights, groups } = this;
    const weight = weights.reduce((sum, one) => sum + one, 0) / labels.length;
    return boost(
      {
        width,
        rows,
        labels: Uint8Array.from(labels),
        weights: Float64Array.from(weights, (one) => one / weight),
        groups: Int32Array.from(groups),
      },
      SETTINGS,
    );
  }
}

const knowledge = loadKnowledge();
const collections = { page: new Collection(), text: new Collection() } as const;
/** A page's lines in both forms, as far as somebody says what they are. */
function learn(
  html: Uint8Array,
  told: (lines: readonly string[]) => GoldLine[] | null,
  weight: number,
): void {
  try {
    const rows = pageRows(html, knowledge);
    for (const form of ["page", "text"] as const) {
      const lines = told(rows[form].lines);
      if (lines) collections[form].add(rows[form], lines, weight);
    }
  } catch {
    // A page that cannot be read teaches nothing.
  }
}
for (const [set, weight] of Object.entries(SETS)) {
  const pages = pagesOf(set);
  if (typeof pages === "string") throw new Error(pages);
  for (const [i, { html, body }] of pages.entries()) {
    if (body === null || (every > 0 && Math.floor(i / 5) % every === 0)) continue;
    learn(html, (lines) => linesInGold(lines, body), weight);
  }
}
for (const [i, page] of segmentPages(data).entries())
  if (every === 0 || i % SEGMENTS_LEFT_OUT !== 0)
    learn(page.html, (lines) => linesOfSegments(lines, page), SEGMENTS);
for (const { text, lines } of ownPages()) {
  const rows = textRows(text, knowledge);
  if (rows.lines.length !== lines.length) continue; // a line of it was cut in parts
  const gold = lines.map((inGold, i): GoldLine => ({
    inGold: inGold === true,
    open: inGold === null,
    tokens: (rows.lines[i] ?? "").split(/\s+/).length,
  }));
  collections.text.add(rows, gold, OWN);
}

for (const form of ["page", "text"] as const) {
  console.log(
    `${form}: ${new Set(collections[form].groups).size} pages, ${collections[form].labels.length} lines`,
  );
  writeFileSync(
    new URL(`../../../packages/core/src/reading/body/generated/${form}-trees.ts`, import.meta.url),
    `// Written by tooling/train; see ../MODEL.md.\nexport const ${form.toUpperCase()}_TREES: string =\n  "${collections[form].train()}";\n`,
  );
}
