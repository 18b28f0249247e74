import { expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

const LETTER = (head: string, close = "I remain, dear Mr President, yours sincerely,"): string =>
  `${head}\n\nSt. George's, 14 June 1974\n\nDear Mr President,\n\nI thank you for your letter of last week and for the welcome that you gave to me in May.\n\nI confirm that we accept these terms.\n\n${close}\n\nKarl Brandt\nPrime Minister`;

test("“I” is whom the headline says the letter is from, and it is told to whom it is to", () =>
  expect(
    statementsTold(
      LETTER("Letter dated 14 June 1974 from the Prime Minister of Grenada to the President of Guyana"),
    ),
  ).toEqual(["Prime Minister of Grenada > President of Guyana, indirect: we accept these terms"]));

test("a signature that the article does not know keeps its words", () =>
  expect(statementsTold(LETTER("An answer from St. George's"))).toEqual([
    "-, indirect: we accept these terms",
  ]));

test("without a close it is no letter", () =>
  expect(statementsTold(LETTER("An answer from St. George's", "The talks go on."))).toEqual([
    "-, indirect: we accept these terms",
  ]));

const SPEECH = (head: string): string =>
  `Conference of ports\n\n4 March 2004, Lima\n\n${head}\n\nLet me welcome you to Lima, and say that I am glad to be here.\n\nI hope that your days in Lima will be of use.\n\nWe believe that the port can be shared by all who come.`;

test("“I” of a speech is whoever holds it", () =>
  expect(statementsTold(SPEECH("Speech by Rosa Mendes, Minister of Ports, at the opening"))).toEqual([
    "Rosa Mendes, indirect: your days in Lima will be of use",
    "Rosa Mendes, indirect: the port can be shared by all who come",
  ]));

test("a speech that is only told of is nobody's “I”", () =>
  expect(statementsTold(SPEECH("Rosa Mendes, Minister of Ports, is to speak at the opening."))).not.toContain(
    "Rosa Mendes, indirect: your days in Lima will be of use",
  ));
