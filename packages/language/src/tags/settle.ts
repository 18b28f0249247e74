import { ONLY_PARTICIPLE, ONLY_PAST } from "../lemmas/irregular.ts";
import { casingOf, type Word } from "../model/word.ts";
import type { RawToken } from "../tokens/scan.ts";
import { AUXILIARIES as HELPERS } from "../vocabulary/auxiliaries.ts";
import { PEOPLES } from "../vocabulary/peoples.ts";
import { isPastTense, isPurpose } from "./past-or-participle.ts";
import type { Tag } from "./tagger.ts";
import { wordSet } from "../word-set.ts";

const POSSESSIVE: Tag = { xpos: "POS", upos: "PART" };
const OPEN: Tag = { xpos: "``", upos: "PUNCT" };
const AUXILIARIES = /^(?:has|have|had|having|be|been|being|is|are|was|were)$/;
const PARTICLES: ReadonlySet<string> =
  wordSet(`up out off down over on in away back around about along apart aside by forth forward through together under across ahead round
  to behind after upon open`);
const PORTFOLIOS =
  /^(?:finance|defence|defense|trade|transport|labour|labor|state|planning|housing|sports|prime)$/;
const isChange = (words: readonly Word[], i: number): boolean =>
  i > 0 &&
  /^(?:fell|rose|grew)$/.test(words[i]?.norm ?? "") &&
  /^(?:to|by|from|sharply|steadily|slightly)$/.test(words[i + 1]?.norm ?? "") &&
  words[i - 1]?.norm.endsWith("s") === true;
const TRADED = /^(?:exports|imports|sales|deposits|purchases|supplies|shipments|deliveries)$/;
const CLOSE: Tag = { xpos: "''", upos: "PUNCT" };
const COMMA: Tag = { xpos: ",", upos: "PUNCT" };

/**
 * What spelling and spacing decide, over what the weights say: quotation marks by the side on which white space stands, the
 * apostrophe of a plural possessor ("the states' envoys"), verb forms that are only a past tense or only a participle, and
 * capitals inside an ordinary sentence.
 */
