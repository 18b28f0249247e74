// Who takes part by what the noun is: a vote, a journey, a bidding, an order, a call.

import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import type { View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import { isRole } from "../arguments/slots.ts";
import { BIDDING_VERBS } from "../arguments/through-noun.ts";
import type { NounPattern } from "../patterns/index.ts";
import { CONFERRING, PARTIES, PERSONS } from "./fill-roles.ts";
import { AT_HOME } from "./noun-modality.ts";
import { isReceived, type Setting } from "./noun-setting.ts";

/** Of one state: what they approve is told as its ratification. */
const CHAMBERS = /\b(?:senate|congress|parliament|house|national assembly|duma|knesset|bundestag|diet)\b/i;

const DECIDES = /^(?:adopt|approve|pass|endorse|reject|defeat|carry|decide|elect|vote)$/;

/** "The Assembly adopted the text by a vote of 90 to 2": the body of states that decides it is who votes; what a parliament approves is told so already. */
export function fillVoters(
  view: View,
  { verb, subject, obliques }: Clause,
  phrase: NounPhrase,
  filling: Filling,
): void {
  const by = obliques.some(({ prep, phrase: inner }) => prep === "by" && inner.head === phrase.head);
  if (!by || subject === null || verb.passive || !DECIDES.test(verb.lemma)) return;
  for (const { entity, kind, span } of partiesOf(view, subject))
    if (kind === "organization" && !CHAMBERS.test(view.text.slice(span.start, span.end)))
      filling.addRole(entity, "actor", { spans: [span] });
}

/** Prepositions that set what somebody does within or beside a journey of his own. */
const WITHIN_JOURNEY =
  /^(?:on|during|in the course of|at the (?:end|start|beginning|close|outset) of|throughout|after|following|before|ahead of|on the eve of|midway through|while on)$/;

/** "praised Peru during a visit to Oslo", "speaking at the end of a trip to Mali": a journey of which nobody else is named is the subject's. */
export function fillTraveller(
  view: View,
  { subject, objects, obliques, verb }: Clause,
  phrase: NounPhrase,
  filling: Filling,
): void {
  const back = /^(?:return|arrive|come)$/.test(verb.lemma);
  const within = obliques.some(
    ({ prep, phrase: inner }) => inner === phrase && (WITHIN_JOURNEY.test(prep) || (back && prep === "from")),
  );
  if (!within || subject === null || phrase.possessor !== null) return;
  if (filling.roles.some(({ role }) => role === "visitor")) return;
  // "will host President Addo on a state visit": he who is received is the traveller, and he who receives him is at home.
  const [guest] = AT_HOME.has(verb.lemma) && !verb.passive ? objects : [];
  const guests = guest !== undefined && guest.head < phrase.first ? partiesOf(view, guest, PERSONS) : [];
  for (const { entity, span } of guests.length > 0 ? guests : partiesOf(view, subject, PERSONS))
    filling.addRole(entity, "visitor", { spans: [span] });
  if (guests.length === 0) return;
  for (const { entity, span } of partiesOf(view, subject, PARTIES))
    filling.addRole(entity, "host", { spans: [span] });
}

/** "conveyed to Brandt an invitation from Addo": to whom the verb brings what the noun is. */
export function fillAddressee(
  { clause: { verb, objects, obliques } }: Setting,
  phrase: NounPhrase,
  { modifiers }: NounPattern,
  filling: Filling,
): void {
  if (modifiers?.["to"] !== "recipient" || verb.passive || !BIDDING_VERBS.has(verb.lemma)) return;
  if (filling.roles.some(({ role }) => role === "recipient")) return;
  if (!objects.some(({ head }) => head === phrase.head)) return;
  const to = obliques.find(({ prep, at }) => prep === "to" && at < phrase.first);
  if (to !== undefined) filling.fill("recipient", to.phrase);
}

/** "received the visit from Brandt": whom he came to see. */
export function fillReceiver(
  view: View,
  { clause }: Setting,
  phrase: NounPhrase,
  { type }: NounPattern,
  filling: Filling,
): void {
  if (type !== "visit" || clause.subject === null || !isReceived(view, clause, phrase)) return;
  for (const { entity, span } of partiesOf(view, clause.subject, PARTIES))
    filling.addRole(entity, "host", { spans: [span] });
  filling.hosted ||= filling.roles.some(({ role }) => role === "host");
}

/** Verbs whose subject does what their object names: "ordered the closure of the border", "announced the recall of its envoy". */
const ORDERING: ReadonlySet<string> = wordSet("order announce decree authorise authorize approve declare");

export function fillOrdered(
  { verb, subject, agent, objects }: Clause,
  phrase: NounPhrase,
  { modifiers }: NounPattern,
  filling: Filling,
): void {
  const role = modifiers?.["by"];
  if (!ORDERING.has(verb.lemma) || role === undefined || !isRole(role)) return;
  const done = verb.passive ? subject : objects.find(({ head }) => head === phrase.head);
  if (done?.head !== phrase.head || filling.roles.some((found) => found.role === role)) return;
  const by = verb.passive ? agent : subject;
  if (by !== null) filling.fill(role, by);
}

/** "thanked Addo for the invitation", "expressed gratitude to him for it": he who is thanked invited, he who thanks was asked. */
export function fillThanked(
  { verb, subject, objects, obliques }: Clause,
  phrase: NounPhrase,
  filling: Filling,
): void {
  const thankedFor = obliques.some(({ prep, phrase: inner }) => prep === "for" && inner.head === phrase.head);
  if (!thankedFor || subject === null || verb.passive) return;
  const thanked =
    verb.lemma === "thank"
      ? objects[0]
      : obliques.find(({ prep, at }) => prep === "to" && at < phrase.first)?.phrase;
  if (thanked === undefined) return;
  filling.fill("actor", thanked);
  filling.fill("recipient", subject);
}

/** "persuaded Addo in a telephone call": the one who did it and the one to whom it was done were on the line. */
export function fillCall(
  view: View,
  { subject, objects, obliques, verb }: Clause,
  call: NounPhrase,
  filling: Filling,
): void {
  const inside = obliques.some(({ prep, phrase }) => phrase === call && /^(?:in|during|by|over)$/.test(prep));
  const [object] = objects;
  if (!inside || verb.passive || filling.roles.length > 0 || subject === null || object === undefined) return;
  // "In a telephone conversation, Addo and Brandt discussed Chad": what they speak of is on no line.
  if (CONFERRING.has(verb.lemma)) {
    const parties = partiesOf(view, subject);
    if (parties.length > 1)
      for (const { entity, span } of parties) filling.addRole(entity, "participant", { spans: [span] });
    return;
  }
  const [callers, called] = [subject, object].map((phrase) => partiesOf(view, phrase));
  if (callers === undefined || called === undefined || callers.length === 0 || called.length === 0) return;
  for (const { entity, span } of [...callers, ...called])
    filling.addRole(entity, "participant", { spans: [span] });
}
