// Whose an event noun is: whether those named are all its sides, and whether they took part together.

import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { View } from "../../shared/view.ts";
import { Filling } from "../arguments/filling.ts";
import { inClass } from "../arguments/noun-class.ts";
import type { Role } from "../candidate.ts";
import type { NounPattern } from "../patterns/index.ts";
import type { Setting } from "./noun-setting.ts";

/** "The two presidents held a meeting at the palace": who they are is not said here. */
export const isHeldByEnvoys = (view: View, { subject }: Clause): boolean =>
  subject !== null && view.isPlural(subject.head) && inClass(view, subject, ["delegates"]);

/** "on the first visit by an American president": whoever he is, the clause says. */
export const isWhoever = (
  view: View,
  setting: Setting | null,
  phrase: NounPhrase,
  { first }: NounPhrase,
): boolean =>
  /^an?$/.test(view.norm(first)) &&
  setting?.clause.obliques.some(({ phrase: inner }) => inner === phrase) === true;

export const isNamedOne = (view: View, phrase: NounPhrase): boolean =>
  partiesOf(view, phrase, new Set<EntityKind>(["person", "organization"])).some(
    ({ form }) => form === "name",
  );

export const isPerson = (view: View, phrase: NounPhrase): boolean =>
  partiesOf(view, phrase, new Set<EntityKind>(["person"])).length > 0;

/** "proposals on talks with Peru and Chad": two who are both talked with do not talk with each other; who does is not told. */
export function isOneSided(
  view: View,
  { first, modifiers, possessor }: NounPhrase,
  { roles }: Filling,
  setting: Setting | null,
): boolean {
  if (setting !== null && setting.as !== "mentioned" && setting.as !== "governed") return false;
  // "Addo in separate meetings with Brandt and Quispe": in a headline whoever stands before "in" is the other side.
  const headed = setting === null && view.norm(first - 1) === "in";
  const partners = modifiers.find(({ prep }) => prep === "with")?.phrase;
  if (partners === undefined || roles.length < 2 || partners.conjuncts.length < 2) return false;
  // Two persons may well have come to one table, but not where it is somebody else's: "the President's calls with Addo and Quispe".
  const owned = possessor !== null;
  return roles.every(
    ({ role, spans, entity }) =>
      role === "participant" &&
      (headed || owned || view.kindOf(entity) !== "person") &&
      spans.every(({ start }) => {
        const at = view.tokenAt(start);
        return partners.first <= at && at < partners.last;
      }),
  );
}

/** "the CSTO and EEU summits": a plural noun with two bodies tells of a session each. */
export function byBody(
  view: View,
  { first, last, head, modifiers }: NounPhrase,
  { type }: NounPattern,
  roles: readonly Role[],
): (readonly Role[])[] {
  // "meetings between the two banks": those who stand between meet each other.
  if (modifiers.some(({ prep }) => prep === "between" || prep === "among")) return [roles];
  // "called on the two bodies to join the talks": those that stand elsewhere sit together.
  const bodies = roles.filter(
    ({ entity, spans }) =>
      view.kindOf(entity) === "organization" &&
      spans.some(({ start }) => first <= view.tokenAt(start) && view.tokenAt(start) < last),
  );
  if (bodies.length < 2 || type === "visit" || !view.isPlural(head)) return [roles];
  return bodies.map((body) => roles.filter((role) => role === body || !bodies.includes(role)));
}

/** "held separate meetings with Addo, Brandt and Quispe": one with each. */
export function byPartner(
  view: View,
  { head, modifiers, first }: NounPhrase,
  roles: readonly Role[],
): (readonly Role[])[] {
  const separate = view.tokens
    .slice(first, head)
    .some(({ norm }) => norm === "separate" || norm === "individual");
  const partners = modifiers.find(({ prep }) => prep === "with")?.phrase.conjuncts ?? [];
  const within = ({ spans }: Role, part: NounPhrase): boolean =>
    spans.some(({ start }) => part.first <= view.tokenAt(start) && view.tokenAt(start) < part.last);
  // "separate talks with A and B" are one thing in English, meetings are counted, and a call is with one.
  if (view.norm(head) !== "calls" && (!separate || view.norm(head) !== "meetings")) return [roles];
  const partner = modifiers.find(({ prep }) => prep === "with")?.phrase;
  if (partners.length < 2) {
    // "A and B held separate meetings with C": each of them one.
    const met = partner === undefined ? [] : roles.filter((role) => within(role, partner));
    const callers = roles.filter((role) => !met.includes(role));
    return met.length === 0 || callers.length < 2 ? [roles] : callers.map((caller) => [caller, ...met]);
  }
  const others = roles.filter((role) => !partners.some((part) => within(role, part)));
  const each = partners
    .map((part) => roles.filter((role) => within(role, part)))
    .filter((met) => met.length > 0);
  return others.length === 0 || each.length < 2 ? [roles] : each.map((met) => [...others, ...met]);
}
