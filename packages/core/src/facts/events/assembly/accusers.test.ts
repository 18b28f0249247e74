import { expect, test } from "vitest";

import { eventsOf, nameOf, readText } from "../../shared/reading.ts";

/** The events of a text, each with who tells of it. */
const told = (text: string): string[] => {
  const doc = readText(`A quiet week abroad\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);
  return eventsOf(doc).map(({ type, source }) => `${type}: ${nameOf(doc, source)}`);
};

test.each([
  ["Libya accused Chad of invading Niger and shelling villages.", ["accusation: -", "attack: Libya"]],
  ["Chad was accused by Libya of invading Niger.", ["accusation: -", "attack: Libya"]],
  ["Libya blamed Chad for invading Niger.", ["accusation: -", "attack: Libya"]],
  // Nobody is named who charges them, or more than one.
  ["Chad, accused of invading Niger, denied the charges.", ["attack: -", "denial: -"]],
  ["Libya and Mali accused Chad of invading Niger.", ["accusation: -", "attack: -"]],
  // The article tells it itself.
  ["Libya attacked Chad after invading Niger.", ["attack: -", "attack: -"]],
  // Who arms fighters praises nobody.
  ["Libya accused Chad of supporting rebels.", ["accusation: -"]],
])("%s", (text, expected) => expect(told(text)).toEqual(expected));
