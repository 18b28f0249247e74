import { expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

const events = (text: string): string[] =>
  eventsTold(`A quiet week abroad\n\nLittle else was known on Friday night. ${text}`);

/** What hangs on a clause though it stands elsewhere in the sentence: companions, ranks, further acts, counts. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "President Kofi Addo, accompanied by Foreign Minister Ana Mora, arrived in Oslo.",
    ["visit: Kofi Addo/visitor, Ana Mora/visitor @ Oslo"],
  ],
  // His family makes no visit of state.
  ["President Kofi Addo, accompanied by his wife, arrived in Oslo.", ["visit: Kofi Addo/visitor @ Oslo"]],
  [
    "President Kofi Addo, the first leader to visit Fiji, stayed long.",
    ["visit: Kofi Addo/visitor, Fiji/host @ Fiji"],
  ],
  [
    "President Kofi Addo denied that Ghana aided rebels and accused Togo of lies.",
    ["denial: Kofi Addo/actor", "accusation: Kofi Addo/actor, Togo/recipient"],
  ],
  ["President Kofi Addo welcomed it.", ["praise: Kofi Addo/actor"]],
  [
    "Libya denied that its men had opened fire and accused Chad of lies.",
    ["denial: Libya/actor", "accusation: Libya/actor, Chad/recipient"],
  ],
  [
    "Foreign Minister Ana Mora held a working meeting yesterday with President Kofi Addo.",
    ["meeting: Kofi Addo/participant, Ana Mora/participant, 2020-03-05"],
  ],
  // Nobody is called by soldiers who stand around him.
  ["President Kofi Addo's troops ringed the British embassy.", []],
];

test.each(CASES)("%s", (text, expected) => expect(events(text)).toEqual(expected));
