import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { splitPlaceAndDay } from "./place-and-day.ts";

const parts = (text: string): string[] =>
  splitPlaceAndDay(text, { start: 0, end: text.length }, loadKnowledge()).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  [
    "Uzbekistan 21/04/2022 Ministers hold talks in Lima",
    ["Uzbekistan", "21/04/2022", "Ministers hold talks in Lima"],
  ],
  ["Nairobi, 4 May 1998 Envoys of Peru fly home", ["Nairobi", "4 May 1998", "Envoys of Peru fly home"]],
])("%s", (text, expected) => expect(parts(text)).toEqual(expected));

test.each([
  "Uzbekistan 21/04/2022",
  "Uzbekistan 21/04/2022 Talks",
  "Nairobi, 4 May 1998 Envoys of Peru flew home on Monday.",
  "Ministers 21/04/2022 Hold Talks in Lima",
  "Geneva 12 envoys of Peru fly home",
])("one line: %s", (text) => expect(parts(text)).toEqual([text]));
