import { unpackModel } from "../model/linear-model.ts";
import { shippedVectors } from "../model/shipped-vectors.ts";
import { NAMES_NETWORK } from "../weights/generated/names-network.ts";
import { NAMES } from "../weights/generated/names.ts";
import { NameNetwork } from "./network/network.ts";
import { unpackNameNetwork } from "./network/pack.ts";
import { createNameTagger, type NameTagger } from "./tagger.ts";

let tagger: NameTagger | undefined;

/** The shipped names tagger; its weights are unpacked at the first call. */
export function shippedNameTagger(): NameTagger {
  tagger ??= createNameTagger(
    unpackModel(NAMES),
    new NameNetwork(unpackNameNetwork(NAMES_NETWORK), shippedVectors()),
  );
  return tagger;
}

export type { NameSentence } from "./memory.ts";
export { nameSentence } from "./sentences.ts";
