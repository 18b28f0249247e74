import type { RefusalReason } from "../../../document/index.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { isOfNature } from "./nature.ts";
import {
  isAllowed,
  isAtAnEnd,
  isCustom,
  isLabel,
  isNoPromise,
  isOfBothSides,
  isOfDemander,
  isOfGuests,
  isOnlyLater,
  isOwnGoods,
  isSeizedOf,
  isTeller,
} from "./other-senses.ts";
import { otherSense } from "./pattern-senses.ts";
import { isStatesman } from "../verbs/needs/parties.ts";
import { isSport } from "./sport.ts";
import { isAim, isOwnCause } from "./own-ends.ts";

export { withoutIdleTellings, withoutUnfulfilled } from "./idle-tellings.ts";
export { isSportsReport } from "./sport.ts";

/** What no match is told by. */
const OF_LAW: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>([
  "investigation",
  "indictment",
  "conviction",
  "detention",
]);

/** What statesmen do at a match, and teams too. */
const GOING: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["visit", "meeting", "invitation"]);

/** Readings that make something else of an event's words, each with the reason that is given for it. */
const SENSES: readonly (readonly [RefusalReason, (view: View, candidate: Candidate) => boolean])[] = [
  ["sense.nature", isOfNature],
  ["sense.teller", isTeller],
  ["sense.guests", isOfGuests],
  ["sense.idle", isSeizedOf],
  ["sense.both-sides", isOfBothSides],
  ["sense.idle", isAim],
  ["sense.idle", isOwnCause],
  ["sense.allowed", isAllowed],
  ["sense.own-goods", isOwnGoods],
  ["sense.idle", isOnlyLater],
  ["sense.idle", isLabel],
  ["sense.both-sides", isOfDemander],
  ["sense.idle", isAtAnEnd],
  ["sense.idle", isNoPromise],
  ["sense.idle", isCustom],
];

/** Why a candidate that its pattern reads is no event of its kind; null where nothing speaks against it. `sports`: the article reports matches. */
export function implausible(view: View, candidate: Candidate, sports: boolean): RefusalReason | null {
  const sense = SENSES.find(([, holds]) => holds(view, candidate));
  if (sense !== undefined) return sense[0];
  const other = otherSense(view, candidate);
  if (other !== null) return other;
  if (OF_LAW.has(candidate.type)) return null;
  // Countries that meet, attack or beat each other in a match are teams; who holds an office may go to one, and two have still met there.
  const people = candidate.roles.filter(({ entity }) => view.kindOf(entity) === "person");
  if (people.length > 1) return null;
  if (GOING.has(candidate.type) && people.some(({ entity }) => isStatesman(view, entity))) return null;
  const teams = sports && people.length === 0;
  return teams || isSport(view, candidate.passage) ? "sense.sport" : null;
}
