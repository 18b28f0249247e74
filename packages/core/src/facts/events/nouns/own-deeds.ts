import { wordSet, type NounPhrase } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import type { View } from "../../shared/view.ts";
import type { Setting } from "./noun-setting.ts";

/** What nobody does with a deed of his own. */
const AGAINST = wordSet(
  "recognize recognise condemn denounce deplore criticize criticise oppose reject protest resist decry",
);

/**
 * "refused to recognise its annexation of the islands", "condemned its invasion": where the pronoun was taken for whoever judges, it is of
 * somebody told of before, and who did it stays open.
 */
export function isJudgesOwn(view: View, setting: Setting | null, { possessor, head }: NounPhrase): boolean {
  if (setting === null || possessor === null || !/^(?:its|his|her|their)$/.test(view.norm(possessor.head)))
    return false;
  const { verb, subject, objects } = setting.clause;
  if (subject === null || verb.passive || !AGAINST.has(verb.lemma)) return false;
  if (!objects.some(({ first, last }) => first <= head && head < last)) return false;
  const owner = view.mentionAt(possessor.head)?.entity;
  return owner !== undefined && partiesOf(view, subject).some(({ entity }) => entity === owner);
}
