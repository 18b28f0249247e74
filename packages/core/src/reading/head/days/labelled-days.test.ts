import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { read } from "../../index.ts";

const knowledge = loadKnowledge();
const TITLE = "Norway and Kenya agree on shipping grain";
const PROSE = [
  "The foreign ministers of Norway and Kenya met in Oslo to talk about the shipping of grain.",
  "They agreed that a joint commission on grain would meet twice a year in Oslo and in Nairobi.",
];

function days(lines: readonly string[], uri = "a.txt", retrievedAt: string | null = null): string[] {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return read({ bytes, uri, mediaType: "text/plain", knowledge, retrievedAt }).head.dateClues.flatMap(
    ({ rule, earliest, latest, rejected }) =>
      rule.startsWith("date.stamp") && rejected !== true ? [`${earliest ?? ""}/${latest ?? ""}`] : [],
  );
}

test.each<[string, string[], string[]]>([
  [
    "a label on the line above says what a day is of",
    [TITLE, "Updated", "6 May 2014", "Published", "4 May 2014", ...PROSE],
    ["/2014-05-06", "2014-05-04/2014-05-04"],
  ],
  ["a change alone is no publication", [TITLE, "Last updated:", "6 May 2014", ...PROSE], ["/2014-05-06"]],
  [
    "a change to the minute is the last hand laid on a report of that day",
    ["Last Updated: Sunday, 4 May 2014, 17:20 GMT 18:20 UK", TITLE, ...PROSE],
    ["2014-05-04/2014-05-04"],
  ],
  [
    "a day of change at the top of the page is not",
    ["Last Updated: Sunday, 4 May 2014", TITLE, ...PROSE],
    [],
  ],
  [
    "a line may close with the label of the day below it",
    [TITLE, "Publié le 4 mai 2014 - Mis à jour le", "6 mai 2014", ...PROSE],
    ["2014-05-04/2014-05-04", "/2014-05-06"],
  ],
  [
    "labels are known in other languages",
    [TITLE, "Veröffentlicht", "4. Mai 2014", "Aktualisiert am", "6. Mai 2014", ...PROSE],
    ["2014-05-04/2014-05-04", "/2014-05-06"],
  ],
  [
    "the last word of a line of words is no label",
    [TITLE, "How the treaty on grain was edited", "4 May 2014", ...PROSE],
    ["2014-05-04/2014-05-04"],
  ],
  [
    "of two days without a label the earlier is that of publication",
    [TITLE, "6 May 2014 4 May 2014", ...PROSE],
    ["2014-05-04/2014-05-04"],
  ],
  [
    "the day of another story in a list is not this one's",
    [
      TITLE,
      ...PROSE,
      "14:28 / 04.05.2014",
      "Uganda sends an envoy to Lima",
      "15:17 / 03.05.2014",
      "Peru opens its border with Chile",
    ],
    [],
  ],
  [
    "behind a ministry's paragraph a list is a list",
    [
      TITLE,
      ...PROSE,
      "The Ministry of Foreign Affairs of Norway announced it on its page on Monday evening.",
      "Related News",
      "14:28 / 04.05.2014",
      "Uganda sends an envoy to Lima",
    ],
    [],
  ],
  [
    "a place and a day may stand before the headline",
    [`Kenya 21/04/2022 ${TITLE}`, ...PROSE],
    ["2022-04-21/2022-04-21"],
  ],
  [
    "the head of a record may be one line",
    [
      "United Nations S/PV.9001 Security Council 9001st meeting Thursday, 28 March 2024, 3 p.m. New York",
      "President: Mr. Halloran (Namora)",
      "The meeting was called to order at 3 p.m.",
      "Mr. Berg (Norway): We regret that some members of the Council are afraid of this discussion today.",
    ],
    ["2024-03-28/2024-03-28"],
  ],
])("%s", (_, lines, expected) => expect(days(lines)).toEqual(expected));

test.each<[string, string | null, string]>([
  ["https://www.mofa.go.ug/1", null, "2014-04-05/2014-04-05"],
  ["https://www.state.gov/1", null, "2014-05-04/2014-05-04"],
  ["https://example.com/1", null, "2014-04-05/2014-05-04"],
  ["https://example.com/1", "2014-04-20T10:00:00Z", "2014-04-05/2014-04-05"],
  ["https://example.com/1", "2014-06-01T10:00:00Z", "2014-04-05/2014-05-04"],
])("05/04/2014 on %s, read %s", (uri, retrievedAt, expected) =>
  expect(days([TITLE, "05/04/2014", ...PROSE], uri, retrievedAt)).toEqual([expected]),
);

test.each<[string, string[], string[]]>([
  [
    "a line of the page has it in words",
    [TITLE, "05/04/2014", ...PROSE, "Lima, 5 April 2014"],
    ["2014-04-05/2014-04-05"],
  ],
  [
    "lines have both in words",
    [TITLE, "05/04/2014", ...PROSE, "5 April 2014", "4 May 2014"],
    ["2014-04-05/2014-05-04"],
  ],
])("a day in figures that may be either: %s", (_, lines, expected) => expect(days(lines)).toEqual(expected));
