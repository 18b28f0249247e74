import { namedIn, sidesOf, type Account } from "./account.ts";
import { DIRECTED, ENCOUNTERS, JOINT_ACTS, PERSONAL, SINGULAR, STATE_ACTS } from "./families.ts";
import { WHO } from "./thresholds.ts";

export const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((id) => b.includes(id));

/** Whether one that is named in `of` is named in the other too, or acts for whom the other names, or is acted for there. */
function isMatched(id: string, of: Account, other: Account): boolean {
  const named = namedIn(other);
  if (named.includes(id)) return true;
  if ((of.serves[id] ?? []).some((polity) => named.includes(polity))) return true;
  return namedIn(other).some((one) => other.serves[one]?.includes(id) === true);
}

/** Whether everybody named in the first is matched in the second. */
export const covers = (all: Account, some: Account): boolean =>
  namedIn(some).every((id) => isMatched(id, some, all));

/** Whether for one state or body each names people, and none of the same: "Obama and Castro" against "Kerry and Castro". */
export const peopleClash = (a: Account, b: Account): boolean => clash(a, b, ({ people }) => people);

/** Whether of one state each names organs, and none of the same: its senate and its house are two. */
export const organsClash = (a: Account, b: Account): boolean => clash(a, b, ({ bodies }) => bodies);

function clash(a: Account, b: Account, of: (account: Account) => readonly string[]): boolean {
  const polities = new Set(of(a).flatMap((one) => a.serves[one] ?? []));
  for (const polity of polities) {
    const forIt = (account: Account): string[] =>
      of(account).filter((one) => account.serves[one]?.includes(polity) === true);
    const [ofA, ofB] = [forIt(a), forIt(b)];
    if (ofB.length > 0 && shared(ofA, ofB).length === 0) return true;
  }
  return false;
}

/** Whether what one side does to another is told of other sides, or the other way round: a visit and the visit back. */
export function directionsClash(a: Account, b: Account): boolean {
  if (!DIRECTED.has(a.family)) return false;
  const agree = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === 0 ||
    y.length === 0 ||
    [...x, ...y].some(isFormer) ||
    x.some((id) => y.some((other) => standsFor(id, other, a, b)));
  return !agree(a.lead, b.lead) || !agree(a.target, b.target);
}

/** Withdrawn codes have four letters: a visit to Moscow may have been one to the Soviet Union. */
const isFormer = (id: string): boolean => /^[A-Z]{4}$/.test(id);

const standsFor = (id: string, other: string, a: Account, b: Account): boolean =>
  id === other || a.serves[id]?.includes(other) === true || b.serves[other]?.includes(id) === true;

/** The same visitor goes to the same side, named by its host or by the place. */
const isSameJourney = (a: Account, b: Account): boolean =>
  a.lead.some((id) => b.lead.includes(id) && a.people.includes(id)) &&
  a.target.some((id) => b.target.some((other) => standsFor(id, other, a, b)));

/** How far those who take part agree: "other" where that alone excludes one event, "part" where each names somebody whom the other leaves out. */
export type Company = "same" | "within" | "part" | "other";

export function companyOf(a: Account, b: Account): Company {
  const [over, under] = [covers(a, b), covers(b, a)];
  if (over && under) return "same";
  if (over || under) return "within";
  if (!ENCOUNTERS.has(a.family)) return "part";
  if (peopleClash(a, b)) return "other";
  const few = Math.min(namedIn(a).length, namedIn(b).length);
  const common = shared(namedIn(a), namedIn(b)).length;
  // Of two and two with one in common these are two conversations; lists of many are seldom told in full.
  return few > 2 && common * 2 >= few ? "part" : "other";
}

/** The one to whom it happens in both: the only person named, or the one on the receiving side. */
const isSamePerson = (id: string, a: Account, b: Account): boolean =>
  [a, b].every(({ people, target }) => people.length === 1 || target.includes(id));

/**
 * Few events have the same three sides and no other; what states do as such, seldom two of the same sides. Of many states that
 * act together a report may leave out some.
 */
export function isOneCircle(a: Account, b: Account): boolean {
  const sides = shared(sidesOf(a), sidesOf(b)).length;
  if (sides === 0) return false;
  const company = companyOf(a, b);
  if (sides > 2 && SINGULAR.has(a.family)) return company === "same" || company === "within";
  return (
    (sides > 2 || (isOfStates(a, sides) && a.people.length + b.people.length === 0)) && company === "same"
  );
}

const isOfStates = ({ family }: Account, sides: number): boolean =>
  STATE_ACTS.has(family) || (sides > 1 && JOINT_ACTS.has(family));

/**
 * Leaders sign in the one report and their states in the other: of those sides, and nobody else, the day tells which signing it was.
 * Where one paper alone goes by a title, the other may be any of those that were signed that day.
 */
const isOneSigning = (a: Account, b: Account, sides: number): boolean =>
  JOINT_ACTS.has(a.family) &&
  sides > 1 &&
  a.agreements.length > 0 === b.agreements.length > 0 &&
  companyOf(a, b) === "same" &&
  !peopleClash(a, b);

/** How much those who take part speak for one event. */
export function whoStrength(a: Account, b: Account): number {
  const people = shared(a.people, b.people);
  const sides = shared(sidesOf(a), sidesOf(b));
  if (people.length > 1) return WHO.people;
  if (people.length === 1) {
    const company = companyOf(a, b);
    if (company === "same" && namedIn(a).length === namedIn(b).length) return WHO.people;
    if (a.family === "visit" && isSameJourney(a, b)) return WHO.people;
    if (PERSONAL.has(a.family) && isSamePerson(people[0] ?? "", a, b)) return WHO.personAndSide;
    if (sides.length > 1 && (company === "same" || company === "within")) return WHO.personAndSide;
    return WHO.person;
  }
  if (isOneCircle(a, b)) return WHO.statesActing;
  if (shared(a.bodies, b.bodies).length > 0 && companyOf(a, b) !== "part") return WHO.body;
  if (isOneSigning(a, b, sides.length)) return WHO.statesActing;
  if (sides.length > 1) return a.people.length > 0 || b.people.length > 0 ? WHO.sides : WHO.states;
  return sides.length === 1 ? WHO.oneState : WHO.nobody;
}
