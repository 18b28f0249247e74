import { OF_THE_HOUSE } from "./crumbs.ts";
import { empty, finish, stampDay, take, type Stamp } from "./fields.ts";
import { piecesOf } from "./pieces.ts";
import { YEARED } from "./stamp.ts";

/** Words before a date that make the day of something told, not of the page. */
const BINDS_A_DAY = new Set(
  "of in since until till to before after for between during dated ending ended".split(" "),
);

/** Most words beside the date on a line of credits. */
const MOST_BESIDE = 14;

/**
 * The day on a line that holds more than its date: "By Ana Ruiz, Dec 17, 2025", "Oct 11, 2023 2 min read". Only for lines where
 * credits and stamps stand. The first full date that is no update; null where a preposition binds it ("since 4 May 1998"),
 * or where two days stand there.
 */
export function dayAmong(text: string, start: number, end: number): Stamp | null {
  const line = text.slice(start, end);
  if (end - start > 200 || !YEARED.test(line) || OF_THE_HOUSE.test(line)) return null;
  const pieces = piecesOf(text, start, end);
  const found: Stamp[] = [];
  let beside = 0;
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
    if (BINDS_A_DAY.has(pieces[first - 1]?.norm ?? "")) return null;
    const stamp = finish(reading, { start: from.start, end: to.end });
    if (stamp && stamp.label !== "updated") found.push(stamp);
    first = last;
  }
  const [only] = found;
  const days = new Set(found.map(stampDay));
  return only && days.size === 1 && beside <= MOST_BESIDE ? only : null;
}
