import { describe } from "vitest";

import { calls } from "../testing.ts";

describe("what a noun says of an agreement is the agreement", () => {
  calls([
    [
      "The Treaty of Arica is a document signed by Peru and Chile in 1929.",
      "Treaty of Arica",
      ["Treaty of Arica", "a document"],
    ],
    ["The Treaty of Arica is no document of war.", "Treaty of Arica", ["Treaty of Arica"]],
    ["The Treaty of Arica needs a document.", "Treaty of Arica", ["Treaty of Arica"]],
    // What was made now, not what it refers to.
    [
      "The Lima Declaration was adopted on Monday. They obey the Charter of the United Nations. The document says that peace is needed.",
      "Lima Declaration",
      ["Lima Declaration", "The document"],
    ],
    [
      "They obey the Charter of the United Nations. The document says that peace is needed.",
      "Charter of the United Nations",
      ["Charter of the United Nations", "The document"],
    ],
    // What something is compared to is not what is told of.
    [
      "Like the 1929 Treaty of Arica, the new text is short. Both sides welcomed the agreement.",
      "Treaty of Arica",
      ["Treaty of Arica"],
    ],
    [
      "Both sides kept to the 1929 Treaty of Arica. Both sides welcomed the agreement.",
      "Treaty of Arica",
      ["Treaty of Arica", "the agreement"],
    ],
  ]);
});

describe("a document's year and age tell which it is", () => {
  calls([
    [
      "The Treaty of Rarotonga was signed in 1985. The 2001 accord is another.",
      "agr.rarotonga-1985",
      ["Treaty of Rarotonga"],
    ],
    [
      "The Rome Statute was signed in 1998. Samoa has not ratified it.",
      "agr.rome-statute-1998",
      ["Rome Statute", "it"],
    ],
    // One made in another town is another; in the same, or one that goes by the town, it is the one named.
    [
      "MANILA, Aug. 5, 1963 (Pacific Wire) - The Manila Declaration was signed. They met under the agreement signed in London on July 9.",
      "Manila Declaration",
      ["Manila Declaration"],
    ],
    [
      "MANILA, Aug. 5, 1963 (Pacific Wire) - The Manila Declaration was signed. They met under the agreement signed in Manila.",
      "Manila Declaration",
      ["Manila Declaration", "the agreement"],
    ],
    // What is done to a document is not done to a state.
    ["Peru spoke to Chile. Samoa has not ratified it.", "PE", ["Peru"]],
  ]);
});
