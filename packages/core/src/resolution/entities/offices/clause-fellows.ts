import type { NounPhrase } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import { clauseAt } from "../scene.ts";
import type { RolePhrase } from "./role-phrases.ts";

/**
 * "The Prime Minister thanked Prime Minister Ardern": whom the clause names beside the phrase, in another argument than its own. Nobody acts on
 * himself by name, so that none of them is whom the phrase means.
 */
export function clauseFellows(discourse: Discourse, { first, titleFirst }: RolePhrase): ReadonlySet<string> {
  const clause = clauseAt(discourse.scene, titleFirst);
  const fellows = new Set<string>();
  if (clause === null) return fellows;
  const within = (phrase: NounPhrase): boolean => phrase.first <= first && titleFirst < phrase.last;
  const others = [
    ...(clause.subject === null ? [] : [clause.subject]),
    ...clause.objects,
    ...clause.obliques.map(({ phrase }) => phrase),
  ];
  if (!others.some(within)) return fellows;
  for (const phrase of others) {
    if (within(phrase)) continue;
    for (const { head } of [phrase, ...phrase.conjuncts]) {
      const mention = discourse.covering(head);
      if (mention?.kind === "person" && mention.form === "name") fellows.add(mention.entity);
    }
  }
  return fellows;
}
