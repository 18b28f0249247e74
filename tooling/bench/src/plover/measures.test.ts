import { expect, test } from "vitest";

import { byRoot, coarser, macro, type Answer } from "./measures.ts";

const answers: readonly Answer[] = [
  { gold: "AID", found: "AID" },
  { gold: "AID", found: null },
  { gold: "YIELD", found: "AID" },
  { gold: "YIELD", found: "YIELD" },
  { gold: "ASSAULT", found: "MADE-UP" },
];

test("an unanswered row lowers recall alone, a wrong one also precision of what was said", () => {
  expect(byRoot(answers)).toEqual([
    { root: "AID", p: 0.5, r: 0.5, f1: 0.5, gold: 2 },
    { root: "ASSAULT", p: 0, r: 0, f1: 0, gold: 1 },
    { root: "YIELD", p: 1, r: 0.5, f1: 2 / 3, gold: 2 },
  ]);
});

test("each root weighs the same", () => {
  expect(macro(byRoot(answers))).toBeCloseTo((0.5 + 0 + 2 / 3) / 3);
  expect(macro([])).toBe(0);
});

test("what is wrong by root may be right by quad and pole", () => {
  expect(coarser(answers, "quad").map(({ gold, found }) => gold === found)).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
  expect(coarser([{ gold: "ASSAULT", found: "ACCUSE" }], "pole")).toEqual([
    { gold: "conflict", found: "conflict" },
  ]);
});
