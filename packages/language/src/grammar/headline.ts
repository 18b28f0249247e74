/** Headlines: capitals say little, the taggers know few of them, and most turn on one verb in the present. */
import type { Token } from "../types.ts";
import { HEADLINE_VERBS } from "./lexicon.ts";

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

function repairPart(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first + 1; i < last; i += 1) {
    const before = tags[i - 1]!;
    // "Rejects Plan", "Cuts Aid": what follows the verb is its object.
    if (
      /^VBP?$/.test(tags[i]!) &&
      (before === "VBZ" || tokens[i - 1]!.norm.endsWith("s")) &&
      !/^(?:is|was|has|does)$/.test(tokens[i - 1]!.norm)
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
