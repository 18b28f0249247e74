import { describe, expect, it } from "vitest";

import { overruns } from "./budgets.ts";

describe("the budget of a screen", () => {
  it.each([
    ["day sheet", { status: 200, script: 109_999, shift: 0 }, 0],
    ["day sheet", { status: 200, script: 110_001, shift: 0 }, 1],
    ["review", { status: 200, script: 110_001, shift: 0 }, 0],
    ["review, a case", { status: 200, script: 150_001, shift: 0 }, 1],
    ["article", { status: 200, script: 0, shift: 0.01 }, 1],
    ["article", { status: 503, script: 200_000, shift: 1 }, 3],
  ])("of %s with %j has %i overruns", (screen, measured, count) =>
    expect(overruns(screen, measured)).toHaveLength(count),
  );
});
