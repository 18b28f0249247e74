import { stage, type Doc } from "../../document/index.ts";
import {
  contentId,
  precisionOf,
  type Span,
  type StatementFact,
  type TimeMention,
} from "../../record/index.ts";
import { EventTimes } from "../shared/event-times.ts";
import { View } from "../shared/view.ts";
import { announced } from "./announced.ts";
import type { Attribution } from "./attribution.ts";
import { attributionsIn } from "./attributions.ts";
import { quotesOver } from "./content/quoted.ts";
import { carryOn, spokenTo } from "./continue.ts";
import { withPartners } from "./dialogue.ts";
import { signed } from "./letters.ts";
import { notOfOneself } from "./oneself.ts";
import { posted } from "./posts.ts";
import { isAsked, questionsOf } from "./interviews.ts";
import { spokenTogether } from "./together.ts";
import { openings, transcribed } from "./transcript.ts";
import { headlineStatements, isRepeated } from "./headlines.ts";

/** Who said what to whom: cues and quotation marks read together; a statement that nobody is said to have made has no speaker. */
export const statementsStage = stage({
  name: "facts/statements",
  requires: ["head", "blocks", "analysis", "grammar", "quotes", "times", "entities", "mentions"],
  assigns: ["facts"],
  run: (doc) => {
    const view = new View(doc);
    const times = new EventTimes(view, doc.quotes);
    const told = view.passages
      .filter(({ block }) => block.kind === "paragraph" || block.kind === "subtitle")
      .flatMap((passage) => attributionsIn(view, passage, doc.quotes));
    const titles = view.passages
      .filter(({ block }) => block.kind === "title" || block.kind === "subtitle")
      .flatMap((passage) => [
        ...headlineStatements(view, passage),
        ...(passage.block.kind === "title" ? attributionsIn(view, passage, doc.quotes) : []),
      ]);
    const bodyQuotes = doc.quotes.filter(
      ({ span }) => view.passages[view.passageIndexAt(span.start)]?.block.kind === "paragraph",
    );
    const printed = transcribed(view, titles);
    const within = (span: Span): boolean =>
      printed.some(
        ({ content: [words] }) => words !== undefined && words.start <= span.start && span.end <= words.end,
      );
    // "I told them that we wait", "my Government believes", in a transcript: the speaker's own words, told once.
    const questions = questionsOf(view, openings(view));
    const others = told.filter(
      ({ unnamed, cue }) =>
        // "Your critics say that you gave too much away. Did you?"
        !(cue !== null && (isAsked(questions, cue) || asks(view, cue))) &&
        (cue === null ||
          unnamed == null ||
          !within(cue) ||
          !/^(?:I$|[Ww]e$|[Mm]y |[Oo]ur )/.test(view.text.slice(unnamed.start, unnamed.end))),
    );
    const own = notOfOneself(
      view,
      withoutRepeats(
        others.map((attribution) =>
          spokenTo(view, attribution, quotesOver(doc.quotes, wholeOf(attribution))),
        ),
      ),
    );
    const spoken = [
      ...withoutRepeats(own.filter((attribution) => !isLeadIn(view, attribution))),
      ...announced(view, own),
    ];
    // A quotation within what a transcript prints keeps the cue that it has there.
    const unprinted = bodyQuotes.filter(({ span }) => !within(span));
    const carried = [...printed, ...carryOn(view, spoken, unprinted)];
    const body = signed(view, withPartners(view, [...carried, ...posted(view, carried)]));
    const headlines = withoutRepeats(titles).filter(
      (attribution) => isRepeated(view, attribution, body) === undefined,
    );
    const facts = [...headlines, ...body]
      .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
      .flatMap((attribution) => spokenTogether(view, attribution))
      .map((attribution) => toFact(view, attribution, times, doc));
    const seen = new Set<string>();
    return { facts: facts.filter(({ id }) => !seen.has(id) && seen.add(id)) };
  },
});

/** "Does Addo believe that they will wait?": whoever asks it does not report it. */
const asks = (view: View, { start }: Span): boolean => {
  const at = view.tokenAt(start);
  const sentence = view.passages[view.passageIndexAt(start)]?.sentence;
  return (
    sentence !== undefined &&
    /^(?:do|does|did|would|will|can|could|should|has|have|is|are|was|were)$/.test(view.norm(at)) &&
    view.tokens.slice(Math.max(at, sentence.last - 3), sentence.last).some(({ norm }) => norm === "?")
  );
};

