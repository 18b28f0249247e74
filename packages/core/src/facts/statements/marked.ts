import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { overlaps, type Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { quotesOver } from "./content/quoted.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import { cueOf, type Cue } from "./cues.ts";
import { subjectOf } from "./speakers/speaking-phrase.ts";

const CLOSING = /^(?:["”»’]|'{1,2})$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** Share of the letters between marks from which on a stretch is a quotation and nothing else. */
const WHOLLY = 0.9;
/** What goes on from marked words that the cue opens: "“hard to win” if he loses ground", "“a wall” of sand". Not time, place or occasion. */
const GOING_ON = /^(?:of|if|because|unless|until|by|with|from|against|among|between|toward|towards|than)$/;
const OCCASION =
  /^(?:when|if|as|after|before|while|although|though|because|since|until|unless|in|under|with|without|despite|during)$/;
/** Fewest words told in the writer's voice that make marked speech mixed: one is a "But" before it. */
const FEWEST = 2;

/**
 * Speech that is marked in part, by where its cue stands: "The act was “very bold,” X said." is all that stands before the cue, "Chad, X wrote, “has
 * never paid”" both sides of it, "X conceded, “it will be hard” if he loses" what follows. Grammar is misled by the marks in such
 * sentences, so only places are asked. Empty where all is marked (direct speech) or nothing is, or where another cue stands between.
 */
export function markedAround(
  view: View,
  passage: Passage,
  clause: Clause,
  cue: Cue,
  near: readonly QuotedSpan[],
): Span[] {
  const { verb } = clause;
  const subject = subjectOf(view, passage, clause);
  if (
    near.length === 0 ||
    !/^(?:say|write)$/.test(cue.force) ||
    cue.tells ||
    verb.passive ||
    subject === null
  )
    return [];
  if (verb.form !== "finite") return [];
  const { sentence } = passage;
  const opening = Math.min(subject.first, verb.first);
  const before = commaBefore(view, opening);
  const closing = Math.max(subject.last, verb.last);
  const lead = before === null ? null : { first: behindDateline(view, sentence, near), last: before };
  // "Addo thanked her: “You came,” she wrote": the writer leads to the quotation, and the cue tells of that alone.
  if (
    lead !== null &&
    near.some(
      ({ span }) => view.norm(view.tokenAt(span.start) - 1) === ":" && overlaps(span, view.spanOf(lead)),
    )
  )
    return [];
  const tail = { first: closing, last: sentence.last };
  if (lead !== null && endsWithCue(view, passage, clause, closing))
    return isPartlyMarked(view, lead, near) && !hasCue(view, passage, lead, near)
      ? [stopped(view, lead, near)]
      : [];
  const follows = afterComma(view, clause, closing);
  if (hasCue(view, passage, { ...tail, first: follows }, near)) return [];
  const rest = { first: follows, last: sentence.last };
  const [quote] = quotesOver(near, view.spanOf(rest));
  // "said that when it rained, “we stayed at home”": what is said opens with its own occasion.
  if (
    view.norm(closing) === "that" &&
    OCCASION.test(view.norm(closing + 1)) &&
    isPartlyMarked(view, rest, near)
  )
    return [stopped(view, { ...rest, first: closing + 1 }, near)];
  const begun = quote === undefined ? null : begunBefore(view, rest, quote);
  if (begun !== null) return [stopped(view, begun, near)];
  const opened = quote !== undefined && Math.abs(view.tokenAt(quote.inner.start) - follows) <= 1;
  if (!opened || quote === undefined) return [];
  const first = view.tokenAt(quote.inner.start);
  const leads = lead !== null && lead.last > lead.first && !isPartlyMarked(view, lead, near, true);
  // "Chad, X wrote, “has never paid”": the verb of what stands before the cue.
  if (leads && FINITE.test(view.token(first)?.xpos ?? "") && !hasFinite(view, lead))
    return [stopped(view, lead, near), stopped(view, rest, near)];
  const goesOn = view.tokenAt(quote.span.end);
  return quote.span.end < view.spanOf(rest).end && GOING_ON.test(view.norm(goesOn)) && goesOn < sentence.last
    ? [stopped(view, rest, near)]
    : [];
}

/**
 * "said the train “may have left. We cannot know.”", "argued the line, which is long, “would not go”": the marks open amid the sentence that is said, at its
 * verb or before, so that grammar sees none outside them.
 */
function begunBefore(
  view: View,
  rest: { readonly first: number; readonly last: number },
  { span, inner, kind }: QuotedSpan,
): { first: number; last: number } | null {
  const at = view.tokenAt(inner.start);
  const words = at - 1 - rest.first;
  if (kind === "title" || words < 1 || words > LONGEST_LEAD) return null;
  if (!/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ)$/.test(view.token(rest.first)?.xpos ?? "")) return null;
  // A clause between two commas says more of the noun before it.
  const aside = view.tokens.slice(rest.first, at).findIndex(({ norm }) => norm === ",");
  const outside = { first: rest.first, last: aside < 0 ? at - 1 : rest.first + aside };
  if (hasFinite(view, outside) || view.norm(at - 2) === ":") return null;
  if (aside >= 0 && view.norm(at - 2) !== ",") return null;
  const inside = { first: at, last: view.tokenAt(span.end) };
  const verbal = aside < 0 ? hasFinite(view, inside) : FINITE.test(view.token(at)?.xpos ?? "");
  return verbal && !/^(?:it|them|him|her|this|that)$/.test(view.norm(rest.first)) ? rest : null;
}

/** "LIMA, March 6 (Agency) - “It is late,” said X": what says whence the news is, with no verb and parted by a dash, is nobody's speech. */
function behindDateline(
  view: View,
  { first, last, start, end }: Passage["sentence"],
  near: readonly QuotedSpan[],
): number {
  const quote = near.find(({ span }) => span.start >= start && span.end <= end);
  if (quote === undefined) return first;
  const at = view.tokenAt(quote.span.start);
  const parted = at > first && at < last && /^(?:--?|[–—])$/.test(view.norm(at - 1));
  return parted && at - first <= LONGEST_DATELINE && !hasFinite(view, { first, last: at }) ? at : first;
}
const LONGEST_DATELINE = 20;

/** Longest stretch of a sentence, in tokens, before its marks open. */
const LONGEST_LEAD = 12;

/** Token of the comma right before, which a closing mark may follow: ", X said", ",” said X". */
function commaBefore(view: View, opening: number): number | null {
  let at = opening - 1;
  if (CLOSING.test(view.norm(at))) at -= 1;
  return view.norm(at) === "," ? at : null;
}

/** First token of what a cue opens: behind its subject, when and where, and the comma that closes them. */
function afterComma(view: View, { obliques }: Clause, closing: number): number {
  let end = closing;
  for (const { at, phrase } of obliques) if (at === end) end = phrase.last;
  return /^[,:]$/.test(view.norm(end)) ? end + 1 : end;
}

/** Nothing but who speaks, when and where follows the cue in its sentence. */
function endsWithCue(view: View, { clauses, sentence }: Passage, clause: Clause, closing: number): boolean {
  if (view.norm(sentence.last - 1) === ":") return false;
  for (let i = closing; i < sentence.last - 1; i += 1) if (/^["“„«;:]$/.test(view.norm(i))) return false;
  return clauses.every(
    ({ verb, kind }) =>
      verb.first < clause.verb.last || kind === "relative" || kind === "participial" || kind === "infinitive",
  );
}

/** Whether another is said to speak within the range, outside marks; what somebody is said to believe is part of what is said. */
const hasCue = (
  view: View,
  { clauses }: Passage,
  { first, last }: { readonly first: number; readonly last: number },
  near: readonly QuotedSpan[],
): boolean =>
  clauses.some(
    ({ verb }) =>
      verb.first >= first &&
      verb.last <= last &&
      cueOf(verb)?.bare === true &&
      cueOf(verb)?.force !== "think" &&
      !near.some(({ span }) => overlaps(span, view.spanOf(verb))),
  );

const hasFinite = (view: View, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  view.tokens.slice(first, last).some(({ xpos }) => FINITE.test(xpos));

/** Whether marks stand in the range, and words of the writer's beside them; with `any`, whether marks stand there at all. */
function isPartlyMarked(
  view: View,
  { first, last }: { readonly first: number; readonly last: number },
  near: readonly QuotedSpan[],
  any = false,
): boolean {
  const range = view.spanOf({ first, last });
  const marks = quotesOver(near, range).filter(({ kind }) => kind !== "title");
  if (marks.length === 0 || any) return marks.length > 0;
  let [all, marked, own] = [0, 0, 0];
  for (let i = first; i < last; i += 1) {
    const { start, end } = view.tokenSpan(i);
    if (!/[\p{L}\p{N}]/u.test(view.text.slice(start, end))) continue;
    all += end - start;
    if (marks.some(({ span }) => span.start <= start && end <= span.end)) marked += end - start;
    else own += 1;
  }
  return own >= FEWEST && marked < WHOLLY * all;
}

/** The range as what is said: a quotation that it opens and that ends behind it is taken whole. */
function stopped(
  view: View,
  range: { readonly first: number; readonly last: number },
  near: readonly QuotedSpan[],
): Span {
  return withoutStop(view.text, tidy(view.text, overMarks(view.spanOf(range), near)));
}

/** The span as far as the quotations run that it opens: one may go on over the end of its sentence, and not for a stop alone. */
export const overMarks = (span: Span, near: readonly QuotedSpan[]): Span => ({
  start: span.start,
  end: Math.max(
    span.end,
    ...quotesOver(near, span)
      .filter(({ span: marks, inner }) => marks.start >= span.start && inner.end - span.end > STOP)
      .map(({ inner }) => inner.end),
  ),
});

const STOP = 3;
