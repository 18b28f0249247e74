import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { nominal } from "../references/nominal-mention.ts";

/** Pairs of states that one name in the plural means. */
const PAIRS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["koreas", ["KP", "KR"]],
  ["germanys", ["DE", "DDDE"]],
  ["germanies", ["DE", "DDDE"]],
  ["yemens", ["YE", "YDYE"]],
  ["vietnams", ["VDVN", "x.south-vietnam"]],
  ["sudans", ["SD", "SS"]],
  ["congos", ["CD", "CG"]],
]);

/** "the two Koreas", "both Germanys": the two states of the name. */
export function namesakeStates(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (let at = 1; at < scene.analysis.tokens.length; at += 1) {
    const group = PAIRS.get(scene.token(at)?.norm ?? "");
    if (group === undefined || discourse.covering(at) !== undefined) continue;
    if (!/^(?:two|both)$/.test(scene.token(at - 1)?.norm ?? "")) continue;
    const first = scene.token(at - 2)?.norm === "the" ? at - 2 : at - 1;
    out.push({ ...nominal(scene, first, at + 1, "country", group[0], "entities.group.namesakes"), group });
  }
  return out;
}
