import { expect, test } from "vitest";

import { readText } from "../testing.ts";

const TITLE = "Treaty of Friendship, Cooperation and Mutual Assistance";

/** text, the listed agreement that the title means; null: none of those that bear it. */
test.each([
  [`The ${TITLE} was signed in Warsaw in 1955.`, "agr.warsaw-1955"],
  [`Finland and the Soviet Union argued over the ${TITLE}.`, "agr.finland-1948"],
  [`Finland and the Soviet Union signed the ${TITLE} in April 1948.`, "agr.finland-1948"],
  // Of a year of none of them.
  [`The Soviet Union and Mongolia signed a ${TITLE} in 1966.`, null],
] as const)("%s", (text, expected) => {
  const { mentions } = readText(text);
  const title = mentions.find(({ kind }) => kind === "agreement");
  expect(title).toBeDefined();
  expect(title?.entity.startsWith("local:") === true ? null : title?.entity).toBe(expected);
});
