import type { Decision } from "../../record/index.ts";
import { compareText } from "../order.ts";

/** The order in which decisions were made: by their time, then by id. */
export const byTime = (a: Decision, b: Decision): number =>
  compareText(a.at, b.at) || compareText(a.id, b.id);

/**
 * The decisions that hold: those that no holding decision undoes. An undo may be undone. An undo reaches back only: one
 * that claims to be made before what it undoes has no effect, so that no circle can arise.
 */
export function effective(log: readonly Decision[]): Decision[] {
  const ordered = uniqueById(log).sort(byTime);
  const place = new Map(ordered.map(({ id }, i) => [id, i]));
  const undone = new Set<string>();
  for (let i = ordered.length - 1; i >= 0; i -= 1) {
    const decision = ordered[i];
    if (decision === undefined || decision.act.act !== "undo" || undone.has(decision.id)) continue;
    const target = place.get(decision.act.decision);
    if (target !== undefined && target < i) undone.add(decision.act.decision);
  }
  return ordered.filter(({ id, act }) => act.act !== "undo" && !undone.has(id));
}

function uniqueById(log: readonly Decision[]): Decision[] {
  return [...new Map(log.map((decision) => [decision.id, decision])).values()];
}
