import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { NOUN_CLASSES } from "../patterns/noun-classes.ts";

// Courtesies of a visit: whoever pays a call or is met on arriving sits at no table yet.

const CALLS: ReadonlySet<string> = new Set(["courtesy-call.noun", "receive-courtesy-call.verb"]);

export const isCall = ({ pattern }: Candidate): boolean => CALLS.has(pattern);

/** "paid a courtesy call on Addo" and "attended a conference with Addo": a call is of two, on an occasion of its own. */
export const isCallBeside = (a: Candidate, b: Candidate): boolean =>
  (isCall(a) && b.type === "summit") || (isCall(b) && a.type === "summit");

const GREETINGS: ReadonlySet<string> = new Set(["greet.verb", "embrace.verb", "tell.verb"]);

/** "welcomed him at Kotoka airport. They held talks": where somebody arrives is where he is greeted, and not where other words say that they talked. */
export function placing(view: View, members: readonly Candidate[]): readonly Candidate[] {
  const isArrival = ({ pattern, place }: Candidate): boolean =>
    GREETINGS.has(pattern) &&
    place !== null &&
    place.spans.some(({ end }) => NOUN_CLASSES.arrivals.has(view.lemma(view.tokenAt(end - 1))));
  const talks = members.filter((member) => !isArrival(member));
  // Of a greeting alone it is the place.
  return talks.some(({ pattern }) => !GREETINGS.has(pattern)) ? talks : members;
}
