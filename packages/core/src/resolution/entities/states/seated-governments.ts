import type { Discourse } from "../discourse.ts";

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
