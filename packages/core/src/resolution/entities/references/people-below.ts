import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { isName } from "../offices/names-at.ts";
import { nominal } from "./nominal-mention.ts";

/** Nouns of people whom a list below may name. */
const PEOPLE =
  /^(?:heads?|ambassadors?|envoys?|ministers?|officials?|delegates?|diplomats?|commissioners?|leaders?|representatives?|dignitaries|guests|participants|persons|people|members|nominees|candidates|recipients)$/;
/** Words of the phrase that counts on the list. */
const MOST_WORDS = 8;
/** Words of address before a name on its line, names of one list, and lines between two of them. */
const STYLE = 5;
const MOST = 40;
const BETWEEN = 1;

/** "The following heads of mission presented their credentials:", then a name a line, with or without a line on what each is: those whom the lines name. */
export function peopleBelow(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const { sentences } = scene.analysis;
  return sentences.flatMap((sentence, index): ResolvedMention[] => {
    if (scene.token(sentence.last - 1)?.text !== ":") return [];
    for (let at = sentence.first + 1; at < sentence.last; at += 1) {
      if (scene.token(at)?.norm !== "following" || scene.token(at - 1)?.norm !== "the") continue;
      const last = phraseEnd(discourse, at, sentence.last);
      const members = last === null ? [] : namedBelow(discourse, index);
      const [entity] = members;
      if (last === null || entity === undefined || members.length < 2) return [];
      return [
        { ...nominal(scene, at - 1, last, "person", entity, "entities.group.listed-below"), group: members },
      ];
    }
    return [];
  });
}

/** Behind the noun of people that the words before a verb end in, and what it is "of"; null where they end in none. */
function phraseEnd({ scene }: Discourse, at: number, end: number): number | null {
  let head: number | null = null;
  for (let i = at + 1; i < Math.min(end, at + MOST_WORDS); i += 1) {
    const { norm = "", upos = "X" } = scene.token(i) ?? {};
    if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(upos)) break;
    // "the following letters of the envoys"
    if (head === null && norm === "of") return null;
    if (PEOPLE.test(norm)) head = i + 1;
    else if (head !== null && (norm === "of" || upos === "NOUN" || upos === "PROPN")) head = i + 1;
  }
  return head;
}

/** The people of the lines below the sentence, as long as each or the next one names somebody. */
function namedBelow(discourse: Discourse, index: number): readonly string[] {
  const { sentences } = discourse.scene.analysis;
  const out: string[] = [];
  let without = 0;
  let block = sentences[index]?.block ?? 0;
  for (let i = index + 1; i < sentences.length && out.length < MOST; i += 1) {
    const line = sentences[i];
    if (line === undefined || line.block > block + 1) break;
    if (line.block === block) continue;
    ({ block } = line);
    const named = discourse
      .inSentence(i)
      .find((mention) => isName(mention) && mention.first - line.first <= STYLE);
    without = named === undefined ? without + 1 : 0;
    if (without > BETWEEN) break;
    if (named !== undefined && !out.includes(named.entity)) out.push(named.entity);
  }
  return out;
}
