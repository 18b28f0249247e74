import type { ResolvedMention } from "../../../document/index.ts";
import type { Reader, Ref } from "../reader.ts";

/** Sentences back in which that is looked for which a noun leaves out. */
const BACK = 2;

/**
 * The one of a kind that was spoken of last before a token: in its sentence, or in the nearer of the two before that names any. None where that
 * sentence names several; null where none so near names one.
 */
export function spokenOf(
  reader: Reader,
  before: number,
  is: (mention: ResolvedMention) => boolean,
): readonly Ref[] | null {
  const sentence = reader.token(before)?.sentence ?? 0;
  for (let back = 0; back <= BACK; back += 1) {
    const only = onlyOne(
      reader,
      reader.inSentence(sentence - back).filter((one) => one.first < before && !one.inner && is(one)),
    );
    if (only !== null) return only;
  }
  return null;
}

/** What all of them mean, if that is one; none if it is several, null if there is none. */
export function onlyOne(reader: Reader, mentions: readonly ResolvedMention[]): readonly Ref[] | null {
  const [first] = mentions;
  if (first === undefined) return null;
  return new Set(mentions.map(({ entity }) => entity)).size > 1 ? [] : reader.mentionRefs(first).slice(0, 1);
}
