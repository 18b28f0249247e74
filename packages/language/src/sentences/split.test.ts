import { describe, expect, test } from "vitest";

import { analyze } from "../analyze.ts";

const split = (text: string): string[] =>
  analyze(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

/** Each sentence of the text stands between bars. */
const TABLE: readonly string[] = [
  "The talks ended.|They will resume in May.",
  "Mr. Addo met Gen. R. Okello in the U.S. on Nov. 9, 2023.|Dr. Haddad did not.",
  "Ties with the U.S. improved.|They had been poor.",
  "It wrote to the U. S.|The envoys did not.",
  "It wrote to U. S. Senator R. Okello.|He did not.",
  "He lives in the U.S.|The envoy does not.",
  "The U.S. Senate voted.|It was late.",
  "Acme Inc. said so.|In May it had not.",
  "“We will sign.”|He left.",
  "“We will sign,” he said.|“Tomorrow.”",
  '"Will you sign?" Mensah asked.|Nobody answered.',
  '"Will you sign?"|The envoy said nothing for a while.',
  "He said it was a “strategic partnership.”|Then he left (as planned).|So did I.",
  "It is the No. 1 partner.|Art. 5 is clear.",
  "She served J. K. Marsh.|Later she left.",
  "Comrade L. I. Brezhnev spoke.|So did I.|It ended.",
  "Soviet leader Leonid I. Brezhnev spoke.|It is I.|Peru won.",
  "It began after World War I.|Germany lost.",
  "They honoured Elizabeth I.|France did not.",
  "King Michael I.|Germany lost.",
  'Soviet envoy Juan R. "Beto" Mora spoke.|So did Ali T. (Tito) Nour.',
  'She served Juan R.|"Beto" is a name.|He met Ali T.|(Tito did not.)',
  "The deal is done!|Is it?|Yes...|No.",
  "1. The parties shall meet.|2. The parties shall report.",
  "It was signed.[17]|It was ratified.",
  "Prices rose 4.5 percent.|3.2 million people left.",
  "He wrote: go.|She went etc.|Then all left.",
  "MINISTER CALLED ON EDEN TODAY STOP|HE WILL LEAVE FRIDAY STOP|TALKS GO ON STOP",
  "Minister met Eden in Lima STOP|He will leave for Paris STOP",
  "Chile signed on 4 June STOP|112 delegates left STOP",
  "ENVOY TELLS BOTH SIDES TO STOP WAR",
  "BOMBS MUST STOP NOW",
  "PEACE TALKS STOP AGAIN",
  "They wanted it to STOP.|Nobody did.",
  "He received the envoy on Thurs.|Gen. R. Mora flew to Lima Fri.|President Addo met him.",
  "He left on Fri. Oct. 4 for Lima.|She came on Thurs. morning.",
  "They met on 4 Oct.|President Mora left.",
  "The 4 Oct. Movement won.|It met in Jan. President Mora left.",
  "She wrote for the Thurs. Review.|He read it.",
];

describe("sentences", () => {
  test.each(TABLE)("%s", (marked) => {
    expect(split(marked.replaceAll("|", " "))).toEqual(marked.split("|"));
  });

  test("lines: headings, lists and wrapped prose", () => {
    const heading = "Eurasian Summits\nThe envoys met in Lima.";
    expect(split(heading)).toEqual(["Eurasian Summits", "The envoys met in Lima."]);
    expect(split("• First point\n• Second point")).toEqual(["• First point", "• Second point"]);
    const wrapped =
      "The foreign ministers of Peru and Chad met on Tuesday in the city of\nLima and signed a pact on fishing, officials said.";
    expect(split(wrapped)).toEqual([wrapped]);
    expect(split("One part\n\nAnother part")).toEqual(["One part", "Another part"]);
  });
});

describe("blocks", () => {
  const text = "Fiji, Chad Ink Pact\nXX skipped XX\n\nThe deal was signed";
  const blocks = [
    { start: 0, end: 19 },
    { start: 34, end: 34 },
    { start: 35, end: 54 },
  ];
  const { tokens, sentences } = analyze(text, { blocks });

  test("a sentence never crosses one, and an empty one keeps its number", () => {
    expect(sentences.map((sentence) => sentence.block)).toEqual([0, 2]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Fiji, Chad Ink Pact",
      "The deal was signed",
    ]);
  });

  test("lines of a block that are known to run on end no sentence, whatever they begin with", () => {
    const column =
      "The two states signed it in\n1929, and President Quispe of\nPeru left. He flew to\nLima.\n• Trade";
    const read = (wrapped: boolean): string[] =>
      analyze(column, { blocks: [{ start: 0, end: column.length, wrapped }] }).sentences.map(
        ({ start, end }) => column.slice(start, end).replaceAll("\n", " "),
      );
    expect(read(true)).toEqual([
      "The two states signed it in 1929, and President Quispe of Peru left.",
      "He flew to Lima.",
      "• Trade",
    ]);
    expect(read(false).length).toBeGreaterThan(3);
  });

  test("text outside has no tokens", () => {
    expect(tokens.some((token) => token.text === "XX")).toBe(false);
  });

  test("a block that is given as a headline is one", () => {
    const whole = [{ start: 0, end: text.length, headline: true }];
    expect(analyze(text, { blocks: whole }).sentences.every((sentence) => sentence.headline)).toBe(true);
  });
});

describe("headlines", () => {
  test.each([
    ["Fiji, Chad Ink Fishing Pact", true],
    ["Envoy to Visit Lima", true],
    ["Eurasian Summits", true],
    ["With reporting by Reuters", true],
    ["ASEAN LEADERS URGE RESTRAINT", true],
    ["The envoys met in Lima on Tuesday.", false],
    ["The envoys met in Lima on Tuesday", false],
    ["President Addo Met Prime Minister Okello.", false],
    ["Who will succeed him?", false],
    ["MINISTER WILL LEAVE FRIDAY STOP TREATY SIGNED STOP", false],
    ["TREATY SIGNED TODAY BY CHILE STOP MINISTER LEAVES STOP", true],
  ])("%s", (text, headline) => expect(analyze(text).sentences[0]?.headline).toBe(headline));
});
