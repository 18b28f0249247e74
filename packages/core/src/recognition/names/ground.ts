import type { Analysis, NameType, Sentence } from "@chancery/language";

import type { Candidate } from "./candidate.ts";

/** The listed name of several words over the token. */
export function longName({ knownAt }: Ground, token: number): Candidate | undefined {
  const name = knownAt(token);
  return name !== undefined && name.last - name.first > 1 ? name : undefined;
}

/** What the grammars of names read of one sentence. */
export interface Ground {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  /** The listed name over a token. */
  knownAt(token: number): Candidate | undefined;
  /** The token is part of a time expression. */
  timed(token: number): boolean;
  /** What the tagger takes the token for. */
  taggedAt(token: number): NameType | undefined;
  /** Whoever holds an office of the body before the token is named from it on. */
  bears(token: number): boolean;
}

/** A town, building or state, as against a region or a body: what follows "in" and is no part of a title. */
export const isTown = (name: Candidate | undefined): boolean =>
  name !== undefined && (name.kind === "place" || name.kind === "country");
