/**
 * The grammar's own working types: phrases and clauses under construction. They are mutable, carry what the
 * rules need to know, and are turned into the public, read-only shapes once at the end (see seal.ts).
 */
import type { ClauseKind, VerbGroup } from "../types.ts";

/** What a noun phrase looks like from outside; most rules on lists and appositions look at nothing else. */
export type NounClass =
  | "name" /* headed by a proper noun: "Lena Brandt", "President Addo", "the United Nations" */
  | "role" /* headed by a noun for a holder of an office or a kinship: "Norway's envoy", "president" */
  | "desc" /* any other common noun */
  | "pronoun"
  | "number"
  | "time"; /* "Thursday", "last week", "9 November 2023" */

/** Noun phrase under construction. Token indices count in the whole document. */
export interface Phrase {
  first: number;
  last: number;
  head: number;
  conjuncts: Phrase[];
  appositions: Phrase[];
  possessor: Phrase | null;
  modifiers: Adjunct[];
  /** "veteran mediator" of "veteran mediator Ana Ruiz". */
  title?: Phrase;
  nounClass: NounClass;
  plural: boolean;
  /** Begins with a determiner or a possessor. */
  determined: boolean;
  /** Type that the tagger of names gave to the head, if any. */
  nameType: "person" | "organization" | "place" | null;
}

export interface Adjunct {
  prep: string;
  at: number;
  phrase: Phrase;
  /** The phrase of the first of several that a conjunction joins: "in Lima" of "in Lima and in Quito". */
  beside?: Phrase;
}

export interface Verb extends VerbGroup {
  /** Starts with "to" and no auxiliary before it. */
  readonly to: boolean;
  /** Penn tag of the main verb, after repair. */
  readonly tag: string;
}

/** Clause under construction: pending while `verb` is null. */
export interface Draft {
  kind: ClauseKind;
  verb: Verb | null;
  subject: Phrase | null;
  /** False where the subject is shared, inherited or an antecedent: its tokens then belong to another clause. */
  ownSubject: boolean;
  objects: Phrase[];
  /** Object that stands before the verb, as an antecedent does ("the deal which Peru signed"). */
  gap: Phrase | null;
  obliques: Adjunct[];
  agent: Phrase | null;
  parent: Draft | null;
  marker: string | null;
  markerAt: number | null;
  /** Clause whose subject this one takes in the end, when it got none of its own. */
  inherits: Draft | null;
  /** Subject stands after the verb: "said Brandt". */
  inverted: boolean;
  /** Clause that stood before "..., Addo said": what follows another comma goes on with it. */
  reported: Draft | null;
  /** A comma stood directly before the clause. */
  afterComma: boolean;
}

export type ChunkKind =
  | "np"
  | "vg"
  | "prep"
  | "mark"
  | "relative"
  | "wh"
  | "cc"
  | "comma"
  | "break"
  | "quote"
  | "adj"
  | "adv"
  | "other";

/** One step of the flat reading of a sentence. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly last: number;
  /** Lower-case words, joined by one space. */
  readonly word: string;
  readonly phrase: Phrase | null;
  readonly verb: Verb | null;
}

export function newPhrase(first: number, last: number, head: number, nounClass: NounClass): Phrase {
  return {
    first,
    last,
    head,
    conjuncts: [],
    appositions: [],
    possessor: null,
    modifiers: [],
    nounClass,
    plural: false,
    determined: false,
    nameType: null,
  };
}

export function newDraft(kind: ClauseKind, parent: Draft | null): Draft {
  return {
    kind,
    verb: null,
    subject: null,
    ownSubject: true,
    objects: [],
    gap: null,
    obliques: [],
    agent: null,
    parent,
    marker: null,
    markerAt: null,
    inherits: null,
    inverted: false,
    reported: null,
    afterComma: false,
  };
}
