import type { Knowledge } from "@chancery/knowledge";
import type { Analysis, Grammar } from "@chancery/language";

import type {
  Block,
  Byline,
  DateClue,
  Dating,
  Diagnostic,
  Entity,
  EntityKind,
  Fact,
  MentionForm,
  Span,
  TimeMention,
} from "../record/index.ts";
import type { Refusal } from "./refusals.ts";
import type { TimeValue } from "./time-value.ts";

/** The source as it stands after decoding, words that broke at the ends of lines put together: the one text that every span points into. */
export interface Source {
  readonly id: string;
  readonly uri: string;
  readonly mediaType: string;
  readonly retrievedAt: string | null;
  readonly text: string;
  /** A day of publication known from elsewhere (a feed, a catalogue), ISO; null when none is. */
  readonly publishedHint: string | null;
}

/** What reading finds about the article as a whole. */
export interface ArticleHead {
  readonly language: string;
  readonly outlet: string | null;
  readonly title: { readonly span: Span; readonly text: string } | null;
  readonly bylines: readonly Byline[];
  readonly agencies: readonly { readonly name: string; readonly span: Span }[];
  /** The opening of the first paragraph: where and when the reporter writes. `placeSpan` is the place name in it. */
  readonly dateline: { readonly span: Span; readonly placeSpan: Span | null } | null;
  /** Whatever reading learnt of the day of publication: metadata, stamps, page clocks (rejected). */
  readonly dateClues: readonly DateClue[];
}

/** A time expression as it stands in the text, before it is anchored. */
export interface Timex {
  readonly span: Span;
  readonly type: "date" | "time" | "duration" | "set";
  readonly rule: string;
  readonly value: TimeValue;
}

/** A stretch between quotation marks; `inner` leaves them out. */
export interface QuotedSpan {
  readonly span: Span;
  readonly inner: Span;
  /** Whole utterance, a few words inside a sentence, or a title/designation. */
  readonly kind: "utterance" | "fragment" | "title";
  /** No mark closes it: the next paragraph opens again and carries it on. */
  readonly continued?: true;
}

/** Number, scale and unit as read from the text. */
export interface Quantity {
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
  readonly bound: "exact" | "about" | "at-least" | "at-most";
  readonly qualifiers: readonly string[];
  readonly rule: string;
}

/** A name, acronym, demonym, treaty title or named event that recognition found; nothing is decided on who is meant. */
export interface NameSpan {
  readonly span: Span;
  /** Tokens [first, last) of the analysis. */
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly kind: EntityKind;
  /** Entities of the knowledge base that bear the name, best first; empty when unknown. */
  readonly candidates: readonly string[];
  readonly rule: string;
}

/** A mention whose entity is decided. In reading order; may nest ("EU" inside an agreement's title). */
export interface ResolvedMention {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly kind: EntityKind;
  /** Entity id of the record. */
  readonly entity: string;
  readonly rule: string;
  /** Several entities for a plural that stands for all of them ("both leaders", "the two countries"); else absent. */
  readonly group?: readonly string[];
  /** True where it only modifies another mention ("Kazakh" in "Kazakh President X", "EU" in a treaty's title). */
  readonly inner: boolean;
}

/** An office that the text gives a person by title, apposition or clause. */
export interface OfficeStatement {
  readonly person: string;
  /** As written, without the polity: "President", "foreign-policy chief"; empty where only a bracket says for whom somebody speaks. */
  readonly title: string;
  /** Office of the knowledge base, when it is one. */
  readonly office: string | null;
  /** Country or organization that it is an office of. */
  readonly polity: string | null;
  readonly span: Span;
  /** former, acting, elect, outgoing, deputy; null for a plain holder. */
  readonly modifier: string | null;
  readonly rule: string;
}

/**
 * The one carrier: text, blocks, tokens, mentions, times, facts so far. Stages read it and return additions;
 * nothing in it is ever changed in place.
 */
export interface Doc {
  readonly source: Source;
  readonly knowledge: Knowledge;
  /** Reading. Blocks tile the text's lines, in order. */
  readonly blocks: readonly Block[];
  readonly head: ArticleHead;
  /** Language; only blocks that are not boilerplate are analysed. */
  readonly analysis: Analysis;
  readonly grammar: readonly Grammar[];
  /** Recognition. */
  readonly quotes: readonly QuotedSpan[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly NameSpan[];
  /** Resolution. */
  readonly published: Dating | null;
  readonly times: readonly TimeMention[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly ResolvedMention[];
  readonly offices: readonly OfficeStatement[];
  /** Entity id of the dateline's place. */
  readonly datelinePlace: string | null;
  /** Facts and diagnostics grow stage by stage: a stage returns only its own. */
  readonly facts: readonly Fact[];
  /** Readings of events that were considered and not taken: no part of the record, and written out only for whoever asks why. */
  readonly refusals: () => readonly Refusal[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Fields that are the sum of what the stages add. */
export const ACCUMULATED = ["facts", "diagnostics"] as const;

export type DocField = Exclude<keyof Doc, "source" | "knowledge">;
