import { describe, expect, it } from "vitest";
import { loadKnowledge } from "@chancery/knowledge";

import { misspeltPersons } from "./misspelt.ts";

const knowledge = loadKnowledge();

describe("people whose given names are misspelt", () => {
  it.each([
    ["Kassim-Jomart Tokaev", ["per.tokayev-kassym-jomart"]],
    ["kassim jomart tokayev", ["per.tokayev-kassym-jomart"]],
    ["Vladimyr Putin", ["per.putin-vladimir"]],
    ["Mihail Gorbachov", ["per.gorbachev-mikhail"]],
  ])("%s", (text, expected) => expect(misspeltPersons(knowledge, text)).toEqual(expected));

  it.each([
    ["Tokaev", "a surname alone"],
    ["Vladislav Putin", "another given name"],
    ["Kasim-Jomar Tokaeva-Smith", "another surname"],
    ["Jomart Tokaev", "half of a name"],
    ["met Putin", "a verb"],
    ["Ivanka Putin", "nobody"],
    ["", "nothing"],
    ["Kassim-Jomart", "no surname"],
    [`${"a ".repeat(5000)}Putin`, "a long text"],
  ])("%s is none: %s", (text) => expect(misspeltPersons(knowledge, text)).toEqual([]));
});
