import { assertLinear } from "@chancery/language/testing";
import { describe, test } from "vitest";

import { readText } from "./testing.ts";

/** Text that gives every question many answers, sentence after sentence and without an end of the sentence. */
const HOSTILE: readonly string[] = [
  "Peru and Chile signed a treaty. The two countries agreed. They met. ",
  "He said that he and she met the minister. ",
  "The agreement, the parties and the country ",
  "the presidents of Peru, Chile and Fiji, ",
  "Foreign Minister Rana Haddadin (Peru), ",
  "the governments of Peru, of Chile and ",
  "The Forum met the Council. The Senate agreed. ",
];

describe("no more than linear time", () => {
  test.each(HOSTILE)("%s", (unit) => assertLinear((size) => () => readText(unit.repeat(size)), 2000));
});
