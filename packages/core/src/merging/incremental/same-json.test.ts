import { describe, expect, it } from "vitest";

import { sameJson } from "./same-json.ts";

const VALUES: readonly unknown[] = [
  null,
  0,
  1,
  "",
  "1",
  true,
  false,
  [],
  {},
  [null],
  [undefined],
  [[]],
  [1, 2],
  [2, 1],
  [1, 2, 3],
  { a: 1 },
  { a: 1, b: undefined },
  { b: undefined, a: 1 },
  { a: undefined },
  { a: null },
  { a: 1, b: 2 },
  { b: 2, a: 1 },
  { a: { b: [1, { c: "x" }] } },
  { a: { b: [1, { c: "y" }] } },
  { 0: 1, 1: 2 },
  { a: [], b: {} },
  { a: {}, b: [] },
];

describe("two values are the same", () => {
  it.each(VALUES.map((value) => [JSON.stringify(value), value] as const))(
    "%s where they are written alike",
    (text, value) => {
      for (const other of VALUES) {
        expect(sameJson(value, other)).toBe(text === JSON.stringify(other));
        expect(sameJson(value, structuredClone(other))).toBe(text === JSON.stringify(other));
      }
    },
  );
});
