import type { Clause } from "@chancery/language";

import { dependentsOf, type Passage, type View } from "../shared/view.ts";
import type { Filling } from "./arguments.ts";
import type { Slot } from "./patterns/index.ts";
import { wordsOf } from "./verb-words.ts";

/** "said that Chad must withdraw": he who is told what to do, where the clause says that he must. */
export function fillObliged(
  view: View,
  passage: Passage,
  clause: Clause,
  filling: Filling,
  slot: Slot,
): boolean {
  const [duty] = dependentsOf(passage, clause).filter(
    ({ kind, verb }) => kind === "complement" && (verb.modal === "must" || verb.modal === "should"),
  );
  if (duty === undefined || duty.subject === null || duty.verb.passive || duty.verb.perfect) return false;
  return view.norm(duty.verb.first) !== "there" && filling.fill(slot, duty.subject);
}

/** "said that Chad was behind the raid": he of whom it is said, where the clause says that it was his doing. */
export function fillBlamed(
  view: View,
  passage: Passage,
  clause: Clause,
  filling: Filling,
  slot: Slot,
): boolean {
  const [blame] = dependentsOf(passage, clause).filter(
    ({ kind, verb, last }) =>
      kind === "complement" &&
      verb.lemma === "be" &&
      verb.negation === null &&
      verb.modal === null &&
      wordsOf(view, verb.last, Math.min(last, verb.last + 3)).some((word) => BLAMING.has(word)),
  );
  return blame !== undefined && blame.subject !== null && filling.fill(slot, blame.subject);
}
const BLAMING: ReadonlySet<string> = new Set(["responsible", "behind", "guilty", "culpable", "complicit"]);
