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
