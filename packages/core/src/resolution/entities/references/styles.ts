import { styleAt } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { nominal } from "./nominal-mention.ts";

/** Tokens between a style and the name of whoever bears it: "His Majesty the Sultan, Haitham", "HRH Crown Prince". */
const REACH = 4;

/** How somebody of a title is styled, where the article gives him the title and no style. */
const STYLES: ReadonlyMap<string, string> = new Map([
  ["king", "majesty"],
  ["queen", "majesty"],
  ["sultan", "majesty"],
  ["emperor", "majesty"],
  ["empress", "majesty"],
  ["prince", "highness"],
  ["princess", "highness"],
  ["emir", "highness"],
  ["amir", "highness"],
  ["pope", "holiness"],
]);

/**
 * "King Abdullah arrived. His Majesty said": a style alone means the one whom the article has styled so, or has given a title of that rank.
 * Where it has so honoured two, neither.
 */
export function styledMentions(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const { tokens } = scene.analysis;
  const styled = new Map<string, Set<string>>();
  const out: ResolvedMention[] = [];
  const put = (style: string, person: string): unknown =>
    styled.set(style, (styled.get(style) ?? new Set()).add(person));
  for (let at = 0; at < tokens.length; at += 1) {
    const style = STYLES.get(tokens[at]?.norm ?? "");
    if (style !== undefined) for (const person of personAt(discourse, at, at, 2)) put(style, person);
    const end = styleAt(tokens, at);
    if (end === 0) continue;
    const rank = tokens[end - 1]?.norm ?? "";
    const bearers = personAt(discourse, at, end, REACH);
    for (const person of bearers) put(rank, person);
    const [only, other] = styled.get(rank) ?? [];
    if (bearers.length > 0 || only === undefined || other !== undefined || !standsAlone(scene, end)) continue;
    out.push(nominal(scene, at, end, "person", only, "entities.style"));
  }
  return out;
}

/** Whom the words behind a style name in its sentence, from the token on and before any verb. */
function personAt(discourse: Discourse, style: number, from: number, reach: number): readonly string[] {
  const { scene } = discourse;
  const sentence = scene.token(style)?.sentence;
  for (let at = from; at < from + reach; at += 1) {
    const token = scene.token(at);
    // "was received by Her Majesty. Sir Karl Brandt was present": he opens the next sentence.
    if (token === undefined || token.sentence !== sentence) return [];
    if (/^(?:VERB|AUX|ADP|CCONJ)$/.test(token.upos)) return [];
    const person = discourse
      .startingAt(at)
      .find(({ kind, form, group }) => kind === "person" && form !== "pronoun" && group === undefined);
    if (person !== undefined) return [person.entity];
  }
  return [];
}

/** No name or title behind it, nor what belongs to a state: "His Majesty's Government". */
function standsAlone({ token }: Scene, end: number): boolean {
  const owned = /^['’]s?$/.test(token(end)?.norm ?? "") ? end + 1 : end;
  return !/^\p{Lu}/u.test(token(owned)?.text ?? "") && token(owned)?.norm !== "the";
}
