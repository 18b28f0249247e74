import { hashString } from "../model/hash.ts";
import { casingOf, type Word } from "../model/word.ts";
import type { Tag } from "../tags/tagger.ts";
import type { NameSentence } from "./memory.ts";

/** A tagged sentence as the names tagger takes it. */
export const nameSentence = (words: readonly Word[], tags: readonly Tag[]): NameSentence => ({
  words,
  tags: tags.map((tag) => hashString(tag.xpos, 3)),
  read: tags,
  casing: casingOf(words),
});
