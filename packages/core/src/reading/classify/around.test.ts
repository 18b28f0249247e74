import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const TITLE = "Norway and Kenya agree on shipping grain";
const PROSE = [
  "The foreign ministers of Norway and Kenya met in Oslo on Monday to talk about the shipping of grain.",
  "They agreed that a joint commission on grain would meet twice a year in Oslo and in Nairobi.",
];

/** The lines of a text as "kind first words". */
function kinds(lines: readonly string[]): string[] {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { blocks, source } = read({ bytes, uri: "a.txt", mediaType: "text/plain", knowledge });
  return blocks.map(({ kind, span }) => `${kind} ${source.text.slice(span.start, span.end)}`);
}
const kindOf = (lines: readonly string[], line: string): string | undefined =>
  kinds(lines)
    .find((one) => one.endsWith(` ${line}`))
    ?.split(" ")[0];

describe("other stories below a text are none of it", () => {
  const TEASED = [
    "Ferry to Apia runs aground",
    "A ferry on its way to Apia ran aground in the night, and the crew was taken off by…",
    "Museum of kites opens its doors",
    "More than two hundred kites are shown in the old custom house, which the town has…",
  ];
  const page = [...PROSE, "Leave a Reply", "You May Also Like", ...TEASED];
  test.each(TEASED)("a headline and its first words, one story after the other: %s", (line) =>
    expect(kindOf(page, line)).toBe("boilerplate"),
  );
  test("and no headline of theirs is the page's, which has none", () => {
    expect(kinds(page).filter((one) => one.startsWith("title"))).toEqual([]);
    expect(kindOf(page, PROSE[0] ?? "")).toBe("paragraph");
  });

  const marked = [
    "Ferry to Apia runs aground, its crew is safe",
    "Kites fill the sky of Suva on its day, and thousands came to see them fly.",
    "Port of Lae reopens",
  ];
  test.each(marked)("lines with a mark below each: %s", (line) =>
    expect(kindOf([TITLE, ...PROSE, ...marked.flatMap((one) => [one, "Read more »"])], line)).toBe(
      "boilerplate",
    ),
  );
  test("but not a text that one such mark breaks", () =>
    expect(kindOf([TITLE, PROSE[0] ?? "", "Read more »", PROSE[1] ?? ""], PROSE[1] ?? "")).toBe("paragraph"));
});

describe("a headline that is said once more before the text", () => {
  const ended = "Norway and Kenya Agree to Ship Grain, Says Prime Min.";
  test.each([TITLE, ended])("is a headline once: %s", (headline) => {
    const page = kinds([headline, "Story Code : 1234567", headline, ...PROSE]);
    expect(page.filter((one) => /^(?:title|paragraph|heading) /.test(one))).toEqual([
      `title ${headline}`,
      ...PROSE.map((line) => `paragraph ${line}`),
    ]);
  });
  test("nor is it a heading of the text", () =>
    expect(
      kinds([TITLE, PROSE[0] ?? "", TITLE, ...PROSE.slice(1)]).filter((one) => one.endsWith(TITLE)),
    ).toEqual([`title ${TITLE}`, `boilerplate ${TITLE}`]));
  test("but what a list of contents has above the text heads its parts", () => {
    const parts = ["Grain for two harbours", "A commission and its seat"];
    const page = ["In today's issue:", ...parts, TITLE, PROSE[0] ?? "", parts[1] ?? "", PROSE[1] ?? ""];
    expect(kinds(page)).toContain(`heading ${parts[1]}`);
  });
  test("but a paragraph that is printed twice is one", () =>
    expect(kindOf([TITLE, ...PROSE, PROSE[0] ?? ""], PROSE[0] ?? "")).toBe("paragraph"));
});

describe("items that the text leads to", () => {
  const agreed = [
    "Fewer tariffs on grain and fish",
    "A ferry from Apia to Suva",
    "One stamp for letters of both states",
  ];
  test.each(agreed)("behind a colon, without bullets, amid the text: %s", (item) =>
    expect(
      kindOf(
        [
          TITLE,
          PROSE[0] ?? "",
          "The ministers of the two states agreed on these steps:",
          ...agreed,
          ...PROSE.slice(1),
        ],
        item,
      ),
    ).toBe("paragraph"),
  );
  test("but not a menu at the end", () =>
    expect(
      kindOf(
        [TITLE, ...PROSE, "The ministers of the two states agreed on these steps:", ...agreed],
        agreed[1] ?? "",
      ),
    ).toBe("boilerplate"));
  const items = [
    "1. Mr. Tiko Nemo, Ambassador of the Republic of Chad",
    "2. Ms. Ana Mora, High Commissioner of the Republic of Fiji",
    "3. Dr. Jo Paz, Ambassador of the Republic of Peru",
  ];
  test.each(items)("behind a colon and its dash, numbered: %s", (item) =>
    expect(
      kindOf(
        [TITLE, ...PROSE, "The envoys who handed over their letters at the palace were: –", ...items],
        item,
      ),
    ).toBe("paragraph"),
  );
});

test("a whole sentence opens a text without a headline", () => {
  const opening =
    "The foreign ministers of Norway, Kenya and Fiji leave for Oslo today, to attend the Council of Grain of the Seven States.";
  expect(kinds([opening, ...PROSE])[0]).toBe(`paragraph ${opening}`);
});
