import type { Analysis, Token } from "@chancery/language";

import type { Candidate } from "./candidate.ts";

interface Heard {
  person: number;
  other: number;
}

/** As whom or what the tagger hears each word that it takes for a whole name. */
export function heardAs({ names, tokens }: Analysis): ReadonlyMap<string, Heard> {
  const out = new Map<string, Heard>();
  for (const { first, last, type } of names) {
    const word = tokens[first]?.text;
    if (last - first !== 1 || word === undefined) continue;
    const so = out.get(word) ?? { person: 0, other: 0 };
    so[type === "person" ? "person" : "other"] += 1;
    out.set(word, so);
  }
  return out;
}

/** More than once a body or a place, and never a person. */
export const isOther = (heard: Heard | undefined): boolean =>
  heard !== undefined && heard.person === 0 && heard.other > 1;

/**
 * Words that the tagger alone takes for a name, and oftener for none: what it heard once ("the ship Kestrel") is not so
 * wherever the word stands.
 */
export function doubted(
  { tokens, sentences, names: votes }: Analysis,
  names: readonly Candidate[],
  prose: (token: Token) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { first, last, candidates, rule } of names) {
    const word = tokens[first]?.text;
    if (
      last - first === 1 &&
      word !== undefined &&
      candidates.length === 0 &&
      (rule.startsWith("names.tagger") || rule === "names.acronym")
    )
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size === 0) return new Set();
  const taken = new Set(names.flatMap(({ first, last }) => within(first, last)));
  for (const { first, last } of votes) for (const i of within(first, last)) taken.add(i);
  for (const [i, token] of tokens.entries()) {
    const count = counts.get(token.text);
    if (count === undefined || taken.has(i) || !prose(token) || sentences[token.sentence]?.first === i)
      continue;
    counts.set(token.text, count - 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count < 0 ? [word] : [])));
}

const within = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);
