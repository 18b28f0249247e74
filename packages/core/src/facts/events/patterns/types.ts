import type { EventRole, EventType } from "../../../record/index.ts";

/** What fills a slot: a role of the event, what it is about, or where it is. */
export type Slot = EventRole | "about" | "place" | "destination";

/** Classes of head nouns that a slot may ask for; their words are in nouns.ts. */
export type NounClass =
  | "document"
  | "talks"
  | "troops"
  | "relations"
  | "mission"
  | "sanctions"
  | "aid"
  | "powers"
  | "captives"
  | "text"
  | "credentials"
  | "instruments"
  | "truce"
  | "attack"
  | "office"
  | "independence"
  | "territory"
  | "diplomats";

/** Who and what a clause must name before a pattern may speak. A pattern whose needs are not met makes no fact. */
export interface Needs {
  /** Parties in the subject's (in a passive: the agent's) place. Default true; false where a passive may leave it unsaid. */
  readonly subject?: boolean;
  /** Parties or, for `about`, an entity or a noun of the class in the object's place. */
  readonly object?: boolean;
  /** At least this many distinct parties over all slots. */
  readonly parties?: number;
  /** A place or a destination. */
  readonly place?: boolean;
  /** A dependent clause or an object that says what is promised, proposed, asked. */
  readonly content?: boolean;
}

/** "A met B", "A was received by B", "A and B signed a treaty": a verb and which of its arguments is what. */
export interface VerbPattern {
  /** Stable: it stands in the facts that the pattern makes. */
  readonly id: string;
  readonly type: EventType;
  /** Lemmas; a particle follows after a space ("call off"). */
  readonly verbs: readonly string[];
  readonly subject?: Slot;
  readonly object?: Slot;
  /** The object's head must be of one of these classes (or, for "document", an agreement). */
  readonly objectNouns?: readonly NounClass[];
  /** Any noun may be the object; those it belongs to fill the slot ("condemned Israel's raid", "welcomed the accord"). */
  readonly openObject?: boolean;
  /** Role of a state that is a destination. Default "host". */
  readonly destinationRole?: EventRole;
  /** Slots by preposition. */
  readonly obliques?: Readonly<Record<string, Slot>>;
  /** The phrase after this preposition must be of one of these classes ("withdraw from" + document). */
  readonly obliqueNouns?: Readonly<Record<string, readonly NounClass[]>>;
  /** The subject must be people or states; places and things do not meet. Default true. */
  readonly needs?: Needs;
  /** A sentence that it reads and one that it must leave alone; both are tests. */
  readonly example: string;
  readonly not: string;
}

/** "talks with B", "A's visit to C", "the signing of the treaty": a noun and which of its complements is what. */
export interface NounPattern {
  readonly id: string;
  readonly type: EventType;
  /** Lemmas of the head, or of the last words ("phone call"). */
  readonly nouns: readonly string[];
  /** Words that make something else of the noun when they stand right before it ("press conference"). */
  readonly unlessBefore?: readonly string[];
  readonly possessor?: Slot;
  /** A demonym before it: "the Kyrgyz visit", "Russian invasion". */
  readonly adjective?: Slot;
  readonly modifiers?: Readonly<Record<string, Slot>>;
  /** The subject of a verb that carries the noun: "held talks", "paid a visit". */
  readonly carrier?: Slot;
  readonly needs?: Needs;
  readonly example: string;
  readonly not: string;
}
