import { FACTIONS } from "../../../document/index.ts";
import type { Scene } from "../scene.ts";

/** Whether tokens [first, last) tell of those who fight their own state. */
export function isOfFactions({ token }: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (FACTIONS.has((token(at)?.norm ?? "").replace(/s$/, ""))) return true;
  return false;
}
