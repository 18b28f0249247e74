import { expect, it } from "vitest";

import { compile, stale } from "../scripts/compile.mjs";
import { isStale } from "../scripts/gazetteer.mjs";

it("is what the tables give: else run node packages/knowledge/scripts/compile.mjs", () => {
  expect(stale()).toEqual([]);
});

it("compiles to the same bytes every time", () => {
  expect(compile()).toEqual(compile());
});

it("has the gazetteer that its source gives: else run node packages/knowledge/scripts/gazetteer.mjs", () => {
  expect(isStale()).toBe(false);
});
