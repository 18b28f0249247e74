// Acts that are done in words, and the happenings that those words are about: where and when these were says nothing of the act.

import { wordSet } from "@chancery/language";

import type { VerbPattern } from "../patterns/index.ts";

/** Acts that are done in words or by decree, whose place is hardly ever where their reason lies. */
export const SAID: ReadonlySet<VerbPattern["type"]> = new Set<VerbPattern["type"]>([
  "breaking-relations",
  "establishing-relations",
  "criticism",
  "accusation",
  "praise",
  "demand",
  "request",
  "threat",
  "apology",
  "expulsion",
  "sanction",
]);
/** Prepositions behind which the reason of such an act stands. */
export const CAUSES: ReadonlySet<string> = new Set([
  "over",
  "after",
  "following",
  "amid",
  "about",
  "because of",
  "due to",
  "in response to",
  "in retaliation for",
  "in protest at",
  "in protest against",
  "in the wake of",
  "as a result of",
]);

/** What befalls people: its day is told more often than that of the words about it. */
export const HAPPENINGS: ReadonlySet<string> =
  wordSet(`massacre attack killing murder assassination bombing raid invasion coup putsch strike airstrike incident assault shooting crackdown incursion shelling
  abduction kidnapping execution bombardment ambush atrocity slaughter seizure overthrow arrest detention violation test launch demolition signing conclusion ratification adoption inauguration`);
