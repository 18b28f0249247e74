import type { NameSpan } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";

/**
 * "In Lima, the government rejected it": the state whose government sits in the capital by which the sentence opens; null where the words right before
 * the noun name no capital of that day. `the`: the noun's article.
 */
export function seatedState(discourse: Discourse, the: number): string | null {
  const { scene } = discourse;
  const end = scene.token(the - 1)?.norm === "," ? the - 1 : the;
  const town = discourse.endingAt(end).find(({ kind }) => kind === "place");
  // With its capital: behind a dateline no sentence begins.
  if (town === undefined || scene.token(town.first - 1)?.text !== "In") return null;
  return scene.knowledge.capitalOf(town.entity, scene.on);
}

/**
 * "In Lima, a spokesman for the Foreign Ministry said": the state whose capital opens the sentence in which a body of state is named, with no other name and no verb
 * between; null for none. `townsEnding`: names of towns by the token behind them.
 */
export function seatedOrgan(
  { token, knowledge, on }: Scene,
  { first }: NameSpan,
  townsEnding: ReadonlyMap<number, NameSpan>,
): string | null {
  for (let at = first; at > first - WORDS_BETWEEN && at > 1; at -= 1) {
    const town = townsEnding.get(at);
    if (town !== undefined)
      return token(town.first - 1)?.text === "In" ? knowledge.capitalOf(town.candidates[0] ?? "", on) : null;
    const before = token(at - 1);
    if (before === undefined || /^(?:VERB|AUX|PROPN)$/.test(before.upos)) return null;
    if (before.upos === "PUNCT" && before.norm !== ",") return null;
  }
  return null;
}
const WORDS_BETWEEN = 8;
