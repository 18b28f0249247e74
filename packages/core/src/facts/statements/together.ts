import type { View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { speakingPhrase } from "./speakers/speaking-phrase.ts";
import { voiceOf, type Voice } from "./speakers/voices.ts";

/** "Addo and Brandt said that": the words of each, where all who say them are named; a statement has one speaker. */
export function spokenTogether(view: View, attribution: Attribution): readonly Attribution[] {
  const { clause, passage, speaker } = attribution;
  const phrase = clause === null || speaker === null ? null : speakingPhrase(view, passage, clause);
  if (phrase === null || phrase.conjuncts.length < 2) return [attribution];
  const voices = new Map<string, Voice>();
  for (const conjunct of phrase.conjuncts) {
    const voice = voiceOf(view, conjunct);
    // "Addo and other leaders said": who the others are is not told.
    if (voice === null) return [attribution];
    voices.set(voice.entity, voice);
  }
  return speaker !== null && voices.has(speaker.entity)
    ? [...voices.values()].map((voice) => ({ ...attribution, speaker: voice }))
    : [attribution];
}
