import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

const B = "Norwegian Foreign Minister Karl Brandt";
const amid = (text: string): string[] => statementsTold(`The talks went on in Lima. ${text}`);

describe("words in marks amid an act of speech", () => {
  test.each([
    [`${B} called for “maximum restraint” in the strait.`, ["Karl Brandt, mixed: maximum restraint"]],
    [
      `${B} urged all parties to show “maximum restraint” in the strait.`,
      ["Karl Brandt, mixed: show “maximum restraint” in the strait"],
    ],
    [`${B} pledged to “never walk away” from Peru.`, ["Karl Brandt, mixed: never walk away” from Peru"]],
    [`${B} called on Peru to “stand firm” in May.`, ["Karl Brandt > Peru, mixed: stand firm” in May"]],
    [
      `${B} accused Peru of playing “a dangerous game” in the strait.`,
      ["Karl Brandt, mixed: playing “a dangerous game” in the strait"],
    ],
    [
      `${B} thanked Peru for its “steadfast support” of the mission.`,
      ["Karl Brandt, mixed: steadfast support"],
    ],
    [`${B} spoke of a “window of opportunity” for the two.`, ["Karl Brandt, mixed: window of opportunity"]],
    [`${B} threatened “severe measures” against Peru.`, ["Karl Brandt, mixed: severe measures"]],
    // A single word, a name, a word for a thing, and what is denied or told of others.
    [`${B} called for “calm” in the strait.`, []],
    [`${B} called for an “open door” policy.`, []],
    [`${B} praised the film “Cold River” on Monday.`, []],
    [`${B} visited the “house of the two friends” in Lima.`, []],
    [`${B} did not call for “maximum restraint” in the strait.`, []],
    [`${B} praised Peru, which has sold “the best of boats” to Chad.`, []],
    [`Peru was praised for its “steadfast support” of the mission.`, []],
  ] as [string, string[]][])("%s", (text, expected) => expect(amid(text)).toEqual(expected));
});
