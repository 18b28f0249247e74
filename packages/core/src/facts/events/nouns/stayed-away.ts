import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { modalityOf } from "../modality/modality.ts";
import { carrierKey } from "../patterns/index.ts";
import { settingOf, type Setting } from "./noun-setting.ts";

/** What several hold together, with or without any one of them. */
const GATHERINGS: ReadonlySet<string> = wordSet(
  "summit conference meeting session assembly gathering forum congress ceremony inauguration funeral convention",
);
const SHUNNING: ReadonlySet<string> = wordSet("skip boycott");
const BEING_THERE: ReadonlySet<string> = wordSet(
  "attend join participate take travel fly go come appear speak",
);

/**
 * How a noun stands in what is told. Whoever "skipped the summit", "did not attend it" or "will not go to Lima for the meeting of the Union" undoes nothing:
 * it stands without them.
 */
export function settingWithout(view: View, passage: Passage, phrase: NounPhrase): Setting | null {
  const setting = settingOf(view, passage, phrase);
  if (
    setting === null ||
    !GATHERINGS.has(view.lemma(phrase.head)) ||
    isTheirOwn(view, setting.clause, phrase)
  )
    return setting;
  const { clause, as } = setting;
  const told = as === "carried" || as === "attended" || (as === "occurring" && clause.verb.passive);
  if (!told) return setting;
  const shuns = SHUNNING.has(carrierKey(clause.verb));
  if (!shuns && !BEING_THERE.has(clause.verb.lemma)) return setting;
  return modalityOf(view, passage, clause).negated === shuns ? setting : { clause, as: "shunned" };
}

/** "skipped a meeting with Addo", "did not go to Lima for his meeting", "boycotted meetings": without them there is none. */
const isTheirOwn = (
  view: View,
  { obliques }: Clause,
  { first, head, possessor, modifiers }: NounPhrase,
): boolean =>
  first === head ||
  (possessor !== null && /^(?:his|her|their|its)$/.test(view.norm(possessor.head))) ||
  [...modifiers, ...obliques].some(({ prep, at }) => at > head && /^(?:with|between)$/.test(prep));
