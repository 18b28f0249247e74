import type { EntryLine, MarkedEntry, TimelineMarks } from "@chancery/services";
import { describe, expect, it, test } from "vitest";

import { densityOf } from "./density.ts";
import { lanesOf } from "./lanes.ts";
import { timelineQuery } from "./query.ts";
import { scaleOf, shifted } from "./scale.ts";

const line = (over: Partial<EntryLine>): EntryLine => ({
  id: "evt-1",
  type: "meeting",
  status: "actual",
  negated: false,
  when: null,
  reported: null,
  place: null,
  participants: [],
  about: [],
  independent: 1,
  sources: 1,
  disagreement: null,
  flagged: false,
  ...over,
});
const marked = (
  day: string,
  over: Partial<EntryLine> = {},
  rest: Partial<MarkedEntry> = {},
): MarkedEntry => ({
  line: line({ when: { edtf: day, earliest: day, latest: day }, ...over }),
  disputed: [],
  inferred: false,
  ...rest,
});
const marks = (over: Partial<TimelineMarks>): TimelineMarks => ({
  range: { from: "2015-01-01", to: "2015-12-31" },
  reach: { from: "2015-01-01", to: "2015-12-31" },
  total: 0,
  undated: 0,
  months: [],
  lanes: [],
  grain: "day",
  bins: [],
  stretches: [],
  more: false,
  names: {},
  ...over,
});
const scale = scaleOf({ from: "2015-01-01", to: "2015-12-31" });
const bin = (day: string, entry: MarkedEntry | null = marked(day), entries = 1, lane = "meeting") => ({
  lane,
  bin: day,
  entries,
  entry,
});

describe("what the address of a timeline asks for", () => {
  it.each([
    [{ from: "2015", to: "2015-03" }, "2015-01-01", "2015-03-31", [], false],
    [{ from: "2016-02-29" }, "2016-02-29", undefined, [], false],
    [{ from: "2020", to: "2010" }, "2010-01-01", "2020-12-31", [], true],
    [{ from: ["2015", "1999"] }, "2015-01-01", undefined, [], false],
    [{ from: "2015-02-31", to: "now" }, undefined, undefined, ["2015-02-31", "now"], false],
    [{ from: "' or 1=1 --" }, undefined, undefined, ["' or 1=1 --"], false],
    [{ to: "9999-99-99" }, undefined, undefined, ["9999-99-99"], false],
    [{ from: "  " }, undefined, undefined, [], false],
  ])("%j", (parameters, from, to, wrong, turned) =>
    expect(timelineQuery(parameters)).toMatchObject({ from, to, wrong, turned }),
  );

  test("what is long is cut, and an unknown kind of lanes is that of types", () => {
    const query = timelineQuery({ who: "x".repeat(5000), lanes: "<script>" });
    expect(query.who).toHaveLength(120);
    expect(query.lanes).toBe("type");
  });
});

