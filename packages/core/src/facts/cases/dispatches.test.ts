import { describe, expect, test } from "vitest";

import { score, type Dispatch, type Score } from "./dispatch.ts";
import { FIRST_DISPATCHES } from "./dispatches-first.ts";
import { SECOND_DISPATCHES } from "./dispatches-second.ts";
import { THIRD_DISPATCHES } from "./dispatches-third.ts";

const DISPATCHES: readonly Dispatch[] = [...FIRST_DISPATCHES, ...SECOND_DISPATCHES, ...THIRD_DISPATCHES];
const scores = DISPATCHES.map((dispatch) => ({ name: dispatch.name, ...score(dispatch) }));

const total = (kind: "events" | "statements", field: "asked" | "found" | "whole"): number =>
  scores.reduce((sum, each) => sum + each[kind][field], 0);
const extra = (kind: "events" | "statements"): number =>
  scores.reduce((sum, each) => sum + each[kind].extra.length, 0);
const explain = (kind: "events" | "statements"): string =>
  scores.flatMap((each) => [each.name, ...lines(each[kind])]).join("\n");
const lines = ({ wrong, extra: more }: Score): string[] => [
  ...wrong,
  ...more.map((line) => `extra: ${line}`),
];

/** Floors, a little below what is reached: a change that loses facts or invents some must not pass unseen. */
describe("dispatches from all regions and decades", () => {
  test("events are found", () =>
    expect(total("events", "found") / total("events", "asked"), explain("events")).toBeGreaterThan(0.85));
  test("events are whole: who, where, when, whether", () =>
    expect(total("events", "whole") / total("events", "asked"), explain("events")).toBeGreaterThan(0.8));
  test("few events are invented", () =>
    expect(extra("events") / total("events", "asked"), explain("events")).toBeLessThan(0.07));
  test("statements are found, with their speakers", () =>
    expect(
      total("statements", "whole") / total("statements", "asked"),
      explain("statements"),
    ).toBeGreaterThan(0.85));
  test("few statements are invented", () =>
    expect(extra("statements") / total("statements", "asked"), explain("statements")).toBeLessThan(0.06));
});
