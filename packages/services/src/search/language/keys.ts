import { EntityKind, EventType, RelationType } from "@chancery/core";

/** What a query can ask by, in the order in which it is told and printed. */
export const KEYS = ["who", "with", "type", "place", "outlet", "said", "about", "is", "in"] as const;
export type Key = (typeof KEYS)[number];

/** How each key is used, for messages and for completion. */
export const KEY_EXAMPLES: Readonly<Record<Key, string>> = {
  who: "who:tokayev",
  with: "with:putin",
  type: "type:meeting",
  place: "place:moscow",
  outlet: 'outlet:"Radio Liberty"',
  said: 'said:"landmark deal"',
  about: "about:EAEU",
  is: "is:disputed",
  in: "in:events",
};

/** What a fact can be beside a plain one. */
export const STANDINGS = ["disputed", "planned", "negated", "recalled", "inferred"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where one looks: each is a list of its own. Facts come first: their words answer. */
export const SCOPES = ["facts", "events", "statements", "articles", "names"] as const;
export type Scope = (typeof SCOPES)[number];

const KINDS = ["event", "statement", "relation", "figure"] as const;
const FORMS = ["direct", "indirect", "mixed"] as const;

/** Types that have names of their own; beside them a figure's type is what it measures, in any words. */
export const TYPES: readonly string[] = [
  ...new Set([...KINDS, ...EventType.options, ...FORMS, ...RelationType.options, ...EntityKind.options]),
];

/** Words before a day: "from" and "to" take it in, "before" and "after" leave it out. */
export const BOUNDS = ["from", "to", "before", "after"] as const;

/** Other words for them. */
export const OTHER_BOUNDS: Readonly<Record<string, (typeof BOUNDS)[number]>> = { since: "from", until: "to" };

export const isKey = (word: string): word is Key => (KEYS as readonly string[]).includes(word);
export const isScope = (word: string): word is Scope => (SCOPES as readonly string[]).includes(word);
export const isStanding = (word: string): word is Standing => (STANDINGS as readonly string[]).includes(word);
