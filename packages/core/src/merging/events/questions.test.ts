import { describe, expect, it } from "vitest";

import { sameEventQuestion } from "./questions.ts";

const NONE = { questions: new Set<string>(), subjects: [] };

describe("a question whether two tellings are of one event", () => {
  it.each([
    ["one person and the day of a report", ["who:30", "when:20"], 50, false],
    ["one person, the day of a report and the country", ["who:30", "when:20", "where:5"], 55, true],
    ["one person, the day of a report and a topic", ["who:30", "when:20", "matter:15"], 65, true],
    ["one person and the day", ["who:30", "when:35"], 65, true],
    ["two people and the month", ["who:50", "when:8"], 58, true],
    ["states that act, and the day of a report", ["who:35", "when:20"], 55, true],
    ["a place and a day", ["when:35", "where:15"], 50, true],
    ["less than is asked about", ["who:20", "when:20"], 40, false],
  ] as const)("%s", (_, reasons, strength, asked) => {
    const pair = { a: "a", b: "b", facts: ["x/1", "y/1"] as const, strength, reasons };
    expect(sameEventQuestion([pair], [], NONE) !== null).toBe(asked);
  });
});
