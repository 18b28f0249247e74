import { expect, it } from "vitest";

import { endingOf } from "./tasks.ts";

it.each([
  ["of an earlier release", "b-1", { batch: "b-1", joined: null }],
  [
    "that was put off",
    { batch: "b-1", joined: { at: 5, written: 7 } },
    { batch: "b-1", joined: { at: 5, written: 7 } },
  ],
])("an ending %s says which batch it is of", (_, item, ending) => expect(endingOf(item)).toEqual(ending));
