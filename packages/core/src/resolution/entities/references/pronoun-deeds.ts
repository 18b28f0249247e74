import { wordSet, type Clause } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt, type Scene } from "../scene.ts";
import { mentionOf } from "./phrase-mention.ts";

// Who a pronoun means by what is done: who is appointed succeeds, what somebody is praised for is his own.

/** "announced the appointment of X as envoy. He will succeed Y": who takes over is whoever was appointed. */
export function appointedBefore(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(at);
  const verb = clauseAt(scene, at)?.verb.lemma ?? "";
  if (sentence === undefined || sentence.first !== at || !/^(?:succeed|replace)$/.test(verb))
    return undefined;
  return discourse.before(at, 1).find(({ kind, form, first, group }) => {
    if (kind !== "person" || form !== "name" || group !== undefined) return false;
    const clause = clauseAt(scene, first);
    const object = clause?.objects.some((one) => one.first <= first && first < one.last) ?? false;
    return (
      (scene.token(first - 1)?.norm === "of" && scene.token(first - 2)?.norm === "appointment") ||
      (object && /^(?:appoint|name|nominate|designate)$/.test(clause?.verb.lemma ?? ""))
    );
  });
}

const PRAISING = wordSet(
  "congratulate thank commend praise laud applaud condole felicitate criticise criticize",
);

/** "congratulated Addo on his victory", "thanked the envoy for her work": what somebody is praised for is his own. */
export function praisedFor(discourse: Discourse, at: number): ResolvedMention | null | undefined {
  const clause = praiseAround(discourse.scene, at);
  if (clause === null || !PRAISING.has(clause.verb.lemma)) return undefined;
  const whom = clause.verb.passive ? clause.subject : clause.objects[0];
  // What stands behind the noun may have been read as a part of it: "congratulated the envoy of Peru on his appointment".
  if (whom == null || whom.head > at || !isPraisedFor(discourse.scene, whom.head, at)) return undefined;
  const mention = mentionOf(discourse, whom);
  const noun = discourse.scene.token(whom.head)?.upos === "NOUN";
  // "congratulated the guest", "congratulated her colleague"
  if (mention === undefined && noun && OWN.test(discourse.scene.token(whom.first)?.norm ?? "")) return null;
  return mention?.kind === "person" && mention.group === undefined ? mention : undefined;
}

/** The clause of the pronoun, or, for somebody's state, the one within whose grounds its own stands: "thanked Addo for the food sent by his country". */
function praiseAround(scene: Scene, at: number): Clause | null {
  const clause = clauseAt(scene, at);
  if (clause === null || clause.parent === null || clause.kind !== "participial" || !isOfState(scene, at))
    return clause;
  return scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses[clause.parent] ?? null;
}

/** "for his work", "for the work of his government": right behind the preposition, or somebody's state anywhere in what he is praised for. */
function isPraisedFor(scene: Scene, whom: number, at: number): boolean {
  if (GROUNDS.test(scene.token(at - 1)?.norm ?? "")) return true;
  if (!isOfState(scene, at)) return false;
  for (let i = whom + 1; i < at; i += 1) if (GROUNDS.test(scene.token(i)?.norm ?? "")) return true;
  return false;
}
const GROUNDS = /^(?:on|for|upon|over)$/;
const isOfState = (scene: Scene, at: number): boolean =>
  /^(?:country|government|people|nation|homeland|army|administration)$/.test(scene.token(at + 1)?.norm ?? "");

const OWN = /^(?:the|his|her|their|its)$/;

const RECEIVING = wordSet("receive welcome greet meet host see");
const COMING = /^(?:arrival|return|coming|departure|landing)$/;

/** "The premier received him upon his arrival at the airport": whoever arrives is the one received. */
export function receivedOn(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  const clause = clauseAt(scene, at);
  if (clause === null || !RECEIVING.has(clause.verb.lemma) || !COMING.test(scene.token(at + 1)?.norm ?? ""))
    return undefined;
  const whom = clause.verb.passive ? clause.subject : clause.objects[0];
  if (whom == null || whom.last > at || !/^(?:(?:up)?on|after|before)$/.test(scene.token(at - 1)?.norm ?? ""))
    return undefined;
  const mention = mentionOf(discourse, whom);
  return mention?.kind === "person" && mention.group === undefined ? mention : undefined;
}