const wholeOf = ({ content }: Attribution): Span => ({
  start: content[0]?.start ?? 0,
  end: content.at(-1)?.end ?? 0,
});

/** "Commenting on reports that ..., X said:": what stands before a colon that ends the sentence is not what is said, unless it runs up to it. */
const isLeadIn = (view: View, { content }: Attribution): boolean =>
  content.length === 1 && /^[^.!?:]{1,40}:\s*$/m.test(lineAfter(view.text, content[0]?.end ?? 0));

const lineAfter = (text: string, at: number): string => {
  const end = text.indexOf("\n", at);
  return text.slice(at, end < 0 ? at + 60 : Math.min(end, at + 60));
};

/** Attributions back among which one may claim the same words. */
const REACH = 12;

/** Of attributions that claim the same words the one with the nearest cue stays. */
function withoutRepeats(attributions: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of attributions) {
    const { content } = attribution;
    // Attributions come in reading order: what claims the same words stands close by.
    const other = kept
      .slice(-REACH)
      .find((earlier) =>
        earlier.content.some((a) => content.some((b) => a.start < b.end && b.start < a.end)),
      );
    if (other === undefined) kept.push(attribution);
    else if (other.speaker === null && attribution.speaker !== null)
      kept.splice(kept.indexOf(other), 1, attribution);
    // "According to Chad, they seized it, claiming that it was bad": all of it is Chad's.
    else if (isTraced(attribution) && other.clause?.verb.form === "gerund" && within(other.content, content))
      kept.splice(kept.indexOf(other), 1, attribution);
    // "Chad has assured Mali that it will wait, Addo said": what Chad said, and that Addo says so.
    else if (isNested(other, attribution)) kept.push(attribution);
    // "“It is late,” he said, according to the transcript": told once, by whoever says it.
    else if (
      !isTraced(attribution) &&
      length(content) < length(other.content) / 2 &&
      !within(content, other.content)
    )
      kept.push(attribution);
  }
  return kept;
}

/** Whether the words of the later cue tell that the earlier one's speaker, another one, said something. */
const isNested = (inner: Attribution, outer: Attribution): boolean => {
  const { cue } = inner;
  if (cue === null || !areTwo(inner, outer)) return false;
  return outer.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
};

/** Two who speak, one of whom may be known by words alone: "according to aides, Addo fears that". */
const areTwo = (a: Attribution, b: Attribution): boolean =>
  a.speaker !== null &&
  (b.speaker === null
    ? // "he said it was late, according to the transcript": told once, by whoever says it.
      b.unnamed != null && !a.rule.startsWith("statement.say.")
    : a.speaker.entity !== b.speaker.entity);

const isTraced = ({ rule }: Attribution): boolean => rule === "statement.according-to";

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((a) => outer.some((b) => b.start <= a.start && a.end <= b.end));

function toFact(
  view: View,
  attribution: Attribution,
  times: EventTimes,
  { source, head }: Pick<Doc, "source" | "head">,
): StatementFact {
  const { cue, speaker, unnamed, form, rule, passage, clause, evidence } = attribution;
  // "“Is it late?” asked Addo": the one who stands behind the verb speaks.
  const addressee = attribution.addressee?.entity === speaker?.entity ? null : attribution.addressee;
  const content = attribution.content.map((span) =>
    withoutCue(
      view.text,
      withoutEntry(view.text, withoutDateline(view.text, span, head.dateline?.span ?? null)),
    ),
  );
  const dated = clause === null ? null : times.ofClause(passage, clause, clause.verb.head);
  // "In 2010, he recalled, the money came late": a time within what is said is not that of saying it.
  const inside = (span: Span): boolean =>
    content.some(({ start, end }) => start <= span.start && span.end <= end);
  const time = dated === null || inside(dated.span) || isOfOpening(view, attribution, dated) ? null : dated;
  const support: Record<string, Span[]> = { content };
  const voice = speaker?.span ?? unnamed ?? null;
  if (voice !== null) support["speaker"] = [voice];
  if (addressee !== null) support["addressee"] = [addressee.span];
  if (cue !== null) support["cue"] = [cue];
  if (time !== null) support["when"] = [time.span];
  const about = new Set(
    content.flatMap(({ start, end }) =>
      view
        .mentionsIn(view.tokenAt(start), view.tokenAt(end - 1) + 1)
        .filter(({ kind, inner }) => kind === "agreement" && !inner)
        .map(({ entity }) => entity),
    ),
  );
  const [first] = content;
  return {
    id: contentId(
      source.id,
      "statement",
      first?.start ?? 0,
      content.at(-1)?.end ?? 0,
      speaker?.entity ?? null,
    ),
    kind: "statement",
    evidence: sorted(evidence),
    support,
    // "will tell parliament that": not said yet.
    status: clause?.verb.tense === "future" ? "planned" : "actual",
    negated: false,
    background: false,
    source: null,
    confidence: speaker === null ? 0.4 : form === "direct" ? 0.92 : 0.8,
    rule,
    form,
    speaker: speaker?.entity ?? null,
    addressee: addressee?.entity ?? null,
    content,
    cue,
    when: time?.when ?? null,
    about: [...about],
  };
}