describe("the scale", () => {
  test("a range begins at its first day and ends with its last", () => {
    expect([scale.start("2015-01-01"), scale.end("2015-12-31")]).toEqual([0, 100]);
    expect(scale.start("1900-01-01")).toBe(0);
    expect(scale.end("2100-01-01")).toBe(100);
  });

  it.each([
    ["0001-01-01", "9999-12-31"],
    ["2015-12-21", "2015-12-21"],
    ["0099-02-28", "0101-03-01"],
  ])("%s to %s has ticks within it and can be moved", (from, to) => {
    const { ticks } = scaleOf({ from, to });
    expect(ticks.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
    for (const by of ["earlier", "later", "wider"] as const) {
      const moved = shifted({ from, to }, by);
      expect(moved.from <= moved.to).toBe(true);
      expect(moved.from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(moved.to).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe("marks of a lane", () => {
  const only = (over: Partial<TimelineMarks>) => lanesOf(marks(over), "type", scale)[0]?.marks ?? [];

  test("days apart are dots at their days", () => {
    const dots = only({ bins: [bin("2015-02-01"), bin("2015-09-01")] });
    expect(dots.map(({ kind }) => kind)).toEqual(["dot", "dot"]);
    expect(dots[0]?.x).toBeCloseTo((31.5 / 365) * 100, 1);
  });

  test("days close together are one mark that leads to them, never moved apart", () => {
    expect(only({ bins: [bin("2015-02-01"), bin("2015-02-03", null, 4)] })).toMatchObject([
      { kind: "cluster", entries: 5, range: { from: "2015-02-01", to: "2015-02-03" } },
    ]);
  });

  test("no two dots or clusters of a lane lie on one another", () => {
    const bins = Array.from({ length: 364 }, (_, i) =>
      bin(new Date(Date.UTC(2015, 0, i + 1)).toISOString().slice(0, 10)),
    );
    const found = only({ bins });
    expect(found.reduce((sum, mark) => sum + (mark.kind === "cluster" ? mark.entries : 1), 0)).toBe(364);
    expect(found.length).toBeLessThan(60);
    for (const [i, mark] of found.entries()) expect(mark.x - (found[i - 1]?.x ?? -9)).toBeGreaterThan(0.9);
  });

  it.each([
    ["actual", false, false, "stated"],
    ["actual", false, true, "inferred"],
    ["planned", false, true, "planned"],
    ["unconfirmed", false, false, "planned"],
    ["denied", false, false, "denied"],
    ["actual", true, false, "denied"],
    ["fulfilled", false, false, "stated"],
  ] as const)("%s, negated %s, inferred %s: %s", (status, negated, inferred, look) => {
    const entry = marked("2015-05-05", { status, negated }, { inferred });
    expect(only({ bins: [bin("2015-05-05", entry)] })).toMatchObject([{ kind: "dot", look }]);
  });

  test("days that cannot both be right are a mark each", () => {
    const disputed = ["2015-03-01", "2015-06-01"].map((day) => ({ edtf: day, earliest: day, latest: day }));
    const [mark] = only({ bins: [bin("2015-03-01", marked("2015-03-01", {}, { disputed }))] });
    expect(mark).toMatchObject({ kind: "split", days: [{ edtf: "2015-03-01" }, { edtf: "2015-06-01" }] });
  });

  const stretch = (earliest: string | null, latest: string | null, entries = 1) => ({
    lane: "signing",
    earliest,
    latest,
    entries,
    entry: entries === 1 ? marked("2015", { type: "signing" }) : null,
  });
  it.each([
    ["2015-03-01", "2015-03-31", { thin: false, open: null }],
    ["2015-01-01", "2015-12-31", { thin: true, open: null }],
    [null, "2015-06-30", { open: "start" }],
    ["2015-06-30", null, { open: "end" }],
  ])("%s to %s", (earliest, latest, shape) =>
    expect(only({ stretches: [stretch(earliest, latest)] })).toMatchObject([{ kind: "bar", ...shape }]),
  );

  test("stretches over one another stand in rows; those for which no row is left are counted", () => {
    const stretches = Array.from({ length: 30 }, () => stretch("2015-01-01", "2015-12-31"));
    const [lane] = lanesOf(marks({ stretches }), "type", scale);
    expect([lane?.rows, lane?.marks.length, lane?.more]).toEqual([7, 7, 23]);
  });

  test("lanes of actors stand in the order given; a lane without events is none", () => {
    const bins = [bin("2015-02-01", marked("2015-02-01"), 1, "KZ")];
    expect(lanesOf(marks({ bins, lanes: ["RU", "KZ"] }), "actor", scale).map(({ id }) => id)).toEqual(["KZ"]);
  });
});

describe("the density strip", () => {
  const over = (months: [string, number][], reach: TimelineMarks["reach"]) =>
    densityOf({ months: months.map(([month, entries]) => ({ month, entries })), reach, range: reach });

  test("few years are told by month, the last day of February included", () => {
    const { bars } = over(
      [
        ["2016-02", 3],
        ["2016-04", 1],
      ],
      { from: "2016-02-01", to: "2016-04-30" },
    );
    expect(bars.map(({ range }) => range.to)).toEqual(["2016-02-29", "2016-04-30"]);
  });
  test("many years are put together, so that the strip has an end", () => {
    const months = Array.from({ length: 2000 }, (_, i): [string, number] => [
      `${String(i + 1).padStart(4, "0")}-01`,
      1,
    ]);
    const { bars } = over(months, { from: "0001-01-01", to: "2000-01-31" });
    expect(bars.length).toBeLessThanOrEqual(121);
    expect(bars.reduce((sum, { entries }) => sum + entries, 0)).toBe(2000);
  });
  test("nothing found is no strip", () => expect(over([], null)).toEqual({ bars: [], shown: null }));
});
