import type { Rows } from "./rows.ts";

/** How to read the marks of the record. */
export const legend = {
  lead: "How to read the marks of the record.",
  families: "Eight families of facts",
  underlines: "Underlines",
  solid: "stated in these words",
  dashed: "rests on an inference: the note names it",
  dotted: "planned, proposed or hypothetical: the note says which",
  basis: "Where a value comes from",
  basisRows: [
    ["stated", "the words give it whole"],
    ["from a stated day", "“last Monday”, reckoned from a date that is printed"],
    ["inferred", "no line states it in full; the clues that lead to it are shown"],
  ] as Rows,
  seal: "The seal",
  sealNote:
    "How many articles tell of an event, then how many reports they are: copies of one report count once. It leads to what each of them says. On other lines, the number of articles that state it alike.",
  furniture: "Page furniture",
  furnitureNote:
    "Menus, share bars and the like are classified, never cut out: they stand where they stood, folded, and offsets into the text hold.",
  dates: "Dates",
  dateRows: [
    ["2015-12-21", "a day"],
    ["XXXX-12-21", "the day is known; nobody wrote the year"],
    ["2025-11-06?", "uncertain"],
    ["1990~", "approximate"],
    ["2017-02-27/2017-02-28", "an interval"],
    ["2011/..", "since then"],
  ] as Rows,
  three: "Three dates, three names: happened, published, fetched. They are never one.",
  absence: "The world is open: what no article states is unknown, not false.",
  keys: "Keys",
  address: "Addresses",
  addressRows: [
    ["/a/<sha-256>", "an article; .json and .csv give its record and its facts"],
    ["/f/<fact>", "a fact: opens its article at it"],
    ["/e/evt-<id>", "an event as all its sources tell it; .json gives its fields with their words"],
    ["/p /s /o /g /e", "people, states and places, organisations, agreements, named events"],
  ] as Rows,
};
