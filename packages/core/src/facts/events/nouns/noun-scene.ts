// Where and when a noun's event is, and whether that alone makes it known.

import type { NounPhrase } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { placeOf } from "../arguments/places.ts";
import type { Read } from "../candidate.ts";
import { CANCELLING, carrierKey, HOSTING } from "../patterns/index.ts";
import { arrivalPlace } from "./noun-places.ts";
import type { NounArguments, NounReading, NounScene } from "./noun-reading.ts";
import { isProper, isTellingSubject } from "./noun-sense.ts";
import type { Setting } from "./noun-setting.ts";
import { isHeldByEnvoys } from "./noun-sides.ts";
import { beginningOf, isDatedName, isResigning, isWithinClause, madeIn, timeOf } from "./noun-times.ts";

/** Reads place and time off the phrase and what carries it; a place at which one only arrives becomes a destination. */
export function sceneOf(reading: NounReading, { filling, sibling }: NounArguments): NounScene {
  const { view, passage, phrase, pattern, times, setting } = reading;
  const bound = setting !== null && setting.as !== "mentioned" && setting.as !== "after";
  const telling = pattern.type === "attack" && setting !== null && isTellingSubject(setting, phrase);
  const time = timeOf(passage, phrase, times, {
    setting: bound || isWithinClause(setting, phrase, pattern) || telling ? setting : null,
    sibling,
    clause: setting?.clause ?? null,
    declared: isResigning(pattern, setting),
  });
  const around = bound
    ? (placeOf(view, setting.clause, [phrase]) ??
      hostTown(view, setting) ??
      view.hereOf(passage, setting.clause))
    : null;
  const making = madeIn(passage, phrase);
  const madeAt = making === undefined ? null : placeOf(view, making);
  const here =
    pattern.needs?.place === true && setting !== null ? arrivalPlace(view, setting, filling) : null;
  if (here !== null) filling.destinations.push({ value: here, spans: [view.tokenSpan(phrase.head)] });
  const placed = filling.place !== null || filling.destinations.length > 0;
  const known = placed || around !== null || time !== null;
  const set =
    pattern.orSetting === true &&
    ((pattern.dated !== true && known && isTold(reading, telling)) ||
      isDatedName(view, phrase, pattern, time));
  return {
    time,
    beginning: time ?? beginningOf(passage, phrase, times),
    place: madeAt ?? around,
    placed,
    set,
    off: pattern.type === "visit" && !placed && isOwnCalledOff(view, setting, phrase),
  };
}

/** Whether the words say that it takes place, rather than only name it. */
function isTold({ view, phrase, setting, leads }: NounReading, telling: boolean): boolean {
  if (leads || telling || setting?.as === "occurring") return true;
  if (setting?.as !== "carried") return false;
  const { clause } = setting;
  return (
    clause.verb.passive ||
    isHeldByEnvoys(view, clause) ||
    // "The bloc held its Double Troika Summit in Maputo": its name and place make it known.
    (clause.verb.lemma === "hold" && isProper(view, phrase))
  );
}

/** "Lima hosted talks between Peru and Chad": the town that holds them is where they are. */
function hostTown(view: View, { clause: { verb, subject }, as }: Setting): Read<string> | null {
  if (as !== "carried" || subject === null || verb.passive || !HOSTING.has(verb.lemma)) return null;
  const town = view.mentionAt(subject.head);
  return town?.kind === "place" && town.group === undefined
    ? { value: town.entity, spans: [town.span] }
    : null;
}

/** "put off his visit", "their trip was cancelled". */
const isOwnCalledOff = (view: View, setting: Setting | null, { possessor }: NounPhrase): boolean =>
  possessor !== null &&
  /^(?:his|her|their)$/.test(view.norm(possessor.head)) &&
  (setting?.as === "carried" || setting?.as === "occurring") &&
  CANCELLING.has(carrierKey(setting.clause.verb));
