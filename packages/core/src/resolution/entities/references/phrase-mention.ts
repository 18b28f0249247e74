import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";

/** The mention that a noun phrase is headed by. */
export function mentionOf(discourse: Discourse, phrase: NounPhrase): ResolvedMention | undefined {
  // Of a coordination no single member is meant.
  if (phrase.conjuncts.length > 1) return undefined;
  const over = discourse.covering(phrase.head);
  if (over !== undefined) return over.inner ? undefined : over;
  // "US Secretary of State X": the title heads the phrase, the name is said of it.
  const [name] = phrase.appositions;
  const said = name === undefined || name.conjuncts.length > 1 ? undefined : discourse.covering(name.head);
  return said?.kind === "person" && !said.inner ? said : undefined;
}
