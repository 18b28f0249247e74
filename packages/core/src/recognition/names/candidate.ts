import type { EntityKind, MentionForm } from "../../record/index.ts";

/** A name proposed by one voter. Offsets are the source's; tokens [first, last). */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly kind: EntityKind;
  /** Ids of the knowledge base, best first. */
  readonly candidates: readonly string[];
  readonly rule: string;
  /** Lower wins where two overlap. */
  readonly rank: number;
  /** It may stand inside another name ("EU" in a treaty's title). */
  readonly nests: boolean;
}

/** Precedence of the voters, strongest first. */
export const RANK = {
  agreement: 0,
  extended: 0.5,
  knownLong: 1,
  titled: 2,
  body: 3,
  known: 4,
  acronym: 5,
  shape: 6,
  consistency: 7,
} as const;
