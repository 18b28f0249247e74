import type { NounPhrase, Oblique } from "@chancery/language";

import { dayNumber, edtfBounds, type TimeMention, type When } from "../../record/index.ts";
import type { View } from "./view.ts";

/** "as of 1 May", "the treaty of 4 July 1996", "dated 3 March": a day that belongs to the noun before it; "the evening of 5 May" is a time itself. */
export function isAdjunct(view: View, token: number, when: When | null): boolean {
  const before = view.norm(token - 1);
  if (before === "dated") return true;
  if (before !== "of") return false;
  // "as of today" says when what is done takes effect; "as of 1 May" tells of another day.
  if (view.norm(token - 2) === "as") return !/^(?:today|tonight|midnight|yesterday)$/.test(view.norm(token));
  const day = when?.earliest != null && when.earliest === when.latest;
  return (
    day &&
    !/^(?:evening|night|morning|afternoon|day|days|week|month|hours|events)$/.test(view.norm(token - 2))
  );
}

/** "after the 1991 collapse": the preposition bounds what is told, not the collapse, whose year, month or day is closed. */
export function closed(time: TimeMention): TimeMention {
  const { when, value } = time;
  if (when === null || (when.earliest !== null && when.latest !== null)) return time;
  const named = /^\d{4}(?:-\d\d){0,2}$/.exec(value ?? "")?.[0];
  const bounds = named === undefined ? null : edtfBounds(named);
  return named === undefined || bounds === null ? time : { ...time, when: { edtf: named, ...bounds } };
}

/** A time that hangs on a noun without a preposition ("a visit last month"). */
export const isBare = ({ prep, phrase }: Oblique, at: number): boolean =>
  !/^[a-z]/.test(prep) && phrase.first <= at && at < phrase.last;

/** Phrases and all that is inside them. */
export function nounsIn(phrases: readonly NounPhrase[]): NounPhrase[] {
  const all: NounPhrase[] = [];
  const add = (phrase: NounPhrase): void => {
    all.push(phrase);
    phrase.conjuncts.forEach(add);
    phrase.appositions.forEach(add);
    for (const { phrase: inner } of phrase.modifiers) add(inner);
  };
  phrases.forEach(add);
  return all;
}

/** Decades and centuries tell of an age, not of when something happened; a day of one year of several is a day. */
export const isEra = ({ edtf, earliest, latest }: When): boolean =>
  earliest !== null &&
  latest !== null &&
  !edtf.startsWith("XXXX-") &&
  dayNumber(latest) - dayNumber(earliest) > 800;

/** A day says more than a month, a month more than a year. */
export const precision = ({ when }: TimeMention): number => {
  if (when === null) return 0;
  if (when.earliest !== null && when.earliest === when.latest) return 3;
  if (when.edtf.startsWith("XXXX")) return 2;
  if (when.earliest === null || when.latest === null) return 0;
  return dayNumber(when.latest) - dayNumber(when.earliest) <= 62 ? 2 : 1;
};

/** Wholly after the day of writing. */
export function isAhead(view: View, when: When | null): boolean {
  const published = view.doc.published?.when.latest ?? null;
  return when?.earliest != null && published !== null && when.earliest > published;
}
