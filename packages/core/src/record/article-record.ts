import { z } from "zod";

import { Fact } from "./facts.ts";
import { Span } from "./span.ts";
import { When } from "./when.ts";

export const SCHEMA = "chancery/article-record@1";

export const BlockKind = z.enum([
  "title",
  "subtitle",
  "byline",
  "timestamp",
  "heading",
  "paragraph",
  "caption",
  "credit",
  "boilerplate",
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** One line of the text (or part of one) and what it is. A dateline is the opening of a paragraph, not a block. */
export const Block = z.object({
  span: Span,
  kind: BlockKind,
  /** Index of the block that it repeats. */
  repeats: z.int().optional(),
  /** Why it was taken for that: rule ids, the finer role first ("menu", "share-bar", "photo-credit"). */
  reasons: z.array(z.string()).optional(),
});
export type Block = z.infer<typeof Block>;

/** What bounds the day of publication. Each clue narrows the range; a rejected one is kept to show that it was seen. */
export const DateClue = z.object({
  rule: z.string(),
  span: Span.nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  rejected: z.boolean().optional(),
  note: z.string(),
});
export type DateClue = z.infer<typeof DateClue>;

/** When the article was published. `inferred`: no line states it in full, the clues do. */
export const Dating = z.object({
  when: When,
  method: z.enum(["metadata", "stated", "inferred"]),
  clues: z.array(DateClue),
});
export type Dating = z.infer<typeof Dating>;

export const BylineRole = z.enum(["author", "reporter", "editor", "translator", "photographer"]);
export const Byline = z.object({ name: z.string(), role: BylineRole, span: Span });
export type Byline = z.infer<typeof Byline>;

export const EntityKind = z.enum(["person", "country", "place", "organization", "agreement", "event"]);
export type EntityKind = z.infer<typeof EntityKind>;

export const MentionForm = z.enum(["name", "acronym", "demonym", "metonym", "nominal", "pronoun"]);
export type MentionForm = z.infer<typeof MentionForm>;

export const Mention = z.object({ span: Span, text: z.string(), form: MentionForm });
export type Mention = z.infer<typeof Mention>;

export const Entity = z.object({
  /** Stable within the knowledge base for known entities; local to the record ("local:...") for the rest. */
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  known: z.boolean(),
  wikidata: z.string().nullable(),
  /** What the article itself says of it: "Kazakh Foreign Minister". */
  description: z.string().nullable(),
  mentions: z.array(Mention),
});
export type Entity = z.infer<typeof Entity>;

export const TimeMention = z.object({
  span: Span,
  type: z.enum(["date", "time", "duration", "set"]),
  when: When.nullable(),
  anchor: z.enum(["stated", "published", "context"]),
  rule: z.string(),
  /** TIMEX3 value ("2014-12-22", "P9Y", "XXXX-WXX-1"); durations and sets have no EDTF. */
  value: z.string().optional(),
  mod: z.string().optional(),
});
export type TimeMention = z.infer<typeof TimeMention>;

/** Trouble with an article is data: what, where, and how bad. */
export const Diagnostic = z.object({
  code: z.string(),
  severity: z.enum(["info", "warning"]),
  message: z.string(),
  span: Span.nullable(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** What the extraction returns for one source. JSON Schema: `articleRecordJsonSchema`. */
export const ArticleRecord = z.object({
  schema: z.literal(SCHEMA),
  source: z.object({
    /** sha-256 (hex) of the bytes as ingested. */
    id: z.string().regex(/^[0-9a-f]{64}$/),
    uri: z.string(),
    mediaType: z.string(),
    retrievedAt: z.string().nullable(),
    text: z.string(),
  }),
  article: z.object({
    language: z.string(),
    outlet: z.string().nullable(),
    title: z.object({ span: Span, text: z.string() }).nullable(),
    bylines: z.array(Byline),
    agencies: z.array(z.object({ name: z.string(), span: Span })),
    dateline: z.object({ place: z.string().nullable(), span: Span }).nullable(),
    published: Dating.nullable(),
    blocks: z.array(Block),
  }),
  entities: z.array(Entity),
  times: z.array(TimeMention),
  facts: z.array(Fact),
  /** Versions that the result is a function of, beside the bytes. */
  provenance: z.object({ pipeline: z.string(), knowledge: z.string() }),
  diagnostics: z.array(Diagnostic),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;

/** JSON Schema (draft 2020-12) of an article record. */
export const articleRecordJsonSchema = () => z.toJSONSchema(ArticleRecord);
