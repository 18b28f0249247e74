import { isUpper } from "../tokens/characters.ts";

const LEXICON: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    DT: "the a an this that these those all both each every some any no",
    IN: "of in on at by for from with as after before about between during against under over into through since until among per than if because although while whether",
    CC: "and or but nor",
    TO: "to",
    PRP: "he she it they we i you him them us me himself itself themselves",
    PRP$: "his her its their our my your",
    MD: "will would can could may might shall should must wo ca",
    VBZ: "is has does says",
    VBP: "are have do am",
    VBD: "was were had did said told met signed held visited",
    VB: "be",
    VBN: "been",
    VBG: "being",
    RB: "not n't also never very more most then now already",
    WDT: "which",
    WP: "who whom what",
    WRB: "when where why how",
    EX: "there",
  }).flatMap(([tag, list]) => list.split(" ").map((word) => [word, tag])),
);
const PUNCTUATION: Readonly<Record<string, string>> = {
  ".": ".",
  "!": ".",
  "?": ".",
  ",": ",",
  ":": ":",
  ";": ":",
  "--": ":",
  "…": ":",
  "–": ":",
  "—": ":",
  "(": "-LRB-",
  "[": "-LRB-",
  ")": "-RRB-",
  "]": "-RRB-",
  "“": "``",
  "‘": "``",
  "”": "''",
  '"': "''",
  "’": "POS",
  "'": "POS",
  "-": "HYPH",
  $: "$",
  "€": "$",
  "£": "$",
};

/** A tag from the word alone: closed classes, then shape, then ending. */
export function tagWord(text: string, norm: string): string {
  const known = Object.hasOwn(LEXICON, norm)
    ? LEXICON[norm]
    : Object.hasOwn(PUNCTUATION, norm)
      ? PUNCTUATION[norm]
      : undefined;
  if (known !== undefined) return known;
  if (norm === "'s") return "POS";
  if (/^[\d.,:/]+$/.test(norm)) return "CD";
  if (!/[\p{L}\p{N}]/u.test(norm)) return "SYM";
  if (isUpper(text.charAt(0))) return "NNP";
  if (norm.endsWith("ly")) return "RB";
  if (norm.endsWith("ing")) return "VBG";
  if (norm.endsWith("ed")) return "VBD";
  if (/(?:al|ic|ous|ive|ful|able|ible|ian|ish)$/.test(norm)) return "JJ";
  return norm.endsWith("s") && !norm.endsWith("ss") ? "NNS" : "NN";
}
