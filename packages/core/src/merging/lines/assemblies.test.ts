import { describe, expect, it } from "vitest";

import { areAssemblies } from "./assemblies.ts";

const told = (text: string, names: readonly string[]): boolean =>
  areAssemblies(
    text,
    names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  );

describe("states told by their houses of parliament", () => {
  it.each<[string, readonly string[]]>([
    ["The Chadian and Malian parliaments held a joint session.", ["Chadian", "Malian"]],
    ["Members of the parliaments of Chad and Mali met in Oslo.", ["Chad", "Mali"]],
    ["Lawmakers from Chad and Mali met in Oslo.", ["Chad", "Mali"]],
    ["Chad's National Assembly received the guests.", ["Chad"]],
  ])("%s", (text, names) => expect(told(text, names)).toBe(true));

  it.each<[string, readonly string[]]>([
    ["Chad and Mali held talks.", ["Chad", "Mali"]],
    ["The Chadian and Malian presidents addressed the parliament of Peru.", ["Chadian", "Malian"]],
    ["Chad and Mali agreed that their parliaments would meet.", ["Chad", "Mali"]],
    ["After parliament rose, Chad and Mali held talks.", ["Chad", "Mali"]],
    ["Talks were held.", []],
  ])("not: %s", (text, names) => expect(told(text, names)).toBe(false));
});
