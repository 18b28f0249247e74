import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { bySpan, overlaps, type Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { isAttached } from "./attached-quotes.ts";
import type { Attribution } from "./attribution.ts";
import { brokenOff } from "./broken-off.ts";
import { formOf } from "./content/quoted.ts";
import { reportedBy } from "./content/reported-clauses.ts";
import { reportedObject } from "./content/reported-object.ts";
import { tidy } from "./content/trimming.ts";
import type { Cue } from "./cues.ts";
import { evidenceOf, evidenceOver } from "./evidence.ts";
import { aroundCue } from "./frames.ts";
import { markedAround, overMarks } from "./marked.ts";
import { resumedFrom } from "./resumed-from.ts";
import { addresseeOf, speakerOf } from "./speakers/speaker-of.ts";
import { behindVerb, QUOTING } from "./speakers/speaking-phrase.ts";
import { unnamedVoice } from "./speakers/unnamed-voice.ts";
import { isMedia, type Voice } from "./speakers/voices.ts";

/** What a cue tells of its speaker's words: those marked amid the writer's, those told in the writer's own, and those quoted. */
export function spoken(
  view: View,
  passage: Passage,
  clause: Clause,
  cue: Cue,
  near: readonly QuotedSpan[],
): Attribution[] {
  if ((cue.judges && cue.force === "judge") || isAnswer(view, clause)) return [];
  const base = tellingOf(view, passage, clause, cue, near);
  const { speaker, unnamed } = base;
  if (speaker !== null && cue.lemma === "report" && passesOn(view, clause, speaker)) return [];
  const mixed = speaker === null && unnamed === null ? [] : markedAround(view, passage, clause, cue, near);
  if (mixed.length > 0)
    return [
      {
        ...base,
        rule: `statement.${cue.force}.marked`,
        form: "mixed",
        content: mixed,
        evidence: evidenceOver(view, passage, mixed),
      },
    ];
  const utterances = near.filter(({ kind }) => kind === "utterance").sort((a, b) => bySpan(a.span, b.span));
  const spans = toldBy(view, passage, clause, cue, near, utterances);
  const broken = brokenOff(view, clause, spans, near);
  const indirect =
    broken === null ? spans.flatMap((span) => besideUtterances(view, span, utterances, base.cue)) : [];
  const made: Attribution[] = [];
  // Indirect speech of nobody in particular ("it is said") is no statement; that of unnamed officials has no speaker.
  // What reporters ask is told to make sense of an answer; it is kept where it is quoted.
  const voiced = speaker !== null || (unnamed !== null && cue.force !== "ask");
  if (indirect.length > 0 && voiced) {
    const whole = indirect.map((span) => tidy(view.text, overMarks(span, near)));
    made.push({
      ...base,
      rule: `statement.${cue.force}.clause`,
      form: formOf(whole, near),
      content: whole,
      evidence: evidenceOver(view, passage, whole),
    });
  }
  if (broken !== null && voiced) made.push(fragmentOf(base, broken));
  const direct = utterances.filter(({ span }) => isAttached(view, passage, clause, span));
  if (direct.length > 0) {
    made.push({
      ...base,
      rule: `statement.${cue.force}.quotation`,
      form: "direct",
      content: direct.map(({ inner }) => tidy(view.text, inner)),
      evidence: evidenceOf(view, passage, direct),
    });
  } else if (indirect.length === 0 && speaker !== null && cue.force === "say") {
    const fragment = fragmentBehind(view, clause, near);
    if (fragment !== undefined) made.push(fragmentOf(base, fragment.inner));
  }
  return made;
}

/** What all that a cue tells has in common: who speaks to whom, and where that is said. */
type Telling = Pick<Attribution, "passage" | "speaker" | "unnamed" | "addressee" | "cue"> & {
  readonly clause: Clause;
};

/** "said no to the plan that they had made": an answer, and nothing told. */
const isAnswer = (view: View, { verb }: Clause): boolean =>
  /^(?:yes|no|goodbye)$/.test(view.norm(verb.last)) && view.norm(verb.last + 1) === "to";

function tellingOf(
  view: View,
  passage: Passage,
  clause: Clause,
  cue: Cue,
  near: readonly QuotedSpan[],
): Telling {
  const own = speakerOf(view, passage, clause);
  const resumed = resumedFrom(view, passage, clause, own, near);
  const speaker = resumed === null ? own : speakerOf(view, passage, resumed);
  return {
    passage,
    speaker,
    unnamed: speaker === null ? unnamedVoice(view, passage, clause, cue) : null,
    addressee: addresseeOf(view, clause, cue, speaker),
    cue: view.spanOf(clause.verb),
    clause,
  };
}

/** The stretches that a cue reports: its clauses, else its object, else the words around it where nothing is quoted. */
function toldBy(
  view: View,
  passage: Passage,
  clause: Clause,
  cue: Cue,
  near: readonly QuotedSpan[],
  utterances: readonly QuotedSpan[],
): Span[] {
  const own = reportedBy(view, passage, clause, !cue.bare, near);
  const quoting = own.length > 0 ? null : quotingOver(passage, clause);
  const clauses = quoting === null ? own : reportedBy(view, passage, quoting, false, near);
  const told =
    clauses.length > 0 || behindVerb(view, passage, clause) !== null
      ? clauses
      : reportedObject(view, passage, clause, cue, near);
  return told.length > 0 || utterances.length > 0 ? told : aroundCue(view, passage, clause, cue);
}

/** "The war was over, Interfax quoted Addo as saying": the clause before which what is said stands. */
function quotingOver({ clauses }: Passage, { kind, marker, verb, parent }: Clause): Clause | null {
  const outer = parent === null ? undefined : clauses[parent];
  if (kind !== "adverbial" || marker !== "as" || verb.form !== "gerund" || outer === undefined) return null;
  return QUOTING.has(outer.verb.lemma) ? outer : null;
}

/** "said “we will sign”", "saying it was “dead on arrival”": marked words straight after the cue. */
const fragmentBehind = (view: View, { verb }: Clause, near: readonly QuotedSpan[]): QuotedSpan | undefined =>
  near.find(
    ({ kind, span }) =>
      kind === "fragment" &&
      view.tokenAt(span.start) - verb.last <= 1 &&
      span.start > view.spanOf(verb).start,
  );

const fragmentOf = (telling: Telling, words: Span): Attribution => ({
  ...telling,
  rule: "statement.say.fragment",
  form: "mixed",
  content: [words],
  evidence: [telling.passage.span],
});

/**
 * "…, Interfax reports", "Trend reports: …" says where the news comes from, and so does whoever prints it; it is no statement of theirs. "The Lima Times
 * reported on Monday that the port was shut" is: another's report is told of.
 */
function passesOn(view: View, { verb, subject }: Clause, speaker: Voice): boolean {
  if (isOtherName(view, speaker)) return true;
  if (!isMedia(view, speaker)) return false;
  const outlet = view.doc.head?.outlet ?? null;
  const name = view.text.slice(speaker.span.start, speaker.span.end);
  if (outlet !== null && outlet.toLowerCase().includes(name.replace(/^the /i, "").toLowerCase())) return true;
  return subject === null || subject.first > verb.first || !isReportOf(view, verb);
}

/** "reported that", "reports on Monday that", "reported the port was shut": what is reported follows, and is told of as a report. */
const isReportOf = (view: View, { last, tense }: Clause["verb"]): boolean =>
  !/^[,.:;"”]$/.test(view.norm(last)) &&
  (tense === "past" || view.tokens.slice(last, last + THAT_WITHIN).some(({ norm }) => norm === "that"));
const THAT_WITHIN = 5;

/** "reported New Zimbabwe": a state's name in another name, which is none of the state's. */
const isOtherName = (view: View, { entity, span }: Voice): boolean => {
  // "Trend reports": a name taken for that of a town which no list has.
  if (view.kindOf(entity) === "place" && entity.startsWith("local:")) return true;
  const at = view.tokenAt(span.start) - 1;
  return (
    view.kindOf(entity) === "country" && view.token(at)?.upos === "PROPN" && view.mentionAt(at) === undefined
  );
};

/** "said the port was shut: “It is late.”": what stands before the marks is said in the writer's words, what stands in them is a quotation. */
function besideUtterances(
  view: View,
  span: Span,
  utterances: readonly QuotedSpan[],
  cue: Span | null,
): Span[] {
  const over = utterances.filter(({ span: marks }) => overlaps(marks, span));
  const [first] = over;
  if (first === undefined) return [span];
  const before = view.text.slice(span.start, first.span.start).trimEnd();
  // "Addo thanked her: “You came,” he wrote": the writer leads to the quotation, and the cue behind it tells of that alone.
  const led = cue !== null && span.start < cue.start;
  return before.endsWith(":") && before.length > 10 && !led
    ? [tidy(view.text, { start: span.start, end: first.span.start })]
    : [];
}
