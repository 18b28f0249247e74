import type { Token } from "@chancery/language";

import type { Span } from "../../record/index.ts";
import { clauseAt, type Passage, type View } from "../shared/view.ts";

/** What a percentage without a measure of the table is a share of, and the words that say so. */
export interface Share {
  readonly measure: string;
  readonly id: string;
  readonly span: Span;
  /** Token of the whole's head noun, around which its owner stands; null where the verb tells. */
  readonly headAt: number | null;
}

const DETERMINERS = /^(?:the|a|an|its|their|his|her|our|all|total|this|that|these|those|any|every|each)$/;
/** Wholes of a poll, and pronouns: what people say is no figure of diplomacy. */
const POLLED =
  /^(?:respondents|those|them|us|it|me|which|whom|this|that|people|adults|americans|interviewees|participants|all|words|time)$/;
const PARTS_OF_A_NAME = /^(?:NN|NNS|JJ|NNP|NNPS|VBN|HYPH)$/;
const REACH = 5;

/** "40 per cent of its food": "share of food". [first, last) are the quantity's tokens. */
export function shareOf(view: View, { sentence }: Passage, first: number, last: number): Share | null {
  // "the top 1 percent of taxpayers" names them.
  if (/^(?:top|bottom|richest|poorest)$/.test(view.norm(first - 1))) return null;
  if (view.norm(last) !== "of") return voteShare(view, sentence.last, last);
  let i = last + 1;
  while (i < sentence.last && DETERMINERS.test(view.norm(i))) i += 1;
  let from = i;
  let head: number | null = null;
  for (const end = Math.min(sentence.last, i + REACH); i < end; i += 1) {
    const token = view.token(i);
    if (token?.xpos === "POS") {
      // "of the bank's staff": what stands before the sign is the owner.
      from = i + 1;
      head = null;
      continue;
    }
    if (!token || !PARTS_OF_A_NAME.test(token.xpos)) break;
    if (token.xpos.startsWith("NN")) head = i;
  }
  if (head === null || POLLED.test(view.norm(head))) return null;
  const words = view.tokens.slice(from, head + 1);
  if (words.some(({ text }) => !/[\p{L}]/u.test(text) && text !== "-")) return null;
  const span = view.spanOf({ first: last + 1, last: head + 1 });
  return { measure: `share of ${phrase(words)}`, id: "percent.of", span, headAt: head };
}

/** Words as they stand, capitals kept only for names: "GDP", "Gross domestic product" -> "gross domestic product". */
const phrase = (words: readonly Token[]): string =>
  words
    .map(
      ({ text, norm, xpos, spaceBefore }, k) =>
        `${k > 0 && spaceBefore ? " " : ""}${xpos.startsWith("NNP") || /^\p{Lu}{2,}$/u.test(text) ? text : norm}`,
    )
    .join("");

const VOTED = /^(?:voted|backed|chose|opted)$/;

/** "98.83 per cent voted for secession". "47 percent said they would vote" asks a poll. */
function voteShare(view: View, end: number, last: number): Share | null {
  const at = /^(?:had|have|of|then)$/.test(view.norm(last)) ? last + 1 : last;
  if (at >= end || !VOTED.test(view.norm(at))) return null;
  return { measure: "vote share", id: "percent.vote", span: view.tokenSpan(at), headAt: null };
}

const WON =
  /^(?:won|win|wins|winning|polled|secured|received|took|gained|garnered|got|with|elected|re-elected)$/;
const ELECTS =
  /^(?:vote|election|elect|re-elect|poll|ballot|referendum|runoff|run-off|candidate|party|seat|constituency)$/;

/** How far around a number its sentence is looked at, in tokens: sentences can be as long as an article. */
const NEARBY = 40;

/** "re-elected with 62 per cent", "the party got 31 per cent": in a sentence that speaks of an election. */
export function wonShare(view: View, { sentence }: Passage, first: number): Share | null {
  const before = view.norm(first - 1);
  if (!WON.test(before)) return null;
  let [elects, won] = [false, before !== "with"];
  const to = Math.min(sentence.last, first + NEARBY);
  for (let i = Math.max(sentence.first, first - NEARBY); i < to; i += 1) {
    if (ELECTS.test(view.token(i)?.lemma ?? "")) elects = true;
    if (i < first - 1 && WON.test(view.norm(i)) && view.norm(i) !== "with") won = true;
  }
  return elects && won
    ? { measure: "vote share", id: "percent.vote", span: view.tokenSpan(first - 1), headAt: null }
    : null;
}

