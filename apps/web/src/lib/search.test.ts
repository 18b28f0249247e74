import { describe, expect, it } from "vitest";

import { namedIn } from "./search.ts";

describe("whom a remark of the search names", () => {
  it.each<[string, string[]]>([
    ["no article of the record names Angela Merkel (per.merkel-angela)", ["Angela Merkel per.merkel-angela"]],
    [
      "no article of the record names Kenya (KE), Association of Southeast Asian Nations (org.asean)",
      ["Kenya KE", "Association of Southeast Asian Nations org.asean"],
    ],
    ["no article of the record names anybody", []],
    ["no article of the record names Congo (Kinshasa) (CD)", []],
    ["nobody (is meant)", []],
    ["", []],
    [`no article names ${"(".repeat(50_000)}`, []],
    [`no article names ${"a, ".repeat(50_000)}`, []],
  ])("%.60s", (message, named) =>
    expect(namedIn(message).map(({ id, name }) => `${name} ${id}`)).toEqual(named),
  );
});
