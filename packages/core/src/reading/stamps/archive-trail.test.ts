import { expect, test } from "vitest";

import { archiveTrail } from "./archive-trail.ts";

test.each([
  [
    "Browse > The Derwent Examiner (Hobart, Tas. : 1891 - 1956) > Thu 18 Mar 1948 > Page 1",
    { paper: "The Derwent Examiner", day: "1948-03-18" },
  ],
  [
    "The Anáhuac Herald > miércoles, 15 de febrero de 1967 > p. 1",
    { paper: "The Anáhuac Herald", day: "1967-02-15" },
  ],
  ["Titles › La Gaceta › 3 May 1921 › Image 4", { paper: "La Gaceta", day: "1921-05-03" }],
  ["Home > World > Asia", null],
  ["Home > News > 18 March 2019 > Treaty signed", null],
  ["18 March 1948 > Page 1", null],
  [`A${" > B".repeat(400)}`, null],
])("%s", (line, trail) => expect(archiveTrail(line)).toEqual(trail));
