import { isRoleNoun } from "../chunks/role-nouns.ts";
import type { Phrase } from "../model.ts";
import type { Source } from "../source.ts";

/** A name with a title before it ("Prime Minister Addo") or one the tagger of names calls a person. */
export function isPerson({ tokens }: Source, phrase: Phrase): boolean {
  if (phrase.nounClass !== "name") return false;
  if (phrase.nameType !== null) return phrase.nameType === "person";
  for (let i = Math.max(phrase.first, phrase.head - 6); i < phrase.head; i += 1)
    if (isRoleNoun(tokens[i]!.lemma.toLowerCase()) || isRoleNoun(tokens[i]!.norm)) return true;
  return false;
}

export function startsWith({ tokens }: Source, phrase: Phrase, word: string): boolean {
  return tokens[phrase.first]!.norm === word;
}

export const indefinite = (source: Source, phrase: Phrase): boolean =>
  startsWith(source, phrase, "a") || startsWith(source, phrase, "an") || startsWith(source, phrase, "one");

/** Whether the two can be members of one list; `left` is the member before. */
export function alike(source: Source, left: Phrase, right: Phrase): boolean {
  if (right.nounClass === "time" || left.nounClass === "time") return left.nounClass === right.nounClass;
  // "the only one" and "the two" stand for what they count.
  const bare = (phrase: Phrase): boolean => phrase.nounClass === "number" && !phrase.determined;
  if (bare(left) || bare(right)) return left.nounClass === right.nounClass;
  return true;
}