/** "Following the vote last year, X said": a month or a year of what the sentence looks back on, and not of the saying. */
function isOfOpening(view: View, { passage }: Attribution, { span, when }: TimeMention): boolean {
  if (when === null || precisionOf(when) === "day") return false;
  const before = view.text.slice(passage.span.start, span.start);
  return /^(?:[Bb]ut |[Aa]nd )?(?:Following|following|After|after|Despite|despite|Since|since|Ahead of|In the wake of|Before)\b[^,]*$/.test(
    before,
  );
}

/** "Feb 17 (Steppe-Inform) - Chad will ...": the opening that says whence the news is stands before what is said. */
function withoutDateline(text: string, { start, end }: Span, dateline: Span | null): Span {
  if (dateline !== null && start < dateline.end && dateline.end < end) {
    const [space = ""] = /^[\s(),.:—–-]*/.exec(text.slice(dateline.end, end)) ?? [];
    return { start: dateline.end + space.length, end };
  }
  const line = text.lastIndexOf("\n", start) + 1;
  const opening =
    start - line > DATELINE ? null : OPENING.exec(text.slice(start, Math.min(end, start + 2 * DATELINE)));
  return { start: start + (opening?.[0].length ?? 0), end };
}
/** "said it “would be done,” adding: “No conditions.”": the word that leads to the quotation is not said. */
function withoutCue(text: string, { start, end }: Span): Span {
  const [passedOn = ""] = PASSED_ON.exec(text.slice(Math.max(start, end - 60), end)) ?? [];
  if (passedOn.length > 0 && passedOn.length < end - start) return { start, end: end - passedOn.length };
  if (!/^\s?:/.test(text.slice(end, end + 2))) return { start, end };
  const [cue = ""] = LEADING_CUE.exec(text.slice(Math.max(start, end - 30), end)) ?? [];
  return { start, end: end - cue.length };
}
/** "…, reports Agence France-Presse": who passes it on. */
const PASSED_ON = /,\s+reports?\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*[ .]?){1,4}(?:\s?\(\p{Lu}+\))?$/u;
const LEADING_CUE =
  /[,;]?["”’]?,? (?:and )?(?:adding|saying|noting|warning|stressing|declaring|continuing|added|saying to them)$/;

/** "October 4, 2002 Chad ..., Mali says", "19:21: ..., he says": the time that opens a line of a chronicle or of a live report is not said. */
function withoutEntry(text: string, { start, end }: Span): Span {
  const before = text[start - 1];
  if (before !== undefined && before !== "\n") return { start, end };
  const [opening = ""] = ENTRY.exec(text.slice(start, Math.min(end, start + DATELINE))) ?? [];
  return { start: start + opening.length, end };
}
const ENTRY =
  /^(?:[-_•*·] ?)?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|[012]\d[0-5]\d|(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2}(?:-\d{1,2})?)?,? (?:1[5-9]|20)\d\d|(?:1[5-9]|20)\d\d)(?:\s?[-–—:|·]{1,2})? (?=["“]?\p{Lu})/u;
const DATELINE = 60;
const OPENING = /^[^.!?\n"“]{0,40}\([\p{L} .'&-]{2,40}\)\s*(?:--|[-–—])\s+/u;

function sorted(spans: readonly Span[]): Span[] {
  const seen = new Set<number>();
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start));
}
