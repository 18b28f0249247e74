import type { EventType, Span } from "../record/index.ts";

/** Why a reading was considered and not taken: an id that stays, with a sentence for whoever asks. */
export const REFUSALS = {
  "form.passive": "the pattern reads the passive alone",
  "form.finite": "the verb is not finite: it is named, not told",
  "form.tense": "the verb stands in another tense than the pattern reads",
  "frame.wording": "the words that make this sense of the verb are not there",
  "frame.nouns":
    "a noun that the pattern asks for is missing, or one stands there that makes something else of the verb",
  "frame.noun": "the words around the noun do not make an event of it",
  "frame.carrier": "no verb that carries the noun stands with it",
  "frame.predicate": "the noun says what something is, not what happened",
  "needs.subject": "nobody who could have done it is named",
  "needs.object": "what or whom it was done to is not named",
  "needs.oblique": "the phrase with a preposition that the pattern asks for is missing",
  "needs.place": "no place is given",
  "needs.parties": "fewer take part by name than it takes",
  "needs.kinds": "those who take part are not of the kind that the pattern is about",
  "needs.target": "nobody and no place is named that it was aimed at",
  "needs.negated": "the pattern reads what was not done, and this is not denied",
  "needs.about": "what it is about is not named",
  "needs.person": "no person is named in it",
  "needs.statesman": "nobody in it is known to speak for a state or a body",
  "needs.content": "what was said, promised or asked is not told",
  "needs.abroad": "it took place where they are at home",
  "needs.objects": "the number of objects makes another sense of the verb",
  "needs.clause":
    "the clause that would say what is meant is missing, or one stands there that makes another sense",
  "needs.setting": "neither place nor day is given",
  "needs.blame": "who is blamed, or for what, is not said",
  "needs.duty": "on whom it is laid is not said",
  "sense.own-state": "nobody visits the state that he heads",
  "sense.sport": "the sentence is about a match",
  "sense.nature": "a force of nature, a disease or a crisis did it, and nobody",
  "sense.allowed": "it tells what a people may do, not that anybody does it",
  "sense.teller": "whoever tells or wants something of it is not the one whom it befell",
  "sense.guests": "it tells of guests, who are there, come or go: nothing more is done",
  "sense.work": "a work that is done or a post that is held: no word given, no journey made",
  "sense.both-sides": "those who say it would be those to whom it is said",
  "sense.own-goods": "what somebody destroys of his own is no attack",
  "sense.paper": "what a paper lays down is demanded of nobody by those who sign it",
  "sense.naming": "it says how somebody is called, not to what he is appointed",
  "sense.words": "words were used, and no force",
  "sense.idle": "it tells only of what might be, or stays as it is",
  "whole.unknown": "too little of it is known: nobody who takes part, or neither place nor day",
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** A reading that was refused. */
export interface Refusal {
  /** The verb or noun. */
  readonly span: Span;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  readonly type: EventType;
  readonly pattern: string;
  readonly reason: RefusalReason;
}
