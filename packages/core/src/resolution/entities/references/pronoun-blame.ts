import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt, type Scene } from "../scene.ts";

const CENSURING =
  wordSet(`accuse berate blast boycott castigate censure chide commend condemn congratulate criticise criticize denounce fault laud lambast penalise
  penalize praise press pressure punish rebuke reprimand reproach sanction slam sue thank warn`);
/** Verbs that reach whom they blame over a preposition: "protested to Iran over its tests", "imposed sanctions on Iran over its tests". */
const REACHING = wordSet("protest complain impose slap levy");
const MEASURES = wordSet(
  "sanction measure embargo penalty tariff criticism protest complaint condemnation pressure boycott resolution lawsuit",
);

/**
 * "criticised Turkey over its invasion of Syria", "sanctions against Russia over its invasion of Ukraine": what somebody is blamed,
 * punished or thanked for is his own doing, and not of whoever does so. Undefined where the sentence is built otherwise.
 */
export function blamedFor(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  const end = groundsBefore(scene, at);
  if (end === null) return undefined;
  const whom = discourse
    .endingAt(end)
    .filter(({ group, form }) => group === undefined && form !== "pronoun")
    .reduce<ResolvedMention | undefined>(
      (best, one) => (best && best.first <= one.first ? best : one),
      undefined,
    );
  if (whom === undefined) return undefined;
  return isObject(scene, whom) || isReached(scene, whom) ? whom : undefined;
}

/** Where the words that give the grounds begin: "over its", "for its", "because of its". */
function groundsBefore(scene: Scene, at: number): number | null {
  const norm = scene.token(at - 1)?.norm ?? "";
  if (norm === "of") return scene.token(at - 2)?.norm === "because" ? at - 2 : null;
  return /^(?:over|for)$/.test(norm) ? at - 1 : null;
}

function isObject(scene: Scene, { first, last }: ResolvedMention): boolean {
  const clause = clauseAt(scene, first);
  if (clause === null || !CENSURING.has(clause.verb.lemma)) return false;
  const whom = clause.verb.passive ? clause.subject : clause.objects[0];
  return whom !== undefined && whom !== null && first <= whom.head && whom.head < last;
}

/** Words between a measure and its preposition: "sanctions imposed on", "criticism voiced of". */
const BETWEEN = 2;

function isReached(scene: Scene, { first }: ResolvedMention): boolean {
  const article = scene.token(first - 1)?.norm === "the" ? 1 : 0;
  const prep = first - 1 - article;
  if (!/^(?:against|on|upon|of|to)$/.test(scene.token(prep)?.norm ?? "")) return false;
  for (let i = prep - 1; i >= prep - 1 - BETWEEN; i -= 1) {
    const token = scene.token(i);
    if (token === undefined || token.upos === "PUNCT") return false;
    if (token.upos === "NOUN" && MEASURES.has(token.lemma)) return true;
    if (token.upos === "VERB" && i === prep - 1 && REACHING.has(token.lemma)) return true;
  }
  return false;
}
