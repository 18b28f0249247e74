/**
 * What the language room gives its callers. Offsets are half-open [start, end) UTF-16 units of the text
 * handed in; token indices are half-open too. Nothing here knows of diplomacy.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Range {
  readonly text: string;
  /** Lower case, typographic quotes and apostrophes made plain. Same length as `text`. */
  readonly norm: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: VBD, NNP, ... */
  readonly xpos: string;
  /** Index of the sentence that holds it. */
  readonly sentence: number;
  /** True where white space (or the start of a block) stands before it. */
  readonly spaceBefore: boolean;
  /** The pieces of a hyphen compound that stays one token ("ex-Soviet", "Kassym-Jomart"); absent elsewhere. */
  readonly parts?: readonly Range[] | undefined;
}

export interface Sentence extends Range {
  /** Tokens [first, last). */
  readonly first: number;
  readonly last: number;
  /** Index into the blocks handed in (0 when none were). */
  readonly block: number;
  /** A line in headline style: title case or no finite main verb and no full stop. Casing says little in it. */
  readonly headline: boolean;
}

export type NameType = "person" | "organization" | "place";

/** A name as the tagger alone sees it, without any knowledge of the world. Tokens [first, last). */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** 0..1; how far the decision was from the next best. */
  readonly score: number;
}

export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly TaggedName[];
}

export interface AnalyzeOptions {
  /**
   * Sentences never cross these; text outside them gets no tokens. Default: one block, the whole text. `wrapped`: the lines of a block
   * are known to run on, so that no sentence ends because a line does; otherwise that is told from how wide they are.
   */
  readonly blocks?: readonly (Range & { readonly headline?: boolean; readonly wrapped?: boolean })[];
}

// ---- phrases and clauses: the grammar over tagged tokens -------------------------------------------

/** A noun phrase. Tokens [first, last). A coordination is one phrase whose `conjuncts` are its members. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Token index of the head noun, name or pronoun (for a coordination: of the first member). */
  readonly head: number;
  /** Members of "A, B and C", each with its own modifiers; empty when it is no coordination. */
  readonly conjuncts: readonly NounPhrase[];
  /** "X, the foreign minister of Y," : phrases in apposition, in either order. */
  readonly appositions: readonly NounPhrase[];
  /** The common nouns right before a name that say who bears it: "mediator and poet" in "mediator and poet Ana Ruiz". */
  readonly title?: NounPhrase | undefined;
  /** The possessor in "Norway's envoy", "its president". */
  readonly possessor: NounPhrase | null;
  /** Prepositional phrases attached to the noun ("of Peru", "between A and B", "with Kenya"). */
  readonly modifiers: readonly Oblique[];
}

export interface Oblique {
  /** Lower case: "in", "with", "according to". */
  readonly prep: string;
  /** Token index of the (first word of the) preposition. */
  readonly at: number;
  readonly phrase: NounPhrase;
  /** Where a conjunction joins it to others, the phrase of the first: that of "in Lima" in "in Lima and in Quito". */
  readonly beside?: NounPhrase | undefined;
}

export type Tense = "past" | "present" | "future" | "none";

/** "has been holding", "did not sign", "is to visit", "to meet". Tokens [first, last), from first auxiliary to main verb. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** Token index of the main verb. */
  readonly head: number;
  readonly lemma: string;
  /** Verb particle or fixed preposition read with it ("call for" is not one; "break off" is): lower case, or null. */
  readonly particle: string | null;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "may", "could", "would", "should", "must" ... ; "will"/"shall" are tense future instead. */
  readonly modal: string | null;
  /** Span of "not", "never", "n't", or null when it is affirmed. */
  readonly negation: Range | null;
}

export type ClauseKind =
  | "main" /* conjoined main clauses too */
  | "relative" /* "who is on a visit"; subject is the antecedent */
  | "complement" /* "said (that) S", "S, X said": the reported clause */
  | "adverbial" /* after, before, while, if, although, since + clause or + gerund */
  | "infinitive" /* "agreed to sign": subject is the controller where grammar gives one */
  | "participial" /* "seeking to ...", "held in Astana" after a noun: reduced relative */
  | "headline";

export interface Clause {
  readonly sentence: number;
  readonly kind: ClauseKind;
  readonly verb: VerbGroup;
  /** Grammatical subject (in a passive: what undergoes it), also when shared by conjoined verbs, inherited by control or relative. */
  readonly subject: NounPhrase | null;
  /** Direct and indirect objects and predicate nominals, in order. */
  readonly objects: readonly NounPhrase[];
  readonly obliques: readonly Oblique[];
  /** The by-phrase of a passive. */
  readonly agent: NounPhrase | null;
  /** Index into the clause list of the clause that this one depends on, or null. */
  readonly parent: number | null;
  /** "that", "after", "if", "to", "who" ..., lower case; null when none is written. */
  readonly marker: string | null;
  /** Tokens the clause covers, its dependents included: [first, last). */
  readonly first: number;
  readonly last: number;
}

export interface Grammar {
  /** In reading order of their verbs. */
  readonly clauses: readonly Clause[];
  /** All maximal noun phrases in reading order, those inside clauses included (same objects). */
  readonly phrases: readonly NounPhrase[];
  /** Token indices of words that a conjunction joins before one noun: "trade and investment ties", "one or two points". */
  readonly pairs?: readonly (readonly [first: number, second: number])[];
  /**
   * Of a line in a list that words above it lead to ("The two sides agreed to:"): its clauses as part of what those words begin, with the clauses above
   * beside them, told by their `sentence`. `clauses` has the line's own alone; their subjects may stand above.
   */
  readonly led?: readonly Clause[];
}
