import { ONLY_PARTICIPLE } from "../lemmas/irregular.ts";
import { AUXILIARIES } from "../vocabulary/auxiliaries.ts";
import type { Word } from "../model/word.ts";
import type { Tag } from "./tagger.ts";
import { wordSet } from "../word-set.ts";

const NOMINATIVES = new Set(["i", "he", "she", "we", "they", "who"]);
const DETERMINERS = wordSet("the a an its his her their this these those all");
/** Nouns of the time at which something is done, which are no object: "signed the same day", "killed Monday". */
const TIMES =
  wordSet(`day days night week weeks month months year years morning evening afternoon time moment hour minute same next following previous
  day-before monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`);
/** Verbs whose participle may keep an object or a complement: "those granted asylum", "a body called the Assembly". */
const TWO_OBJECTS =
  wordSet(`given granted awarded sent offered shown told paid called named elected appointed declared dubbed titled entitled considered made left
  taught asked denied allowed promised owed handed sold lent charged fined deemed renamed nicknamed termed styled nominated voted
  crowned proclaimed designated assigned allotted forgiven spared accorded conferred refused lost put brought taken become`);
/** Words in which a "have" or "be" before a participle is looked for. */
const REACH = 6;

/** Whether a form of "have", "be" or "get" stands before word i in its clause. */
function hasAuxiliary(tags: readonly Tag[], words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - REACH); j -= 1) {
    const norm = words[j]?.norm ?? "";
    if (AUXILIARIES.has(norm)) return true;
    if (tags[j]?.xpos === "." || tags[j]?.xpos === ":") return false;
  }
  return false;
}

/** Nouns that measure how far or by how much: "located five kilometres away", "raised two points". */
const MEASURES =
  wordSet(`percent per cent points point miles mile kilometers kilometres kilometer kilometre km meters metres meter metre feet foot
  times fold dollars euros pounds rubles yen yuan hectares acres tons tonnes barrels hundred thousand million billion`);

/** Whether what follows word i can only be an object: "accused the bloc", "accused Nicaragua", "killed two guards", no "signed the next day". */
function objectFollows(tags: readonly Tag[], words: readonly Word[], i: number): boolean {
  const [next, second] = [words[i + 1]?.norm ?? "", words[i + 2]?.norm ?? ""];
  if (TIMES.has(next) || TIMES.has(second)) return false;
  const counted = tags[i + 1]?.xpos === "CD" && tags[i + 2]?.xpos === "NNS" && !MEASURES.has(second);
  if (counted && /^\p{L}/u.test(next)) return true;
  return DETERMINERS.has(next) || (tags[i + 1]?.upos === "PROPN" && words[i + 1]?.caps === 2);
}

/**
 * True for a form tagged as a participle that must be a past tense: behind a subject pronoun ("they signed"), or with an object,
 * which no passive participle keeps unless its verb takes two ("Honduras accused Nicaragua").
 */
export function isPastTense(tags: readonly Tag[], words: readonly Word[], i: number): boolean {
  const norm = words[i]?.norm ?? "";
  if (ONLY_PARTICIPLE.has(norm)) return false;
  if (NOMINATIVES.has(words[i - 1]?.norm ?? "")) return true;
  if (i === 1 && words[0]?.norm === "it") return true;
  const subject = tags[i - 1]?.upos;
  if (subject !== "PROPN" && subject !== "NOUN") return false;
  return !TWO_OBJECTS.has(norm) && objectFollows(tags, words, i) && !hasAuxiliary(tags, words, i);
}

/** What measures and papers are said to be for. */
const PURPOSES: ReadonlySet<string> = new Set(["aimed", "geared", "designed", "intended"]);
const BOUNDS: ReadonlySet<string> = new Set(["and", "but", "or", "who", "which", "that", ";", "while", "as"]);

/** "signed seven accords in Lima aimed at": behind a past tense of the same clause such a word says what the noun is for. */
export function isPurpose(tags: readonly Tag[], words: readonly Word[], i: number): boolean {
  if (!PURPOSES.has(words[i]?.norm ?? "") || !/^(?:at|to|towards?)$/.test(words[i + 1]?.norm ?? ""))
    return false;
  const before = tags[i - 1]?.upos;
  if (before !== "NOUN" && before !== "PROPN") return false;
  for (let j = i - 1; j >= 0 && !BOUNDS.has(words[j]?.norm ?? ""); j -= 1) {
    const tag = tags[j]?.xpos;
    if (tag === "VBD" || tag === "VBZ" || (tag === "VBN" && hasAuxiliary(tags, words, j))) return true;
  }
  return false;
}
