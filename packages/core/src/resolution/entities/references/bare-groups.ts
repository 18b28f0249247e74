import { wordSet, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { EntityKind } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import { jointPersons, lastSet, titlePersons, type Pick } from "./groups.ts";
import { jointSets, type JointSet } from "./joint-sets.ts";
import { mentionOf } from "./phrase-mention.ts";
import { NUMBERS } from "../states/state-groups.ts";
import { nominal } from "./nominal-mention.ts";

const COUNTED: ReadonlyMap<string, number> = new Map([
  ["pair", 2],
  ["duo", 2],
  ["couple", 2],
  ["trio", 3],
]);
/** What follows the words where they stand alone: a verb, an adverb before it, the end of the phrase. */
const ALONE = new Set(["VERB", "AUX", "ADV", "PUNCT"]);

const COUPLES = /^(?:royal|imperial|presidential|first|ruling|grand-ducal)$/;

const TIMED = wordSet("last this next on in earlier yesterday today");

/** "the two held talks", "The trio signed", "the pair": those last told of together, or whom the headline names; nobody where that is unclear. */
export function bareGroups(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (let at = 1; at < scene.analysis.tokens.length; at += 1) {
    const token = scene.token(at);
    const wanted = NUMBERS.get(token?.norm ?? "") ?? COUNTED.get(token?.norm ?? "");
    // "the Royal Couple"
    const reigning = token?.norm === "couple" && COUPLES.test(scene.token(at - 1)?.norm ?? "");
    const first = reigning ? at - 2 : at - 1;
    // "suspended all three"
    const all = scene.token(first)?.norm === "all" && NUMBERS.has(token?.norm ?? "");
    if (token === undefined || wanted === undefined || (scene.token(first)?.norm !== "the" && !all)) continue;
    if (token.norm === "couple" && !reigning) continue;
    const next = scene.token(at + 1);
    if (token.norm === "both" || next === undefined) continue;
    // "The trio last September signed", "the pair on Monday": a noun of number can have a time behind it.
    const timed = COUNTED.has(token.norm) && TIMED.has(next.norm);
    if (!ALONE.has(next.upos) && !timed && !(all && next.upos === "CCONJ")) continue;
    // "the two-day visit", "the three: Peru, Chile and Bolivia"
    const opens = /^[-\u2013\u2014:(]$/.test(next.text) && NUMBERS.has(token.norm);
    if (opens || discourse.covering(at) !== undefined) continue;
    const members = membersOf(discourse, first, wanted);
    const [entity] = members ?? [];
    if (members === null || entity === undefined) continue;
    out.push({
      ...nominal(scene, first, at + 1, kindOf(discourse, entity), entity, "entities.group.bare"),
      group: members,
    });
  }
  return out;
}

const kindOf = (discourse: Discourse, entity: string): EntityKind =>
  discourse.mentions.find((mention) => mention.entity === entity)?.kind ?? "person";

const of =
  (kind: EntityKind): Pick =>
  (mention) =>
    mention.kind === kind && !mention.inner && mention.group === undefined ? [mention.entity] : [];

/** People before states: a sentence about ministers names their countries too. */
function membersOf(discourse: Discourse, at: number, wanted: number): readonly string[] | null {
  const people = of("person");
  return (
    (wanted === 2 ? sidesBefore(discourse, at, people) : null) ??
    jointPersons(discourse, at, wanted, people) ??
    jointPersons(discourse, at, wanted, of("country")) ??
    (wanted > 2 ? lastList(discourse, at, wanted) : null) ??
    (wanted === 2 ? lastSet(discourse, at, wanted, people) : null) ??
    titlePersons(discourse, at, wanted, people) ??
    // Three states that the headline names go by their number.
    (wanted > 2 ? titlePersons(discourse, at, wanted, of("country")) : null)
  );
}

/** "Addo thanked Brandt and said the pair had talked": who did something to whom in the same sentence, where it tells of no other pair. */
function sidesBefore(discourse: Discourse, at: number, pick: Pick): readonly string[] | null {
  const here = discourse.scene.token(at)?.sentence ?? 0;
  if (jointSets(discourse, here).some(({ end }) => end <= at)) return null;
  const sides = (discourse.scene.grammar[here]?.clauses ?? []).flatMap(({ verb, subject, objects }) => {
    const [object] = objects;
    if (subject === null || object === undefined || verb.passive || object.last > at) return [];
    const pair = [subject, object].flatMap((phrase) => {
      const mention = phrase.conjuncts.length > 0 ? undefined : mentionOf(discourse, phrase);
      return mention === undefined ? [] : pick(mention);
    });
    return new Set(pair).size === 2 ? [pair] : [];
  });
  return sides.length === 1 ? (sides[0] ?? null) : null;
}

/** Pairs of a sentence, the last first: those who did something together, and "Addo and Brandt attended", who only stand in one list. */
function pairsIn(discourse: Discourse, sentence: number): readonly JointSet[] {
  const lists = (discourse.scene.grammar[sentence]?.clauses ?? []).flatMap(({ subject }) => {
    const members = (subject?.conjuncts ?? []).map(({ head }) => discourse.covering(head));
    const people = members.filter((one) => one?.kind === "person" && one.group === undefined);
    return subject && members.length === 2 && people.length === 2
      ? [{ end: subject.last, members: people.filter((one) => one !== undefined) }]
      : [];
  });
  return [...jointSets(discourse, sentence), ...lists].toSorted((a, b) => b.end - a.end);
}

/** "The bloc suspended Peru, Chile and Fiji. The trio protested": the last list of so many states, whatever was done to them. */
function lastList(discourse: Discourse, at: number, wanted: number): readonly string[] | null {
  const { scene } = discourse;
  const here = scene.token(at)?.sentence ?? 0;
  for (let sentence = here; sentence >= Math.max(0, here - LIST_BACK); sentence -= 1) {
    const lists = (scene.grammar[sentence]?.phrases ?? [])
      .filter(({ conjuncts, last }) => conjuncts.length > 1 && last <= at)
      .map(({ conjuncts }) => conjuncts.map((one) => stateAt(discourse, one)))
      .filter((states) => states.every((one) => one !== undefined));
    const [list, ...others] = lists;
    if (list === undefined) continue;
    return others.length === 0 && new Set(list).size === wanted && list.length === wanted ? list : null;
  }
  return null;
}
/** Sentences back to such a list. */
const LIST_BACK = 2;

const stateAt = (discourse: Discourse, { head }: NounPhrase): string | undefined => {
  const named = discourse.covering(head);
  return named?.kind === "country" && named.group === undefined ? named.entity : undefined;
};

/** "the former", "the latter's visit": the first and the last of the pair that was told of together just before. */
export function orderedMentions(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (let at = 1; at < scene.analysis.tokens.length; at += 1) {
    const token = scene.token(at);
    if (token === undefined || (token.norm !== "latter" && token.norm !== "former")) continue;
    if (scene.token(at - 1)?.norm !== "the" || discourse.covering(at) !== undefined) continue;
    const next = scene.token(at + 1);
    if (next === undefined || (next.norm !== "'s" && next.norm !== "'" && !ALONE.has(next.upos))) continue;
    const pair = [token.sentence, token.sentence - 1]
      .flatMap((sentence) => pairsIn(discourse, sentence))
      .find(({ end, members }) => end <= at && members.length === 2);
    const member = token.norm === "latter" ? pair?.members.at(-1) : pair?.members[0];
    if (member === undefined) continue;
    out.push(nominal(scene, at - 1, at + 1, member.kind, member.entity, "entities.ordered"));
  }
  return out;
}
