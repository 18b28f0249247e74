import type { ResolvedMention } from "../../document/index.ts";
import type { Appointment } from "./appointments.ts";
import type { Scene } from "./scene.ts";

/** Offices of a government or parliament: a paper at home names them without their state. */
const NATIONAL = new Set([
  "hos",
  "hog",
  "fm",
  "dm",
  "minister",
  "deputy",
  "speaker",
  "vp",
  "finance",
  "interior",
  "trade",
  "justice",
  "energy",
  "economy",
  "legislator",
]);

/**
 * The state whose officials the article names without saying whose: that of the dateline, where no state is mentioned more
 * often. Null where there is no dateline, it is not in a listed country, or another state leads.
 */
export function homeState(
  scene: Scene,
  mentions: readonly ResolvedMention[],
  dateline: string | null,
): string | null {
  const home = dateline === null ? null : (scene.knowledge.entity(dateline)?.country ?? null);
  if (home === null) return null;
  const counts = new Map<string, number>();
  for (const { kind, entity, form } of mentions)
    if (kind === "country" && form !== "pronoun") counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const own = counts.get(home) ?? 0;
  return own > 0 && [...counts.values()].every((count) => count <= own) ? home : null;
}

/** Whether the office is one that a paper at home names without its state: a title right before the name, of a listed person no other's. */
export function isDomestic(scene: Scene, { statement, role }: Appointment, home: string): boolean {
  if (role === null || statement.rule !== "offices.title" || !role.classes.some((name) => NATIONAL.has(name)))
    return false;
  const country = scene.knowledge.entity(statement.person)?.country ?? home;
  return country === home;
}
