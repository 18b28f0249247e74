import type { Clause } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import { dependentsOf, type Passage, type View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import { modalityOf } from "../modality/modality.ts";
import type { VerbPattern } from "../patterns/index.ts";
import { hasContent, isAssertion } from "./needs/content.ts";
import {
  hasDependent,
  hasInfinitive,
  hasSubjunctive,
  isAnonymity,
  isQuestion,
  isQuotedBidding,
  isSilence,
} from "./needs/dependents.ts";
import {
  COPIES,
  hasObject,
  isDescribed,
  isGivenLate,
  isInWords,
  isOnlyNamed,
  isOrderedOut,
  isOwnText,
  isOwn,
  isSight,
  isStyled,
} from "./needs/objects.ts";
import {
  isAcross,
  isOfOwnState,
  isAtHome,
  isHomeward,
  isOfKnownState,
  isOneList,
  isOwnBody,
  isStatesman,
  isVehicle,
  visitsOwnState,
} from "./needs/parties.ts";

/** What the arguments have been found to fill, beside the roles. */
interface Filled {
  readonly passive: boolean;
  readonly objectFilled: boolean;
  readonly obliqueFilled: boolean;
}

/** What two do with each other: those with whom a third does it are told without him. */
const MUTUAL: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>([
  "establishing-relations",
  "meeting",
  "call",
]);

/** What the pattern needs before it may speak and does not find; null where all is there. */
export function unmetNeed(
  view: View,
  passage: Passage,
  clause: Clause,
  pattern: VerbPattern,
  filling: Filling,
  { passive, objectFilled, obliqueFilled }: Filled,
): RefusalReason | null {
  const needs = pattern.needs ?? {};
  if (needs.object === true && !objectFilled) return "needs.object";
  if (
    pattern.type === "demand" &&
    clause.verb.lemma === "tell" &&
    !passive &&
    isOrderedOut(view, passage, clause)
  )
    return "needs.clause";
  // "sent its envoy home", "ordered his people home": nobody is thrown out of his own land.
  if (
    /^(?:send|order)$/.test(clause.verb.lemma) &&
    pattern.type === "expulsion" &&
    !passive &&
    isOwn(view, clause)
  )
    return "frame.nouns";
  if (needs.oblique === true && !obliqueFilled) return "needs.oblique";
  if (pattern.type === "signing" && filling.roles.length < 2 && isOwnText(view, clause)) return "frame.nouns";
  // "exchanged copies of the memorandum": what has been signed is handed over.
  if (pattern.type === "ratification" && clause.objects.some(({ head }) => COPIES.test(view.lemma(head))))
    return "frame.nouns";
  if (
    (pattern.type === "attack" || needs.inWords === true) &&
    isInWords(view, passage, clause) !== (needs.inWords === true)
  )
    return "frame.wording";
  if (pattern.type === "request" && isQuestion(view, passage, clause)) return "needs.clause";
  if (/^(?:request|demand)$/.test(pattern.type) && isAnonymity(view, passage, clause)) return "needs.clause";
  if (pattern.type === "rejection" && isSilence(passage, clause)) return "needs.clause";
  if (visitsOwnState(view, filling) || isHomeward(view, clause)) return "sense.own-state";
  if (pattern.type === "visit" && (isSight(view, clause) || isVehicle(view, clause, filling)))
    return "frame.nouns";
  // "on condition that he not be named": told who he is, not given an office.
  if (pattern.type === "appointment" && passive && isOnlyNamed(clause)) return "needs.object";
  if (MUTUAL.has(pattern.type) && isOneList(view, filling)) return "needs.parties";
  if (pattern.type === "meeting" && isOwnBody(view, filling)) return "needs.parties";
  if (needs.place === true && filling.place === null && filling.destinations.length === 0 && !filling.hosted)
    return "needs.place";
  if (needs.parties !== undefined && filling.roles.length < needs.parties) return "needs.parties";
  const { partyKinds } = pattern;
  if (
    partyKinds !== undefined &&
    !filling.roles.every(({ entity }) => partyKinds.includes(view.kindOf(entity) ?? "event"))
  )
    return "needs.kinds";
  if (
    needs.target === true &&
    filling.place === null &&
    !filling.roles.some(({ role }) => role === "recipient")
  )
    return "needs.target";
  if (needs.negated === true && !modalityOf(view, passage, clause).negated) return "needs.negated";
  if (needs.about === true && filling.about.length === 0) return "needs.about";
  if (needs.person === true && !filling.roles.some(({ entity }) => view.kindOf(entity) === "person"))
    return "needs.person";
  if (needs.statesman === true && !filling.roles.some(({ entity }) => isStatesman(view, entity)))
    return "needs.statesman";
  if (needs.across === true && !isAcross(view, filling)) return "needs.kinds";
  if (needs.others === true && isOfOwnState(view, filling)) return "needs.kinds";
  if (needs.content === true && !hasContent(view, passage, clause)) return "needs.content";
  if (needs.abroad === true && isAtHome(view, filling)) return "needs.abroad";
  if (needs.foreign === true && (isAtHome(view, filling) || !isOfKnownState(view, filling)))
    return "needs.abroad";
  if (needs.oneObject === true && (clause.objects.length !== 1 || passive || isStyled(view, clause)))
    return "needs.objects";
  if (
    needs.noObject === true &&
    (hasObject(view, clause) || isGivenLate(view, clause) || isDescribed(view, clause) || passive)
  )
    return "needs.objects";
  if (needs.clause === true && !hasDependent(view, passage, clause)) return "needs.clause";
  if (pattern.type === "promise" && needs.clause === true && isAssertion(view, passage, clause))
    return "needs.clause";
  if (needs.subjunctive === true && !hasSubjunctive(view, passage, clause)) return "needs.clause";
  if (needs.infinitive === true && !hasInfinitive(view, passage, clause)) return "needs.clause";
  if (needs.noInfinitive === true && (hasInfinitive(view, passage, clause) || isQuotedBidding(view, clause)))
    return "needs.clause";
  const { infinitiveOf } = needs;
  if (
    infinitiveOf !== undefined &&
    !dependentsOf(passage, clause).some(
      ({ kind, verb, objects }) =>
        // "ceased to be a member": it goes on to be something else.
        !(verb.lemma === "be" && objects.length > 0) &&
        // "promised not to expel them" threatens nobody.
        ((kind === "infinitive" && (pattern.type !== "threat" || verb.negation === null)) ||
          // "told the envoy that it would not go back on its word" sends him nowhere.
          (kind === "complement" &&
            (pattern.type !== "expulsion" || verb.negation === null) &&
            // "warned that the world faces a new enemy" threatens nobody with what is to come.
            (pattern.type !== "threat" || verb.modal !== null || verb.tense === "future"))) &&
        infinitiveOf.includes(verb.lemma),
    )
  )
    return "needs.clause";
  return null;
}
