import type { Scene } from "../scene.ts";

/** Those who fight the state that they are of. */
const FACTIONS = /^(?:rebels?|guerrillas?|insurgents?|separatists?|mutineers?)$/;

/** Whether tokens [first, last) tell of those who fight their own state. */
export function isOfFactions(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (FACTIONS.test(scene.token(at)?.norm ?? "")) return true;
  return false;
}
