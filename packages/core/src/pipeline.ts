import { loadKnowledge, type Knowledge } from "@chancery/knowledge";

import { pipeline, type Doc, type Refusal } from "./document/index.ts";
import { eventsStage, eventsStageWith } from "./facts/events/index.ts";
import type { PatternSet } from "./facts/events/patterns/pattern-set.ts";
import { figuresStage } from "./facts/figures/index.ts";
import { relationsStage } from "./facts/relations/index.ts";
import { statementsStage } from "./facts/statements/index.ts";
import { read, type ReadInput } from "./reading/index.ts";
import { grammarStage, languageStage } from "./recognition/language.ts";
import { namesStage } from "./recognition/names/index.ts";
import { quantitiesStage } from "./recognition/quantities/index.ts";
import { quotesStage } from "./recognition/quotes/index.ts";
import { timexStage } from "./recognition/times/index.ts";
import { SCHEMA, type ArticleRecord } from "./record/index.ts";
import { datingStage } from "./resolution/dating/index.ts";
import { entitiesStage } from "./resolution/entities/index.ts";
import { timesStage } from "./resolution/times/index.ts";

/** Goes up whenever the same bytes may give another record. */
const PIPELINE_VERSION = "0.13.0";

/** The way of one article, top to bottom. Reading comes before it: bytes -> text, lines and their kinds, head. */
export const STAGES = [
  languageStage, // tokens and sentences first: all that follows speaks in tokens
  timexStage, // before names, so that "May" in a date is not one
  quotesStage,
  quantitiesStage,
  namesStage, // treaty titles and bodies become single units ...
  grammarStage, // ... that the grammar then does not cut at their commas and conjunctions
  datingStage, // needs what the text names; all that resolves by day comes after it
  entitiesStage, // "the Kazakh president" is whoever held the office on that day
  timesStage, // "on Thursday" hangs on the day of publication
  statementsStage,
  eventsStage,
  relationsStage,
  figuresStage, // last: a figure inside speech takes the statement's speaker as its source
] as const;

const run = pipeline(STAGES, ["blocks", "head"]);

/** The way with patterns of somebody's own, built once a set. */
const OWN = new WeakMap<PatternSet, typeof run>();
function runWith(patterns: PatternSet): typeof run {
  const built =
    OWN.get(patterns) ??
    pipeline(
      STAGES.map((stage) => (stage === eventsStage ? eventsStageWith(patterns) : stage)),
      ["blocks", "head"],
    );
  OWN.set(patterns, built);
  return built;
}

/** What a record's `provenance.pipeline` says: the version, and whose patterns were used beside those that ship. */
export const pipelineVersion = (patterns?: PatternSet): string =>
  patterns?.version == null ? PIPELINE_VERSION : `${PIPELINE_VERSION}+${patterns.version}`;

export interface ExtractInput extends Omit<ReadInput, "knowledge"> {
  /** Default: the knowledge base that ships with Chancery. */
  readonly knowledge?: Knowledge;
  /** Default: the patterns that ship with Chancery; `withOwnPatterns` makes others. */
  readonly patterns?: PatternSet;
}

/**
 * Reads one article: bytes in, record out. Pure and deterministic: the same bytes and knowledge give the same record.
 * Throws ChanceryError `input.*` for what is no article at all (empty, binary, too large).
 */
export function extract(input: ExtractInput): ArticleRecord {
  return toRecord(extractDoc(input), input.patterns);
}

/** A record beside what was considered and not taken for an event, in the order of the text. */
export interface Explained {
  readonly record: ArticleRecord;
  readonly refusals: readonly Refusal[];
}

/** As {@link extract}, for those who ask why not: no part of the record, and the record is the same. */
export function extractWithRefusals(input: ExtractInput): Explained {
  const doc = extractDoc(input);
  const refusals = doc.refusals().toSorted((a, b) => a.span.start - b.span.start);
  return { record: toRecord(doc, input.patterns), refusals };
}

/** The whole carrier, for those who ask why (`--explain`) and for tests of single stages. */
export function extractDoc(input: ExtractInput): Doc {
  const knowledge = input.knowledge ?? loadKnowledge();
  const { source, blocks, head, diagnostics } = read({ ...input, knowledge });
  const way = input.patterns === undefined ? run : runWith(input.patterns);
  return way({ source, knowledge, blocks, head, facts: [], diagnostics });
}

function toRecord(doc: Doc, patterns?: PatternSet): ArticleRecord {
  const { source, head } = doc;
  return {
    schema: SCHEMA,
    source: {
      id: source.id,
      uri: source.uri,
      mediaType: source.mediaType,
      retrievedAt: source.retrievedAt,
      text: source.text,
    },
    article: {
      language: head.language,
      outlet: head.outlet,
      title: head.title,
      bylines: [...head.bylines],
      agencies: [...head.agencies],
      dateline: head.dateline && { place: doc.datelinePlace, span: head.dateline.span },
      published: doc.published,
      blocks: [...doc.blocks],
    },
    entities: [...doc.entities],
    times: [...doc.times],
    facts: [...doc.facts],
    provenance: { pipeline: pipelineVersion(patterns), knowledge: doc.knowledge.version },
    diagnostics: [...doc.diagnostics],
  };
}
