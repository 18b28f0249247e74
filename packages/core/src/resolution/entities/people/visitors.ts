import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import { mentionOf } from "../references/phrase-mention.ts";

const GOING = wordSet("arrive visit leave fly travel depart come land return go tour head call proceed jet");
const JOURNEYS = wordSet("visit trip tour stay journey");
/** Sentences back in which somebody may have been told to travel. */
const BACK = 4;

/**
 * "the visiting president" where two presidents were told of: the one of them who goes somewhere in the sentences before; null where two do,
 * or nobody does.
 */
export function visitorAmong(discourse: Discourse, at: number, people: readonly string[]): string | null {
  const here = discourse.scene.token(at)?.sentence ?? 0;
  for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence -= 1) {
    const going = new Set<string>();
    for (const clause of discourse.scene.grammar[sentence]?.clauses ?? [])
      if (clause.subject !== null && isJourney(discourse, clause)) {
        const mention = mentionOf(discourse, clause.subject);
        if (mention?.kind === "person" && mention.group === undefined && mention.last <= at)
          if (people.includes(mention.entity)) going.add(mention.entity);
      }
    const [only] = going;
    if (only !== undefined) return going.size === 1 ? only : null;
  }
  return null;
}

/** "sent his minister, X, to Lima. The envoy said": whom somebody sent in the sentences before, whatever his office is; null for two. */
export function sentBefore(discourse: Discourse, at: number): string | null {
  const here = discourse.scene.token(at)?.sentence ?? 0;
  for (let sentence = here - 1; sentence >= Math.max(0, here - 2); sentence -= 1) {
    const sent = new Set<string>();
    for (const { verb, subject, objects } of discourse.scene.grammar[sentence]?.clauses ?? []) {
      if (!/^(?:send|dispatch|despatch)$/.test(verb.lemma) || verb.negation !== null) continue;
      const whom = verb.passive ? subject : objects[0];
      const mention = whom == null ? undefined : mentionOf(discourse, whom);
      if (mention?.kind === "person" && mention.group === undefined) sent.add(mention.entity);
    }
    const [only] = sent;
    if (only !== undefined) return sent.size === 1 ? only : null;
  }
  return null;
}

/** "arrived in Lima", "ended a two-day visit", "was received by": what a guest does, or what is done with one. */
function isJourney({ scene }: Discourse, { verb, objects, obliques }: Clause): boolean {
  if (verb.negation !== null) return false;
  if (verb.passive) return RECEIVED.has(verb.lemma);
  const journey = ({ head }: NounPhrase): boolean =>
    JOURNEYS.has(scene.token(head)?.lemma.toLowerCase() ?? "");
  return (
    GOING.has(verb.lemma) ||
    objects.some(journey) ||
    obliques.some(({ prep, phrase }) => (prep === "on" || prep === "for") && journey(phrase))
  );
}
const RECEIVED = wordSet("receive welcome greet host accord");
