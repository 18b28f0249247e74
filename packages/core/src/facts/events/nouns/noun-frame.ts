// What the words around a noun must be for its pattern to be read at all: asked before any argument is filled.

import type { NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import type { View } from "../../shared/view.ts";
import type { NounPattern } from "../patterns/index.ts";
import type { NounReading } from "./noun-reading.ts";
import { isBeforeInfinitive, isCounted } from "./noun-sense.ts";
import { isCarriedBy, isPredicate, type Setting } from "./noun-setting.ts";
import { isJudgesOwn } from "./own-deeds.ts";

/** "the President of the 76th session of the Assembly": whose office it is, and not that it sits. */
const isOfItsChair = (view: View, { first }: NounPhrase, { type }: NounPattern): boolean =>
  type === "summit" &&
  view.norm(first - 1) === "of" &&
  /^(?:president|vice-president|chairman|chairwoman|chairperson|chair|presidency|chairmanship|rapporteur)$/.test(
    view.norm(first - 2),
  );

const UNDOING: ReadonlySet<string> = new Set(["withdraw", "revoke", "rescind", "cancel", "drop", "retract"]);

/** Why the phrase, where it stands, is not what the pattern tells of; null if it may be. */
export function frameRefusal({ view, phrase, pattern, setting, leads }: NounReading): RefusalReason | null {
  if (setting !== null && isPredicate(view, setting, phrase)) return "frame.predicate";
  if (isUndone(pattern, setting)) return "frame.noun";
  if (isOfItsChair(view, phrase, pattern)) return "frame.noun";
  const { carriedBy } = pattern;
  if (carriedBy !== undefined && !leads && (setting === null || !isCarriedBy(setting, carriedBy)))
    return "frame.carrier";
  if (pattern.counted === true && !isCounted(view, phrase)) return "frame.noun";
  if (pattern.infinitive === true && !isBeforeInfinitive(view, phrase)) return "needs.clause";
  if (isUnpreceded(view, phrase, pattern)) return "frame.noun";
  return isJudgesOwn(view, setting, phrase) ? "needs.subject" : null;
}

/** "withdrew its recognition of Kosovo": the verb tells what becomes of it. */
const isUndone = ({ type }: NounPattern, setting: Setting | null): boolean =>
  type === "recognition" && setting !== null && UNDOING.has(setting.clause.verb.lemma);

const isUnpreceded = (view: View, { first }: NounPhrase, { preceded }: NounPattern): boolean =>
  preceded?.includes(view.norm(first - 1)) === false;
