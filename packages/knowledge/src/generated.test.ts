import { expect, it } from "vitest";

import { compile, stale } from "../scripts/compile.mjs";

it("is what the tables give: else run node packages/knowledge/scripts/compile.mjs", () => {
  expect(stale()).toEqual([]);
});

it("compiles to the same bytes every time", () => {
  expect(compile()).toEqual(compile());
});
