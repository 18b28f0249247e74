import { wordSet, type Clause, type NounPhrase, type Oblique } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { overlaps, type Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import type { Cue } from "./cues.ts";
import { resumedFrom } from "./resumed-from.ts";
import { speakerOf } from "./speakers/speaker-of.ts";
import { unnamedVoice } from "./speakers/unnamed-voice.ts";

/** "described the deal as a step", "described the deal reached on Monday as a step": what is judged as, though what hangs on the object takes it. */
const asPhrase = (
  { clauses }: Passage,
  { verb, obliques }: Clause,
  object: NounPhrase,
): Oblique | undefined =>
  obliques.find(({ prep }) => prep === "as") ??
  (verb.lemma === "describe"
    ? clauses
        .filter(({ kind, subject }) => kind === "participial" && subject?.head === object.head)
        .flatMap((participial) => participial.obliques)
        .find(({ prep }) => prep === "as")
    : undefined);

/** "called the signing one of his main goals", "hailed a “historic” thaw", "described it as a farce". */
export function judged(
  view: View,
  passage: Passage,
  clause: Clause,
  cue: Cue,
  near: readonly QuotedSpan[],
): Attribution[] {
  // "called home its envoy", "called off the talks": nothing is named so.
  if (!cue.judges || /^(?:home|back|off|on|for|up|in|together)$/.test(view.norm(clause.verb.last))) return [];
  const own = speakerOf(view, passage, clause);
  // "denied that raids had hit it, calling the claim “false”": of whoever denied it.
  const resumed = resumedFrom(view, passage, clause, own, near) ?? clause;
  const speaker = resumed === clause ? own : speakerOf(view, passage, resumed);
  const unnamed = speaker === null ? unnamedVoice(view, passage, resumed, { ...cue, lemma: "say" }) : null;
  if ((speaker ?? unnamed) === null) return [];
  const told = judgment(view, passage, clause, cue, near);
  if (told === null) return [];
  return [
    {
      rule: "statement.judge.object",
      passage,
      form: told.marked ? "mixed" : "indirect",
      speaker,
      unnamed,
      addressee: null,
      content: [told.span],
      cue: view.spanOf(clause.verb),
      clause,
      evidence: [passage.span],
    },
  ];
}

/** The words of the judgment, and whether any of them stand in marks; null where the verb only names something, or does an act. */
function judgment(
  view: View,
  passage: Passage,
  clause: Clause,
  cue: Cue,
  near: readonly QuotedSpan[],
): { span: Span; marked: boolean } | null {
  const [object, predicate] = clause.objects;
  // "called half a dozen envoys": so many of them.
  if (object === undefined || /^(?:half|dozens?|scores|hundreds|thousands)$/.test(view.norm(object.head)))
    return null;
  const as = asPhrase(passage, clause, object);
  // "called the statement “offensive and outlandish”": marked words right behind what is judged.
  const called = near.find(
    ({ kind, span: marks }) =>
      kind === "fragment" &&
      (view.tokenAt(marks.start) === object.last ||
        // "described the outcome as “deeply disappointing”"
        (view.norm(object.last) === "as" && view.tokenAt(marks.start) === object.last + 1)),
  );
  const behind = called === undefined ? 0 : view.tokenAt(called.inner.end - 1) + 1;
  const last = Math.max(predicate?.last ?? 0, as?.phrase.last ?? 0, object.last, behind);
  // "called it robbery on an international scale": the judgment, not the word for what is judged.
  const pronoun = predicate !== undefined && view.token(object.head)?.upos === "PRON";
  const told = view.spanOf(
    pronoun ? { first: predicate.first, last: Math.max(last, clause.last) } : { first: object.first, last },
  );
  const marked = near.filter(({ kind, span: marks }) => kind !== "title" && overlaps(marks, told));
  // "called them on it: “The questions ...”": a speech begins, nothing is named so.
  if (
    marked.some(
      ({ kind, span: marks }) => kind === "utterance" && view.norm(view.tokenAt(marks.start) - 1) === ":",
    )
  )
    return null;
  // Marked words are said whole: "called it “a great day for the nation”".
  const end = Math.max(told.end, ...marked.map(({ inner }) => inner.end));
  // "calling them “childish” and baseless": what they are called, not the word for them.
  const bare = called !== undefined && predicate === undefined && view.token(object.head)?.upos === "PRON";
  const joined = bare && view.norm(behind + 1) === "and" && view.token(behind + 2)?.upos === "ADJ";
  const range = !bare
    ? { start: told.start, end }
    : joined
      ? { start: called.span.start, end: view.tokenSpan(behind + 2).end }
      : called.inner;
  // "which Vietnam calls the East Sea": a name of its own, and no judgment.
  if (marked.length === 0 && predicate !== undefined && view.token(predicate.head)?.upos === "PROPN")
    return null;
  // Praise and blame are acts; they are speech too where words are quoted or a predicate is given.
  if (marked.length === 0 && !(NAMING.has(cue.lemma) && (predicate !== undefined || as !== undefined)))
    return null;
  return { span: withoutStop(view.text, tidy(view.text, range)), marked: marked.length > 0 };
}

/** Verbs by which something is called what the speaker holds it to be. */
const NAMING: ReadonlySet<string> = wordSet("call describe brand label term");
