import type { Knowledge } from "@chancery/knowledge";

import type { EventLine } from "./lines.ts";

/** Places that hold this one by what is known of them, the nearest first; a country is the last. */
export function parentsOf(knowledge: Knowledge, place: string): string[] {
  const parents: string[] = [];
  let entity = knowledge.entity(place);
  for (let steps = 0; entity !== undefined && steps < 6; steps += 1) {
    const next = entity.parent ?? entity.country ?? null;
    if (next === null || parents.includes(next)) break;
    parents.push(next);
    entity = knowledge.entity(next);
  }
  return parents;
}

export function levelOf(knowledge: Knowledge, place: string | null): EventLine["placeLevel"] {
  if (place === null) return null;
  const entity = knowledge.entity(place);
  if (entity === undefined) return "unknown";
  if (entity.kind === "country") return "country";
  if (entity.subtype === "building") return "site";
  return entity.subtype === "city" ? "city" : "region";
}
