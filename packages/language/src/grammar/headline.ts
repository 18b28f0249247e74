/** Headlines: capitals say little, the taggers know few of them, and most turn on one verb in the present. */
import type { Token } from "../types.ts";
import { HEADLINE_VERBS, ROLE_NOUNS } from "./words/lexicon.ts";
import { wordSet } from "../word-set.ts";

const SUBJECT = /^(?:NN|CD|PRP|POS|\))/;
const BREAK = /^(?:,|;|:|—|–|-|as|while|after|before|but|and|amid)$/;

const CONJUNCTION = /^(?:as|while|after|before)$/;

/** Finds the verb of a headline part that has none: "Astana Signs Pact", "Fiji, Chad Ink Deal". */
export function repairHeadline(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  let begin = first;
  for (let i = first; i <= last; i += 1) {
    const { norm } = tokens[i] ?? { norm: ";" };
    const ends = i === last || (BREAK.test(norm) && norm !== "," && norm !== "and" && norm !== "-");
    if (!ends) continue;
    repairPart(tokens, tags, begin, i);
    if (i < last && CONJUNCTION.test(norm)) tags[i] = "IN";
    begin = i + 1;
  }
}

/** Roles that are verbs as well: "Peru hosts talks". */
const ALSO_VERBS = wordSet("host head chair judge partner ally coach man author pilot champion");

/** "Tigray rebels agree", "India-China talks end": the plural is the subject, and the plain form its verb. */
function repairPlural(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first + 1; i + 1 < last; i += 1) {
    const base = tokens[i]!.norm.replace(/s$/, "");
    const people = (ROLE_NOUNS.has(base) && !ALSO_VERBS.has(base)) || PLURALS.has(tokens[i]!.norm);
    const next = tokens[i + 1]!.norm;
    if (
      !people ||
      base === tokens[i]!.norm ||
      (presentOf(next) !== next && !COMING_ABOUT.has(next)) ||
      !/^(?:VB|NN|JJ)/.test(tags[i + 1]!)
    )
      continue;
    if (i + 2 < last && tags[i + 1] === "NN" && tags[i + 2]!.startsWith("NN")) continue;
    if (tags.slice(first, i).some((tag) => /^(?:VB[ZPD]|MD)$/.test(tag))) continue;
    tags[i] = "NNS";
    tags[i + 1] = "VBP";
    return;
  }
}

const PLURALS = wordSet(
  "talks rebels troops negotiations sides nations states countries parties forces powers",
);

function repairAfterConjunction(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  const end = last - 1;
  if (first === 0 || !CONJUNCTION.test(tokens[first - 1]!.norm) || end <= first || !/^VBP?$/.test(tags[end]!))
    return;
  if (isLoneName(tokens, tags, first, end)) tags[end] = "NN";
}

/** One name or noun in the singular, and no list, stands before `end`. */
function isLoneName(tokens: readonly Token[], tags: readonly string[], first: number, end: number): boolean {
  const listed = tags.slice(first, end).some((tag) => tag === "CC" || tag === ",");
  return !listed && /^NNP?$/.test(tags[end - 1]!) && !tokens[end - 1]!.norm.endsWith("s");
}

/** "Treaty caps deployed warheads": a past form before a noun describes it, where a verb stands before. */
function repairPremodifier(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  let at = first + 1;
  while (at < last && !/^(?:MD|VB[ZPDN])$/.test(tags[at]!)) at += 1;
  if (at < 2 || at + 1 >= last || !/^VB[DN]$/.test(tags[at]!) || !tags[at + 1]!.startsWith("NN")) return;
  const { norm } = tokens[at - 1]!;
  const present = tags[at - 1] === "NNS" && norm.endsWith("s") && presentOf(norm) !== null;
  if (!present || at - 2 < first || !/^NNP?$/.test(tags[at - 2]!)) return;
  tags[at - 1] = "VBZ";
  tags[at] = "JJ";
}

/** "Talks between Peru, Chile collapse": behind the phrases of a plural that opens it, a plain form at the end is its verb. */
function repairEnding(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  const end = last - 1;
  if (end < first + 3 || !PLURALS.has(tokens[first]!.norm) || tags[first + 1] !== "IN") return;
  if (!COMING_ABOUT.has(tokens[end]!.norm) || tags.slice(first, end).some((tag) => /^(?:MD|VB)/.test(tag)))
    return;
  tags[end] = "VBP";
}
const COMING_ABOUT = wordSet("begin open start resume continue stall stumble falter fail collapse end");

