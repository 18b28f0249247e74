import { MONARCHS, wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { nominal } from "../references/nominal-mention.ts";
import type { PolityOf } from "../states/group-finder.ts";

/** Sentences back in which the one of that people may have been named. */
const BACK = 3;
/** Adjectives that as nouns mean a whole people: "the Chinese", "the British", "the Swiss". */
const PEOPLE = /(?:ese|sh|ch|ss|s)$/;

/** "the Chilean said", "since the Argentine took office": the one person last named who acts for the state, and not the state. */
export function demonymPersons(discourse: Discourse, polityOf: PolityOf): readonly ResolvedMention[] {
  const { scene } = discourse;
  return discourse.mentions.flatMap((mention) => {
    const { form, kind, first, last, entity, group } = mention;
    const word = scene.token(last - 1)?.norm ?? "";
    if (form !== "demonym" || kind !== "country" || group !== undefined || last - first !== 1) return [];
    if (scene.token(first - 1)?.norm !== "the" || PEOPLE.test(word) || !standsAlone(discourse, last))
      return [];
    if (discourse.covering(first) !== mention) return [];
    const person = nearestOf(discourse, first, entity, polityOf);
    if (person === null) return [];
    return [nominal(scene, first - 1, last, "person", person, "entities.demonym.person")];
  });
}

/** What somebody in office who leads no state is called by his people: "the Chilean diplomat", "the visiting Malian official". */
const SERVANTS: ReadonlySet<string> = wordSet(
  "official diplomat dignitary statesman politician guest visitor",
);
const LEADERS = new RegExp(
  `\\b(?:${[...MONARCHS].join("|")}|president|premier|prime minister|chancellor|pope|head of (?:state|government))\\b`,
  "i",
);
/** Words between the article and the people, and between the people and the noun. */
const RANKED = /^(?:top|senior|high|visiting|veteran|government|foreign|chief|ranking|-)$/;

/**
 * "Ghana's envoy, Kofi Addo, arrived. The Ghanaian diplomat said": the one of that people last named, who leads no state; the state's men where
 * some other official has been told of since.
 */
export function servantsNamed(
  discourse: Discourse,
  polityOf: PolityOf,
  titleOf: (person: string) => string | undefined,
): readonly ResolvedMention[] {
  const { scene } = discourse;
  return discourse.mentions.flatMap((mention) => {
    const { form, kind, entity, group } = mention;
    if (form !== "demonym" || kind !== "country" || group !== undefined) return [];
    let { first, last } = mention;
    while (RANKED.test(scene.token(first - 1)?.norm ?? "") && first > mention.first - 3) first -= 1;
    while (RANKED.test(scene.token(last)?.norm ?? "") && last < mention.last + 3) last += 1;
    const noun = scene.token(last)?.norm ?? "";
    if (scene.token(first - 1)?.norm !== "the" || !SERVANTS.has(noun)) return [];
    const behind = scene.token(last + 1);
    // "the Ghanaian official who signed", "the Ghanaian diplomat Kofi Addo": told by what follows.
    if (
      behind === undefined ||
      /^(?:who|whose|that|named|in|for)$/.test(behind.norm) ||
      behind.upos === "PROPN"
    )
      return [];
    const person = nearestOf(discourse, first, entity, polityOf);
    if (person === null || LEADERS.test(titleOf(person) ?? "")) return [];
    const named = discourse.before(first, BACK).find((one) => one.entity === person);
    if (named === undefined || othersBetween(discourse, named.last, first, noun)) return [];
    return [nominal(scene, first - 1, last + 1, "person", person, "entities.demonym.servant")];
  });
}

/** "a Ghanaian official said": another of the kind, who has no name, between the two tokens. */
function othersBetween({ scene }: Discourse, from: number, to: number, noun: string): boolean {
  return scene.analysis.tokens.slice(from, to - 1).some(({ norm }) => norm === noun || norm === `${noun}s`);
}

/** A verb, an adverb before it, or the end of the phrase: no noun that the adjective would belong to. */
function standsAlone({ scene }: Discourse, at: number): boolean {
  const next = scene.token(at);
  return next === undefined || /^(?:VERB|AUX|ADV|PUNCT)$/.test(next.upos)
    ? next?.text !== "-"
    : next.norm === "'s";
}

/** The one person of the nearest sentence that names any who acts for the state; null for two. */
function nearestOf(discourse: Discourse, at: number, state: string, polityOf: PolityOf): string | null {
  const here = discourse.scene.token(at)?.sentence ?? 0;
  for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence -= 1) {
    const people = new Set(
      discourse
        .inSentence(sentence)
        .filter(
          ({ kind, last, group, inner }) => kind === "person" && last <= at && group === undefined && !inner,
        )
        .filter(({ entity }) => polityOf(entity) === state)
        .map(({ entity }) => entity),
    );
    if (people.size > 0) return people.size === 1 ? ([...people][0] ?? null) : null;
  }
  return null;
}
