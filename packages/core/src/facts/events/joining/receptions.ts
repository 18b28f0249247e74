import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { NOUN_CLASSES } from "../patterns/noun-classes.ts";

// Courtesies of a visit: whoever pays a call or is met on arriving sits at no table yet.

const CALLS: ReadonlySet<string> = new Set(["courtesy-call.noun", "receive-courtesy-call.verb"]);

export const isCall = ({ pattern }: Candidate): boolean => CALLS.has(pattern);

/**
 * "paid a courtesy call on Addo" and "attended a conference with Addo", "greeted him at the airport" and "the first summit of the two": a call is of
 * two, and so is a greeting, on an occasion of its own.
 */
export const isCourtesyBeside = (view: View, a: Candidate, b: Candidate): boolean =>
  (isCourtesy(view, a) && b.type === "summit") || (isCourtesy(view, b) && a.type === "summit");

const isCourtesy = (view: View, one: Candidate): boolean => isCall(one) || isArrival(view, one);

const GREETINGS: ReadonlySet<string> = new Set(["greet.verb", "embrace.verb", "tell.verb"]);

/** "welcomed him at Kotoka airport. They held talks": where somebody arrives is where he is greeted, and not where other words say that they talked. */
export function placing(view: View, members: readonly Candidate[]): readonly Candidate[] {
  const talks = members.filter((member) => !isArrival(view, member));
  // Of a greeting alone it is the place.
  return talks.some(({ pattern }) => !GREETINGS.has(pattern)) ? talks : members;
}

const isArrival = (view: View, { pattern, place }: Candidate): boolean =>
  GREETINGS.has(pattern) &&
  place !== null &&
  place.spans.some(({ end }) => NOUN_CLASSES.arrivals.has(view.lemma(view.tokenAt(end - 1))));
