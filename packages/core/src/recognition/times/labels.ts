import { isDay } from "../../record/index.ts";
import { calendar } from "./build.ts";
import type { Captures } from "./pattern.ts";
import { after, type Place, type TimeRule } from "./rule.ts";
import type { CalendarValue } from "../../document/index.ts";

/** What stands between the time of an entry and what it tells: "1992 - Chad recognises Mali". */
const PARTS = /^(?:[-\u2013\u2014:|·]|--)$/;
const BULLET = /^[-•*·▪◦]$/;

/**
 * The time opens its line, and a dash or a colon parts it from what follows, or it is the whole line; "2008-09" and "1984/3" are numbers of other
 * kinds.
 */
export function isLabel(place: Place): boolean {
  if (place.first === 0 && place.last === place.tokens.length) return true;
  const before = place.tokens[place.first - 1];
  const opening = before !== undefined && BULLET.test(before.norm) ? before : place.tokens[place.first];
  const next = place.tokens[place.last];
  // "1949 -- The envoy": the two hyphens of a typewriter's dash are two tokens.
  const dash = next?.norm === "-" && after(place, 1) === "-" && place.tokens[place.last + 1]?.space === false;
  const told = place.tokens[place.last + (dash ? 2 : 1)];
  // "1993:" over the entries of its year.
  if (place.first === 0 && place.last === place.tokens.length - 1 && after(place) === ":") return true;
  return (
    opening?.line === true &&
    PARTS.test(after(place)) &&
    told !== undefined &&
    !told.line &&
    (told.space || next?.space === true) &&
    told.kind === "word"
  );
}

function labelled(captures: Captures, place: Place): CalendarValue | null {
  const value = calendar(captures);
  const { year, month, day } = value;
  if (year === null || year < 1500 || !isLabel(place)) return null;
  return month === null || day === null || isDay(year, month, day) ? value : null;
}

/** Times that open the entries of a chronology, where the year comes first: "1995 March 12 -", "1998, May:", "1992 –". */
export const LABEL_RULES: readonly TimeRule[] = [
  {
    id: "time.label.day",
    type: "date",
    patterns: ["<year> ,? <month> <day>", "<year> ,? <day> <month>"],
    value: labelled,
  },
  { id: "time.label.month", type: "date", patterns: ["<year> ,? <month>"], value: labelled },
  { id: "time.label.year", type: "date", patterns: ["<year>"], value: labelled },
];
