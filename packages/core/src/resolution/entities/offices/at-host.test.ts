import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

const CALLED = "Prime Minister of Chad";

describe("an office without its state is the host's, where a guest acts", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "Minister Ana Mora of Peru visited Chad. She called on the Prime Minister.",
      CALLED,
      ["the Prime Minister"],
    ],
    [
      "Minister Ana Mora of Peru arrived in Chad. There the Prime Minister received her.",
      CALLED,
      ["the Prime Minister"],
    ],
    [
      "Minister Ana Mora of Peru paid a visit to Chad. Mora was received by the Prime Minister.",
      CALLED,
      ["the Prime Minister"],
    ],
    // Whoever speaks may be her own, and small letters name no office of a state.
    ["Minister Ana Mora of Peru visited Chad. The Prime Minister praised the trip.", CALLED, []],
    ["Minister Ana Mora of Peru visited Chad. She called on the prime minister.", CALLED, []],
    ["Minister Ana Mora of Peru did not visit Chad. She called on the Prime Minister.", CALLED, []],
    // Somebody bears the title in the article, or nobody came.
    ["Prime Minister Luis Sato of Peru visited Chad. Ana Mora called on the Prime Minister.", CALLED, []],
    ["Minister Ana Mora of Peru praised Chad. She called on the Prime Minister.", CALLED, []],
  ])("%s: %s", (text, entity, mentions) => {
    expect(mentionsOf(readText(text, { published: null }), entity)).toEqual(mentions);
  });
});
