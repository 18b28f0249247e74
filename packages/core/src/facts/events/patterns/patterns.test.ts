import { describe, expect, test } from "vitest";

import { extractWithRefusals } from "../../../pipeline.ts";
import { eventsOf, readText } from "../../shared/reading.ts";
import { EVENT_NOUNS, EVENT_VERBS } from "./index.ts";
import { LEADING_NOUNS } from "./nouns/leading.ts";

const typesIn = (text: string): string[] => eventsOf(readText(text)).map(({ type }) => type);
const patterns = [...EVENT_VERBS, ...EVENT_NOUNS, ...LEADING_NOUNS].map(
  (pattern): [string, typeof pattern] => [pattern.id, pattern],
);

test("every pattern has an id of its own", () => {
  expect(new Set(patterns.map(([id]) => id)).size).toBe(patterns.length);
});

describe("a pattern reads its example and leaves its counter-example alone", () => {
  test.each(patterns)("%s", (_, { type, example, not }) => {
    expect(typesIn(example), example).toContain(type);
    expect(typesIn(not), not).not.toContain(type);
  });
});

const others = [...EVENT_VERBS, ...EVENT_NOUNS].flatMap(({ id, type, otherwise = [] }) =>
  otherwise.map(({ example, reason }) => [example, id, type, reason] as const),
);

describe("a pattern that reads other senses of its words says why they are none of its kind", () => {
  test.each(others)("%s", (text, pattern, type, reason) => {
    const { record, refusals } = extractWithRefusals({
      bytes: new TextEncoder().encode(text),
      uri: "a.txt",
      mediaType: "text/plain",
    });
    expect(record.facts.filter((fact) => fact.kind === "event" && fact.type === type)).toEqual([]);
    expect(refusals).toContainEqual(expect.objectContaining({ pattern, type, reason }));
  });
});
