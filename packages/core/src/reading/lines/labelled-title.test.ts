import { expect, test } from "vitest";

import { cutLines } from "./cut.ts";
import { partLabelledTitle } from "./labelled-title.ts";

const parts = (text: string): string[] =>
  partLabelledTitle(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  [
    "a record's title is apart from its label",
    "- Title: LAGOONIA: Envoys meet the queen\n- Date: 22nd September 1979\nThey met.",
    ["- Title:", "LAGOONIA: Envoys meet the queen", "- Date: 22nd September 1979", "They met."],
  ],
  [
    "other fields may stand above it",
    "Source: Lagoon Agency\nHeadline: Envoys meet the queen\nThey met.",
    ["Source: Lagoon Agency", "Headline:", "Envoys meet the queen", "They met."],
  ],
  [
    "no field beside it",
    "Title: Envoys meet the queen\nThey met.",
    ["Title: Envoys meet the queen", "They met."],
  ],
  [
    "a list of records",
    "Title: Envoys meet the queen\nDate: 1979\nTitle: Envoys meet the king\nDate: 1980",
    ["Title: Envoys meet the queen", "Date: 1979", "Title: Envoys meet the king", "Date: 1980"],
  ],
])("%s", (_, text, expected) => expect(parts(text)).toEqual(expected));
