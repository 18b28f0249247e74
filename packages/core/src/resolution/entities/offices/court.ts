import { wordSet } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import { soleHolder } from "./holders-listed.ts";
import type { RolePhrase } from "./role-phrases.ts";

const QUEENS: ReadonlySet<string> = wordSet("queen empress");
const KINGS: ReadonlySet<string> = wordSet("king emperor");

/**
 * "Buckingham Palace, 12 May: The Queen received": whoever reigned on the day in the one monarchy whose house the article names. A king's wife is called a queen as
 * well, so that the base must give the monarch the gender of the word.
 */
export function courtHolder(discourse: Discourse, phrase: RolePhrase): string | null {
  const { scene, mentions } = discourse;
  const { determiner, polities, modifier, role } = phrase;
  if (determiner !== "the" || polities.length > 0 || modifier !== null || phrase.narrowed) return null;
  if (phrase.plural || phrase.owned || phrase.visiting || role === null) return null;
  const gender = QUEENS.has(role.role) ? "f" : KINGS.has(role.role) ? "m" : null;
  if (gender === null) return null;
  const lands = new Set<string>();
  for (const { kind, entity } of mentions) {
    const { subtype, country } = (kind === "place" ? scene.knowledge.entity(entity) : undefined) ?? {};
    if (subtype === "building" && country != null) lands.add(country);
  }
  const [land = ""] = lands;
  if (lands.size !== 1 || scene.knowledge.officesOf(land, "monarch").length === 0) return null;
  const holder = soleHolder(scene, land, phrase);
  return holder !== null && scene.knowledge.entity(holder)?.gender === gender ? holder : null;
}
