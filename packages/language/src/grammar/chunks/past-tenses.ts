/** Participles of the chunks that are past tenses: by their subject, their object, or because no other verb is left. */
import type { Chunk } from "../model.ts";
import type { Source } from "../source.ts";
import { NO_PASSIVE, isDoneBy, isHungOn, isOfFronted, isOfJoined } from "./joined-pasts.ts";
import { isOnlyVerb } from "./only-verb.ts";
import { asPast, couldBePast } from "./participles.ts";
import { marksPast } from "./past-marks.ts";

/** Makes past tenses of those participles among the chunks that are the verbs of their clauses. The chunks are changed. */
export function repairParticiples(source: Source, chunks: Chunk[]): void {
  for (let i = 2; i < chunks.length; i += 1) if (isHungOn(chunks, i)) chunks[i] = asParticiple(chunks[i]!);
  toPast(source, chunks);
  for (let i = 1; i < chunks.length; i += 1) {
    const { verb } = chunks[i]!;
    if (verb && (isDoneBy(chunks, i) || isOfJoined(chunks, i) || isOfFronted(chunks, i)))
      chunks[i] = asParticiple(chunks[i]!);
  }
}

const asParticiple = (chunk: Chunk): Chunk => ({
  ...chunk,
  verb: { ...chunk.verb!, form: "participle", tense: "none", tag: "VBN" },
});

function toPast(source: Source, chunks: Chunk[]): void {
  for (let i = 0; i < chunks.length; i += 1) {
    const { verb } = chunks[i]!;
    if (!verb || verb.form !== "participle" || !couldBePast(source, verb)) continue;
    if (NO_PASSIVE.has(verb.lemma) || marksPast(source, chunks, i) || isOnlyVerb(source, chunks, i))
      chunks[i] = { ...chunks[i]!, verb: asPast(verb) };
  }
}
