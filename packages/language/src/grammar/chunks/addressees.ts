import type { Chunk } from "../model.ts";
import type { Source } from "../source.ts";
import { wordSet } from "../../word-set.ts";

/**
 * "told reporters Chad would leave", "told the lawmakers Addo had gone": a plural right behind the verb is whom one tells, and the name behind it
 * begins what one tells. Where such an addressee ends; `last` where none stands at the token.
 */
export function addresseeEnd(
  { tokens, tags }: Source,
  i: number,
  last: number,
  chunks: readonly Chunk[],
): number {
  const verb = chunks.at(-1)?.verb;
  if (!verb || verb.passive || !TELLING.has(verb.lemma)) return last;
  const noun = tags[i] === "DT" ? i + 1 : i;
  const name = tags[noun] === "NNS" && /^NNPS?$/.test(tags[noun + 1] ?? "") && noun + 2 < last;
  // "told ministers Addo and Brandt": they bear the title.
  const shared = tokens[noun + 2]?.norm === "and" || tokens[noun + 3]?.norm === "and";
  return name && !shared ? noun + 1 : last;
}

const TELLING: ReadonlySet<string> = wordSet("tell inform assure remind");
