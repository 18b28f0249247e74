import { describe, expect, test } from "vitest";

import { readText } from "../testing.ts";

/** What the words of the region mean, by id; "-" where nobody is meant. */
const meant = (text: string): string =>
  readText(text)
    .mentions.filter(({ form, rule }) => form === "nominal" && rule === "entities.nominal.regional")
    .map(({ entity }) => entity)
    .join(" ") || "-";

describe("a state by its part of the world", () => {
  test.each([
    ["Honduras cut ties with Taiwan on Sunday. The Central American nation turned to China.", "HN"],
    ["Ghana and Norway met. Peru praised the tiny West African state.", "GH"],
    ["Qatar signed a pact with Peru. The Gulf Arab state has much gas.", "QA"],
    ["Kazakhstan sold gas to Norway. Peru praised the Eurasian nation.", "KZ"],
    ["Fiji left the talks. The Pacific island nation was not heard.", "FJ"],
    ["Ethiopia spoke. Then Norway spoke. The Horn of Africa country went on.", "ET"],
    // Two that it could be, none that it could be, and somebody else.
    ["Chile praised Peru. The South American country was silent.", "-"],
    ["Norway praised Chad. The South American country was silent.", "-"],
    ["Chile spoke. The other South American country was silent.", "-"],
    // Whoever does it to the state is not that state.
    ["Chile spoke. Peru praised the South American country.", "CL"],
    ["Peru praised the South American country.", "-"],
    ["The Central American Bank lent Honduras money.", "-"],
  ])("%s", (text, expected) => expect(meant(text)).toBe(expected));
});
