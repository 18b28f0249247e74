/** Verbs that event nouns go with: "hold talks", "pay a visit", "talks took place". */

import { wordSet } from "@chancery/language";

/** Verbs that carry an event noun as their object and add no meaning of their own: "hold talks", "pay a visit". */
export const CARRIERS: ReadonlySet<string> =
  wordSet(`hold have conduct make pay begin start open launch continue resume end conclude finish complete attend join
  hold do perform undertake wrap co-host cohost cochair co-chair chair lead host convene organise organize mark cancel postpone take give deliver stage mount carry-out embark pay wind-up kick-off cut-short inaugurate address exchange break-off suspend adjourn restart
  relaunch reopen curtail shorten extend cut preside close kick-off wrap-up embark-on kick round-off start-off grant share obtain receive tender hand-in`);
/** Of these, the ones whose subject is the host. */
export const HOSTING: ReadonlySet<string> = wordSet(`host co-host cohost convene organise organize stage`);
/** Carriers of an event that does not come about (or not now). */
export const CANCELLING: ReadonlySet<string> = wordSet(
  `cancel postpone boycott skip scrap abandon suspend shelve drop call-off put-off rule-out fall-through`,
);
/** The verb of a clause as the sets above write it: with its particle ("call-off"). */
export const carrierKey = ({
  lemma,
  particle,
}: {
  readonly lemma: string;
  readonly particle: string | null;
}): string => (particle === null ? lemma : `${lemma}-${particle}`);
/** Verbs of which an event noun is the subject: "talks took place", "a summit was held". */
export const OCCURRENCES: ReadonlySet<string> =
  wordSet(`take-place happen occur begin start open end conclude last continue resume follow come take precede focus go proceed
  mark be get kick wind close resume fail stall founder deadlock drag aim produce run adjourn reopen collapse break erupt convene commence kick kick-off finish wrap`);
