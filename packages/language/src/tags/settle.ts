import { ONLY_PARTICIPLE, ONLY_PAST } from "../lemmas/irregular.ts";
import { casingOf, type Word } from "../model/word.ts";
import type { RawToken } from "../tokens/tokenize.ts";
import { AUXILIARIES as HELPERS } from "../vocabulary/auxiliaries.ts";
import { PEOPLES } from "../vocabulary/peoples.ts";
import { isPastTense } from "./past-or-participle.ts";
import type { Tag } from "./tagger.ts";

const POSSESSIVE: Tag = { xpos: "POS", upos: "PART" };
const OPEN: Tag = { xpos: "``", upos: "PUNCT" };
const AUXILIARIES = /^(?:has|have|had|having|be|been|being|is|are|was|were)$/;
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
    if (tag.upos === "ADP" && /\p{L}{4}ed$/u.test(norm))
      return { xpos: AUXILIARIES.test(words[i - 1]?.norm ?? "") ? "VBN" : "VBD", upos: "VERB" };
    if (tag.xpos === "VBN" && ONLY_PAST.has(norm)) return { ...tag, xpos: "VBD" };
    if (tag.xpos === "VBN" && isPastTense(tags, words, i)) return { ...tag, xpos: "VBD" };
    // No present stands right before a past tense: "the six states signed".
    if (tag.xpos === "VBZ" && tags[i + 1]?.xpos === "VBD" && tag.upos === "VERB" && !HELPERS.has(norm))
      return { xpos: "NNS", upos: "NOUN" };
    // A bar or a dot between the parts of a menu is no possessor's mark.
    if (tag.xpos === "POS" && !/['s]/.test(norm)) return COMMA;
    if (tag.xpos === "VBD" && ONLY_PARTICIPLE.has(norm)) return { ...tag, xpos: "VBN" };
    return casing === 0 && i > 0 ? proper(tag, words, i) : tag;
  });
}

/** Inside an ordinary sentence a capital makes a noun a name, and an adjective that leads up to a capital part of one. */
function proper(tag: Tag, words: readonly Word[], i: number): Tag {
  const word = words[i];
  if (word?.caps !== 2 || word.norm.length < 2 || !/\p{L}$/u.test(words[i - 1]?.norm ?? "")) return tag;
  if (tag.xpos === "NN") return { xpos: "NNP", upos: "PROPN" };
  if (tag.xpos === "NNS") return { xpos: "NNPS", upos: "PROPN" };
  const before = words[i + 1]?.caps === 2;
  return tag.xpos === "JJ" && before && !PEOPLES.has(word.norm) && !word.norm.includes("-")
    ? { xpos: "NNP", upos: "ADJ" }
    : tag;
}
