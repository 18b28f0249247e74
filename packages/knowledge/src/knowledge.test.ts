import { describe, expect, it } from "vitest";

import { loadKnowledge } from "./index.ts";
import { createKnowledge } from "./knowledge.ts";
import { readBase, readTables } from "./tables.ts";

const knowledge = loadKnowledge();

describe("loading", () => {
  it("happens once", () => expect(loadKnowledge()).toBe(knowledge));

  it("names its data date and the hash of its rows", () =>
    expect(knowledge.version).toMatch(/^\d{4}-\d\d-\d\d\+[0-9a-f]{12}\.[0-9a-f]{8}$/));

  it("takes no longer than a person waits, with the name index (pnpm bench knowledge has the figure)", () => {
    const start = performance.now();
    const fresh = createKnowledge({
      version: "",
      dataDate: "2025-12-31",
      tables: readTables(),
      base: readBase(),
    });
    expect(fresh.match(["Moscow"], 0)?.length).toBe(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("answers without rows", () => {
    const empty = createKnowledge({ version: "", dataDate: "2025-12-31", tables: {}, base: [] });
    expect(empty.match(["Moscow"], 0)).toBeNull();
    expect(empty.lookupSpelling("Putin")).toEqual([]);
    expect(empty.capital("RU")).toBeNull();
    expect(empty.members("org.eu")).toEqual([]);
  });
});

describe("speed", () => {
  it("passes over 200,000 plain words at once", () => {
    const tokens = "they said that nothing further would be decided before the ministers had talked".split(
      " ",
    );
    const start = performance.now();
    for (let i = 0; i < 200_000; i += 1) knowledge.match(tokens, i % tokens.length);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it.each([
    ["hyphens", ["a-".repeat(100_000)]],
    ["dots", ["a.".repeat(100_000)]],
    ["apostrophes", ["'".repeat(200_000)]],
    ["one long word", ["Republic".repeat(50_000)]],
    ["a name that never ends", "Democratic Republic of the ".repeat(5000).split(" ")],
  ])("stays linear on %s", (_, tokens) => {
    const start = performance.now();
    for (let i = 0; i < tokens.length; i += 1) {
      knowledge.match(tokens, i);
      knowledge.matchRole(tokens, i);
    }
    knowledge.lookupSpelling(tokens[0] ?? "");
    knowledge.outlet(tokens[0] ?? "");
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe("entities", () => {
  it.each([
    ["KZ", { kind: "country", name: "Kazakhstan" }],
    [
      "SUHH",
      { kind: "country", name: "Soviet Union", from: "1922-12-30", to: "1991-12-26", subtype: "historical" },
    ],
    ["plc.astana", { kind: "place", name: "Astana", country: "KZ", subtype: "city" }],
    ["plc.kremlin", { kind: "place", country: "RU", parent: "plc.moscow", subtype: "building" }],
    ["plc.sahel", { kind: "place", country: null, subtype: "bloc" }],
    ["org.tass", { kind: "organization", name: "TASS", subtype: "agency" }],
  ] as const)("%s", (id, expected) => expect(knowledge.entity(id)).toMatchObject(expected));

  it("of an unknown id is undefined", () => expect(knowledge.entity("per.nobody")).toBeUndefined());

  it("include agreements by their parties", () => {
    const found = knowledge.agreements(["EE", "SUHH"]);
    expect(found.every(({ parties }) => parties?.includes("EE") && parties.includes("SUHH"))).toBe(true);
    expect(knowledge.agreements(["QQ"])).toEqual([]);
  });
});

describe("given names", () => {
  it.each([
    ["Nursultan", "m"],
    ["Федерика", null],
    ["Federica", "f"],
    ["josé", "m"],
    ["Bakytzhan", "m"],
    ["Jae-in", "m"],
    ["Moscow", null],
    ["Kim", null],
  ] as const)("%s: %s", (name, gender) => expect(knowledge.gender(name)).toBe(gender));
});

describe("agencies and outlets", () => {
  it.each([
    ["AP", "Associated Press"],
    ["The Associated Press", "Associated Press"],
    ["dpa", "Deutsche Presse-Agentur"],
    ["ITAR-TASS", "TASS"],
    ["Itar-Tass", "TASS"],
    ["RIA Novosti", "RIA Novosti"],
    ["EPA", "European Pressphoto Agency"],
    ["KCNA", "Korean Central News Agency"],
    ["Le Monde", null],
    ["a friend", null],
  ])("credit %s: %s", (name, agency) => expect(knowledge.agency(name)).toBe(agency));

  it.each([
    ["rferl.org", "RFE/RL"],
    ["https://www.rferl.org/a/123.html?x=1", "RFE/RL"],
    ["en.tengrinews.kz", "Tengrinews"],
    ["Tengri News", "Tengrinews"],
    ["news.bbc.co.uk", "BBC"],
    ["New York Times", "The New York Times"],
    ["The Times", "The Times"],
    ["example.org", null],
    ["org", null],
    ["", null],
  ])("outlet %s: %s", (name, outlet) => expect(knowledge.outlet(name)).toBe(outlet));

  it.each(["Foreign Affairs", "The Australian", "Time", "The Hindu"])(
    "%s is no outlet in running text",
    (name) => {
      const kinds =
        knowledge.match(name.split(" "), 0)?.hits.map(({ entity }) => knowledge.entity(entity)?.subtype) ??
        [];
      expect(kinds).not.toContain("outlet");
    },
  );
});