/** "welcomed his visit": whoever welcomes it is not whose it is. */
export function welcomer(discourse: Discourse, at: number): string | null {
  const clause = clauseAt(discourse.scene, at);
  if (
    clause === null ||
    clause.subject === null ||
    clause.verb.passive ||
    !/^(?:welcome|hail)$/.test(clause.verb.lemma)
  )
    return null;
  if (!clause.objects.some(({ first }) => first === at)) return null;
  return mentionOf(discourse, clause.subject)?.entity ?? null;
}

const DEATH = /^(?:death|passing|funeral|burial|assassination|murder|killing|memory)$/;

/** "responded to his death", "mourned her passing": whoever does so outlives the one who died; whoever ruled "until his death" does not. */
export function mourner(discourse: Discourse, at: number): string | null {
  const { scene } = discourse;
  const clause = clauseAt(scene, at);
  if (clause === null || clause.subject === null || clause.verb.passive || FORETELLING.has(clause.verb.lemma))
    return null;
  const noun = scene.token(scene.token(at + 1)?.upos === "ADJ" ? at + 2 : at + 1)?.norm ?? "";
  const over = /^(?:to|at|over|about|on|of|for)$/.test(scene.token(at - 1)?.norm ?? "");
  if (!DEATH.test(noun) || !(over || clause.objects.some(({ first }) => first === at))) return null;
  return mentionOf(discourse, clause.subject)?.entity ?? null;
}
const FORETELLING = wordSet("die fake stage meet plan await foresee predict foretell survive be");

/** "As Addo's deputy minister, he negotiated": whom somebody serves by the office that opens the sentence is not he. */
export function servedBy(discourse: Discourse, at: number): readonly string[] {
  const { scene } = discourse;
  const first = scene.sentenceOf(at)?.first ?? at;
  if (scene.token(first)?.norm !== "as" || scene.token(at - 1)?.norm !== ",") return [];
  return discourse
    .before(at, 0)
    .filter(({ kind, last }) => kind === "person" && /^['\u2019]s?$/.test(scene.token(last)?.text ?? ""))
    .map(({ entity }) => entity);
}

/**
 * "Under President Mora he was ambassador", "After the death of Mora he took over": whoever stands before the clause as the company or the ruler of
 * its subject, or has died, is not its subject.
 */
export function companyOf(discourse: Discourse, at: number): readonly string[] {
  const { scene } = discourse;
  const clause = clauseAt(scene, at);
  if (clause?.subject?.head !== at) return [];
  return clause.obliques
    .filter(({ phrase }) => phrase.last <= at)
    .flatMap(({ prep, phrase }) => {
      if (COMPANY.has(prep)) return mentionOf(discourse, phrase)?.entity ?? [];
      if (!AFTERWARDS.test(prep) || !DEATH.test(scene.token(phrase.head)?.norm ?? "")) return [];
      return discourse
        .before(at, 0)
        .filter(({ first, last }) => phrase.first <= first && last <= phrase.last)
        .map(({ entity }) => entity);
    });
}
const AFTERWARDS = /^(?:after|following|upon|on|since)$/;
const COMPANY = new Set([
  "under",
  "with",
  "together with",
  "along with",
  "alongside",
  "like",
  "unlike",
  "besides",
]);

/** "met Mora and his predecessor", "A and her foreign minister": somebody's own people stand behind him in a list. */
export function listMate(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  if (scene.token(at - 1)?.norm !== "and" || !KIN.test(relationAfter(scene, at))) return undefined;
  return discourse
    .endingAt(at - 1)
    .find(({ kind, group, form }) => kind === "person" && group === undefined && form === "name");
}

/** The noun that the possessive leads to, over adjectives and states. */
function relationAfter(scene: Scene, at: number): string {
  for (let i = at + 1; i < at + 5; i += 1) {
    const token = scene.token(i);
    if (token === undefined) return "";
    if (KIN.test(token.norm)) return token.norm;
    if (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "PROPN") return "";
  }
  return "";
}

const KIN =
  /^(?:predecessor|successor|wife|husband|son|daughter|brother|sister|father|mother|deputy|minister|secretary|spokesman|spokeswoman|aide|adviser|advisor|counterpart|delegation|entourage)$/;
