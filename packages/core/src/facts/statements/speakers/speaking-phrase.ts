import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import { ancestry, type Passage, type View } from "../../shared/view.ts";
import { cueOf } from "../cues.ts";
import { SOURCES } from "./source-words.ts";
import { SPEAKING, voiceOf } from "./voices.ts";
import { writerIn, writerOf, writtenIn } from "./writers.ts";

export const QUOTING: ReadonlySet<string> = wordSet("quote cite report paraphrase");

/** Verbs of saying whose object is as often the one who hears it. */
const WARNING: ReadonlySet<string> = wordSet("warn caution promise alert");

/**
 * Phrase of the one who speaks: the subject, in a passive the agent; in "Interfax quoted Addo as saying" and "Addo was quoted as saying" the one who is
 * quoted, whoever passes it on.
 */
export function speakingPhrase(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  const { clauses } = passage;
  const outer = clause.marker === "as" && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (outer !== undefined && QUOTING.has(outer.verb.lemma))
    return outer.verb.passive ? outer.subject : (outer.objects[0] ?? null);
  if (clause.verb.passive) return clause.agent ?? writtenIn(view, clause);
  const writer = writerOf(view, passage, clause) ?? writerIn(view, passage, clause);
  if (writer !== null) return writer;
  return (
    behindVerb(view, passage, clause) ??
    rightBefore(view, passage, clause) ??
    // "released a statement on Monday evening, saying": whoever released it, not what stands before the comma.
    (view.norm(clause.verb.first - 1) === "," ? aboveParticiple(view, passage, clause) : null) ??
    clause.subject ??
    aboveParticiple(view, passage, clause)
  );
}

/**
 * "The contrast, said Addo, would be clear", "…,” said Rosa Mendes, a porter": between commas, or behind the comma that ends what is said, a
 * finite cue is followed by who speaks, whatever grammar takes for its subject.
 */
export function behindVerb(
  view: View,
  { phrases, sentence }: Passage,
  { kind, verb, subject }: Clause,
): NounPhrase | null {
  if (verb.form !== "finite" || subject === null || subject.first > verb.first) return null;
  // "Kenya closes border, warns Uganda": in a headline somebody who can speak does both.
  if (kind === "headline" && WARNING.has(verb.lemma) && canSpeak(view, subject)) return null;
  const mark = /^["”»’]$/.test(view.norm(verb.first - 1)) ? verb.first - 2 : verb.first - 1;
  const cue = cueOf(verb);
  if (view.norm(mark) !== "," || verb.last - verb.first > 1 || cue?.force !== "say" || cue.tells) return null;
  const phrase = phrases.find(({ first }) => first === verb.last);
  if (phrase === undefined || view.timesAt(phrase.first).length > 0) return null;
  if (!/^(?:[,.]|["”])$/.test(view.norm(phrase.last)) && phrase.last < sentence.last) return null;
  const mention = view.mentionAt(phrase.head);
  const known = mention !== undefined && SPEAKING.has(mention.kind) && mention.kind !== "place";
  return known || SOURCES.has(view.lemma(phrase.head).toLowerCase()) ? phrase : null;
}

/**
 * "Donors pledged a billion, but aid agencies said": a noun right before a finite cue, opened by a conjunction, is who speaks, where grammar goes back to
 * the subject of the verb before.
 */
function rightBefore(view: View, { phrases }: Passage, { verb, subject }: Clause): NounPhrase | null {
  if (subject === null || subject.last >= verb.first || verb.form !== "finite") return null;
  if (view.token(verb.first - 1)?.xpos.startsWith("NN") !== true || cueOf(verb)?.force !== "say") return null;
  const phrase = phrases.find(({ first, last }) => last === verb.first && first > subject.last);
  if (phrase === undefined || view.timesAt(phrase.head).length > 0) return null;
  // "Stressing that no line should be crossed, Addo said": a name behind the comma that closes what he does.
  const name = view.mentionAt(phrase.head);
  if (view.norm(phrase.first - 1) === "," && name?.kind === "person" && name.form === "name") return phrase;
  const opens = [1, 2].find((back) => /^(?:and|but|while)$/.test(view.norm(phrase.first - back)));
  return opens !== undefined && view.norm(phrase.first - opens - 1) === "," ? phrase : null;
}

/** Who a cue's verb is of: as grammar says, but for one that stands behind it. */
export const subjectOf = (view: View, passage: Passage, clause: Clause): NounPhrase | null =>
  behindVerb(view, passage, clause) ?? clause.subject;

/** "They had sued, saying that it was wrong": who does what the participle hangs on, where grammar leaves it without a subject. */
function aboveParticiple(view: View, passage: Passage, clause: Clause): NounPhrase | null {
  if (clause.kind !== "participial" || clause.verb.form !== "gerund" || cueOf(clause.verb)?.force !== "say")
    return null;
  const above = ancestry(passage, clause).slice(1);
  // "defended the spending, which saw the ministry receive a sum, saying": past what is told of a thing that does not speak.
  // "rejected the verdict of the court which ordered it to pay, saying": a comma closes what says which court.
  const comma = view.norm(clause.verb.first - 1) === ",";
  const aside = above.findIndex(
    ({ kind, subject, first }) =>
      kind === "relative" &&
      subject !== null &&
      (!canSpeak(view, subject) || (comma && view.norm(first - 1) !== ",")),
  );
  // "accused Chad of crossing it, saying": past what hangs on something itself.
  const finite = above
    .slice(aside + 1)
    .filter(({ verb }) => verb.form === "finite" && verb.first < clause.verb.first);
  const [first] = finite;
  const outer =
    first?.subject != null && !canSpeak(view, first.subject)
      ? (finite.find(({ subject }) => subject !== null && canSpeak(view, subject)) ?? first)
      : first;
  return outer === undefined || outer.verb.passive ? null : outer.subject;
}

const canSpeak = (view: View, phrase: NounPhrase): boolean =>
  view.token(phrase.head)?.upos === "PRON" ||
  SOURCES.has(view.lemma(phrase.head).toLowerCase()) ||
  voiceOf(view, phrase) !== null;
