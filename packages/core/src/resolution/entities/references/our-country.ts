import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { utteranceAround } from "../scene.ts";
import { nominal } from "./nominal-mention.ts";

const HOMES = new Set(["country", "nation", "homeland"]);

/** "is on a visit to our country", told by the paper itself and not by somebody whom it quotes: the state that it writes in. */
export function ourCountries(discourse: Discourse, home: string | null): readonly ResolvedMention[] {
  const { scene } = discourse;
  if (home === null) return [];
  return scene.analysis.tokens.flatMap((token, at) =>
    token.norm === "our" &&
    HOMES.has(scene.token(at + 1)?.norm ?? "") &&
    scene.token(at + 2)?.norm !== "'s" &&
    utteranceAround(scene, token) === undefined
      ? [nominal(scene, at, at + 2, "country", home, "entities.our-country")]
      : [],
  );
}
