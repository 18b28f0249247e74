import { ACCORD_VERBS } from "./verbs/accords.ts";
import { BLAME_VERBS } from "./verbs/blame.ts";
import { CURB_VERBS } from "./verbs/curbs.ts";
import { NAMING_VERBS } from "./verbs/naming.ts";
import { JOINT_VERBS } from "./verbs/joint.ts";
import { REBUKE_VERBS } from "./verbs/rebuke.ts";
import { LEAVING_VERBS } from "./verbs/leaving.ts";
import { PLEDGE_VERBS } from "./verbs/pledges.ts";
import { CAPTIVITY_VERBS } from "./verbs/captivity.ts";
import { CAREER_VERBS } from "./verbs/careers.ts";
import { COERCION_VERBS } from "./verbs/coercion.ts";
import { DELIBERATION_VERBS } from "./verbs/deliberations.ts";
import { DEPARTURE_VERBS } from "./verbs/departures.ts";
import { ENCOUNTER_VERBS } from "./verbs/encounters.ts";
import { JOURNEY_VERBS } from "./verbs/journeys.ts";
import { AGREEMENT_VERBS } from "./verbs/agreements.ts";
import { ANSWER_VERBS } from "./verbs/answers.ts";
import { GESTURE_VERBS } from "./verbs/gestures.ts";
import { BALLOT_VERBS } from "./verbs/ballots.ts";
import { BODY_VERBS } from "./verbs/bodies.ts";
import { BREACH_VERBS } from "./verbs/breach.ts";
import { MANNER_VERBS } from "./verbs/manners.ts";
import { COURTESY_VERBS } from "./verbs/courtesies.ts";
import { CONSULT_VERBS } from "./verbs/consult.ts";
import { DIPLOMACY_VERBS } from "./verbs/diplomacy.ts";
import { ENLARGEMENT_VERBS } from "./verbs/enlargement.ts";
import { ENVOY_VERBS } from "./verbs/envoys.ts";
import { FORCE_VERBS } from "./verbs/force.ts";
import { IDIOM_VERBS } from "./verbs/idioms.ts";
import { TIE_VERBS } from "./verbs/ties.ts";
import { AID_VERBS } from "./verbs/aid.ts";
import { WARFARE_VERBS } from "./verbs/warfare.ts";
import { SANCTION_VERBS } from "./verbs/sanctions.ts";
import { JUSTICE_VERBS } from "./verbs/justice.ts";
import { MEDIATION_VERBS } from "./verbs/mediation.ts";
import { PEOPLE_VERBS } from "./verbs/people.ts";
import { PRESSURE_VERBS } from "./verbs/pressure.ts";
import { MEASURE_VERBS } from "./verbs/measures.ts";
import { REPLY_VERBS } from "./verbs/replies.ts";
import { RELIEF_VERBS } from "./verbs/relief.ts";
import { SIGNING_VERBS } from "./verbs/signing.ts";
import { SPEECH_VERBS } from "./verbs/speech.ts";
import { TRAVEL_VERBS } from "./verbs/travel.ts";
import { DUTY_VERBS, PLEA_VERBS } from "./verbs/duties.ts";
import { HELP_VERBS } from "./verbs/help.ts";
import { INQUIRY_VERBS } from "./verbs/inquiry.ts";
import { YIELDING_VERBS } from "./verbs/yielding.ts";
import { UNREST_VERBS } from "./verbs/unrest.ts";
import { VIOLENCE_VERBS } from "./verbs/violence.ts";
import { SUPPLY_VERBS } from "./verbs/supply.ts";
import { BACKING_VERBS } from "./verbs/backing.ts";
import { ARRIVAL_VERBS } from "./verbs/arrivals.ts";
import { OUTBREAK_VERBS } from "./verbs/outbreaks.ts";
import { APPEAL_VERBS } from "./verbs/appeals.ts";
import { OUTCRY_VERBS } from "./verbs/outcry.ts";
import { PARLEY_VERBS } from "./verbs/parley.ts";
import { VERDICT_VERBS } from "./verbs/verdicts.ts";
import { VERBAL_VERBS } from "./verbs/verbal.ts";
import { ACT_NOUNS } from "./nouns/acts.ts";
import { DEED_NOUNS } from "./nouns/deeds.ts";
import { DIPLOMACY_NOUNS } from "./nouns/diplomacy.ts";
import { ENLARGEMENT_NOUNS } from "./nouns/enlargement.ts";
import { CONSULT_NOUNS } from "./nouns/events.ts";
import { UNREST_NOUNS } from "./nouns/unrest.ts";
import { LEADING_NOUNS } from "./nouns/leading.ts";
import { SPEECH_NOUNS } from "./nouns/speech.ts";
import { ARMS_VERBS } from "./verbs/arms.ts";
import { BLOW_VERBS } from "./verbs/blows.ts";
import { TROOP_VERBS } from "./verbs/troops.ts";
import { TRUCE_VERBS } from "./verbs/truces.ts";
import { CUSTODY_VERBS } from "./verbs/custody.ts";
import { COURT_VERBS } from "./verbs/courts.ts";
import { CRACKDOWN_VERBS } from "./verbs/crackdowns.ts";
import { PENALTY_VERBS } from "./verbs/penalties.ts";
import { BIDDING_VERBS } from "./verbs/bidding.ts";
import { OFFER_VERBS } from "./verbs/offers.ts";
import { COMPANY_VERBS } from "./verbs/company.ts";
import { CALL_ON_VERBS } from "./verbs/calls-on.ts";
import { FAVOUR_VERBS } from "./verbs/favour.ts";
import { REBUFF_VERBS } from "./verbs/rebuffs.ts";
import { SCORN_VERBS } from "./verbs/scorn.ts";
import { CHARGE_VERBS } from "./verbs/charges.ts";
import { SUCCOUR_VERBS } from "./verbs/succour.ts";
import { TEAMWORK_VERBS } from "./verbs/teamwork.ts";
import { POST_VERBS } from "./verbs/posts.ts";
import { CEREMONY_VERBS } from "./verbs/ceremonies.ts";
import { DEATH_VERBS } from "./verbs/deaths.ts";
import type { NounPattern, OtherSense, VerbPattern } from "./types.ts";
import { uniform } from "./uniform.ts";

