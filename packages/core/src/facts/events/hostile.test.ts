import { assertLinear } from "@chancery/language/testing";
import { describe, test } from "vitest";

import { readText } from "../shared/reading.ts";
import { eventsStage } from "./index.ts";

/** The stage alone: those before it have their own tests. */
function stageOn(text: string): () => unknown {
  const doc = readText(text);
  const before = { ...doc, facts: doc.facts.filter(({ kind }) => kind === "statement") };
  return () => eventsStage.run(before);
}

describe("time grows with the input, not with its square", () => {
  const table: [string, (n: number) => string][] = [
    [
      "many tellings of one event",
      (n) =>
        "Peruvian President Ana Quispe met Chad's President Kofi Addo in Oslo on Monday. The talks took place at a hotel.\n\n".repeat(
          n,
        ),
    ],
    [
      "many years",
      (n) =>
        Array.from(
          { length: n },
          (_, i) => `Peru and Chad signed a treaty in Oslo in ${1000 + (i % 900)}.`,
        ).join("\n\n"),
    ],
    [
      "one sentence",
      (n) => `${"Peru met Chad and Chad signed a treaty and Peru visited Oslo and ".repeat(n)}left.`,
    ],
    ["chains of plans", (n) => `Peru ${"agreed to ask Chad to plan to ".repeat(n)}sign a treaty.`],
  ];
  test.each(table)("%s", (_, make) => assertLinear((size) => stageOn(make(size)), 800), 60_000);
});
