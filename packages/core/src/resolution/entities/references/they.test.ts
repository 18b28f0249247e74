import { expect, test } from "vitest";

import { eventsTold } from "../../../facts/shared/reading.ts";

const PAIR = "President Kofi Addo and Prime Minister Rosa Mendes looked on in Lima on Sunday.";

/** Many without a name who lead the sentence are meant, not two who were named before. */
test.each<[string, string[]]>([
  ["The day before, gangs had marched on the port; on Monday they stormed two prisons.", []],
  // People of the same sentence who have no name may be meant.
  ["Asked on Monday about two journalists, a clerk said they had stormed the barracks in Cusco.", []],
  ["Bandits came down from the hills. On Monday they stormed the barracks in Cusco.", []],
])("%s", (sentence, attacks) => {
  const told = eventsTold(`News of the day\n\n${PAIR} ${sentence}`);
  expect(told.filter((event) => event.startsWith("attack") && /Addo|Mendes/.test(event))).toEqual(attacks);
});

test("the two who were named go on", () => {
  const told = eventsTold(`News of the day\n\n${PAIR} On Monday they visited Oslo.`);
  expect(told.filter((event) => event.startsWith("visit"))).toEqual([expect.stringMatching(/Addo.*Mendes/)]);
});

/** Those who act for a body and have no names go on as the body, unless others may be meant with them. */
test.each<[string, string[]]>([
  ["ASEAN ministers gathered in Lima on Sunday. They condemned Myanmar.", ["ASEAN"]],
  ["The ASEAN summit opened in Lima. The leaders thanked Peru. They condemned Myanmar.", ["ASEAN"]],
  ["ASEAN ministers met Chadian envoys in Lima on Sunday. They condemned Myanmar.", []],
  ["ASEAN ministers flew to Lima with President Kofi Addo on Sunday. They condemned Myanmar.", []],
  ["Fishermen gathered in Lima for the ASEAN day. They condemned Myanmar.", []],
])("%s", (text, expected) => {
  const told = eventsTold(`News of the day\n\n${text}`);
  expect(
    told.filter((event) => event.startsWith("criticism") && event.includes("Association of Southeast"))
      .length,
  ).toBe(expected.length);
});
