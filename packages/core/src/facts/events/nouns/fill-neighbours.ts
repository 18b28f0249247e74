// Who takes part in a noun's event and stands beside its phrase: behind it, behind a passive, with another journey.

import type { NounPhrase } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import { membersNamed } from "../arguments/named-members.ts";
import { isRole } from "../arguments/slots.ts";
import { CARRIERS, HOSTING, carrierKey, type NounPattern } from "../patterns/index.ts";
import { FOLLOWS } from "./fill-gathered.ts";
import { PARTIES, hostOf } from "./fill-roles.ts";
import { allPhrases } from "./noun-phrases.ts";
import type { Setting } from "./noun-setting.ts";

/**
 * What grammar hangs elsewhere: "the ratification of the statute by Kenya", where the agent stands behind the noun, and "his trip to Kenya and a visit
 * to Chad", where the second journey is the first one's traveller's. Returns that first noun.
 */
export function fillFromNeighbours(
  view: View,
  passage: Passage,
  setting: Setting | null,
  phrase: NounPhrase,
  pattern: NounPattern,
  filling: Filling,
): NounPhrase | null {
  if (setting === null) return null;
  const { clause } = setting;
  for (const { prep, at, phrase: inner } of clause.obliques) {
    const slot = pattern.modifiers?.[prep];
    // "followed the meeting at Davos, on Jan. 30, between A and B": behind such a verb only its object has sides.
    const sides =
      at > phrase.head &&
      FOLLOWS.has(clause.verb.lemma) &&
      prep === "between" &&
      clause.objects.some(
        (object) => object === phrase || object.modifiers.some((part) => part.phrase === phrase),
      );
    if ((at !== phrase.last && !sides) || slot === undefined || slot === "place" || slot === "destination")
      continue;
    if (prep !== "by" || !clause.verb.passive) filling.fill(slot, inner);
  }
  const { possessor } = pattern;
  if (possessor !== "visitor" || filling.roles.some(({ role }) => role === possessor)) return null;
  if (setting.as !== "mentioned" || (clause.subject?.first ?? 0) > phrase.first) return null;
  const other = allPhrases(view, passage.phrases).find(
    (candidate) =>
      candidate.head < phrase.head &&
      candidate.head > clause.first &&
      candidate.possessor !== null &&
      pattern.nouns.includes(view.lemma(candidate.head)),
  );
  if (other === undefined || other.possessor === null) return null;
  return filling.fill(possessor, other.possessor) ? other : null;
}

/** "The summit, chaired by A, was attended by B and C": who led it or was there, behind a passive verb. Says whether anybody was named so. */
export function fillAgents(
  view: View,
  { clauses }: Passage,
  { head }: NounPhrase,
  { carrier, modifiers }: NounPattern,
  filling: Filling,
): boolean {
  if (carrier === undefined || !isRole(carrier)) return false;
  const before = filling.roles.length;
  for (const clause of clauses) {
    const { verb, subject, agent, obliques } = clause;
    if (subject?.head !== head || agent === null || !verb.passive || verb.negation !== null) continue;
    if (!CARRIERS.has(carrierKey(verb))) continue;
    const role = HOSTING.has(verb.lemma) ? hostOf(carrier) : carrier;
    // "was attended by leaders of ten states, including Addo of Chad"
    const named = membersNamed(view, clause, agent).map((one) => one.phrase);
    for (const { entity, span } of [agent, ...named].flatMap((who) => partiesOf(view, who, PARTIES)))
      filling.addRole(entity, role, { spans: [span] });
    // "a visit paid by Addo to Peru": whither it went stands behind whoever made it.
    for (const { prep, phrase } of obliques)
      if (modifiers?.[prep] === "destination") filling.fill("destination", phrase);
  }
  return filling.roles.length > before;
}
