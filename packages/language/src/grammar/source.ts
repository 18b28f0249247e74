/**
 * What the grammar reads: the tokens, their tags after repair of what a tagger confuses most in news,
 * and the names that were handed in as units.
 */
import type { Analysis, TaggedName, Token } from "../types.ts";
import { IRREGULAR_VERBS } from "../lemmas/irregular.ts";
import { repairHeadline } from "./headline.ts";
import { repairVerbless } from "./words/verbless.ts";
import { DATES, NOUN_ENDINGS } from "./words/word-classes.ts";
import { isBareTag } from "./words/word-place.ts";
import { repairPlans, repairWords } from "./words/word-repairs.ts";
import {
  BARE_INFINITIVE,
  BE_FORMS,
  DO_FORMS,
  HAVE_FORMS,
  HEADLINE_VERBS,
  MODAL_FORMS,
  NEVER_VERBS,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBORDINATORS,
} from "./words/lexicon.ts";
import { wordSet } from "../word-set.ts";

export interface Source {
  readonly tokens: readonly Token[];
  /** Penn tags by token; repaired. */
  readonly tags: readonly string[];
  /** For a token that begins an outermost unit: the index after its last token; 0 elsewhere. */
  readonly unitEnds: Int32Array;
  /** First tokens of the persons that the tagger of names saw, or that whoever handed in the names knows for such. */
  readonly personAt: ReadonlySet<number>;
  /** Tagger's names by their last token. */
  readonly nameAt: ReadonlyMap<number, TaggedName>;
  /** Words before one noun that a conjunction joins, as they are found: "trade and investment ties", "one or two points". */
  readonly pairs: (readonly [first: number, second: number])[];
}

export interface Unit {
  readonly first: number;
  readonly last: number;
  /** What bears the name, where that is known. */
  readonly kind?: string | null;
}

