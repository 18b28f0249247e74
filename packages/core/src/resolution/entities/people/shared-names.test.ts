import { expect, test } from "vitest";

import { readText } from "../testing.ts";

/** The entity of the adjective that two states share. */
test.each([
  ["Dominican President Joaquin Balaguer did not come.", "Dominican", "DO"],
  ["The talks were held in Santo Domingo. Dominican officials were silent.", "Dominican", "DO"],
  ["The talks were held in Roseau, Dominica. Dominican officials were silent.", "Dominican", "DM"],
  ["Congolese troops left Brazzaville.", "Congolese", "CG"],
  ["Congolese troops left Kinshasa.", "Congolese", "CD"],
  // Both are named: the order of the tables stands.
  ["Kinshasa and Brazzaville were calm. Congolese troops left.", "Congolese", "CD"],
])("%s", (text, word, expected) => {
  const doc = readText(text);
  const start = text.indexOf(word);
  expect(doc.mentions.find(({ span }) => span.start === start)?.entity).toBe(expected);
});
