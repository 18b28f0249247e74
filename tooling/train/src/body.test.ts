import { expect, test } from "vitest";

import { boost, type Examples } from "./boosting.ts";
import { linesInGold } from "./corpora/body-lines.ts";
import { ownPages } from "./corpora/own-pages.ts";
import { linesOfSegments } from "./corpora/segments.ts";

/** Rows of two numbers; the label is whether just one of them is above 50, which no single question tells. */
const examples = (): Examples => {
  const rows: number[] = [];
  const labels: number[] = [];
  for (let i = 0; i < 400; i += 1) {
    const [a, b] = [(i * 37) % 101, (i * 61) % 97];
    rows.push(a, b);
    labels.push(Number(a > 50 !== b > 50));
  }
  return {
    width: 2,
    rows: Int16Array.from(rows),
    labels: Uint8Array.from(labels),
    weights: new Float64Array(400).fill(1),
    groups: Int32Array.from({ length: 400 }, (_, i) => i % 20),
  };
};
const SETTINGS = { trees: 30, depth: 3, rate: 0.3, share: 0.8, seed: 1, lambda: 1 };

test("trees learn what two questions tell together, and the same twice", () => {
  const packed = boost(examples(), SETTINGS);
  expect(boost(examples(), SETTINGS)).toBe(packed);
  const [depth = 0, bias = 0, ...rest] = packed.split(" ").map(Number);
  const size = 2 * depth + 2 ** depth;
  const { rows, labels } = examples();
  let right = 0;
  for (const [i, label] of labels.entries()) {
    let score = bias;
    for (let at = 0; at < rest.length; at += size) {
      let leaf = 0;
      for (let level = 0; level < depth; level += 1)
        leaf =
          leaf * 2 + Number((rows[i * 2 + (rest[at + level] ?? 0)] ?? 0) > (rest[at + depth + level] ?? 0));
      score += rest[at + 2 * depth + leaf] ?? 0;
    }
    if (score > 0 === (label === 1)) right += 1;
  }
  expect(right).toBeGreaterThan(380);
});

const GOLD =
  "The envoys met in Oslo on Monday for talks.\nA pause\nThey will meet again in Nairobi in the month of May.";
test("a line is the text's by its runs of words; a short one where it stands between two that are", () => {
  const lines = [
    "A pause",
    "The envoys met in Oslo on Monday for talks.",
    "A pause",
    "Share this story with your friends on the networks",
    "They will meet again in Nairobi in the month of May.",
    "A pause",
  ];
  expect(linesInGold(lines, GOLD)?.map(({ inGold }) => inGold)).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(linesInGold(lines.slice(0, 2), GOLD)).toBeNull();
});

test("our own pages have a verdict for their lines", () => {
  const pages = ownPages();
  expect(pages.length).toBeGreaterThan(50);
  for (const { text, lines } of pages) expect(text.split("\n")).toHaveLength(lines.length);
});

test("pieces tell a few lines, and leave the others open", () => {
  const page = { html: new Uint8Array(), within: ["met in Oslo"], without: ["Share this", "Oslo"] };
  const told = linesOfSegments(["They  met in\nOslo.", "Share this", "They met in Riga.", "Oslo"], page);
  expect(told?.map(({ inGold, open }) => [inGold, open])).toEqual([
    [false, true],
    [false, false],
    [false, true],
    [false, false],
  ]);
  const sure = { ...page, without: ["Share this"] };
  expect(linesOfSegments(["They met in Oslo.", "Oslo"], sure)?.map(({ inGold }) => inGold)).toEqual([
    true,
    false,
  ]);
  expect(linesOfSegments(["Nothing of it"], sure)).toBeNull();
});
