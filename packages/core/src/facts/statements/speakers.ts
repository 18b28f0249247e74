import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind, Span } from "../../record/index.ts";
import { headMention, partiesOf } from "../shared/parties.ts";
import type { Passage, View } from "../shared/view.ts";
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

const QUOTING: ReadonlySet<string> = new Set("quote cite report paraphrase".split(" "));

/**
 * Phrase of the one who speaks: the subject, in a passive the agent; in "Interfax quoted Addo as saying" and "Addo was quoted as saying" the one who is
 * quoted, whoever passes it on.
 */
export function speakingPhrase({ clauses }: Passage, clause: Clause): NounPhrase | null {
  const outer = clause.marker === "as" && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (outer !== undefined && QUOTING.has(outer.verb.lemma))
    return outer.verb.passive ? outer.subject : (outer.objects[0] ?? null);
  return clause.verb.passive ? clause.agent : clause.subject;
}

/** Speaker of a cue's clause. */
export function speakerOf(view: View, passage: Passage, clause: Clause): Voice | null {
  const phrase = speakingPhrase(passage, clause);
  return phrase === null ? null : (voiceOf(view, phrase) ?? namedBeside(view, phrase));
}

/**
 * "said hotel housekeeper Raisa Orlova", "a caddy at the resort, Boonmee Saelim, said": the name that stands right behind a trade which no office is known
 * by.
 */
export function namedBeside(view: View, { head, last }: NounPhrase): Voice | null {
  if (view.token(head)?.upos !== "NOUN" || view.isPlural(head) || view.mentionAt(head) !== undefined)
    return null;
  const at = view.norm(last) === "," ? last + 1 : last;
  const name = view.mentionAt(at);
  if (name === undefined || name.first !== at || name.kind !== "person" || name.form !== "name") return null;
  return { entity: name.entity, span: name.span };
}

/** Whether a voice is a news agency, a paper or a station. */
export const isMedia = (view: View, { entity, span }: Voice): boolean => {
  if (view.kindOf(entity) !== "organization") return false;
  const name = view.text.slice(span.start, span.end);
  const { knowledge } = view.doc;
  return (
    knowledge.agency(name) !== null ||
    knowledge.outlet(name) !== null ||
    /\b(?:news|agency|radio|television|TV|press|times|post|gazette|herald|tribune|telegraph|daily|service|broadcaster)\b/i.test(
      name,
    )
  );
};

/** People by whom words are said though no name is given: "diplomats said". Lemmas. */
const SOURCES: ReadonlySet<string> = new Set(
  `official diplomat source spokesman spokeswoman spokesperson minister ambassador analyst observer expert witness aide adviser advisor
  negotiator leader authority police officer general commander agency statement communique communiqué report ministry government embassy
  president premier chancellor envoy delegate lawmaker deputy senator resident`.split(/\s+/),
);

/** "the ministry", "government officials": who answers for what they say; not "observers", not a document. */
export const isInstitution = (view: View, { head }: NounPhrase): boolean =>
  /^(?:ministry|government|embassy|police|authority|official|spokes(?:man|woman|person)|minister|ambassador|army|military|presidency|parliament)$/.test(
    view.lemma(head).toLowerCase(),
  );

/** Whether the subject is somebody who speaks, though the article does not say who. */
export function isUnnamedSource(view: View, passage: Passage, clause: Clause): boolean {
  const phrase = speakingPhrase(passage, clause);
  // "the Prime Minister" has a capital in its lemma too.
  return phrase !== null && SOURCES.has(view.lemma(phrase.head).toLowerCase());
}

/** Whom the words are addressed to: "told Addo", "said to Addo". Never the speaker. */
export function addresseeOf(view: View, clause: Clause, cue: Cue, speaker: Voice | null): Voice | null {
  const phrases = [
    ...(cue.tells && !clause.verb.passive ? clause.objects.slice(0, 1) : []),
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
