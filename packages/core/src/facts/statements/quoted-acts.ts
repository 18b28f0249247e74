/** Words in marks amid an act of speech: "called for “maximum restraint”", "pledged to “never walk away”", "thanked Chad for its “steadfast support”". */
import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { overlaps, type Span } from "../../record/index.ts";
import { ancestry, type Passage, type View } from "../shared/view.ts";
import { attributes } from "./attributing.ts";
import type { Attribution } from "./attribution.ts";
import { extent, withDependents } from "./content/extent.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import { cueOf, type Cue } from "./cues.ts";
import { evidenceOver } from "./evidence.ts";
import { addresseeOf, speakerOf } from "./speakers/speaker-of.ts";
import { unnamedVoice } from "./speakers/unnamed-voice.ts";
import { voiceOf, type Voice } from "./speakers/voices.ts";

const lemmas = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Whoever these are done to is spoken to. */
const ASKING: ReadonlySet<string> = new Set(
  lemmas(
    "urge ask request implore beg press encourage exhort instruct order invite caution advise remind call_for call_on call_upon appeal_for appeal_to",
  ),
);

/**
 * Verbs of acts that are done by speaking: what is asked for, promised, threatened, praised and blamed. Lemmas, with the preposition that makes a verb
 * one of them, if any ("spoke of", "called for").
 */
const ACTS: ReadonlySet<string> = new Set([
  ...ASKING,
  ...lemmas(`demand insist_on propose recommend suggest advocate
    pledge vow promise undertake commit guarantee swear offer reaffirm reiterate renew confirm stress underline underscore emphasise emphasize highlight note cite
    threaten warn_of warn_against caution_against
    accuse blame fault charge criticise criticize condemn denounce decry deplore slam blast lambast lambaste rebuke chide mock ridicule scold assail attack reproach
    praise hail laud applaud commend thank congratulate credit salute welcome
    speak_of speak_about talk_about talk_of refer_to allude_to point_to boast_of boast_about complain_of complain_about lament regret
    express voice convey extend declare announce reject dismiss rule_out claim admit acknowledge predict envision envisage outline mention`),
]);

/** Fewest words in marks: a single one may be marked for any reason. */
const FEWEST = 2;
/** Read by the words alone: whoever is named as its subject speaks. */
const CUE: Cue = { lemma: "say", force: "say", bare: false, judges: false, tells: true };

/** Every attribution that marked words amid such an act make, but for those that `told` has. */
export function quotedActs(
  view: View,
  passage: Passage,
  quotes: readonly QuotedSpan[],
  told: readonly Attribution[],
): Attribution[] {
  const made: Attribution[] = [];
  for (const quote of quotes) {
    if (quote.kind === "title" || isDesignation(view, quote)) continue;
    if ([...told, ...made].some(({ content }) => content.some((span) => overlaps(span, quote.inner))))
      continue;
    const found = actAround(view, passage, quote);
    if (found === null) continue;
    const { act, done } = found;
    const speaker = speakerOf(view, passage, act);
    const unnamed = speaker === null ? unnamedVoice(view, passage, act, CUE) : null;
    if (speaker === null && unnamed === null) continue;
    const content = [done === null ? tidy(view.text, quote.inner) : doneIn(view, passage, act, done, quotes)];
    made.push({
      rule: "statement.act.marked",
      passage,
      form: "mixed",
      speaker,
      unnamed,
      addressee: isOneOf(ASKING, view, act) ? askedOf(view, act, speaker) : null,
      content,
      cue: view.spanOf(act.verb),
      clause: act,
      evidence: evidenceOver(view, passage, content),
    });
  }
  return made;
}

/** The act that marked words stand in, and the clause of what is asked or promised where they stand in one; null where they stand in none. */
function actAround(
  view: View,
  passage: Passage,
  { inner, span }: QuotedSpan,
): { readonly act: Clause; readonly done: Clause | null } | null {
  const at = view.tokenAt(inner.start);
  const holding = passage.own.findLast(
    ({ first, last, verb }) =>
      first <= at && at < last && (verb.first < at || overlaps(view.spanOf(verb), span)),
  );
  if (holding === undefined) return null;
  let done: Clause | null = null;
  for (const clause of ancestry(passage, holding)) {
    const marked = overlaps(view.spanOf(clause.verb), span);
    if (!marked && isOneOf(ACTS, view, clause))
      return attributes(view, passage, clause) ? { act: clause, done } : null;
    // "urged Chad to say “sorry”": of another cue; what a finite clause tells is the writer's, or told by a cue of its own.
    const cue = cueOf(clause.verb);
    if (!marked && cue?.force === "say" && cue.shows !== true) return null;
    if (clause.verb.form === "finite") return null;
    done = clause;
  }
  return null;
}

/** By itself, by its particle, or by the preposition right behind it. */
const isOneOf = (
  acts: ReadonlySet<string>,
  view: View,
  { verb: { lemma, particle, last } }: Clause,
): boolean =>
  [lemma, `${lemma}_${particle ?? ""}`, `${lemma}_${view.norm(last)}`].some((act) => acts.has(act));

/** "to show “restraint” in the strait": from its verb on, as far as it goes. */
function doneIn(
  view: View,
  passage: Passage,
  act: Clause,
  done: Clause,
  quotes: readonly QuotedSpan[],
): Span {
  const first = Math.min(done.first, done.verb.first);
  const last = extent(view, passage, act, withDependents(passage, [done]), quotes);
  const from = /^(?:to|of|for|as)$/.test(view.norm(first)) ? first + 1 : first;
  return withoutStop(view.text, tidy(view.text, view.spanOf({ first: from, last })));
}

function askedOf(view: View, act: Clause, speaker: Voice | null): Voice | null {
  const on = act.obliques.find(({ prep }) => /^(?:on|upon)$/.test(prep))?.phrase;
  const asked = on === undefined ? null : voiceOf(view, on);
  return asked !== null && asked.entity !== speaker?.entity ? asked : addresseeOf(view, act, CUE, speaker);
}

/** "the “open door” policy", "the so-called “safe zone”": a word for a thing, and not quoted of anybody; nor is a single word. */
function isDesignation(view: View, { span, inner }: QuotedSpan): boolean {
  const words = view.text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const behind = view.token(view.tokenAt(span.end));
  const named = behind !== undefined && behind.start - span.end <= 1 && /^(?:NOUN|PROPN)$/.test(behind.upos);
  return words.length < FEWEST || (named && words.length <= LONGEST_NAME);
}
const LONGEST_NAME = 3;
