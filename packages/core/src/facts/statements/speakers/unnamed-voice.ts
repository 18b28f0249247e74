import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { Span } from "../../../record/index.ts";
import type { Passage, View } from "../../shared/view.ts";
import { cueOf, type Cue } from "../cues.ts";
import { PRESS, REPORTING, SOURCES, TRACED, isWriting } from "./source-words.ts";
import { seenBy } from "./speaker-of.ts";
import { speakingPhrase } from "./speaking-phrase.ts";
import { couldSpeak } from "./traced-to.ts";
import { SENDING } from "./writers.ts";

/** The words for somebody who speaks, though the article does not say who; null where the subject is nobody who could. */
export function unnamedVoice(view: View, passage: Passage, clause: Clause, cue: Cue): Span | null {
  const phrase = seenBy(view, passage, clause) ?? speakingPhrase(view, passage, clause);
  // "Do you think it will last?": a question put to the reader.
  if (phrase === null || view.norm(phrase.head) === "you" || isPolled(view, passage, phrase, clause))
    return null;
  // "Cold War confrontation and thinking": a noun that looks like a verb.
  if (clause.verb.form === "gerund" && FELT.has(cue.lemma) && !isSomebody(view, phrase)) return null;
  return isUnnamedSource(view, phrase, cue) || goesOnWith(view, passage, phrase, cue)
    ? view.spanOf(phrase)
    : null;
}

/** "63% of respondents said", "most of those polled say": answers to a question that somebody put, and nobody's statement. */
function isPolled(view: View, { sentence }: Passage, phrase: NounPhrase, { verb }: Clause): boolean {
  for (let i = verb.first - 1; i >= Math.max(sentence.first, verb.first - POLL_REACH); i -= 1) {
    const word = view.norm(i);
    if (/^(?:respondents?|interviewees|polled|surveyed)$/.test(word)) return true;
    if (/^(?:%|percent|cent)$/.test(word))
      return i === verb.first - 1 || (i >= phrase.first && i < phrase.last);
    // Words that part who speaks from what was told before.
    if (i < phrase.first && /^(?:[,;:–—"“”]|and|but|while)$/.test(word)) return false;
  }
  return false;
}

const POLL_REACH = 14;

/** "The communiqué said ... It added that": what is written goes on, in the sentence behind its own. */
function goesOnWith(view: View, passage: Passage, { head }: NounPhrase, cue: Cue): boolean {
  if (view.norm(head) !== "it" || !/^(?:say|add|state|note|warn|stress|insist|point_out)$/.test(cue.lemma))
    return false;
  const before = view.passageBefore(passage);
  // Whoever adds may begin a paragraph.
  if (before === undefined || (before.sentence.block !== passage.sentence.block && cue.lemma !== "add"))
    return false;
  return before.clauses.some(({ verb, subject, kind, objects }) => {
    // "The port sent a letter on Monday. It says that": what was sent or given out.
    if (GIVING_OUT.has(verb.lemma) && objects.some(({ head }) => isWriting(view.lemma(head)))) return true;
    if (subject === null) return false;
    const lemma = view.lemma(subject.head).toLowerCase();
    if (cueOf(verb)?.force === "say" && (REPORTING.has(lemma) || SOURCES.has(lemma) || lemma === "it"))
      return true;
    // "Addo Shipping has lost a ship. It says that": a body of which a sentence is told.
    return (
      kind === "main" &&
      subject.conjuncts.length === 0 &&
      view.mentionAt(subject.head)?.kind === "organization"
    );
  });
}

const GIVING_OUT: ReadonlySet<string> = new Set([...SENDING, "issue", "publish", "release"]);

function isUnnamedSource(view: View, phrase: NounPhrase, cue: Cue): boolean {
  // "the Prime Minister" has a capital in its lemma too.
  const lemma = view.lemma(phrase.head).toLowerCase();
  // "a Tengrinews correspondent reports": where the news comes from.
  if (cue.lemma === "report" && PRESS.test(lemma)) return !PASSING_ON.test(lemma);
  // "Trend reports": a name that nothing says is somebody's is that of whoever prints it.
  if (
    cue.lemma === "report" &&
    view.token(phrase.head)?.upos === "PROPN" &&
    view.mentionAt(phrase.head) === undefined
  )
    return false;
  if (SOURCES.has(lemma)) return true;
  // "one of them": of some who were told of, though not which.
  if (
    /^(?:one|some|many|several|most|few|both|others)$/.test(lemma) &&
    view.norm(phrase.head + 1) === "of" &&
    cue.shows !== true
  )
    return true;
  if (cue.force === "say" && REPORTING.has(lemma)) return true;
  // What several announce together is an act, and what "it" shows no speech.
  if (cue.lemma === "announce" || (cue.shows === true && (cue.lemma === "show" || !TRACED.has(lemma))))
    return false;
  if (cue.force === "ask") return isSomebody(view, phrase) || PRESS.test(lemma);
  return (
    (TRACED.has(lemma) || SPOKEN.has(cue.lemma) || FELT.has(cue.lemma) || isSomebody(view, phrase)) &&
    couldSpeak(view, phrase)
  );
}

/** Those whose report is where the news of this very page comes from; "the newspaper reported that" tells of another's. */
const PASSING_ON = /^(?:correspondent|reporter|journalist|agency)$/;

/** Verbs whose subject speaks, whatever it is called: who "says" something is no thing. */
const SPOKEN: ReadonlySet<string> =
  wordSet(`say tell add declare insist reply answer explain argue warn claim acknowledge stress maintain contend concede admit assert complain joke note state
  emphasise emphasize remark observe caution allege lament quip comment testify assure inform predict reiterate`);

/** What only somebody does: no thing believes, hopes, fears or thinks. */
const FELT: ReadonlySet<string> = new Set(["believe", "think", "hope", "fear", "worry", "doubt"]);

/** A name, or a pronoun for people: what may believe or promise, where a noun may be a thing. */
const isSomebody = (view: View, { head }: NounPhrase): boolean =>
  view.token(head)?.upos === "PROPN" ||
  /^(?:he|she|they|we|i|who|many|some|others|both|most)$/.test(view.norm(head));
