import { unpackModel } from "../model/linear-model.ts";
import { TAGS } from "../weights/generated/tags.ts";
import { createTagger, type Tagger } from "./tagger.ts";

let tagger: Tagger | undefined;

/** The shipped tagger; its weights are unpacked at the first call. */
export function shippedTagger(): Tagger {
  tagger ??= createTagger(unpackModel(TAGS));
  return tagger;
}

export { createTagger, type Tag, type Tagger } from "./tagger.ts";