export function settleTags(tags: readonly Tag[], words: readonly Word[], raw: readonly RawToken[]): Tag[] {
  const casing = casingOf(words);
  let single = false;
  return tags.map((tag, i) => {
    const norm = words[i]?.norm ?? "";
    const spaced = raw[i]?.spaceBefore === true;
    const follows = raw[i + 1]?.spaceBefore === false;
    if (norm === "'") {
      if (spaced && follows) {
        single = true;
        return OPEN;
      }
      if (!single && !spaced && words[i - 1]?.norm.endsWith("s") === true && i + 1 < tags.length)
        return POSSESSIVE;
      single = false;
      return spaced ? tag : CLOSE;
    }
    if (norm === '"') return spaced || i === 0 ? OPEN : CLOSE;
    // No preposition ends so: "A and B initialled a protocol".
    if (tag.upos === "ADP" && norm.endsWith("ed") && /\p{L}{4}ed$/u.test(norm))
      return { xpos: AUXILIARIES.test(words[i - 1]?.norm ?? "") ? "VBN" : "VBD", upos: "VERB" };
    if (tag.xpos === "VBN" && ONLY_PAST.has(norm)) return { ...tag, xpos: "VBD" };
    if (tag.xpos === "VBN" && isPastTense(tags, words, i)) return { ...tag, xpos: "VBD" };
    if (tag.xpos === "VBD" && isPurpose(tags, words, i)) return { ...tag, xpos: "VBN" };
    // "Cholera cases fell to 2,000": behind a noun, and before what it fell by or to, no noun.
    if (tag.xpos === "NN" && isChange(words, i)) return { xpos: "VBD", upos: "VERB" };
    // No present stands right before a past tense: "the six states signed".
    if (
      tag.xpos === "VBZ" &&
      (tags[i + 1]?.xpos === "VBD" || isChange(words, i + 1)) &&
      tag.upos === "VERB" &&
      !HELPERS.has(norm)
    )
      return { xpos: "NNS", upos: "NOUN" };
    // "cut ties": particles are few, and all known.
    if (tag.xpos === "RP" && !PARTICLES.has(norm))
      return /^(?:NOUN|PROPN|PRON)$/.test(tags[i - 1]?.upos ?? "")
        ? { xpos: "VBD", upos: "VERB" }
        : { xpos: "RB", upos: "ADV" };
    if (tag.upos !== "DET" && (norm === "an" || norm === "the") && words[i]?.caps !== 3)
      return { xpos: "DT", upos: "DET" };
    // "abandoned plans to visit": no present stands right behind a past tense either.
    if (tag.xpos === "VBZ" && tags[i - 1]?.xpos === "VBD" && tags[i + 1]?.xpos === "TO" && !HELPERS.has(norm))
      return { xpos: "NNS", upos: "NOUN" };
    // "Finance Minister Addo told reporters": what a ministry minds opens no sentence as a verb.
    if (
      tag.xpos.startsWith("V") &&
      PORTFOLIOS.test(norm) &&
      raw[i + 1]?.spaceBefore === true &&
      /^(?:minister|ministers|ministry|secretary)$/.test(words[i + 1]?.norm ?? "")
    )
      return { xpos: "NNP", upos: "PROPN" };
    // "exports of tea": what is sold is of something; nobody "exports of".
    if (tag.xpos === "VBZ" && TRADED.test(norm) && words[i + 1]?.norm === "of")
      return { xpos: "NNS", upos: "NOUN" };
    if (tag.upos === "NOUN" && norm === "have") return { xpos: "VBP", upos: "VERB" };
    // "went off": beside its verb, no adverb of place.
    if (tag.xpos === "RB" && /^(?:off|up|out)$/.test(norm) && tags[i - 1]?.upos === "VERB")
      return { xpos: "RP", upos: "ADP" };
    // "will free 18 soldiers": behind "will" an adjective before a noun phrase is the verb.
    if (tag.xpos === "JJ" && tags[i - 1]?.xpos === "MD" && opensPhrase(tags, i + 1))
      return { xpos: "VB", upos: "VERB" };
    // A bar or a dot between the parts of a menu is no possessor's mark.
    if (tag.xpos === "POS" && !/['s]/.test(norm)) return COMMA;
    // "a trip to Fiji scheduled for October": what is put down for a day is seldom left without an object.
    if (tag.xpos === "VBD" && /^(?:scheduled|slated|earmarked)$/.test(norm) && words[i + 1]?.norm === "for")
      return { ...tag, xpos: "VBN" };
    if (tag.xpos === "VBD" && (ONLY_PARTICIPLE.has(norm) || isHelped(tags, words, i)))
      return { ...tag, xpos: "VBN" };
    return casing === 0 && i > 0 ? proper(tag, words, i) : tag;
  });
}

/** A number, a possessive or an article stands at word i: the beginning of a noun phrase, whatever stood before. */
const opensPhrase = (tags: readonly Tag[], i: number): boolean =>
  /^(?:CD|DT|PRP\$|PRP)$/.test(tags[i]?.xpos ?? "");

/** "has repeatedly accused", "were not told": a form of "have" or "be" with adverbs at most between. */
function isHelped(tags: readonly Tag[], words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (j > i - 4 && /^RB$/.test(tags[j]?.xpos ?? "")) j -= 1;
  return AUXILIARIES.test(words[j]?.norm ?? "");
}

/** Inside an ordinary sentence a capital makes a noun a name, and an adjective that leads up to a capital part of one. */
function proper(tag: Tag, words: readonly Word[], i: number): Tag {
  const word = words[i];
  if (word?.caps !== 2 || word.norm.length < 2 || !/\p{L}$/u.test(words[i - 1]?.norm ?? "")) return tag;
  // "met Begin and Sadat": a plain form of a verb too, which is no imperative here.
  if (tag.xpos === "NN" || /^VBP?$/.test(tag.xpos)) return { xpos: "NNP", upos: "PROPN" };
  if (tag.xpos === "NNS") return { xpos: "NNPS", upos: "PROPN" };
  const before = words[i + 1]?.caps === 2;
  return tag.xpos === "JJ" && before && !PEOPLES.has(word.norm) && !word.norm.includes("-")
    ? { xpos: "NNP", upos: "ADJ" }
    : tag;
}
