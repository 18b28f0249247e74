import { describe, expect, it } from "vitest";

import { daysBefore, sinceAsked, visitOf } from "./visit.ts";

const now = new Date("2026-11-26T12:00:00Z");
const at = now.getTime();
const minutes = (n: number): number => at - n * 60_000;

describe("the visit of a page", () => {
  it.each([
    ["nobody was here", undefined, null, `.${at}`],
    ["a second page of the first visit", `.${minutes(5)}`, null, `.${at}`],
    ["a page within the minute", `.${at - 1000}`, null, null],
    ["the next day", `.${minutes(1440)}`, minutes(1440), `${minutes(1440)}.${at}`],
    ["a later page of that visit", `${minutes(1440)}.${minutes(5)}`, minutes(1440), `${minutes(1440)}.${at}`],
    ["a page within its minute", `${minutes(1440)}.${at - 1000}`, minutes(1440), null],
    [
      "after a third visit the second one counts",
      `${minutes(9999)}.${minutes(31)}`,
      minutes(31),
      `${minutes(31)}.${at}`,
    ],
    ["a clock that was set back", `.${at + 60_000}`, null, `.${at}`],
    ["what is no cookie of ours", "1;2", null, `.${at}`],
    ["hostile digits", "9".repeat(400), null, `.${at}`],
  ])("%s", (_, cookie, before, kept) => {
    const visit = visitOf(cookie, now);
    expect([visit.before?.getTime() ?? null, visit.cookie]).toEqual([before, kept]);
  });
});

describe("since when", () => {
  it.each([
    ["2026-11-25", "2026-11-25T00:00:00.000Z"],
    ["2026-11-25T14:02:03Z", "2026-11-25T14:02:03.000Z"],
    ["2026-11-25T14:02Z", "2026-11-25T14:02:00.000Z"],
    ["2026-02-30", null],
    ["2026-13-01", null],
    ["yesterday", null],
    ["", null],
    [undefined, null],
    [`2026-11-25${" ".repeat(10_000)}`, null],
  ])("%j", (written, instant) => expect(sinceAsked(written)?.toISOString() ?? null).toBe(instant));
  it("days before", () =>
    expect([daysBefore(now, 1), daysBefore(now, 30)]).toEqual(["2026-11-25", "2026-10-27"]));
});
