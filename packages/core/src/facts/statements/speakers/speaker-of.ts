import type { Clause, NounPhrase } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import type { Cue } from "../cues.ts";
import { REPORTING } from "./source-words.ts";
import { speakingPhrase } from "./speaking-phrase.ts";
import { namedBeside, voiceOf, type Voice } from "./voices.ts";

const SEEN = /^(?:seen|obtained|reviewed|published|leaked|commissioned|released|quoted|compiled)$/;

/** "a report seen by Reuters, which estimates": who saw it estimates nothing; the words for what was seen. */
export function seenBy(view: View, { phrases }: Passage, { kind, subject, verb }: Clause): NounPhrase | null {
  if (kind !== "relative" || subject === null || subject.last > verb.first) return null;
  const by = subject.first - 1;
  if (view.norm(by) !== "by" || !SEEN.test(view.norm(by - 1))) return null;
  return (
    phrases.find(({ last, head }) => last === by - 1 && REPORTING.has(view.lemma(head).toLowerCase())) ?? null
  );
}

/** Speaker of a cue's clause. */
export function speakerOf(view: View, passage: Passage, clause: Clause): Voice | null {
  if (seenBy(view, passage, clause) !== null) return null;
  const phrase = speakingPhrase(view, passage, clause);
  if (phrase !== null) return voiceOf(view, phrase) ?? namedBeside(view, phrase);
  return clause.verb.passive || clause.verb.form !== "finite" ? null : nameBefore(view, clause);
}

/** "campaign manager Rosa Mendes said": a name right before a cue whose subject grammar did not see. */
function nameBefore(view: View, { verb }: Clause): Voice | null {
  const name = view.mentionAt(verb.first - 1);
  if (name === undefined || name.last !== verb.first || name.kind !== "person" || name.form !== "name")
    return null;
  return name.group === undefined ? { entity: name.entity, span: name.span } : null;
}

/** Whom the words are addressed to: "told Addo", "said to Addo". Never the speaker. */
export function addresseeOf(view: View, clause: Clause, cue: Cue, speaker: Voice | null): Voice | null {
  // "warned Chad that it would fall", though what is warned may stand without anybody: "War would come, warns Chad".
  const tells =
    cue.tells ||
    (/^(?:warn|caution)$/.test(cue.lemma) && clause.verb.first < (clause.objects[0]?.first ?? 0));
  const phrases = [
    ...(tells && !clause.verb.passive ? clause.objects.slice(0, 1) : []),
    ...(cue.tells && clause.verb.passive && clause.subject !== null ? [clause.subject] : []),
    ...clause.obliques.filter(({ prep }) => prep === "to").map(({ phrase }) => phrase),
  ];
  for (const phrase of phrases) {
    const voice = voiceOf(view, phrase);
    if (voice !== null && voice.entity !== speaker?.entity && view.kindOf(voice.entity) !== "place")
      return voice;
  }
  return null;
}