const RAISES =
  /^(?:raise|increase|boost|expand|double|grow|rise|climb|jump|soar|surge|gain|strengthen|appreciate|advance)$/;
const LOWERS =
  /^(?:cut|decrease|reduce|lower|slash|trim|fall|drop|decline|shrink|plunge|slump|halve|lose|weaken|depreciate|slide|dip|slip|contract)$/;

/** "emissions fell 3 per cent", "cut emissions by 40 per cent": of what the verb's subject or object names. */
export function changeShare(view: View, passage: Passage, first: number): Share | null {
  const clause = clauseAt(passage, first);
  if (!clause || first < clause.verb.head) return null;
  const change = RAISES.test(clause.verb.lemma) ? "growth" : LOWERS.test(clause.verb.lemma) ? "fall" : null;
  const apart = view.tokens.slice(clause.verb.head + 1, first).map(({ norm }) => norm);
  if (change === null || /^(?:to|from|at)$/.test(apart.at(-1) ?? "")) return null;
  const object = clause.objects.find(({ last }) => last <= first);
  const thing = object ?? clause.subject;
  // What is a person's own ("his mood") is measured by nobody.
  if (!thing || (thing.possessor && /^(?:his|her|my|your|our)$/.test(view.norm(thing.possessor.head))))
    return null;
  const token = view.token(thing.head);
  if (!token || !/^NNS?$/.test(token.xpos) || view.mentionAt(thing.head)?.kind === "person") return null;
  const from =
    view.token(thing.head - 1)?.xpos === "NN" || view.token(thing.head - 1)?.xpos === "JJ"
      ? thing.head - 1
      : thing.head;
  const words = phrase(view.tokens.slice(Math.max(thing.first, from), thing.head + 1));
  const span = view.spanOf({ first: Math.max(thing.first, from), last: thing.head + 1 });
  return { measure: `${change} of ${words}`, id: "percent.change", span, headAt: thing.head };
}

/** "a 6 per cent drop in sales of wheat": of what stands behind the word for the change, whatever is measured before. */
export function changeIn(view: View, { sentence }: Passage, last: number): Share | null {
  const word = view.norm(last);
  const change = Object.hasOwn(CHANGES, word) ? CHANGES[word] : undefined;
  if (change === undefined || view.norm(last + 1) !== "in") return null;
  let i = last + 2;
  const isOwner = (at: number): boolean =>
    DETERMINERS.test(view.norm(at)) || view.mentionsAt(at).length > 0 || view.token(at)?.xpos === "POS";
  while (i < sentence.last && isOwner(i)) i += 1;
  let head: number | null = null;
  let end = i;
  for (; end < Math.min(sentence.last, i + REACH); end += 1) {
    const { xpos = "" } = view.token(end) ?? {};
    if (!/^(?:NN|NNS|JJ|HYPH)$/.test(xpos)) break;
    // A plural has no further noun behind it.
    if (head !== null && view.token(head)?.xpos === "NNS") break;
    if (xpos.startsWith("NN")) head = end;
  }
  if (head === null) return null;
  const words = phrase(view.tokens.slice(i, head + 1));
  const span = view.spanOf({ first: i, last: head + 1 });
  return { measure: `${change} of ${words}`, id: "percent.change", span, headAt: head };
}

const MORE = /^(?:more|higher|above|larger|greater)$/;
const LESS = /^(?:less|fewer|lower|below|smaller)$/;
const CHANGES: Readonly<Record<string, "growth" | "fall">> = {
  increase: "growth",
  rise: "growth",
  growth: "growth",
  up: "growth",
  jump: "growth",
  gain: "growth",
  decrease: "fall",
  decline: "fall",
  drop: "fall",
  fall: "fall",
  down: "fall",
};

/** A percentage that compares what was just told: "$21 million in 2011, an increase of 38 per cent"; "1,550 warheads, 30 percent fewer". */
export function comparisonOf(
  view: View,
  from: number,
  first: number,
  last: number,
): "growth" | "fall" | null {
  const behind = view.norm(last);
  if (MORE.test(behind)) return "growth";
  if (LESS.test(behind)) return "fall";
  for (let i = first - 1; i >= Math.max(from, first - 5); i -= 1) {
    const word = view.norm(i);
    if (Object.hasOwn(CHANGES, word)) return CHANGES[word] ?? null;
  }
  return Object.hasOwn(CHANGES, behind) && behind !== "fall" ? (CHANGES[behind] ?? null) : null;
}
