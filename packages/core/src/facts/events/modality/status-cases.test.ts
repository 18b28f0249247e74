import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";
import { FIRST_HALF, SECOND_HALF } from "./status-cases.ts";

/** Words enough to tell the language by. */
const RAIN = "It rained in the capital all day.";

/** What is recorded of the type: "not planned", "old actual", "none"; sorted, told apart. */
function recorded(sentence: string, types: readonly string[]): string {
  const headline = sentence.startsWith("TITLE ");
  const text = headline ? `${sentence.slice(6)}\n\n${RAIN}\n` : `${sentence} ${RAIN}`;
  const found = eventsOf(readText(text))
    .filter(({ type }) => types.includes(type))
    .map(({ status, negated, background }) => `${background ? "old " : ""}${negated ? "not " : ""}${status}`);
  return [...new Set(found)].sort().join(" and ") || "none";
}

const rows = (table: Readonly<Record<string, string>>): [string, string, string, string][] =>
  Object.entries(table).flatMap(([name, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line): [string, string, string, string] => {
        const [status = "", type = "", sentence = ""] = line.split("|").map((part) => part.trim());
        return [name, sentence, type, status];
      }),
  );

const cases = [...rows(FIRST_HALF), ...rows(SECOND_HALF)];

describe("whether it happened", () => {
  test.each(cases)("%s: %s (%s: %s)", (_, sentence, type, status) => {
    const missed = status.startsWith("?");
    // What is passed over is missing, never wrong.
    const accepted = missed ? ["none", ...status.slice(1).split("/")] : status.split("/");
    expect(accepted).toContain(recorded(sentence, type.split("/")));
  });

  test("at least 200 cases, of which 95 % are right", () => {
    const missed = cases.filter(([, , , status]) => status.startsWith("?")).length;
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(missed / cases.length).toBeLessThanOrEqual(0.05);
  });
});
