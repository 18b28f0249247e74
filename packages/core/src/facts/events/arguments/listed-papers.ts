import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Passage, View } from "../../shared/view.ts";

// Papers that are listed by name behind the words that count or announce them: "the following documents were signed:".

/** Papers of one list, and tokens from the words that announce it to its colon. */
const MOST = 40;
const TO_COLON = 40;

/**
 * The agreements listed behind the colon of the sentence that has the phrase, one by one between semicolons or a line each: "The following documents were
 * signed: a treaty ...; a protocol ...". None where the phrase is one paper, or already names it.
 */
export function papersListed(view: View, { first, last, head }: NounPhrase): readonly ResolvedMention[] {
  const announced = view.tokens
    .slice(first, last)
    .some(({ norm }) => norm === "following" || norm === "below");
  if (!announced && !view.isPlural(head)) return [];
  const passage = view.passageAt(view.token(head)?.sentence ?? -1);
  if (passage === undefined || view.mentionAt(head)?.kind === "agreement") return [];
  const end = passage.sentence.last;
  // What the colon opens may name the phrase again, as a part of it.
  let colon = head + 1;
  while (colon < Math.min(end, last + TO_COLON) && view.token(colon)?.text !== ":") colon += 1;
  if (view.token(colon)?.text !== ":") return [];
  return colon === end - 1 ? below(view, passage) : behind(view, colon + 1, end);
}

/** Between semicolons, or between commas where each begins with a paper's title. */
function behind(view: View, from: number, end: number): ResolvedMention[] {
  const out: ResolvedMention[] = [];
  for (let at = from; at < end && out.length < MOST; at += 1) {
    if (at > from && !/^[;,]$/.test(view.norm(at - 1)) && view.norm(at - 1) !== "and") continue;
    const paper = paperAt(view, at);
    if (paper === undefined) continue;
    out.push(paper);
    at = paper.last - 1;
  }
  return out;
}

/** A line each: those that begin with a bullet or a number, end in a semicolon or begin with a paper's title. */
function below(view: View, { index }: Passage): ResolvedMention[] {
  const out: ResolvedMention[] = [];
  for (let i = index + 1; i < index + 1 + MOST; i += 1) {
    const line = view.passageAt(i);
    if (line === undefined) break;
    const { first, last } = line.sentence;
    let at = first;
    while (at < Math.min(last, first + 3) && !/^\p{L}{2}/u.test(view.norm(at))) at += 1;
    const paper = paperAt(view, at);
    if (paper !== undefined) out.push(paper);
    else if (at === first && view.norm(last - 1) !== ";") break;
  }
  return out;
}

/** The agreement whose title, or a word before it ("an", "inter-governmental"), stands at the token. */
const paperAt = (view: View, at: number): ResolvedMention | undefined =>
  [at, at + 1]
    .map((i) => view.mentionAt(i))
    .find((mention) => mention?.kind === "agreement" && (mention.first === at || mention.first === at + 1));