export * from "./types.ts";
export * from "./carriers.ts";
export * from "./noun-classes.ts";

/** Every verb pattern, in the order in which they are tried: the first that a clause satisfies speaks. */
export const EVENT_VERBS: readonly VerbPattern[] = uniform<VerbPattern>([
  ...GESTURE_VERBS,
  ...MANNER_VERBS,
  ...SCORN_VERBS,
  ...CHARGE_VERBS,
  ...REBUFF_VERBS,
  ...FAVOUR_VERBS,
  ...BIDDING_VERBS,
  ...OFFER_VERBS,
  ...COMPANY_VERBS,
  ...CALL_ON_VERBS,
  ...SUCCOUR_VERBS,
  ...TEAMWORK_VERBS,
  ...ARMS_VERBS,
  ...TROOP_VERBS,
  ...TRUCE_VERBS,
  ...CUSTODY_VERBS,
  ...COURT_VERBS,
  ...CRACKDOWN_VERBS,
  ...PENALTY_VERBS,
  ...POST_VERBS,
  ...CEREMONY_VERBS,
  ...DEATH_VERBS,
  ...ENCOUNTER_VERBS,
  ...UNREST_VERBS,
  ...OUTCRY_VERBS,
  ...CAPTIVITY_VERBS,
  ...PLEDGE_VERBS,
  ...LEAVING_VERBS,
  ...REBUKE_VERBS,
  ...JOINT_VERBS,
  ...NAMING_VERBS,
  ...CURB_VERBS,
  ...INQUIRY_VERBS,
  ...BACKING_VERBS,
  ...DUTY_VERBS,
  ...COERCION_VERBS,
  ...ACCORD_VERBS,
  ...BLAME_VERBS,
  ...REPLY_VERBS,
  ...SUPPLY_VERBS,
  ...VIOLENCE_VERBS,
  ...FORCE_VERBS,
  ...SIGNING_VERBS,
  ...AGREEMENT_VERBS,
  ...BREACH_VERBS,
  ...BODY_VERBS,
  ...ENLARGEMENT_VERBS,
  ...ENVOY_VERBS,
  ...DIPLOMACY_VERBS,
  ...PRESSURE_VERBS,
  ...RELIEF_VERBS,
  ...YIELDING_VERBS,
  ...MEDIATION_VERBS,
  ...ARRIVAL_VERBS,
  ...DEPARTURE_VERBS,
  ...COURTESY_VERBS,
  ...CONSULT_VERBS,
  ...JOURNEY_VERBS,
  ...TRAVEL_VERBS,
  ...TIE_VERBS,
  ...AID_VERBS,
  ...WARFARE_VERBS,
  ...SANCTION_VERBS,
  ...JUSTICE_VERBS,
  ...HELP_VERBS,
  ...CAREER_VERBS,
  ...PEOPLE_VERBS,
  ...BALLOT_VERBS,
  ...SPEECH_VERBS,
  ...IDIOM_VERBS,
  ...MEASURE_VERBS,
  ...VERBAL_VERBS,
  ...ANSWER_VERBS,
  ...PLEA_VERBS,
  ...PARLEY_VERBS,
  ...VERDICT_VERBS,
  ...APPEAL_VERBS,
  ...OUTBREAK_VERBS,
  ...DELIBERATION_VERBS,
  ...BLOW_VERBS,
]);

