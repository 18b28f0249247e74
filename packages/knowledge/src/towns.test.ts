import { describe, expect, it } from "vitest";

import { loadKnowledge } from "./load.ts";
import { TownIndex } from "./towns.ts";

const knowledge = loadKnowledge();

describe("towns of the gazetteer", () => {
  it.each([
    ["Kolwezi", "CD"],
    ["kolwezi", "CD"],
    ["Onitsha", "NG"],
    ["Нальчик", "RU"],
    ["Nal'chik", "RU"],
    ["Samarra", "IQ"],
  ])("%s lies in %s", (name, country) => {
    expect(knowledge.towns(name).map((town) => town.country)).toContain(country);
  });

  it.each(["", "Katima Ngosa", "the", "per.nobody", "Paris"])(
    "%s is none of it: unknown, or in the tables",
    (name) => {
      expect(knowledge.towns(name).filter(({ country }) => country !== "US")).toEqual([]);
    },
  );

  it("is an entity with a state, and lies somewhere", () => {
    const [town] = knowledge.towns("Kolwezi");
    expect(knowledge.entity(town?.id ?? "")).toMatchObject({ kind: "place", country: "CD", subtype: "city" });
    expect(knowledge.coordinates(town?.id ?? "")).toMatchObject({ lat: expect.closeTo(-10.7, 0) });
    expect(knowledge.coordinates("plc.astana")).toMatchObject({ lat: expect.closeTo(51.2, 0) });
    expect(knowledge.coordinates("geo.1")).toBeNull();
    expect(knowledge.coordinates("plc.nowhere")).toBeNull();
  });

  it("puts the most populous first", () => {
    const index = new TownIndex("2\tAx\tXX\t1\t2\t10\t\n1\tAx\tYY\t1\t2\t20\tAy");
    expect(index.named("ax").map(({ id }) => id)).toEqual(["geo.1", "geo.2"]);
    expect(index.named("Ay").map(({ id }) => id)).toEqual(["geo.1"]);
  });
});
