import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { nominal } from "../references/nominal-mention.ts";
import type { Scene } from "../scene.ts";

/** What a head of government rules with. */
export const RULED_BY = /^(?:administration|government|regime|cabinet|presidency)$/;

/**
 * "the Obama administration", "the Maduro regime": the state, under the name of him who rules it. `polities`: the state for which a person
 * speaks by the article or on its day; where neither tells, the one of which the base has him.
 */
export function ruledGovernments(
  discourse: Discourse,
  polities: (person: string) => string | null,
): readonly ResolvedMention[] {
  const { scene } = discourse;
  return discourse.mentions.flatMap(({ kind, form, entity, first, last }) => {
    if (kind !== "person" || form !== "name" || scene.token(first - 1)?.norm !== "the") return [];
    if (!RULED_BY.test(scene.token(last)?.norm ?? "")) return [];
    const state = polities(entity) ?? scene.knowledge.entity(entity)?.country ?? landOfAll(scene, first);
    if (state === null || scene.knowledge.entity(state)?.kind !== "country") return [];
    return [nominal(scene, first - 1, last + 1, "country", state, "entities.ruled-government")];
  });
}

/** "the Bush administration": the one state that all are of who may be meant by the name; null where they are of several. */
function landOfAll({ names, knowledge }: Scene, at: number): string | null {
  const { candidates = [] } = names.find(({ first, kind }) => first === at && kind === "person") ?? {};
  const [land = null, ...others] = new Set(candidates.map((id) => knowledge.entity(id)?.country ?? null));
  return others.length === 0 ? land : null;
}
