import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind, Span } from "../../record/index.ts";
import { headMention, partiesOf } from "../shared/parties.ts";
import type { View } from "../shared/view.ts";
import type { Cue } from "./cues.ts";

export interface Voice {
  readonly entity: string;
  readonly span: Span;
}

/** Who can speak: people, states, bodies, and the buildings that stand for them ("the Kremlin said"). */
const SPEAKING: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country", "organization", "place"]);

/** The one voice of a phrase; null for none, and for several that no one entity stands for. */
export function voiceOf(view: View, phrase: NounPhrase): Voice | null {
  const parties = partiesOf(view, phrase, SPEAKING);
  const [first] = parties;
  if (first === undefined) return null;
  // A joint statement is its first signatory's only where the head is one; "both leaders said" has no single voice.
  const mention = headMention(view, phrase);
  if (mention?.group !== undefined) return null;
  return { entity: first.entity, span: first.span };
}

/** Speaker of a cue's clause: the subject, or in "was quoted as saying" and "said by" the one who is quoted. */
export function speakerOf(view: View, clause: Clause): Voice | null {
  const phrase = clause.verb.passive ? clause.agent : clause.subject;
  return phrase === null ? null : voiceOf(view, phrase);
}

/** Whom the words are addressed to: "told Addo", "said to Addo". Never the speaker. */
export function addresseeOf(view: View, clause: Clause, cue: Cue, speaker: Voice | null): Voice | null {
  const phrases = [
    ...(cue.tells && !clause.verb.passive ? clause.objects.slice(0, 1) : []),
    ...clause.obliques.filter(({ prep }) => prep === "to").map(({ phrase }) => phrase),
  ];
  for (const phrase of phrases) {
    const voice = voiceOf(view, phrase);
    if (voice !== null && voice.entity !== speaker?.entity && view.kindOf(voice.entity) !== "place")
      return voice;
  }
  return null;
}
