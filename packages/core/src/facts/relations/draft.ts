import type { RelationType, Span, Status, When } from "../../record/index.ts";

/** A relation as one rule reads it off one sentence, before drafts of one relation become one fact. */
export interface Draft {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | number | null;
  readonly when: When | null;
  readonly evidence: Span;
  readonly support: Readonly<Record<string, readonly Span[]>>;
  readonly negated: boolean;
  readonly status: Status;
  /** Told as over: "was minister from 1990 to 1993". */
  readonly background?: boolean;
  readonly confidence: number;
  readonly rule: string;
  /** What tells two relations of one pair apart (two offices of one person in one state); by default nothing. */
  readonly key?: string;
}
