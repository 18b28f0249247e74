import type { Clause, Oblique } from "@chancery/language";

import type { View } from "../../shared/view.ts";

/**
 * "whom she called on in May", "the pact that Chad withdrew from": the preposition that its noun has left behind, with that noun; null where each stands
 * before its own. The grammar gives the noun as the verb's object.
 */
export function strandedIn(view: View, { kind, verb, objects, obliques, first }: Clause): Oblique | null {
  const phrase = kind === "relative" ? objects.find(({ last }) => last <= first) : undefined;
  const at = verb.last;
  if (phrase === undefined || !PREPOSITIONS.test(view.norm(at)) || obliques.some((other) => other.at === at))
    return null;
  return { prep: view.norm(at), at, phrase };
}
const PREPOSITIONS = /^(?:with|to|on|from|for|at|against|by|into|in)$/;
