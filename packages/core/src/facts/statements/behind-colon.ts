import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { trimSpan } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { quotesOver } from "./content/quoted.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import { cueOf, type Cue } from "./cues.ts";
import { speakerOf } from "./speakers/speaker-of.ts";
import { unnamedVoice } from "./speakers/unnamed-voice.ts";

/** Cues that a colon may follow before words without marks; of others a list follows. */
const SAID_SO = /^(?:say|write|add|read|declare|state|reply|tweet|post|tell|inform)$/;
/** A list, a label or marks of its own, none of which is a sentence of speech. */
const NO_SPEECH = /^(?:["“”„«‘'`\-–—•*·([#]|\d)/;
/** Whoever speaks of himself. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/;
const SHORTEST = 20;

/** "The president said: Our country will not close the port.": the rest of the sentence, which a colon sets off where no marks do. */
export function behindColon(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Attribution[] {
  const { sentence, clauses } = passage;
  const colon = view.tokens.slice(sentence.first, sentence.last).findIndex(({ norm }) => norm === ":");
  if (colon < 0) return [];
  const at = sentence.first + colon;
  const clause = clauses.findLast(({ verb }) => verb.last <= at);
  const cue = clause === undefined ? undefined : cueOf(clause.verb);
  if (clause === undefined || cue === undefined || !announces(view, clause, cue, at)) return [];
  const words = trimSpan(view.text, view.spanOf({ first: at + 1, last: sentence.last }));
  const text = view.text.slice(words.start, words.end);
  if (NO_SPEECH.test(text) || !/^\p{Lu}/u.test(text) || text.length < SHORTEST) return [];
  if (quotesOver(quotes, words).length > 0 || !clauses.some(({ verb }) => isTold(verb, at))) return [];
  const speaker = speakerOf(view, passage, clause);
  const unnamed = speaker === null ? unnamedVoice(view, passage, clause, cue) : null;
  if (speaker === null && unnamed === null) return [];
  const direct = FIRST_PERSON.test(text);
  return [
    {
      rule: "statement.say.colon",
      passage,
      form: direct ? "direct" : "indirect",
      speaker,
      unnamed,
      addressee: null,
      content: [direct ? words : withoutStop(view.text, tidy(view.text, words))],
      cue: view.spanOf(clause.verb),
      clause,
      evidence: [passage.span],
    },
  ];
}

/** What is said has a verb: "said three words: Peace, land, bread" is a list. */
const isTold = ({ form, first }: Clause["verb"], colon: number): boolean =>
  form === "finite" && first > colon;

/** A finite cue, told as done, with nothing but to whom, when and where between it and the colon. */
function announces(view: View, { verb, objects, obliques }: Clause, { tells }: Cue, colon: number): boolean {
  if (verb.form !== "finite" || verb.negation !== null || verb.modal !== null || verb.passive) return false;
  if (!SAID_SO.test(verb.lemma)) return false;
  let end = tells ? (objects[0]?.last ?? verb.last) : verb.last;
  for (const { at, phrase } of obliques) if (at === end) end = phrase.last;
  return end === colon;
}
