import { sidesOf } from "../events/account.ts";
import { nested, placesApart } from "../events/where.ts";
import { peopleClash, shared } from "../events/who.ts";
import { compareText } from "../order.ts";
import type { LinkLine } from "./link-line.ts";

/** Days that a visit, a tour or a conference may last to be asked for its parts. */
export const LONGEST = 21;

/** What lies within what: a signing in a ceremony in a meeting in a summit in a visit. */
export function rankOf({ family, type }: LinkLine): number {
  if (family === "signing" || family === "conclude") return 1;
  if (family === "ceremony" || family === "call") return 2;
  if (family === "meet") return type === "summit" ? 4 : 3;
  return family === "visit" ? TOUR : 0;
}

/** Visits, which may also be stops of a longer one. */
export const TOUR = 5;
export const RANKS: readonly number[] = [1, 2, 3, 4, TOUR];

export const canContain = (line: LinkLine): boolean => rankOf(line) > 1 && !line.negated;
export const canLieWithin = (line: LinkLine): boolean =>
  rankOf(line) > 0 && !line.negated && line.precision === "day";

/** The smallest of the candidates that the entry is a part of; null where it is part of none. */
export function wholeOf(part: LinkLine, candidates: readonly LinkLine[]): LinkLine | null {
  if (!canLieWithin(part)) return null;
  const wholes = candidates
    .filter((whole) => whole.id !== part.id && isPartOf(part, whole))
    .sort((a, b) => rankOf(a) - rankOf(b) || lengthOf(a) - lengthOf(b) || compareText(a.id, b.id));
  const [whole] = wholes;
  if (whole === undefined) return null;
  // What states sign on a day on which both their ministers and their presidents meet: at which of the two is not told.
  const isEither = wholes.some((other) => rankOf(other) === rankOf(whole) && peopleClash(other, whole));
  return isEither ? null : whole;
}

const lengthOf = ({ from, to }: LinkLine): number => (to ?? 0) - (from ?? 0);

function isPartOf(part: LinkLine, whole: LinkLine): boolean {
  if (!canContain(whole) || part.mood !== whole.mood) return false;
  const tour = part.family === "visit" && whole.family === "visit" && lengthOf(part) < lengthOf(whole);
  if (rankOf(part) >= rankOf(whole) && !tour) return false;
  if (part.from === null || part.to === null || whole.from === null || whole.to === null) return false;
  if (part.from < whole.from || part.to > whole.to || lengthOf(whole) > LONGEST) return false;
  if (placesApart(part, whole)) return false;
  return whole.family === "visit" ? isOnVisit(part, whole, tour) : isAtMeeting(part, whole);
}

/** Who visits takes part, and so does who is visited, or it takes place there. */
function isOnVisit(part: LinkLine, visit: LinkLine, tour: boolean): boolean {
  const sides = sidesOf(part);
  const visitors = visit.lead.filter((id) => visit.people.includes(id));
  const present =
    visitors.length > 0 ? shared(visitors, part.people).length > 0 : shared(visit.lead, sides).length > 0;
  if (!present) return false;
  const there =
    part.place !== null && visit.place !== null && (part.place === visit.place || nested(part, visit));
  if (tour) return there;
  return (
    there || visit.target.some((id) => part.people.includes(id) || sides.includes(id)) || hostOf(visit, sides)
  );
}

const hostOf = ({ place, placeParents }: LinkLine, sides: readonly string[]): boolean =>
  [place, ...placeParents].some((id) => id !== null && sides.includes(id));

/** What two people talk of between them holds no signing by a third; of a summit many are left out. */
const isBetweenTwo = ({ type, people, states, bodies }: LinkLine): boolean =>
  type !== "summit" && people.length === 2 && states.length + bodies.length === 0;

function isAtMeeting(part: LinkLine, meeting: LinkLine): boolean {
  if (peopleClash(part, meeting)) return false;
  if (isBetweenTwo(meeting) && part.people.some((person) => !meeting.people.includes(person))) return false;
  if (shared(part.people, meeting.people).length > 1) return true;
  return shared(sidesOf(part), sidesOf(meeting)).length > 1;
}
