import { wordSet } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { modalityOf } from "../modality/modality.ts";
import type { NounPattern } from "../patterns/index.ts";
import type { Setting } from "./noun-setting.ts";

/** "a plan to end the fighting", "lifted the embargo": what is to be ended has not been planned, and a measure that is lifted is told by its lifting. */
export const isToEnd = (
  view: View,
  passage: Passage,
  { clause, as }: Setting,
  { type }: NounPattern,
  noun: number,
): boolean =>
  type === "sanction"
    ? LIFTING.has(clause.verb.lemma) && clause.objects.some(({ head }) => head === noun)
    : type === "attack" &&
      as === "carried" &&
      /^(?:end|stop|halt)$/.test(clause.verb.lemma) &&
      modalityOf(view, passage, clause).status !== "actual";

const LIFTING: ReadonlySet<string> = wordSet(
  "end lift ease relax loosen remove drop scrap suspend waive rescind revoke cancel",
);

/** "suspended the talks": they had been going on, and what the verb tells is that they no longer do. */
export const isSuspended = (
  view: View,
  { clause, as }: Setting,
  { type }: NounPattern,
  noun: number,
): boolean =>
  clause.verb.lemma === "suspend" &&
  (as === "carried" || as === "occurring") &&
  (type === "meeting" || type === "negotiation") &&
  /^(?:talks|negotiations|dialogue|discussions|consultations)$/.test(view.norm(noun));
