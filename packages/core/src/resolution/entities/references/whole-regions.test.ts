import { describe, expect, test } from "vitest";

import { readText } from "../testing.ts";

/** The states that the group of the sentence means, by id; "-" where none is meant. */
const meant = (text: string, published = "2015-06-15"): string =>
  readText(text, { published })
    .mentions.find(({ group, form }) => form === "nominal" && group)
    ?.group?.join(" ") ?? "-";

describe("states that a part of the world means all together", () => {
  test.each([
    ["The three Baltic states signed an accord in Riga.", "EE LV LT"],
    ["The Baltic states condemned the attack.", "EE LV LT"],
    ["The Nordic countries condemned the attack.", "DK FI IS NO SE"],
    ["All Nordic countries condemned the attack.", "DK FI IS NO SE"],
    ["The foreign ministers of the Visegrad countries met in Prague.", "CZ HU PL SK"],
    ["Presidents of the five Central Asian republics met in Astana.", "KZ KG TJ TM UZ"],
    ["The six Western Balkan countries joined the plan.", "AL BA ME MK RS XK"],
    ["Peru expelled the ambassadors of the Baltic states.", "EE LV LT"],
    // A part of the world where one goes.
    ["It was the first visit by an American president to the Baltic states.", "-"],
    ["Addo returned from a tour of the Nordic countries.", "-"],
    ["Troops are stationed in the Baltic states.", "-"],
    // Some of them only, or nobody knows how many.
    ["Two of the Baltic states expelled envoys.", "-"],
    ["Most of the five Nordic countries expelled envoys.", "-"],
    ["The other Nordic countries expelled envoys.", "-"],
    ["The Central Asian states signed a pact in Astana.", "-"],
    ["Four Central Asian states signed a pact in Astana.", "-"],
    ["Nordic countries expelled envoys.", "-"],
    ["The Baltic Sea is cold.", "-"],
  ])("%s", (text, expected) => expect(meant(text)).toBe(expected));

  test("not before all of them were states", () =>
    expect(meant("The five Central Asian republics spoke.", "1985-03-01")).toBe("-"));
});
