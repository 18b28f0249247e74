import { describe, expect, it } from "vitest";

import { loadKnowledge } from "./index.ts";

const knowledge = loadKnowledge();

const MET: readonly (readonly [string, number, string, string])[] = [
  ["president", 1, "president", "hos"],
  ["presidents", 1, "president", "hos"],
  ["President", 1, "president", "hos"],
  ["PRIME MINISTER", 2, "prime-minister", "hog"],
  ["prime ministers", 2, "prime-minister", "hog"],
  ["premier", 1, "premier", "hog"],
  ["taoiseach", 1, "taoiseach", "hog"],
  ["foreign minister", 2, "foreign-minister", "fm"],
  ["Minister of Foreign Affairs", 4, "foreign-minister", "fm"],
  ["ministers of foreign affairs", 4, "foreign-minister", "fm"],
  ["external affairs minister", 3, "foreign-minister", "fm"],
  ["foreign secretary", 2, "foreign-secretary", "fm"],
  ["secretary of state", 3, "secretary-of-state", "fm"],
  ["deputy foreign minister", 3, "deputy-foreign-minister", "deputy"],
  ["secretary-general", 1, "secretary-general", "head"],
  ["Secretary General", 2, "secretary-general", "head"],
  ["secretaries-general", 1, "secretary-general", "head"],
  ["high representative", 2, "high-representative", "foreign-policy-chief"],
  ["foreign-policy chief", 2, "foreign-policy-chief", "foreign-policy-chief"],
  ["foreign policy chief", 3, "foreign-policy-chief", "foreign-policy-chief"],
  ["chargé d'affaires", 2, "charge-daffaires", "ambassador"],
  ["special envoy", 2, "special-envoy", "envoy"],
  ["spokeswoman", 1, "spokesperson", "spokesperson"],
  ["spokesmen", 1, "spokesperson", "spokesperson"],
  ["Foreign Ministry spokesman", 3, "foreign-ministry-spokesperson", "spokesperson"],
  ["national security adviser", 3, "national-security-adviser", "adviser"],
  ["presidential aide", 2, "presidential-aide", "aide"],
  ["defence minister", 2, "defense-minister", "dm"],
  ["Defense Secretary", 2, "secretary-of-defense", "dm"],
  ["crown prince", 2, "crown-prince", "royal"],
  ["emir", 1, "emir", "monarch"],
  ["opposition leader", 2, "opposition-leader", "opposition"],
  ["leader", 1, "leader", "hog"],
  ["heads of state", 3, "head-of-state", "hos"],
  ["MPs", 1, "lawmaker", "legislator"],
  ["Gen.", 1, "general", "military"],
  ["counterparts", 1, "counterpart", "counterpart"],
];

describe("role nouns", () => {
  it.each(MET)("%s", (text, length, role, kind) => {
    const match = knowledge.matchRole(text.split(" "), 0);
    expect(match).toMatchObject({ length, role });
    expect(match?.classes).toContain(kind);
  });

  it.each(["presidency", "ministry", "a major deal", "gen", "foreign", "chancellery", ""])(
    "none at: %s",
    (text) => expect(knowledge.matchRole(text.split(" "), 0)).toBeNull(),
  );

  it("says which may stand before a name", () => {
    expect(knowledge.matchRole(["President"], 0)?.title).toBe(true);
    expect(knowledge.matchRole(["counterpart"], 0)?.title).toBe(false);
  });
});
