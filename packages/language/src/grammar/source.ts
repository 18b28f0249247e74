/**
 * What the grammar reads: the tokens, their tags after repair of what a tagger confuses most in news,
 * and the names that were handed in as units.
 */
import type { Analysis, TaggedName, Token } from "../types.ts";
import { repairHeadline } from "./headline.ts";
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODAL_FORMS, NEVER_VERBS } from "./lexicon.ts";

export interface Source {
  readonly tokens: readonly Token[];
  /** Penn tags by token; repaired. */
  readonly tags: readonly string[];
  /** For a token that begins an outermost unit: the index after its last token; 0 elsewhere. */
  readonly unitEnds: Int32Array;
  /** First tokens of the persons that the tagger of names saw. */
  readonly personAt: ReadonlySet<number>;
  /** Tagger's names by their last token. */
  readonly nameAt: ReadonlyMap<number, TaggedName>;
}

export interface Unit {
  readonly first: number;
  readonly last: number;
}

export function readSource(analysis: Analysis, names: readonly Unit[]): Source {
  const { tokens } = analysis;
  const tags = tokens.map(({ xpos }) => xpos);
  for (const { first, last, headline } of analysis.sentences) {
    repairTags(tokens, tags, first, last);
    if (headline) repairHeadline(tokens, tags, first, last);
    else {
      repairCapitals(tokens, tags, first, last);
      repairVerbless(tokens, tags, first, last);
    }
  }
  return {
    tokens,
    tags,
    unitEnds: outermost(names, tokens.length),
    personAt: new Set(analysis.names.filter(({ type }) => type === "person").map(({ first }) => first)),
    nameAt: new Map(analysis.names.map((name) => [name.last - 1, name])),
  };
}

/** Keeps of nested or crossing spans the one that begins first and, among those, the longest. */
function outermost(names: readonly Unit[], size: number): Int32Array {
  const ends = new Int32Array(size);
  const ordered = [...names]
    .filter(({ first, last }) => first >= 0 && last <= size && last > first)
    .sort((a, b) => a.first - b.first || b.last - a.last);
  let covered = 0;
  for (const { first, last } of ordered) {
    if (first < covered) continue;
    ends[first] = last;
    covered = last;
  }
  return ends;
}

const PLAIN_VERB = /^VB[PD]?$|^NN$/;

function repairTags(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first; i < last; i += 1) {
    const { norm, text } = tokens[i]!;
    const tag = tags[i]!;
    const next = i + 1 < last ? tags[i + 1]! : "";
    if (norm === "to") {
      // "to" is the infinitive's only before a bare verb, adverbs aside.
      const verb = i + 2 < last && (next.startsWith("RB") || next === "JJR") ? tags[i + 2]! : next;
      const lowerCase = i + 1 < last && tokens[i + 1]!.text === tokens[i + 1]!.norm;
      tags[i] = verb === "VB" || (tag === "TO" && lowerCase && PLAIN_VERB.test(verb)) ? "TO" : "IN";
      if (tags[i] === "TO" && next === "JJR") tags[i + 1] = "RBR";
      if (tags[i] === "TO" && next !== "VB" && PLAIN_VERB.test(next)) tags[i + 1] = "VB";
    } else if (MODAL_FORMS.has(norm) && text === norm && tag !== "NN" && tag !== "MD") {
      tags[i] = "MD";
    } else if (BE_FORMS.has(norm) && text === norm && norm !== "'s" && !tag.startsWith("VB")) {
      tags[i] = norm === "been" ? "VBN" : norm === "being" ? "VBG" : norm === "be" ? "VB" : "VBZ";
    } else if (tag === "VBZ" && isNounByPlace(tokens, tags, i, first)) {
      tags[i] = "NNS";
    } else if (tag === "FW") {
      tags[i] = isNounTag(next) ? "JJ" : /^\p{Lu}/u.test(text) ? "NNP" : "NN";
    } else if (tag === "MD" && !MODAL_FORMS.has(norm)) {
      tags[i] = "VBD";
    }
  }
}

/** "protective measures", "free-trade deals", "Union summits": plurals that look like a verb in the third person. */
function isNounByPlace(tokens: readonly Token[], tags: readonly string[], i: number, first: number): boolean {
  const { norm, lemma } = tokens[i]!;
  if (isAuxiliary(norm) || i === first) return false;
  const before = tags[i - 1]!;
  if (before === "JJ" || before === "JJR" || before === "JJS" || before === "PRP$" || before === "POS")
    return true;
  if (i - 2 >= first && tags[i - 2] === "HYPH" && isNounTag(before)) return true;
  return NEVER_VERBS.has(lemma.toLowerCase()) || NEVER_VERBS.has(norm.replace(/s$/, ""));
}

/** A sentence without any verb, as tagged: its verb may have been taken for a plural ("The bloc groups Peru and Chile"). */
function repairVerbless(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first; i < last; i += 1) if (/^(?:VB[DZP]|MD)$/.test(tags[i]!)) return;
  for (let i = first + 1; i + 1 < last; i += 1) {
    const object = tags[i + 1]!;
    if (tags[i] !== "NNS" || tags[i - 1] !== "NN" || tokens[i]!.norm.endsWith("ss")) continue;
    if (object !== "DT" && object !== "PRP$" && !isProperTag(object)) continue;
    tags[i] = "VBZ";
    return;
  }
}

/** A capital inside running text marks a name, even where the word is also a verb ("Sadat and Begin"). */
function repairCapitals(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first + 1; i < last; i += 1) {
    if (!VERB_OR_ADVERB.test(tags[i]!) || !/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) continue;
    const before = tags[i - 1]!;
    if (before === "CC" || before === "IN" || before === "POS" || before === "DT" || isProperTag(before))
      tags[i] = "NNP";
  }
}

const VERB_OR_ADVERB = /^(?:VB[PDZNG]?|RB)$/;

export const isVerbTag = (tag: string): boolean => tag.startsWith("VB") || tag === "MD";
export const isNounTag = (tag: string): boolean => tag.startsWith("NN");
export const isProperTag = (tag: string): boolean => tag === "NNP" || tag === "NNPS";
export const isAdjectiveTag = (tag: string): boolean => tag.startsWith("JJ");

export const isAuxiliary = (norm: string): boolean =>
  BE_FORMS.has(norm) || HAVE_FORMS.has(norm) || DO_FORMS.has(norm) || MODAL_FORMS.has(norm);
