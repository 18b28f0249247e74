// Who came together in what took place or was held.

import { wordSet, type Clause } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import type { NounPattern } from "../patterns/index.ts";

export const FOLLOWS: ReadonlySet<string> = new Set(["follow", "precede"]);

/** "A meeting took place between A and B", "War broke out between A and B": those whom the clause names behind its verb. */
export function fillOccurring(
  { obliques, objects, verb }: Clause,
  { modifiers }: NounPattern,
  filling: Filling,
): void {
  if (filling.roles.length > 0 || FOLLOWS.has(verb.lemma)) return;
  for (const { prep, phrase } of [...obliques, ...objects.flatMap((object) => object.modifiers)]) {
    const slot = modifiers?.[prep];
    if (slot !== undefined && /^(?:between|among|with)$/.test(prep)) filling.fill(slot, phrase);
  }
}

/** "was held under the chairmanship of A with the participation of B and C": who led it and who came. */
export function fillGathered(
  view: View,
  { clauses }: Passage,
  clause: Clause,
  { carrier }: NounPattern,
  filling: Filling,
): void {
  if (carrier !== "participant") return;
  const { obliques, subject } = clause;
  // "talks, bringing together delegates from A and B, were held"
  for (const { verb, subject: of, objects } of clauses)
    if (verb.lemma === "bring" && verb.form === "gerund" && of !== null && of.head === subject?.head)
      for (const object of objects) filling.fill(carrier, object);
  for (const { prep, phrase } of obliques) {
    if (COMING_WITH.test(prep)) filling.fill(carrier, phrase);
    const led = prep === "under" && LEADING.has(view.lemma(phrase.head));
    const came = /^(?:with|in)$/.test(prep) && COMING.has(view.lemma(phrase.head));
    if (!led && !came) continue;
    if (phrase.possessor !== null) filling.fill(carrier, phrase.possessor);
    for (const { prep: of, phrase: inner } of phrase.modifiers) if (of === "of") filling.fill(carrier, inner);
  }
}

const COMING_WITH = /^(?:with|in) the (?:participation|attendance|presence) of$/;

const LEADING: ReadonlySet<string> = wordSet("chairmanship leadership presidency chair");

const COMING: ReadonlySet<string> = wordSet("participation attendance presence");
