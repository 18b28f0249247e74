/** What is known around an unlisted stretch of capitals, and what becomes of it. */
import type { Knowledge } from "@chancery/knowledge";
import type { Analysis, NameType, Sentence, Token } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import type { Candidate } from "./candidate.ts";

export interface Context {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly knowledge: Knowledge;
  /** The tagger's type of each token that it takes for (part of) a name. */
  readonly tagged: ReadonlyMap<number, NameType>;
  /** True where a title ends right before the token. */
  readonly titleBefore: (token: number) => boolean;
  /** True where a role noun, its complement and a comma stand right before the token. */
  readonly roleBefore: (token: number) => boolean;
  /** True where a role noun starts at the token. */
  readonly roleAt: (token: number) => boolean;
  /** The listed name over a token. */
  readonly knownAt: (token: number) => Candidate | undefined;
}

export interface Verdict {
  readonly kind: EntityKind;
  readonly rule: string;
  readonly score: number;
}

/** The token, if it is of the sentence. */
export const tokenIn = ({ analysis, sentence }: Context, at: number): Token | undefined =>
  at >= sentence.first && at < sentence.last ? analysis.tokens[at] : undefined;
