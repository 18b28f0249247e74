import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { bySpan, overlaps, type Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { accordingTo } from "./according-to.ts";
import { asTold } from "./as-told.ts";
import type { Attribution } from "./attribution.ts";
import { passagesOver } from "./continue.ts";
import { formOf, quotesOver, reportedBy, reportedObject, resumedCue, tidy, withoutStop } from "./content.ts";
import { cueOf, nominalCue, type Cue } from "./cues.ts";
import { aroundCue } from "./frames.ts";
import { markedAround, overMarks } from "./marked.ts";
import { behindColon } from "./behind-colon.ts";
import { claims } from "./claims.ts";
import { heldViews } from "./held-views.ts";
import { addresseeOf, behindVerb, isMedia, speakerOf, unnamedVoice, type Voice } from "./speakers.ts";

/** Every attribution that the passage's own cues make. */
export function attributionsIn(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Attribution[] {
  const found: Attribution[] = [];
  const around = quotesOver(quotes, passage.span);
  for (const clause of passage.own) {
    const cue = cueOf(clause.verb) ?? nominalCue(view, clause);
    if (cue === undefined || !attributes(view, passage, clause)) continue;
    const span = view.spanOf(clause.verb);
    // A cue inside somebody's speech is that speech.
    if (around.some(({ kind, inner }) => kind === "utterance" && overlaps(inner, span))) continue;
    // "“We wait,” said the minister was quoted as saying": no cue outside the marks is of a subject inside them.
    const subject = clause.subject === null ? null : view.spanOf(clause.subject);
    // "“We wait,” X said, adding that": grammar hangs the participle on what stands in the marks; whoever spoke adds it.
    const going = clause.verb.form === "gerund" && resumedCue(view, clause) !== null;
    if (
      subject !== null &&
      !going &&
      around.some(
        ({ kind, inner }) => kind === "utterance" && inner.start <= subject.start && subject.end <= inner.end,
      )
    )
      continue;
    const near = around.filter((quote) => !overlaps(quote.span, span));
    found.push(...spoken(view, passage, clause, cue, near), ...judged(view, passage, clause, cue, near));
  }
  found.push(
    ...accordingTo(view, passage, around),
    ...asTold(view, passage, around),
    ...heldViews(view, passage, around),
    ...claims(view, passage, around),
    ...behindColon(view, passage, quotes),
  );
  return found;
}

/** "did not say", "asked whether he would say", "as she had said he would": no words are attributed. */
const attributes = (view: View, passage: Passage, clause: Clause): boolean =>
  clause.verb.negation === null &&
  !isAccord(view, clause) &&
  !isConjunction(view, clause) &&
  !isOfAntecedent(passage, clause) &&
  (clause.kind !== "adverbial" ||
    clause.marker !== "as" ||
    clause.verb.form !== "finite" ||
    // "smiled as he noted that ..."
    view.norm(clause.verb.last) === "that") &&
  (clause.verb.modal === null || clause.verb.tense === "future") &&
  (clause.kind !== "infinitive" || clause.verb.form !== "infinitive" || isDone(view, passage, clause));

/** "Considering that trade has fallen, the ministers ...": a conjunction by now, not what anybody considers. */
const isConjunction = (view: View, { verb }: Clause): boolean =>
  verb.form === "gerund" &&
  /^(?:consider|assume|suppose|see)$/.test(verb.lemma) &&
  view.token(verb.first - 1)?.sentence !== view.token(verb.first)?.sentence;

/** "he agreed that the port should open" says so; what several or their states agree is an accord, and told as an event. */
const isAccord = (view: View, { verb, subject }: Clause): boolean =>
  verb.lemma === "agree" &&
  (view.norm(verb.last) !== "that" ||
    subject === null ||
    subject.conjuncts.length > 0 ||
    !(/^(?:he|she|i)$/.test(view.norm(subject.head)) || view.mentionAt(subject.head)?.kind === "person") ||
    view.mentionAt(subject.head)?.group !== undefined);

/** "a union that Moscow hopes will rival it": what is hoped is told of the union, and is no sentence of its own. */
const isOfAntecedent = ({ clauses }: Passage, cue: Clause): boolean =>
  cue.kind === "relative" &&
  clauses.some(
    ({ kind, marker, subject, verb, parent }) =>
      kind === "complement" &&
      marker === null &&
      verb.first === cue.verb.last &&
      subject !== null &&
      subject.last <= (cue.subject?.first ?? cue.verb.first) &&
      parent !== null &&
      clauses[parent] === cue,
  );

/** Verbs and adjectives before "to say" that tell that it was said: "went on to say", "used to say", "was quick to add". */
const LEADING: ReadonlySet<string> = new Set("go use continue proceed hasten".split(" "));
const QUICK: ReadonlySet<string> = new Set(
  "quick keen careful reported said heard quoted believed".split(" "),
);

/** "I have the honour to inform you that", "We wish to stress that": with these words letters and speeches say what they say. */
function isFormula(view: View, { verb, subject, objects }: Clause): boolean {
  if (subject === null || !/^(?:i|we)$/.test(view.norm(subject.head)) || verb.tense === "past") return false;
  if (/^(?:wish|beg|desire)$/.test(verb.lemma)) return true;
  if (verb.lemma === "like") return verb.modal !== null;
  const honour = objects.some(({ head }) => /^(?:hono(?:u)?r|pleasure|privilege)$/.test(view.lemma(head)));
  return verb.lemma === "have" && honour;
}

function isDone(view: View, { clauses }: Passage, { parent, verb }: Clause): boolean {
  const outer = parent === null ? undefined : clauses[parent];
  if (outer === undefined || outer.verb.negation !== null) return false;
  if (isFormula(view, outer)) return true;
  if (outer.verb.modal !== null) return false;
  if (outer.verb.tense === "future" || verb.first - outer.verb.last > 2) return false;
  if (LEADING.has(outer.verb.lemma))
    return outer.verb.lemma !== "go" || view.norm(verb.first - 1) === "on" || outer.verb.particle === "on";
  return QUICK.has(view.norm(verb.first - 1)) || QUICK.has(view.norm(outer.verb.head));
}

function spoken(
  view: View,
  passage: Passage,
  clause: Clause,
  cue: Cue,
  near: readonly QuotedSpan[],
): Attribution[] {
  if (cue.judges && cue.force === "judge") return [];
  // "said no to the plan that they had made": an answer, and nothing told.
  if (/^(?:yes|no|goodbye)$/.test(view.norm(clause.verb.last)) && view.norm(clause.verb.last + 1) === "to")
    return [];
  const own = speakerOf(view, passage, clause);
  const resumed = resumedFrom(view, passage, clause, own, near);
  const speaker = resumed === null ? own : speakerOf(view, passage, resumed);
  const base = {
    passage,
    speaker,
    unnamed: speaker === null ? unnamedVoice(view, passage, clause, cue) : null,
    addressee: addresseeOf(view, clause, cue, speaker),
    cue: view.spanOf(clause.verb),
    clause,
  };
  // "Interfax reported that ..." says where the news comes from; it is no statement of Interfax.
  if (speaker !== null && cue.lemma === "report" && (isMedia(view, speaker) || isOtherName(view, speaker)))
    return [];
  const mixed =
    speaker === null && base.unnamed === null ? [] : markedAround(view, passage, clause, cue, near);
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
  const clauses = reportedBy(view, passage, clause, !cue.bare, near);
  const object =
    clauses.length > 0 || behindVerb(view, passage, clause) !== null
      ? clauses
      : reportedObject(view, passage, clause, cue, near);
  const spans = object.length > 0 || utterances.length > 0 ? object : aroundCue(view, passage, clause, cue);
  const broken = brokenOff(view, clause, spans, near);
  const indirect = broken === null ? spans.flatMap((span) => besideUtterances(view, span, utterances)) : [];
  const made: Attribution[] = [];
  // Indirect speech of nobody in particular ("it is said") is no statement; that of unnamed officials has no speaker.
  // What reporters ask is told to make sense of an answer; it is kept where it is quoted.
  const voiced = speaker !== null || (base.unnamed !== null && cue.force !== "ask");
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
  if (broken !== null && voiced)
    made.push({
      ...base,
      rule: "statement.say.fragment",
      form: "mixed",
      content: [broken],
      evidence: [passage.span],
    });
  const direct = utterances.filter(
    ({ span }) =>
      isAttached(view, clause, span) &&
      !isOfLater(view, passage, clause, span) &&
      !isRead(view, clause, span),
  );
  if (direct.length > 0) {
    made.push({
      ...base,
      rule: `statement.${cue.force}.quotation`,
      form: "direct",
      content: direct.map(({ inner }) => tidy(view.text, inner)),
      evidence: evidenceOf(view, passage, direct),
    });
  } else if (indirect.length === 0 && speaker !== null && cue.force === "say") {
    // "said “we will sign”", "saying it was “dead on arrival”": marked words straight after the cue.
    const fragment = near.find(
      ({ kind, span }) =>
        kind === "fragment" &&
        view.tokenAt(span.start) - clause.verb.last <= 1 &&
        span.start > base.cue.start,
    );
    if (fragment)
      made.push({
        ...base,
        rule: "statement.say.fragment",
        form: "mixed",
        content: [fragment.inner],
        evidence: [passage.span],
      });
  }
  return made;
}

/** "reported New Zimbabwe": a state's name in another name, which is none of the state's. */
const isOtherName = (view: View, { entity, span }: Voice): boolean => {
  // "Trend reports": a name taken for that of a town which no list has.
  if (view.kindOf(entity) === "place" && entity.startsWith("local:")) return true;
  const at = view.tokenAt(span.start) - 1;
  return (
    view.kindOf(entity) === "country" && view.token(at)?.upos === "PROPN" && view.mentionAt(at) === undefined
  );
};

/** "thanked those who had, he said, “kept it alive”": the cue breaks a verb in two, so that the marked words alone are said. */
function brokenOff(
  view: View,
  { verb, subject }: Clause,
  spans: readonly Span[],
  near: readonly QuotedSpan[],
): Span | null {
  const opening = Math.min(verb.first, subject?.first ?? verb.first);
  if (view.norm(opening - 1) !== "," || !HELPING.test(view.norm(opening - 2))) return null;
  const start = view.token(opening - 2)?.start ?? 0;
  if (!spans.some((span) => span.start < start && start < span.end)) return null;
  const closing = Math.max(verb.last, subject?.last ?? 0);
  const quote = near.find(
    ({ kind, span }) =>
      kind === "fragment" &&
      view.tokenAt(span.start) - closing >= 0 &&
      view.tokenAt(span.start) - closing <= 1,
  );
  return quote?.inner ?? null;
}
const HELPING = /^(?:has|have|had|is|are|was|were|will|would|could|should|may|might|must)$/;

/**
 * "Addo said the port was shut, adding that it would open": the cue that a later one of the same speaker goes on from, where grammar makes
 * what is spoken of its subject; null for a cue of its own.
 */
function resumedFrom(
  view: View,
  passage: Passage,
  clause: Clause,
  own: Voice | null,
  near: readonly QuotedSpan[],
): Clause | null {
  const { subject, verb } = clause;
  if (subject === null || resumedCue(view, clause) === null) return null;
  // "He said the premier had the right, but said it was odd": the comma leads back to who spoke, whoever he spoke of; so does a verb
  // by which speakers go on ("and described it as odd"), without one.
  const joined = /^(?:but|and)$/.test(view.norm(verb.first - 1)) && clause.kind === "complement";
  const again =
    joined && (view.norm(verb.first - 2) === "," ? AGAIN.test(verb.lemma) : GOING_ON.test(verb.lemma));
  if (own !== null && verb.form === "finite" && !again) return null;
  const outer = passage.clauses.filter(
    (other) =>
      other.verb.first < verb.first &&
      cueOf(other.verb) !== undefined &&
      !near.some(({ kind, inner }) => kind === "utterance" && overlaps(inner, view.spanOf(other.verb))),
  );
  const before = outer.at(-1);
  return before !== undefined && subject.first >= before.verb.last && attributes(view, passage, before)
    ? before
    : null;
}

const AGAIN =
  /^(?:say|add|argue|insist|note|stress|acknowledge|admit|concede|warn|describe|call|hail|praise|express|urge|reiterate)$/;
const GOING_ON =
  /^(?:add|stress|reiterate|describe|hail|praise|express|laud|commend|underline|underscore|emphasi[sz]e)$/;

/** A quotation belongs to a cue of its own sentence when only commas, colons and the cue's own words stand between them. */
function isAttached(view: View, clause: Clause, marks: Span): boolean {
  const between =
    marks.start < (view.token(clause.verb.first)?.start ?? 0)
      ? view.text.slice(
          marks.end,
          view.token(Math.min(clause.verb.first, clause.subject?.first ?? clause.verb.first))?.start,
        )
      : view.text.slice(view.token(clause.verb.last - 1)?.end, marks.start);
  return !/[.!?]["”’)]*\s+\p{Lu}/u.test(between) || between.length < 4;
}

/** "Asked by Addo to respond, Brandt said, “…”": a later cue stands nearer to the marks. */
const isOfLater = (view: View, passage: Passage, { verb }: Clause, marks: Span): boolean =>
  passage.clauses.some(
    (other) =>
      other.verb.form === "finite" &&
      other.verb.first >= verb.last &&
      (view.token(other.verb.last - 1)?.end ?? marks.start) <= marks.start &&
      cueOf(other.verb)?.judges === false &&
      attributes(view, passage, other),
  );

/** "disputed a line, which read: “…": the words of what is written, and not of the cue before. */
const isRead = (view: View, { verb }: Clause, marks: Span): boolean => {
  const colon = view.tokenAt(marks.start) - 1;
  return view.norm(colon) === ":" && view.lemma(colon - 1) === "read" && verb.head < colon - 1;
};

/** "said the port was shut: “It is late.”": what stands before the marks is said in the writer's words, what stands in them is a quotation. */
function besideUtterances(view: View, span: Span, utterances: readonly QuotedSpan[]): Span[] {
  const over = utterances.filter(({ span: marks }) => overlaps(marks, span));
  const [first] = over;
  if (first === undefined) return [span];
  const before = view.text.slice(span.start, first.span.start).trimEnd();
  return before.endsWith(":") && before.length > 10
    ? [tidy(view.text, { start: span.start, end: first.span.start })]
    : [];
}

/** The sentence, and those into which the words run on. */
const evidenceOver = (view: View, passage: Passage, spans: readonly Span[]): Span[] => [
  passage.span,
  ...spans
    .flatMap((span) => passagesOver(view, span))
    .flatMap(({ span }) => (span.start > passage.span.start ? [span] : [])),
];

function evidenceOf(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Span[] {
  const over = quotes.flatMap((quote) => passagesOver(view, quote.span)).map(({ span }) => span);
  return [passage.span, ...over];
}

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
function judged(
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
  const [object, predicate] = clause.objects;
  if ((speaker ?? unnamed) === null || object === undefined) return [];
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
    return [];
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
  const span = withoutStop(view.text, tidy(view.text, range));
  const naming =
    cue.lemma === "call" ||
    cue.lemma === "describe" ||
    cue.lemma === "brand" ||
    cue.lemma === "label" ||
    cue.lemma === "term";
  // "which Vietnam calls the East Sea": a name of its own, and no judgment.
  if (marked.length === 0 && predicate !== undefined && view.token(predicate.head)?.upos === "PROPN")
    return [];
  // Praise and blame are acts; they are speech too where words are quoted or a predicate is given.
  if (marked.length === 0 && !(naming && (predicate !== undefined || as !== undefined))) return [];
  return [
    {
      rule: "statement.judge.object",
      passage,
      form: marked.length > 0 ? "mixed" : "indirect",
      speaker,
      unnamed,
      addressee: null,
      content: [span],
      cue: view.spanOf(clause.verb),
      clause,
      evidence: [passage.span],
    },
  ];
}
