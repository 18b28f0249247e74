import { unpackModel } from "../model/linear-model.ts";
import { NAMES } from "../weights/generated/names.ts";
import { createNameTagger, type NameTagger } from "./tagger.ts";

let tagger: NameTagger | undefined;

/** The shipped names tagger; its weights are unpacked at the first call. */
export function shippedNameTagger(): NameTagger {
  tagger ??= createNameTagger(unpackModel(NAMES));
  return tagger;
}

export type { NameSentence } from "./memory.ts";
export { nameSentence } from "./sentences.ts";
