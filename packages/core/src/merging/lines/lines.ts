import type {
  EntityKind,
  EventRole,
  EventType,
  FactRef,
  RelationType,
  Span,
  Status,
  When,
} from "../../record/index.ts";

/**
 * What merging compares: the compact lines of one record. They are JSON, made once per source and kept, so that joining
 * one more article never opens the texts of others. Entity ids in them are global (`globalEntityId`).
 */
export interface SourceLines {
  /** sha-256 of the source. */
  readonly source: string;
  readonly uri: string;
  readonly outlet: string | null;
  readonly published: When | null;
  /** Wire agencies credited, as ids where known, else as printed. */
  readonly agencies: readonly string[];
  readonly language: string;
  /** Entity id of the dateline's place. */
  readonly dateline: string | null;
  readonly title: string | null;
  readonly entities: readonly EntityLine[];
  readonly events: readonly EventLine[];
  readonly relations: readonly RelationLine[];
  /** Ids of all its facts, sorted: what people decided about one that is no longer there is asked about. */
  readonly facts: readonly string[];
  readonly sketch: Sketch;
}

/** What tells copies of one report: see sources/. */
export interface Sketch {
  /** MinHash of the shingles of all paragraphs that are not boilerplate; empty for a text too short to compare. */
  readonly signature: readonly number[];
  /** Words that the signature was made of. */
  readonly words: number;
  /** Hashes of long quotations, as they pass from a wire into other texts. */
  readonly quotes: readonly number[];
}

/** One entity as one source tells of it. */
export interface EntityLine {
  readonly source: string;
  /** Global id. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly known: boolean;
  /** Names as printed (no pronouns, no bare nouns), the most frequent first. */
  readonly names: readonly { readonly text: string; readonly count: number }[];
  readonly description: string | null;
  /** Countries and bodies that it is said to serve or belong to: by offices, employment and parts of the article. */
  readonly polities: readonly string[];
  /** Offices and roles as the article gives them, lower case: "KZ/president", "foreign minister". */
  readonly roles: readonly string[];
  /** First and last day of the facts that it is in; of publication where none is dated; null where unknown. */
  readonly years: readonly [string | null, string | null];
  /** Global ids met in the same facts, sorted. */
  readonly company: readonly string[];
}

/** Days that a time leaves open, as classes: `none` where nothing is stated. */
export type TimePrecision = "day" | "week" | "month" | "year" | "wide" | "none";

/**
 * Where a time was read: "stated" in words that name it, "relative" in words that count from the day of publication
 * ("on Thursday"), "context" from what stands around, "dateline" only in the opening line or stamp of the report.
 */
export type TimeReading = "stated" | "relative" | "context" | "dateline" | "none";

export interface ParticipantLine {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly role: EventRole;
  readonly office: string | null;
  /** States and bodies that it acts for on that day, sorted; of a state or body that itself, and the state whose organ it is. */
  readonly polities: readonly string[];
}

/** One event fact of one source. */
export interface EventLine extends FactRef {
  readonly type: EventType;
  readonly status: Status;
  readonly negated: boolean;
  readonly background: boolean;
  readonly participants: readonly ParticipantLine[];
  readonly place: string | null;
  /** Places that hold `place`, the nearest first: building, city, country. */
  readonly placeParents: readonly string[];
  /** How precisely the place is known: a country, a region, a town or something in one; null where none is said. */
  readonly placeLevel: "site" | "city" | "region" | "country" | "unknown" | null;
  readonly when: When | null;
  readonly precision: TimePrecision;
  readonly reading: TimeReading;
  readonly about: readonly string[];
  /** Those of `about` that are agreements and go by a title of their own. */
  readonly agreements: readonly string[];
  /** Numbers that the evidence prints, as printed. */
  readonly numbers: readonly string[];
  /** Content words of the evidence, lower case, sorted, at most 24: only to break ties. */
  readonly words: readonly string[];
  readonly evidence: readonly Span[];
  /** Spans by field, as in the fact: "when", "place", "participants[0]". */
  readonly support: Readonly<Record<string, readonly Span[]>>;
  /** Person-corrected fields with the decision that did it; empty in lines as extracted. */
  readonly corrected: Readonly<Record<string, string>>;
  /** The states that take part are told by their houses of parliament ("the French and German parliaments"). */
  readonly assemblies?: true;
}

/** One relation fact of one source. */
export interface RelationLine extends FactRef {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string | null;
  readonly value: string | number | null;
  readonly when: When | null;
  readonly negated: boolean;
  readonly background: boolean;
  readonly status: Status;
  readonly evidence: readonly Span[];
  readonly support: Readonly<Record<string, readonly Span[]>>;
}