export function readSource(analysis: Analysis, names: readonly Unit[]): Source {
  const { tokens } = analysis;
  const tags = tokens.map(({ xpos }) => xpos);
  for (const { first, last, headline } of analysis.sentences) {
    repairWords(tokens, tags, first, last);
    repairTags(tokens, tags, first, last);
    if (headline) repairHeadline(tokens, tags, first, last);
    else {
      repairCapitals(tokens, tags, first, last);
      repairPlans(tokens, tags, first, last);
      repairVerbless(tokens, tags, first, last);
    }
  }
  return {
    tokens,
    tags,
    unitEnds: outermost(names, tokens.length),
    personAt: new Set([
      ...analysis.names.filter(({ type }) => type === "person").map(({ first }) => first),
      ...names.filter(({ kind }) => kind === "person").map(({ first }) => first),
    ]),
    nameAt: new Map(analysis.names.map((name) => [name.last - 1, name])),
    pairs: [],
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
const AMID = wordSet("amid amidst despite");
const EITHER = wordSet("both either neither");
const QUOTED = /^["\u201c]$/;

/** "vowed to “never walk away”": a bare verb behind the mark, an adverb aside. */
const isBareVerb = (tags: readonly string[], at: number, last: number): boolean =>
  at < last && isBareTag(tags[tags[at]?.startsWith("RB") === true ? at + 1 : at] ?? "");

function repairTags(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first; i < last; i += 1) {
    const { norm, text } = tokens[i]!;
    const tag = tags[i]!;
    const next = i + 1 < last ? tags[i + 1]! : "";
    if (AMID.has(norm)) {
      tags[i] = "IN";
    } else if (norm === "to") {
      // "to" is the infinitive's only before a bare verb, adverbs aside.
      const verb = i + 2 < last && (next.startsWith("RB") || next === "JJR") ? tags[i + 2]! : next;
      // "is due to vote on Friday", but "is due to rain"
      const due =
        next === "NN" &&
        tokens[i - 1]?.norm === "due" &&
        HEADLINE_VERBS.has(tokens[i + 1]!.norm) &&
        [2, 3].some((back) => BE_FORMS.has(tokens[i - back]?.norm ?? ""));
      if (QUOTED.test(tokens[i + 1]?.norm ?? "") && isBareVerb(tags, i + 2, last)) {
        tags[i] = "TO";
        continue;
      }
      const lowerCase =
        i + 1 < last &&
        tokens[i + 1]!.text === tokens[i + 1]!.norm &&
        !(next === "NN" && NOUN_ENDINGS.test(tokens[i + 1]!.norm));
      tags[i] = due || verb === "VB" || (tag === "TO" && lowerCase && PLAIN_VERB.test(verb)) ? "TO" : "IN";
      if (tags[i] === "TO" && next === "JJR") tags[i + 1] = "RBR";
      if (tags[i] === "TO" && next !== "VB" && PLAIN_VERB.test(next)) tags[i + 1] = "VB";
    } else if (MODAL_FORMS.has(norm) && text === norm && tag !== "NN" && tag !== "MD") {
      tags[i] = "MD";
    } else if (BE_FORMS.has(norm) && text === norm && norm !== "'s" && !tag.startsWith("VB")) {
      tags[i] = norm === "been" ? "VBN" : norm === "being" ? "VBG" : norm === "be" ? "VB" : "VBZ";
    } else if (norm === "fell" && tag === "NN" && i > first && isNounTag(tags[i - 1]!)) {
      tags[i] = "VBD";
    } else if (norm === "programme" && isBareTag(tag) && i > first && isNounTag(tags[i - 1]!)) {
      // "its nuclear arms programme"
      tags[i] = "NN";
    } else if (tag === "VBZ" && isNounByPlace(tokens, tags, i, first)) {
      tags[i] = "NNS";
    } else if (isBareTag(tag) && text === norm && isObjectNoun(tokens, tags, i, first, last)) {
      tags[i] = isNounTag(tags[i - 1]!) || QUANTIFIERS.has(tokens[i - 1]!.norm) ? "NN" : "JJ";
    } else if (
      tag === "JJ" &&
      ROLE_NOUNS.has(norm) &&
      (!/^(?:NN|JJ|CD|VBG|HYPH|CC)/.test(next) || DATES.has(tokens[i + 1]?.norm ?? ""))
    ) {
      tags[i] = "NN";
    } else if (
      tag === "NNS" &&
      i > first &&
      /^(?:who|which)$/.test(tokens[i - 1]!.norm) &&
      /^(?:DT|NNPS?|PRP\$?|IN)$/.test(next)
    ) {
      tags[i] = "VBZ";
    } else if (norm === "further" && tag === "VB" && next === "VB") {
      tags[i] = "RB";
    } else if (norm === "had" && tag === "VBN" && (i === first || !/^(?:VB|MD|RB)/.test(tags[i - 1]!))) {
      tags[i] = "VBD";
    } else if (EITHER.has(norm)) {
      tags[i] = "DT";
    } else if (isBareTag(tag) && isPastOnly(norm) && tags[i - 1] !== "MD" && tags[i - 1] !== "TO") {
      tags[i] = "VBD";
    } else if (tag === "DT" && !DETERMINERS.has(norm)) {
      tags[i] = "NN";
    } else if (tag === "FW") {
      tags[i] = isNounTag(next) ? "JJ" : /^\p{Lu}/u.test(text) ? "NNP" : "NN";
    } else if (tag === "MD" && !MODAL_FORMS.has(norm)) {
      tags[i] = "VBD";
    }
  }
}

/** "signed a customs deal", "neither side attended", "hold joint patrols": a bare verb where a noun or adjective is due. */
function isObjectNoun(
  tokens: readonly Token[],
  tags: readonly string[],
  i: number,
  first: number,
  last: number,
): boolean {
  if (i === first || isAuxiliary(tokens[i]!.norm)) return false;
  const before = tags[i - 1]!;
  const after = i + 1 < last ? tags[i + 1]! : "";
  if (QUANTIFIERS.has(tokens[i - 1]!.norm)) return true;
  // "taking “joint protective measures”"
  const quoted = /^["'“‘]$/.test(tokens[i - 1]!.norm) && i - 2 >= first && /^VB[GN]?$/.test(tags[i - 2]!);
  if (quoted && (isAdjectiveTag(after) || isNounTag(after))) return true;
  if (before === "VB" && isNounTag(after))
    return !isAuxiliary(tokens[i - 1]!.norm) && !BARE_INFINITIVE.has(tokens[i - 1]!.lemma);
  // A noun with "a" before it and a verb before that: the plural present does not agree.
  if (!isNounTag(before) || isProperTag(before) || after === "DT" || after === "PRP$" || isNounTag(after))
    return false;
  for (let j = i - 2; j > Math.max(first, i - 5); j -= 1) {
    const { norm } = tokens[j]!;
    if (norm === "a" || norm === "an") return tags[j - 1]!.startsWith("VB");
    if (!isNounTag(tags[j]!) && !isAdjectiveTag(tags[j]!)) return false;
  }
  return false;
}

/** "fell", "met", "went": no plain form of a verb, or a rare one. */
const isPastOnly = (norm: string): boolean =>
  IRREGULAR_VERBS.has(norm) &&
  IRREGULAR_VERBS.get(norm) !== norm &&
  !isAuxiliary(norm) &&
  !ALSO_PLAIN.has(norm);
const ALSO_PLAIN = wordSet("found lay saw bound wound ground bore felt left rent become come run overcome");
const DETERMINERS = wordSet(
  "the a an this that these those all both some any no each every either neither another half such many",
);
const QUANTIFIERS = new Set(["a", "an", "neither", "either", "each", "every", "another"]);

/** "protective measures", "free-trade deals", "Union summits": plurals that look like a verb in the third person. */
function isNounByPlace(tokens: readonly Token[], tags: readonly string[], i: number, first: number): boolean {
  const { norm, lemma } = tokens[i]!;
  if (isAuxiliary(norm) || i === first) return false;
  const before = tags[i - 1]!;
  if (before === "JJ" || before === "JJR" || before === "JJS" || before === "PRP$" || before === "POS")
    return true;
  // "after stops in Riyadh and Delhi", "Amid reports of"
  if (
    before === "IN" &&
    /^(?:after|before|during|following|between|amid|amidst|despite)$/.test(tokens[i - 1]!.norm)
  )
    return true;
  // "free-trade deals", but no dash that opens a line's own words: "1982 - Belize gains independence".
  if (i - 2 >= first && tags[i - 2] === "HYPH" && isNounTag(before) && !tokens[i - 1]!.spaceBefore)
    return true;
  return NEVER_VERBS.has(lemma.toLowerCase()) || NEVER_VERBS.has(norm.replace(/s$/, ""));
}

/** A capital inside running text marks a name, even where the word is also a verb ("Sadat and Begin"). */
function repairCapitals(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  for (let i = first + 1; i < last; i += 1) {
    const stray =
      tags[i] === "IN" && !PREPOSITIONS.has(tokens[i]!.norm) && !SUBORDINATORS.has(tokens[i]!.norm);
    const inName = isProperTag(tags[i - 1]!) && i + 1 < last && isProperTag(tags[i + 1]!);
    if (stray && inName && tokens[i]!.norm.length > 1) tags[i] = "NNP";
    if (stray && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) tags[i] = "NNP";
    if (!VERB_OR_ADVERB.has(tags[i]!) || !/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) continue;
    const before = tags[i - 1]!;
    if (before === "CC" || before === "IN" || before === "POS" || before === "DT" || isProperTag(before))
      tags[i] = "NNP";
  }
}

const VERB_OR_ADVERB = new Set(["VB", "VBP", "VBD", "VBZ", "VBN", "VBG", "RB"]);

export const isVerbTag = (tag: string): boolean => tag.startsWith("VB") || tag === "MD";
export const isNounTag = (tag: string): boolean => tag.startsWith("NN");
export const isProperTag = (tag: string): boolean => tag === "NNP" || tag === "NNPS";
export const isAdjectiveTag = (tag: string): boolean => tag.startsWith("JJ");

export const isAuxiliary = (norm: string): boolean =>
  BE_FORMS.has(norm) || HAVE_FORMS.has(norm) || DO_FORMS.has(norm) || MODAL_FORMS.has(norm);
