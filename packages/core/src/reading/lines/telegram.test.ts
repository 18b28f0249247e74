import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { read } from "../index.ts";
import { isTelegram } from "./telegram.ts";

const CABLE = `CONFIDENTIAL
PAGE 01        STATE 401234
ORIGIN EUR-12
DRAFTED BY EUR/NE:PLCARVER
------------------065114 120413Z /40
P R 120207Z MAR 78
FM SECSTATE WASHDC
TO AMEMBASSY VALLETTA PRIORITY
AMEMBASSY TUNIS
INFO USMISSION GENEVA
C O N F I D E N T I A L STATE 401234
E.O. 11652: GDS
TAGS: PFOR, MT
SUBJECT: VISIT OF THE MALTESE FOREIGN MINISTER AND HIS
TALKS ON THE SHELF
REF: VALLETTA 0611
1. THE MALTESE FOREIGN MINISTER TOLD THE SECRETARY ON MARCH 10 THAT
HIS GOVERNMENT WISHES TO RESUME THE TALKS ON THE CONTINENTAL SHELF AND
THAT IT EXPECTS AN ANSWER BEFORE THE
CONFIDENTIAL
CONFIDENTIAL
PAGE 02        STATE 401234
Declassified/Released US Department of State EO Systematic Review 20 Mar 2014
15 OF APRIL. THE SECRETARY PROMISED TO TAKE IT UP WITH HIS COLLEAGUES
IN TUNIS.
2. HE WILL RETURN TO VALLETTA BY WAY OF ROME, WHERE HE IS TO MEET THE
ITALIAN FOREIGN MINISTER. VANCE
CONFIDENTIAL
`;

test("a telegram has its subject for a title, its parts for paragraphs and the day it was sent", () => {
  const bytes = new TextEncoder().encode(CABLE);
  const { source, blocks, head } = read({ bytes, uri: "cable.txt", knowledge: loadKnowledge() });
  const paragraphs = blocks
    .filter(({ kind }) => kind === "paragraph")
    .map(({ span }) => source.text.slice(span.start, span.end).replaceAll(/\s+/g, " "));
  expect(head.title?.text).toBe("VISIT OF THE MALTESE FOREIGN MINISTER AND HIS TALKS ON THE SHELF");
  expect(paragraphs).toEqual([
    expect.stringMatching(/^1\. THE MALTESE .* BEFORE THE$/),
    "15 OF APRIL. THE SECRETARY PROMISED TO TAKE IT UP WITH HIS COLLEAGUES IN TUNIS.",
    expect.stringMatching(/^2\. HE WILL RETURN .* VANCE$/),
  ]);
  expect(head.dateClues.map(({ rule, earliest, latest }) => [rule, earliest, latest])).toEqual([
    ["date.stamp", "1978-03-12", "1978-03-12"],
  ]);
  expect(head.bylines).toEqual([]);
});

test.each([
  ["two posts and no time", "FM AMEMBASSY TUNIS\nTO SECSTATE WASHDC\nThe embassy reports as follows."],
  ["a time and no posts", "P 120207Z MAR 78\nFROM OUR CORRESPONDENT\nThe envoy came home on Sunday."],
  [
    "a letter with a subject",
    "To: The Minister\nSubject: The shelf\n12 March 1978\nSir, I have the honour to inform you.",
  ],
])("no telegram: %s", (_, text) => expect(isTelegram(text)).toBe(false));
