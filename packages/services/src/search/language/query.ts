import type { Key } from "./keys.ts";

/** One condition of a query. `not`: it must not hold. */
export type Part = Words | Keyed | Range;

/** A word, or words that stand side by side. The last may be a beginning only. */
export interface Words {
  readonly kind: "words";
  /** Words as they are indexed: letters and digits, single spaces between. */
  readonly text: string;
  /** Written in quotation marks: never read as a name under other spellings. */
  readonly phrase: boolean;
  readonly prefix: boolean;
  readonly not: boolean;
}

export interface Keyed {
  readonly kind: "key";
  readonly key: Key;
  readonly value: string;
  readonly not: boolean;
}

/** ISO days, both included; null: open. */
export interface Range {
  readonly kind: "range";
  readonly from: string | null;
  readonly to: string | null;
  readonly not: boolean;
}

/** What is wrong with a query, and where. */
export interface Problem {
  /** "error": the query is not answered. "warning": it is answered, read as the message says. */
  readonly severity: "error" | "warning";
  readonly code:
    | "unknown-key"
    | "no-value"
    | "unknown-value"
    | "no-date"
    | "backwards"
    | "short-prefix"
    | "open-quote"
    | "too-long"
    | "not-here"
    | "nobody"
    | "unrecorded";
  readonly message: string;
  /** Offsets into the query as it was given. */
  readonly start: number;
  readonly end: number;
}

export interface Parsed {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}
