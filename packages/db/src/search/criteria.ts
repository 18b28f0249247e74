import type { Term } from "./query.ts";

/** What is looked for, with every name already turned into ids. All of it must hold. */
export interface Criteria {
  /** All of these occur, and none of those. */
  readonly terms: readonly Term[];
  readonly without: readonly Term[];
  /** Words of a statement that all occur in what was said, and words that do not. */
  readonly said: readonly Term[];
  readonly unsaid: readonly Term[];
  readonly parties: readonly Party[];
  readonly types: Choice;
  readonly outlets: Choice;
  /** Ids of places; those within them have to be named too. */
  readonly places: Choice;
  readonly days: { readonly any: readonly Days[]; readonly none: readonly Days[] };
  readonly is: readonly FactStanding[];
  readonly isNot: readonly FactStanding[];
  /** Only what arrived after the row with this number. */
  readonly since?: number | undefined;
  readonly kind?: "event" | "statement" | "relation" | "figure" | undefined;
}

/** who: takes part or speaks; with: takes part or is addressed; about: is what it is about. One of the ids will do. */
export interface Party {
  readonly as: "who" | "with" | "about";
  readonly ids: readonly string[];
  readonly not: boolean;
}

/** One of `any` (where there are some), and none of `none`. */
export interface Choice {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** ISO days, both included; null: open. What is uncertain is in when it can overlap; what has no day never is. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export type FactStanding = "disputed" | "planned" | "negated" | "recalled" | "inferred";

/** The lists that can be searched by criteria; names are looked up by words alone. */
export type Searched = "facts" | "events" | "articles";

export const NO_CRITERIA: Criteria = {
  terms: [],
  without: [],
  said: [],
  unsaid: [],
  parties: [],
  types: { any: [], none: [] },
  outlets: { any: [], none: [] },
  places: { any: [], none: [] },
  days: { any: [], none: [] },
  is: [],
  isNot: [],
};
