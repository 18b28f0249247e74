import { wordSet } from "@chancery/language";

import { OF_THE_HOUSE } from "./crumbs.ts";
import { eastAsianWithin } from "./east-asian.ts";
import { empty, finish, stampDay, take, type Stamp } from "./fields.ts";
import { piecesOf } from "./pieces.ts";
import { HOURS, YEARED } from "./stamp.ts";

/** Words before a date that make the day of something told, not of the page. */
const BINDS_A_DAY = wordSet("of in since until till to before after for between during dated ending ended");

/** "s10/1/01.txt", "/2014/05/04": figures of an address. */
const IN_PATH = /^(?:\P{N}?[/\\](?=\d)|\p{L}\d{1,2}\/\d)/u;
/** Most characters beside a day of Chinese, Japanese or Korean, which sets no words apart. */
const MOST_BESIDE_ASIAN = 60;
/** Most words beside the date on a line of credits. */
const MOST_BESIDE = 14;

/**
 * The day on a line that holds more than its date: "By Ana Ruiz, Dec 17, 2025", "Oct 11, 2023 2 min read". Only for lines where
 * credits and stamps stand. The first full date that is no update; of two days side by side ("September 1, 2016 September 8, 2016
 * Ana Ruiz") the earlier, as nothing is changed before it is published. Null where a preposition binds it ("since 4 May 1998"),
 * or where two days stand apart.
 */
export function dayAmong(text: string, start: number, end: number): Stamp | null {
  const line = text.slice(start, end);
  if (end - start > 200 || !YEARED.test(line) || OF_THE_HOUSE.test(line) || HOURS.test(line)) return null;
  const asian = end - start <= MOST_BESIDE_ASIAN ? eastAsianWithin(line) : null;
  if (asian)
    return finish({ ...empty(), ...asian.day }, { start: start + asian.start, end: start + asian.end });
  const pieces = piecesOf(text, start, end);
  const found: Stamp[] = [];
  let beside = 0;
  let sideBySide = false;
  for (let first = 0; first < pieces.length;) {
    const reading = empty();
    let last = first;
    while (
      last < pieces.length &&
      !(reading.year !== null && reading.month !== null && reading.day !== null)
    ) {
      if (!take(reading, pieces[last]?.norm ?? "")) break;
      last += 1;
    }
    const [from, to] = [pieces[first], pieces[last - 1]];
    const whole = reading.year !== null && reading.month !== null && reading.day !== null;
    if (!whole || !from || !to) {
      if (/\p{L}/u.test(pieces[first]?.norm ?? "")) beside += 1;
      first += 1;
      continue;
    }
    if (IN_PATH.test(text.slice(Math.max(start, from.start - 1), to.end))) {
      first = last;
      continue;
    }
    if (BINDS_A_DAY.has(pieces[first - 1]?.norm ?? "")) return null;
    const stamp = finish(reading, { start: from.start, end: to.end });
    if (stamp && stamp.label !== "updated") {
      sideBySide = found.length === 1 && found[0]?.span.end === text.slice(0, from.start).trimEnd().length;
      found.push(stamp);
    }
    first = last;
  }
  const [only, other] = found;
  if (!only || beside > MOST_BESIDE) return null;
  if (other && found.length === 2 && sideBySide && !only.ambiguous && !other.ambiguous) {
    const earlier = (stampDay(other) ?? "") < (stampDay(only) ?? "") ? other : only;
    return { ...earlier, span: { start: only.span.start, end: other.span.end } };
  }
  return new Set(found.map(stampDay)).size === 1 ? only : null;
}
