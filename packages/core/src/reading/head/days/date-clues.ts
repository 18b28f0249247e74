import { dayNumber, isDay, isoDay, type DateClue } from "../../../record/index.ts";
import { stampDay, type Stamp } from "../../stamps/fields.ts";
import { addressClues } from "./address.ts";
import { exactly, isoIn, notAfter, type DateClueInput } from "./clue.ts";
import { Found } from "./found.ts";
import { lineClues } from "./line-clues.ts";
import { titledDay } from "./printed-days.ts";
import { quietClue } from "./quiet/quiet-clue.ts";
import { daySetting } from "./setting.ts";

/** Clues that name the day of publication. */
const NAMES_A_DAY = new Set([
  "date.hint",
  "date.metadata",
  "date.stamp",
  "date.address-day",
  "date.stamp-ambiguous",
  "date.issue-week",
]);

/** Whatever the page says of its day of publication outside the article's sentences. */
export function dateClues(input: DateClueInput): DateClue[] {
  const { text, blocks, dateline } = input;
  const found = new Found();
  found.add(...givenClues(input));
  const setting = daySetting(input);
  for (const i of blocks.keys()) lineClues(setting, i, found);
  const written = dateline?.stamp ?? null;
  const day = written === null ? null : stampDay(written);
  if (!found.clues.some(({ rule, rejected }) => NAMES_A_DAY.has(rule) && rejected !== true) && day === null) {
    const quiet = quietClue(setting, found);
    if (quiet !== null && (written === null || isPrintedAfter(written, quiet.earliest))) found.take(quiet);
  }
  const { title } = setting;
  const titled =
    title === undefined || found.stamped ? null : titledDay(text.slice(title.span.start, title.span.end));
  if (title !== undefined && titled !== null)
    found.takeDay(titled, "the day in the title of a transcript or a statement", title.span);
  if (dateline && day !== null)
    found.add(exactly("date.dateline", day, "the day in the dateline", dateline.span));
  const retrieved = isoIn(input.retrievedAt);
  if (retrieved !== null) found.add(notAfter("date.retrieved", retrieved, "the day it was fetched"));
  return found.clues;
}

/** What is told with the page: by whoever handed it in, in its metadata, in its address. */
function givenClues({ publishedHint, metadata, uri, canonical }: DateClueInput): DateClue[] {
  const hint = isoIn(publishedHint);
  const addressed = addressClues(uri);
  return [
    ...(hint === null ? [] : [exactly("date.hint", hint, "given with the source")]),
    ...metadata.map(({ day, what, from }) =>
      what === "published"
        ? exactly("date.metadata", day, `published, says ${from}`)
        : notAfter("date.metadata-modified", day, `modified, says ${from}`),
    ),
    ...(addressed.length > 0 ? addressed : addressClues(canonical ?? "")),
  ];
}

/** A report is in print within so many days of being written; a clock far to the east or the west may show the day before. */
const PRINTED_WITHIN = 10;

/** "SAN FRANCISCO, June 18 (Xinhua)" under "2019-06-19": whether the day is one on which what was written on the dateline's day is in print. */
function isPrintedAfter({ month, day }: Stamp, printed: string | null): boolean {
  if (month === null || day === null || printed === null) return false;
  const year = Number(printed.slice(0, 4));
  return [year, year - 1].some((one) => {
    if (!isDay(one, month, day)) return false;
    const days = dayNumber(printed) - dayNumber(isoDay(one, month, day));
    return days >= -1 && days <= PRINTED_WITHIN;
  });
}
