import { describe, expect, it, test } from "vitest";

import { openContext } from "../context.ts";
import { context, corpus, met, put, text } from "../testing/dossier.ts";
import { timelineMarks, TimelineMarksInput } from "./timeline-marks.ts";

const marksOf = async (ctx: Awaited<ReturnType<typeof context>>, input: object = {}) =>
  timelineMarks({ ctx, input: TimelineMarksInput.parse(input) });

describe("what a timeline draws", () => {
  test("nothing stored: no range, no lanes", async () => {
    expect(await marksOf(await context())).toMatchObject({ range: null, reach: null, total: 0, bins: [] });
  });

  test("events are counted by lane and day; one that is alone is told whole", async () => {
    const ctx = await context();
    await put(ctx, [
      text("a", met("Kassym-Jomart Tokayev", "Vladimir Putin", "Moscow", "2015-12-21")),
      text("b", met("Anna Alder", "Ben Birch", "Paris", "2015-12-21")),
      text("c", met("Anna Alder", "Ben Birch", "Paris", "2016-03-01")),
    ]);
    const marks = await marksOf(ctx);
    expect(marks).toMatchObject({
      range: { from: "2015-12-01", to: "2016-03-31" },
      total: 3,
      lanes: ["meeting"],
      grain: "day",
    });
    expect(marks.bins.map(({ bin, entries, entry }) => [bin, entries, entry?.line.when?.edtf])).toEqual([
      ["2015-12-21", 2, undefined],
      ["2016-03-01", 1, "2016-03-01"],
    ]);
    const actors = await marksOf(ctx, { lanes: "actor" });
    expect(actors.lanes).toEqual(expect.arrayContaining(["KZ", "RU"]));
    expect(actors.bins.filter(({ lane }) => lane === "KZ")).toMatchObject([
      { bin: "2015-12-21", entries: 1 },
    ]);
    const asked = await marksOf(ctx, { who: ["KZ"], lanes: "actor" });
    expect(asked.lanes).toEqual(["RU"]);
  });

  test("a day whose year nobody wrote is drawn as inferred, one that is written whole is not", async () => {
    const ctx = await openContext(":memory:");
    try {
      await put(ctx, [
        text(
          "undated",
          "Leaders meet in Astana\nASTANA -- Nursultan Nazarbayev met Vladimir Putin in Astana on December 21. They had agreed on it in 2015. Nazarbayev met Xi Jinping in Beijing on 3 September 2015.",
        ),
      ]);
      const { bins, stretches } = await marksOf(ctx);
      const drawn = [...bins, ...stretches].map(({ entry }) => [entry?.line.when?.edtf, entry?.inferred]);
      expect(drawn).toContainEqual(["2015-09-03", false]);
      for (const [edtf, inferred] of drawn)
        if (edtf !== "2015-09-03") expect([edtf, inferred]).toEqual([edtf, true]);
    } finally {
      ctx.store.close();
    }
  });

  it.each([
    [{ from: "2016-01-01" }, 1],
    [{ to: "2015-12-31" }, 2],
    [{ from: "0001-01-01", to: "9999-12-31" }, 3],
    [{ from: "2030-01-01" }, 0],
    [{ who: ["' or 1=1 --"] }, 0],
  ])("%j", async (input, total) => {
    const ctx = await context();
    await put(ctx, [
      text("a", met("Kassym-Jomart Tokayev", "Vladimir Putin", "Moscow", "2015-12-21")),
      text("b", met("Anna Alder", "Ben Birch", "Paris", "2015-12-22")),
      text("c", met("Anna Alder", "Ben Birch", "Paris", "2016-03-01")),
    ]);
    expect((await marksOf(ctx, input)).total).toBe(total);
  });

  test("all that lists find in a range is on it, by days as by years", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    for (const range of [{}, { from: "1900-01-01", to: "2100-01-01" }]) {
      const { bins, stretches, total } = await marksOf(ctx, range);
      expect([...bins, ...stretches].reduce((sum, { entries }) => sum + entries, 0)).toBe(total);
    }
  });
});
