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
  ["Norway destroyed its own bridges to stop Peru.", "destroyed", "attack", "sense.own-goods"],
  ["Norway and Peru did not immediately adopt the declaration.", "adopt", "adoption", "sense.idle"],
  ["The accord allows Peruvians to travel to Norway.", "travel", "visit", "sense.allowed"],
  ["Resolutions are adopted by consensus in Norway.", "adopted", "adoption", "sense.idle"],
  ["Norway may read texts being adopted by the organs.", "adopted", "adoption", "sense.idle"],
  [
    "Peru beat Norway on penalties in the semi-final after Norway attacked Peru.",
    "attacked",
    "attack",
    "sense.sport",
  ],
];

const NATURE = [
  "An earthquake struck Norway on Monday.",
  "Typhoon Haiyan hit Norway.",
  "Norway was hit by a drought.",
  "The storms that hit Norway killed 97 people.",
] as const;

describe("why not", () => {
  test.each(NATURE)("%s", (text) => {
    const { record, refusals } = ask(text);
    expect(record.facts.filter(({ kind }) => kind === "event")).toEqual([]);
    expect(refusals.map(({ reason }) => reason)).toContain("sense.nature");
  });

  test.each([
    "An earthquake struck Chad on Sunday. Norway's foreign ministry said its embassy was destroyed.",
  ])("%s", (text) => {
    const { record, refusals } = ask(text);
    expect(record.facts.filter(({ kind }) => kind === "event")).toEqual([]);
    expect(refusals.map(({ reason }) => reason)).toContain("sense.nature");
  });

  test("what somebody fired, or nobody saw fly, is no force of nature", () => {
    for (const text of ["A drone struck Norway on Monday.", "A wave of air strikes hit Norway."])
      expect(ask(text).record.facts.some((fact) => fact.kind === "event" && fact.type === "attack")).toBe(
        true,
      );
  });

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

  test("what is destroyed of another's is an attack", () => {
    const { record } = ask("Norway attacked Peru on Monday. Norwegian jets destroyed its radar in Lima.");
    expect(record.facts.some((fact) => fact.kind === "event" && fact.type === "attack")).toBe(true);
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

  const MATCH =
    "The striker scored in the second half. Chad won the match with a late goal for the team. The coach praised the fans in the stadium.";

  test("what states do in a report of matches their teams do", () => {
    const { record, refusals } = ask(`${MATCH} Peru, who host Norway on Sunday, are third.`);
    expect(record.facts.filter(({ kind }) => kind === "event")).toEqual([]);
    expect(refusals.some(({ reason }) => reason === "sense.sport")).toBe(true);
  });

  test("statesmen among matches meet, and states do so beside a match or two", () => {
    const met = ask(`${MATCH} Peruvian President Martin Vizcarra met Norwegian Prime Minister Erna Solberg.`);
    expect(met.record.facts.some((fact) => fact.kind === "event" && fact.type === "meeting")).toBe(true);
    const boycott = ask(
      "Peru recalled its ambassador from Norway. Norway expelled two Peruvian diplomats. Peru won a match with a goal for its team.",
    );
    expect(boycott.record.facts.filter(({ kind }) => kind === "event")).toHaveLength(2);
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
