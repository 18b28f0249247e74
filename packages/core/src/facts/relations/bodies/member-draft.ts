import { between, type Said } from "../between.ts";
import type { Draft } from "../draft.ts";
import type { Reader, Ref } from "../reader.ts";

/** That a state belongs to a body, as the words [first, last) say. */
export const memberDraft = (
  reader: Reader,
  member: Ref,
  body: Ref,
  words: readonly [number, number],
  said: Said,
): Draft => between(reader, "member-of", member, body, words, said);
