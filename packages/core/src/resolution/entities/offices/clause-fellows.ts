import type { NounPhrase } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import { clauseAt } from "../scene.ts";
import type { RolePhrase } from "./role-phrases.ts";

/**
 * "The Prime Minister thanked Prime Minister Ardern": whom the clause names beside the phrase, in another argument than its own. Nobody acts on
 * himself by name, so that none of them is whom the phrase means.
 */
export function clauseFellows(discourse: Discourse, of: RolePhrase): ReadonlySet<string> {
  const { first, titleFirst } = of;
  const clause = clauseAt(discourse.scene, titleFirst);
  const fellows = new Set<string>();
  // "Readout of the President's call with President Addo": a headline without a verb is one clause.
  if (clause === null) return namedBehind(discourse, of);
  const within = (phrase: NounPhrase): boolean => phrase.first <= first && titleFirst < phrase.last;
  const others = [
    ...(clause.subject === null ? [] : [clause.subject]),
    ...clause.objects,
    ...clause.obliques.map(({ phrase }) => phrase),
  ];
  if (!others.some(within)) return fellows;
  for (const phrase of others) {
    const inList = within(phrase);
    for (const one of [phrase, ...phrase.conjuncts]) {
      if (within(one)) continue;
      const mention = discourse.covering(one.head);
      if (mention?.kind !== "person" || mention.form !== "name") continue;
      // "the President and President Addo": nor are two of one list the same, where both have the title.
      if (!inList || hasTitle(discourse, mention.first, of)) fellows.add(mention.entity);
    }
  }
  return fellows;
}

/** The title of the phrase stands right before the name, too. */
function hasTitle({ scene }: Discourse, name: number, { titleFirst, titleLast }: RolePhrase): boolean {
  for (let i = 1; i <= titleLast - titleFirst; i += 1)
    if (scene.token(name - i)?.norm !== scene.token(titleLast - i)?.norm) return false;
  return true;
}

/** Who is named behind the phrase in its sentence by the same title. */
function namedBehind(discourse: Discourse, of: RolePhrase): ReadonlySet<string> {
  const { sentence } = discourse.scene.token(of.first) ?? {};
  const named = discourse
    .inSentence(sentence ?? -1)
    .filter(
      ({ kind, form, first }) =>
        kind === "person" && form === "name" && first > of.titleLast && hasTitle(discourse, first, of),
    );
  return new Set(named.map(({ entity }) => entity));
}
