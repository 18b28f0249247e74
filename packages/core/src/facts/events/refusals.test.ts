import { describe, expect, test } from "vitest";

import { extract, extractWithRefusals } from "../../pipeline.ts";

const ask = (text: string) =>
  extractWithRefusals({
    bytes: new TextEncoder().encode(`Peru and Norway\n\nLIMA, March 6, 2020 (AP) -- ${text}`),
    uri: "a.txt",
    mediaType: "text/plain",
  });

/** sentence, the word, the type that it is not, the reason */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ["Peru signed on Monday.", "signed", "signing", "needs.object"],
  ["Peruvian President Martin Vizcarra visited Peru on Monday.", "visited", "visit", "sense.own-state"],
  [
    "Peru beat Norway on penalties in the semi-final after Norway attacked Peru.",
    "attacked",
    "attack",
    "sense.sport",
  ],
];

describe("why not", () => {
  test.each(CASES)("%s", (text, word, type, reason) => {
    const { record, refusals } = ask(text);
    expect(record.facts.filter((fact) => fact.kind === "event" && fact.type === type)).toEqual([]);
    expect(
      refusals.map(({ span, ...rest }) => [
        record.source.text.slice(span.start, span.end),
        rest.type,
        rest.reason,
      ]),
    ).toContainEqual([word, type, reason]);
  });

  test("nothing is refused at words that an event was told by", () => {
    const { record, refusals } = ask(
      "Peruvian President Martin Vizcarra met Norwegian Prime Minister Erna Solberg.",
    );
    expect(record.facts.some((fact) => fact.kind === "event" && fact.type === "meeting")).toBe(true);
    expect(refusals.filter(({ span }) => record.source.text.slice(span.start, span.end) === "met")).toEqual(
      [],
    );
  });

  test("asking changes nothing of the record", () => {
    const input = {
      bytes: new TextEncoder().encode(
        "Talks\n\nPeru and Norway held talks in Lima on 6 March 2020. They signed a treaty.",
      ),
      uri: "a.txt",
      mediaType: "text/plain",
    };
    expect(extractWithRefusals(input).record).toEqual(extract(input));
  });
});
