import { explain, type DayRange, type Explanation } from "@chancery/knowledge";
import type { KnowledgeStats } from "@chancery/knowledge/overlay";

import { layersOf } from "./load.ts";

/** Who or what a phrase can mean on some days, by the knowledge that ships and these overlays. Throws KnowledgeError. */
export async function explainPhrase(
  phrase: string,
  { on, knowledge = [] }: { on?: DayRange | undefined; knowledge?: readonly string[] | undefined } = {},
): Promise<Explanation> {
  const layered = await layersOf(knowledge);
  return explain(layered.knowledge, phrase, { on, originOf: layered.originOf });
}

/** What there is of each table, and in which layer. Throws KnowledgeError. */
export async function knowledgeStats(paths: readonly string[] = []): Promise<KnowledgeStats> {
  const { statsOf } = await import("@chancery/knowledge/overlay");
  return statsOf(await layersOf(paths));
}
