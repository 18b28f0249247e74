import { wordSet } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Offices that a body's own papers give without the body. */
const OF_BODIES: ReadonlySet<string> = wordSet("secretary-general director-general managing-director");

/**
 * "The Secretary-General met the minister. He thanked Peru for its contribution to the United Nations": the title as the office of the one body, of those that the
 * article names, which has such an office. Null for another phrase, and where the article names two such bodies or none.
 */
export function ofHouse(discourse: Discourse, phrase: RolePhrase): RolePhrase | null {
  const { scene, mentions } = discourse;
  const { determiner, polities, modifier, role } = phrase;
  if (role === null || !OF_BODIES.has(role.role) || determiner !== "the" || polities.length > 0) return null;
  if (modifier !== null || phrase.narrowed || phrase.plural || phrase.owned || phrase.visiting) return null;
  const houses = new Set<string>();
  for (const { kind, entity, inner } of mentions)
    if (kind === "organization" && !inner && scene.knowledge.officesOf(entity, role.role).length > 0)
      houses.add(entity);
  const [house, other] = houses;
  return house === undefined || other !== undefined ? null : { ...phrase, polities: [house] };
}
