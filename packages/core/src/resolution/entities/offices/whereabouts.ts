import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";

/** Words behind which "in" leads to whoever is relied on: "confidence in Peru President Addo". */
const RELYING: ReadonlySet<string> = wordSet("confidence trust faith belief interest hope hopes");

/** Journeys behind which "to" leads to a state: "his visit to Peru President Addo". */
const JOURNEYS: ReadonlySet<string> = wordSet("visit trip tour journey voyage");

/** Tokens of a title and its forms of address, within which the name behind it begins. */
const LONGEST_TITLE = 7;

/**
 * "During his stay in Peru President Addo was received": the state behind "in" is where he stayed and not whose president he is, since nothing is
 * done in a person; but "faith in Peru President Addo", "in Peru President Addo's cabinet".
 */
export function isWhereabouts(discourse: Discourse, { kind, form, first, last }: ResolvedMention): boolean {
  const { scene } = discourse;
  if (kind !== "country" || form !== "name") return false;
  const prep = scene.token(first - 1)?.norm;
  const before = scene.token(first - 2)?.norm ?? "";
  if (!(prep === "in" ? !RELYING.has(before) : prep === "to" && JOURNEYS.has(before))) return false;
  if (scene.token(last)?.norm === "'s") return false;
  for (let name = last + 1; name < last + LONGEST_TITLE; name += 1) {
    const holder = discourse.startingAt(name).find((mention) => mention.kind === "person");
    if (holder !== undefined) return !/^['’]s?$/.test(scene.token(holder.last)?.text ?? "");
  }
  return false;
}
