import type { Chunk } from "../model.ts";
import type { Source } from "../source.ts";
import { ROLE_NOUNS } from "../words/lexicon.ts";
import { readBasePhrase } from "./base-phrases.ts";
import { wordSet } from "../../word-set.ts";

/** What bodies have that decides, meets or serves them: behind a body's short form it is that body's. */
const ORGANS: ReadonlySet<string> = wordSet(
  "council committee commission secretariat assembly parliament court board bureau summit",
);

/**
 * "African Union (AU) Commission chairman Ana Ruiz", "the Lake Organization (LO) Council of Ministers": a short form in brackets amid one phrase. The phrase from the
 * name on; null where another begins behind the bracket, as "told the United Nations (UN) Peru would" has it.
 */
export function joinedBehind(
  source: Source,
  open: number,
  close: number,
  last: number,
  chunks: readonly Chunk[],
): Chunk | null {
  const { tokens, tags } = source;
  const name = chunks.at(-1);
  const short = /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}+$/u.test(tokens[open + 1]!.text) && close === open + 2;
  if (name?.kind !== "np" || name.last !== open || name.phrase === null) return null;
  const { first, possessor, determined } = name.phrase;
  if (isLaidDown(tokens.slice(open + 1, close))) {
    const bearer = readBasePhrase(source, close + 1, last);
    if (bearer === null || bearer.nounClass !== "name" || bearer.determined) return null;
    const phrase = { ...bearer, first, possessor: possessor ?? bearer.possessor, determined };
    return { ...name, last: bearer.last, phrase };
  }
  if (!short || name.phrase.nounClass !== "name") return null;
  const office = tokens
    .slice(close + 1, Math.min(last, close + 5))
    .findIndex(
      ({ lemma }, i) => ROLE_NOUNS.has(lemma.toLowerCase()) || (i === 0 && ORGANS.has(lemma.toLowerCase())),
    );
  if (
    office < 0 ||
    !tags.slice(close + 1, close + 2 + office).every((tag) => /^(?:NNP?S?|JJ|HYPH)$/.test(tag))
  )
    return null;
  const rest = readBasePhrase(source, close + 1, last);
  if (rest === null || rest.last <= close + 1 + office || rest.determined) return null;
  const phrase = { ...rest, first, possessor: possessor ?? rest.possessor, determined };
  return { ...name, last: rest.last, phrase };
}

/** "General (Rtd) Addo": between a rank and its bearer, that he has left the forces. */
const isLaidDown = (inside: Source["tokens"]): boolean =>
  inside.length > 0 && inside.length < 3 && /^(?:rtd|retd|ret|retired)\.?$/.test(inside[0]!.norm);
