import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { isSeveral } from "./stated-office.ts";
import type { Title } from "./title-ending.ts";
import { ownerAfter, stateRightBefore } from "./title-owners.ts";

/** A plural title that the persons of a list share. */
export interface Shared {
  readonly title: Title;
  /** Where the last of them, with his state, ends. */
  readonly last: number;
}

/**
 * "Presidents A of Peru, B of Chile and C of Bolivia": the title goes on to each name that a comma or "and" joins; "the presidents of Peru A and Chile B": its
 * state may stand between.
 */
export function sharedTitle(
  discourse: Discourse,
  person: ResolvedMention,
  own: readonly Title[],
  before: Shared | null,
): Shared | null {
  const { scene } = discourse;
  const [title = before?.title] = own;
  const head = scene.token((title?.last ?? 0) - 1);
  if (title === undefined || head === undefined || !isSeveral(head)) return null;
  if (own.length === 0) {
    let at = before?.last ?? 0;
    while ([",", "and"].includes(scene.token(at)?.norm ?? "") && at < person.first) at += 1;
    const from = stateRightBefore(discourse, person)?.first ?? person.first;
    if (at !== from || at === before?.last) return null;
  }
  const state = ownerAfter(discourse, { ...title, last: person.last }, person);
  const end = Math.max(person.last, state?.last ?? 0);
  return { title, last: scene.token(end)?.text === ")" ? end + 1 : end };
}
