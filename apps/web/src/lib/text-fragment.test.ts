import { expect, it } from "vitest";

import { atQuotation } from "./text-fragment.ts";

it.each([
  ["https://example.org/a", "They met", "https://example.org/a#:~:text=They%20met"],
  ["https://example.org/a", "EU-Kazakhstan, said", "https://example.org/a#:~:text=EU%2DKazakhstan%2C%20said"],
  ["https://example.org/a#top", "They\n met", "https://example.org/a#top:~:text=They%20met"],
  [
    "https://example.org/a",
    "one two three four five six seven eight nine",
    "https://example.org/a#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine",
  ],
  ["https://example.org/a", "  ", "https://example.org/a"],
])("%s at %j", (href, quotation, expected) => expect(atQuotation(href, quotation)).toBe(expected));