/** "Peru, Chile set Monday meet", "rivals plan Lima parley": behind a verb of setting dates these are nouns, a day or a place between. */
function repairMeet(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first + 2; i < last; i += 1) {
    if (!MEETS.has(tokens[i]!.norm) || !/^VB[PZ]?$/.test(tags[i]!)) continue;
    let verb = i - 1;
    while (
      verb > first &&
      i - verb < MEET_WITHIN &&
      /^(?:NNP|CD|JJ)$/.test(tags[verb]!) &&
      !SETS.has(tokens[verb]!.norm)
    )
      verb -= 1;
    if (!SETS.has(tokens[verb]!.norm)) continue;
    tags[verb] = tokens[verb]!.norm.endsWith("s") ? "VBZ" : "VBP";
    tags[i] = "NN";
  }
}

const MEETS = new Set(["meet", "parley"]);
const SETS = wordSet("set sets plan plans slate slates schedule schedules mull mulls fix fixes hold holds");
/** Tokens from the verb to what it sets. */
const MEET_WITHIN = 4;

function repairPart(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  repairMeet(tokens, tags, first, last);
  repairEnding(tokens, tags, first, last);
  repairPlural(tokens, tags, first, last);
  repairPremodifier(tokens, tags, first, last);
  repairAfterConjunction(tokens, tags, first, last);
  for (let i = first + 1; i < last; i += 1) {
    const before = tags[i - 1]!;
    // "Rejects Plan", "Cuts Aid": what follows the verb is its object.
    if (
      /^VBP?$/.test(tags[i]!) &&
      !PLURALS.has(tokens[i - 1]!.norm) &&
      !ROLE_NOUNS.has(tokens[i - 1]!.norm.replace(/s$/, "")) &&
      (before === "VBZ" || tokens[i - 1]!.norm.endsWith("s")) &&
      !/^(?:is|was|has|does)$/.test(tokens[i - 1]!.norm) &&
      // "Two Koreas fail to agree": a plural that is no verb, and what it fails to do.
      !(tags[i + 1] === "TO" && before !== "VBZ" && presentOf(tokens[i - 1]!.norm) === null)
    )
      tags[i] = "NN";
  }
  for (let i = first + 1; i + 1 < last; i += 1) {
    // "Kenya Recalls Envoy, Cuts Aid"
    const { norm } = tokens[i]!;
    if (
      tokens[i - 1]!.norm === "," &&
      tags[i]!.startsWith("NN") &&
      norm.endsWith("s") &&
      presentOf(norm) !== null &&
      tags.slice(first, i).includes("VBZ")
    )
      tags[i] = "VBZ";
  }
  for (let i = first; i < last; i += 1) {
    if (/^(?:MD|VB[ZPDN]|TO)$/.test(tags[i]!)) return;
  }
  for (let i = first + 1; i < last; i += 1) {
    if (!SUBJECT.test(tags[i - 1]!) || tags[i - 1] === "POS") continue;
    const { norm } = tokens[i]!;
    const present = presentOf(norm);
    if (present === null || !/^(?:NN|JJ|RB|VB|IN|UH|FW)/.test(tags[i]!)) continue;
    // "Peru Talks" at the end is a noun more often than a verb, save after a conjunction ("as Talks End").
    const conjoined = first > 0 && CONJUNCTION.test(tokens[first - 1]!.norm);
    if (i + 1 === last && tags[i]!.startsWith("NN") && !conjoined) continue;
    // "after Somalia vote": a plain form does not agree with one name.
    if (i + 1 === last && norm === present && isLoneName(tokens, tags, first, i)) continue;
    tags[i] = norm === present ? "VBP" : "VBZ";
    return;
  }
}

/** The base form of a verb that headlines use, when `norm` is a present of it. */
export function presentOf(norm: string): string | null {
  if (HEADLINE_VERBS.has(norm)) return norm;
  const candidates = [norm.replace(/s$/, ""), norm.replace(/es$/, ""), norm.replace(/ies$/, "y")];
  return norm.endsWith("s") ? (candidates.find((base) => HEADLINE_VERBS.has(base)) ?? null) : null;
}
