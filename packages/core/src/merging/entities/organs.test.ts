import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, it } from "vitest";

import { organOwners } from "./organs.ts";

const knowledge = loadKnowledge();

describe("for whom a body acts", () => {
  for (const [name, owners] of [
    ["Greek Parliament", ["GR"]],
    ["foreign ministry of Peru", ["PE"]],
    ["Ministry of Railways of India", ["IN"]],
    ["Chadian government", ["TD"]],
    // Others than the state's own go by such names with more words.
    ["Syrian National Army", []],
    ["Myanmar National Unity Government", []],
    ["Parliament", []],
    ["Peru-Chile Chamber of Commerce", []],
    ["Bank of Ghana", []],
    ["Kenyan Union Party", []],
  ] as const)
    it(`${name}: ${owners.join(", ") || "nobody told"}`, () =>
      expect(organOwners({ entity: "local:x:y", name }, knowledge)).toEqual(owners));
  for (const [entity, owners] of [
    ["org.us-senate", ["US"]],
    ["org.de-bundestag", ["DE"]],
    ["org.eu.council", ["org.eu"]],
    ["org.un.security-council", []],
    ["org.fatah", []],
    ["org.br-petrobras", []],
    ["org.dnr", []],
  ] as const)
    it(`${entity}: ${owners.join(", ") || "nobody"}`, () =>
      expect(organOwners({ entity, name: "" }, knowledge)).toEqual(owners));
});
