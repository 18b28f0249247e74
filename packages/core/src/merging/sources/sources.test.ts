import { describe, expect, test } from "vitest";

import { extract } from "../../pipeline.ts";
import type { SourceSketch } from "../stages/stages.ts";
import { reports } from "./reports.ts";
import { containment, likeness, sketchOf } from "./sketch.ts";

const WIRE = `The energy ministers of Malawi and Zambia on Tuesday signed an agreement to link the power grids of the two countries after three years of talks.

The line from Chipata to Kasungu will cost ninety million dollars and carry three hundred megawatts, one of the ministers said at the ceremony.`;
const OTHER = `Fishermen on the lake complained on Tuesday that nobody had asked them about the poles which surveyors have driven into the sand of three villages.

The poles mark where a cable will come ashore, an engineer said, and they will be gone before the rains begin in November.`;
const MORE = `Traders in the border towns said on Monday that they had seen three plans for the line in ten years and none of the wires.

A bank in Abidjan lends two thirds of the money at a rate that neither ministry would name, and a firm from Porto will build it.`;

const page = (title: string, text: string): string => `${title}\n9 August 2011\n\n${text}\n`;

function source(letter: string, text: string, more: Partial<SourceSketch> = {}): SourceSketch {
  const record = extract({ bytes: new TextEncoder().encode(text), uri: `${letter}.txt` });
  return {
    source: letter.repeat(64),
    outlet: null,
    agencies: [],
    published: "2011-08-09",
    sketch: sketchOf(record),
    ...more,
  };
}
const leaders = (...sources: SourceSketch[]): string[] => {
  const groups = reports.group(sources);
  return sources.map(({ source }) => (groups.get(source) ?? "").slice(0, 1));
};

describe("copies of one report", () => {
  const wire = source("a", page("Grids to be linked", WIRE));
  test("under another headline", () => {
    const copy = source("b", page("Malawi and Zambia link their grids", WIRE), { published: "2011-08-10" });
    expect(likeness(wire.sketch, copy.sketch)).toBe(100);
    expect(reports.keysOf(copy).some((key) => reports.keysOf(wire).includes(key))).toBe(true);
    expect(leaders(copy, wire)).toEqual(["a", "a"]);
  });
  test("another report of the day is none", () => {
    const other = source("c", page("Fishermen complain", OTHER));
    expect(likeness(wire.sketch, other.sketch)).toBeLessThan(10);
    expect(leaders(wire, other)).toEqual(["a", "c"]);
  });
  test("half of a wire's text counts as the wire's where both credit it", () => {
    const half = page("Grids and poles", `${WIRE}\n\n${OTHER}`);
    expect(leaders(wire, source("d", half))).toEqual(["a", "d"]);
    expect(leaders({ ...wire, agencies: ["GLA"] }, source("d", half, { agencies: ["GLA"] }))).toEqual([
      "a",
      "a",
    ]);
  });
  test("a few paragraphs out of a long dispatch are the wire's, and found by its keys", () => {
    const long = page("Grids and poles", `${WIRE}\n\n${OTHER}\n\n${MORE}`);
    const [whole, part] = [
      source("a", long, { agencies: ["GLA"] }),
      source("d", page("Grids to be linked", WIRE), { agencies: ["GLA"], published: "2011-08-11" }),
    ];
    expect(containment(whole.sketch, part.sketch)).toBeGreaterThan(80);
    expect(reports.keysOf(whole).some((key) => reports.keysOf(part).includes(key))).toBe(true);
    expect(leaders(whole, part)).toEqual(["a", "a"]);
    expect(leaders({ ...whole, agencies: [] }, part)).toEqual(["a", "d"]);
  });
  test("a text of a few words is nobody's copy", () => {
    const flash = source("e", "Grids linked\n\nMalawi and Zambia signed on Tuesday.");
    expect(flash.sketch.signature).toEqual([]);
    expect(leaders(flash, { ...flash, source: "f".repeat(64) })).toEqual(["e", "f"]);
  });
  test("a brief is a copy word for word only", () => {
    const brief = page(
      "Grids linked",
      "Malawi and Zambia signed an agreement on power grids in Lilongwe on Tuesday.",
    );
    const other = brief.replace("Lilongwe", "Lusaka");
    expect(leaders(source("e", brief), source("f", brief))).toEqual(["e", "e"]);
    expect(leaders(source("e", brief), source("f", other))).toEqual(["e", "f"]);
  });
  test("the greeting of every year is another one, however alike", () => {
    const greeting = (year: string): string =>
      page("Greetings", WIRE.replace("three years", year).replace("ninety million", `${year} million`));
    const [one, two] = [
      source("a", greeting("four")),
      source("b", greeting("five"), { published: "2012-08-09" }),
    ];
    expect(likeness(one.sketch, two.sketch)).toBeGreaterThan(59);
    expect(leaders(one, two)).toEqual(["a", "b"]);
  });
  test("two reporters who took down one sentence are two", () => {
    const said =
      '"This line will bring light to half a million homes on both sides of the border," the minister said.';
    const [one, two] = [
      source("a", page("Light", `${said}\n\n${WIRE}`)),
      source("b", page("Poles", `${said}\n\n${OTHER}`)),
    ];
    expect(one.sketch.quotes).toEqual(two.sketch.quotes);
    expect(leaders(one, two)).toEqual(["a", "b"]);
  });
  test("the wire leads its copies of the same day", () => {
    const wire = source("z", page("Grids", WIRE), { outlet: "GLA" });
    const copy = source("b", page("Grids", WIRE), { outlet: "The Mail", agencies: ["GLA"] });
    expect(leaders(wire, copy)).toEqual(["z", "z"]);
  });
});
