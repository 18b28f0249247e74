import { describe, expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

const events = (text: string): string[] =>
  eventsTold(`News in brief\n\nLittle else was known on Friday night, and the markets were quiet. ${text}`);

describe("who and what is meant where grammar leaves it to the reader", () => {
  const table: [string, string[]][] = [
    [
      "Peru and Chad broke off relations in 1962 and restored them in 1975.",
      [
        "breaking-relations: Peru/actor, Chad/actor, 1962",
        "establishing-relations: Peru/participant, Chad/participant, 1975",
      ],
    ],
    [
      "Kenya had threatened to shut the pipeline that carries oil, accusing Chad of lies.",
      ["threat: Kenya/actor", "accusation: Kenya/actor, Chad/recipient"],
    ],
    [
      "Kenya accused Chad of a raid and demanded that it withdraw.",
      ["accusation: Kenya/actor, Chad/recipient", "demand: Kenya/actor, Chad/recipient"],
    ],
    [
      "President Kofi Addo met a delegation led by Foreign Minister Rosa Mendes of Peru, in Oslo.",
      ["meeting: Kofi Addo/participant, Rosa Mendes/participant @ Oslo"],
    ],
    [
      "President Kofi Addo held separate meetings with Peru's Rosa Mendes and Chad's Ali Nour.",
      [
        "meeting: Kofi Addo/participant, Rosa Mendes/participant",
        "meeting: Kofi Addo/participant, Ali Nour/participant",
      ],
    ],
    ["President Kofi Addo was present at the signing.", []],
    ["Kenya told the Libyan ambassador that it would not go back on its word.", []],
    ["President Kofi Addo called Ali Nour “a man of peace”.", []],
    ["Peru voted in 1975 to quit the Arab League.", ["vote: Peru/actor, 1975", "withdrawal: Peru/actor"]],
  ];
  test.each(table)("%s", (text, expected) => expect(events(text)).toEqual(expected));
});