/** Every noun pattern, in the order in which they are tried. */
export const EVENT_NOUNS: readonly NounPattern[] = uniform<NounPattern>([
  ...DEED_NOUNS,
  ...ACT_NOUNS,
  ...DIPLOMACY_NOUNS,
  ...SPEECH_NOUNS,
  ...UNREST_NOUNS,
  ...ENLARGEMENT_NOUNS,
  ...CONSULT_NOUNS,
]);

/** Verb patterns that ship, by their ids. */
export const VERBS_BY_ID: ReadonlyMap<string, VerbPattern> = new Map(
  EVENT_VERBS.map((pattern) => [pattern.id, pattern]),
);

/** What else the words of a pattern that ships can mean, by its id. */
export const OTHER_SENSES: ReadonlyMap<string, readonly OtherSense[]> = new Map(
  [...EVENT_VERBS, ...EVENT_NOUNS].flatMap(({ id, otherwise }) =>
    otherwise === undefined ? [] : [[id, otherwise]],
  ),
);

/** Verb patterns by lemma, with its particle where it has one ("call off"). */
export const VERBS_BY_LEMMA: ReadonlyMap<string, readonly VerbPattern[]> = index(
  EVENT_VERBS,
  ({ verbs }) => verbs,
);

/** Noun patterns by the last word of each noun. */
export const NOUNS_BY_LEMMA: ReadonlyMap<string, readonly NounPattern[]> = index(EVENT_NOUNS, ({ nouns }) =>
  nouns.map((noun) => noun.split(" ").at(-1) ?? noun),
);

/** The same of nouns that are events only at the head of a line without a verb. */
export const LEADING_BY_LEMMA: ReadonlyMap<string, readonly NounPattern[]> = index(
  LEADING_NOUNS,
  ({ nouns }) => nouns,
);

function index<P>(patterns: readonly P[], keysOf: (pattern: P) => readonly string[]): Map<string, P[]> {
  const map = new Map<string, P[]>();
  for (const pattern of patterns) {
    for (const key of new Set(keysOf(pattern))) {
      const list = map.get(key);
      if (list) list.push(pattern);
      else map.set(key, [pattern]);
    }
  }
  return map;
}
