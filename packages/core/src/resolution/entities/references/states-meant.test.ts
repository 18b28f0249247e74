import { describe } from "vitest";

import { calls } from "../testing.ts";

describe("one of a people is the person who acts for the state", () => {
  calls([
    [
      "President Luis Sato of Chile met Kofi Addo Mensah of Ghana. The Chilean smiled.",
      "Luis Sato",
      ["Luis Sato", "The Chilean"],
    ],
    // A whole people, an adjective, two of the same state.
    ["President Luis Sato of China came. The Chinese cheered.", "Luis Sato", ["Luis Sato"]],
    ["President Luis Sato of Chile came. The Chilean fleet left.", "Luis Sato", ["Luis Sato"]],
    [
      "President Luis Sato and Foreign Minister Ana Mora of Chile came. The Chilean smiled.",
      "Luis Sato",
      ["Luis Sato"],
    ],
  ]);
});

describe("so many states, and behind a dash which", () => {
  calls([
    [
      "The pact was signed by the two founding states – Peru and Chile.",
      "PE",
      ["the two founding states", "Peru"],
    ],
    ["The pact was signed by the three founding states – Peru and Chile.", "PE", ["Peru"]],
  ]);
});

describe("an ordinal state is none that was named", () => {
  calls([
    ["China spoke. Honduras is the ninth state to break with Taipei.", "CN", ["China"]],
    ["Honduras spoke. Nobody helped the country.", "HN", ["Honduras", "the country"]],
  ]);
});

describe("where it was is no party to it", () => {
  calls([
    ["Peru and Chad fought. They met at Lagos, Nigeria. The two countries made peace.", "NG", ["Nigeria"]],
    [
      "Peru and Chad fought. They met at Lagos, Nigeria. The two countries made peace.",
      "TD",
      ["Chad", "They", "The two countries"],
    ],
  ]);
});

describe("the kingdom, the country", () => {
  calls([
    [
      "Saudi Arabia and Qatar quarrelled. The kingdom recalled its envoy.",
      "SA",
      ["Saudi Arabia", "The kingdom", "its"],
    ],
    // An emirate is none.
    ["Qatar spoke. The kingdom recalled its envoy.", "QA", ["Qatar"]],
    ["Kenya and Qatar quarrelled. The emirate recalled its envoy.", "QA", ["Qatar", "The emirate", "its"]],
    // Nobody visits his own.
    ["Peru has ties with Washington. President Bill Clinton visited the country.", "US", ["Washington"]],
    [
      "Peru has ties with Chile. Chilean President Ricardo Lagos began a visit to the country.",
      "PE",
      ["Peru", "the country"],
    ],
  ]);
});

describe("another state's name before somebody", () => {
  calls([
    ["Peru's Ana Mora met Chile's Luis Sato, Omani FM in Lima.", "Luis Sato", ["Luis Sato"]],
    [
      "The Ghanaian Head of State, Luis Sato, came.",
      "Luis Sato",
      ["The Ghanaian Head of State", "Luis Sato"],
    ],
  ]);
});

describe("a definite noun with something said of it takes up the subject before", () => {
  calls([
    [
      "Ana Mora Ruiz was elected on Friday. The Dominica-born lawyer met Kofi Addo Mensah.",
      "Ana Mora Ruiz",
      ["Ana Mora Ruiz", "The Dominica-born lawyer"],
    ],
    // Without a word of its own it may be anybody's lawyer.
    ["Ana Mora Ruiz was arrested on Friday. The lawyer spoke.", "Ana Mora Ruiz", ["Ana Mora Ruiz"]],
    // Of two it is not said which.
    [
      "Ana Mora Ruiz and Kofi Addo Mensah spoke. The veteran diplomat left.",
      "Ana Mora Ruiz",
      ["Ana Mora Ruiz"],
    ],
  ]);
});
