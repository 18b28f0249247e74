import type { EntityKind, Fact, Status } from "@chancery/core";
import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import type { KeptRecord } from "./kept-record.ts";

/** The bytes as they came, under their sha-256. Never changed, never written twice. */
export const source = sqliteTable("source", {
  id: text().primaryKey(),
  mediaType: text("media_type").notNull(),
  bytes: blob({ mode: "buffer" }).notNull(),
  ingestedAt: integer("ingested_at", { mode: "timestamp_ms" }).notNull(),
});

/** Where a source was found. Other bytes at the same address are a new version of it; all stay. */
export const address = sqliteTable(
  "address",
  {
    uri: text().notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id, { onDelete: "cascade" }),
    /** 1, 2, ... in the order of arrival at this address. */
    version: integer().notNull(),
    retrievedAt: text("retrieved_at"),
    seenAt: integer("seen_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.uri, table.sourceId] }),
    uniqueIndex("address_version").on(table.uri, table.version),
    index("address_source").on(table.sourceId),
  ],
);

/** One article a source: what the extraction made of it, with the versions that the result hangs on. */
export const article = sqliteTable(
  "article",
  {
    /** Key of its row in the full-text index; an implicit rowid would change under VACUUM. */
    number: integer().primaryKey(),
    sourceId: text("source_id")
      .notNull()
      .unique()
      .references(() => source.id, { onDelete: "cascade" }),
    title: text(),
    outlet: text(),
    language: text().notNull(),
    publishedEdtf: text("published_edtf"),
    publishedEarliest: text("published_earliest"),
    publishedLatest: text("published_latest"),
    publishedMethod: text("published_method"),
    facts: integer().notNull(),
    pipeline: text().notNull(),
    knowledge: text().notNull(),
    /** Less its facts. */
    record: text({ mode: "json" }).$type<KeptRecord>().notNull(),
    extractedAt: integer("extracted_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    index("article_published").on(table.publishedEarliest),
    index("article_outlet").on(sql`lower(coalesce("outlet", ''))`),
  ],
);

/** People, countries, places, bodies, agreements. Those the knowledge base lacks belong to their article alone. */
export const entity = sqliteTable(
  "entity",
  {
    number: integer().primaryKey(),
    id: text().notNull().unique(),
    kind: text().$type<EntityKind>().notNull(),
    name: text().notNull(),
    known: integer({ mode: "boolean" }).notNull(),
    wikidata: text(),
    /** Articles that name it. */
    articles: integer()
      .notNull()
      .default(sql`0`),
  },
  (table) => [
    // The order of lists by kind: those that most articles name.
    index("entity_articles").on(table.kind, sql`"articles" desc`, table.name, table.id),
    index("entity_known")
      .on(table.kind, table.id)
      .where(sql`known <> 0`),
  ],
);

/** An entity in an article: how the article describes and names it. */
export const appearance = sqliteTable(
  "appearance",
  {
    /** Its number. */
    article: integer()
      .notNull()
      .references(() => article.number, { onDelete: "cascade" }),
    entityId: text("entity_id")
      .notNull()
      .references(() => entity.id, { onDelete: "cascade" }),
    description: text(),
    mentions: integer().notNull(),
    /** Distinct names as printed, most frequent first. */
    names: text({ mode: "json" }).$type<string[]>().notNull(),
  },
  (table) => [
    // Of one article side by side, behind those of the article before: what is added falls on few pages.
    primaryKey({ columns: [table.article, table.entityId] }),
    // In the order in which an entity's page names them: those that mention it most come first, of these the newest.
    index("appearance_entity").on(table.entityId, sql`"mentions" desc`, sql`"article" desc`),
  ],
);

/** One fact of one article. `data` is the fact as the record has it, entity ids being those of this store. */
export const fact = sqliteTable(
  "fact",
  {
    /** Key of its row in the full-text index. */
    number: integer().primaryKey(),
    /** As the record gives it: a function of the source and of what is stated. */
    id: text().notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id, { onDelete: "cascade" }),
    kind: text().$type<Fact["kind"]>().notNull(),
    /** Event or relation type; the form of a statement; the measure of a figure. */
    type: text().notNull(),
    status: text().$type<Status>().notNull(),
    negated: integer({ mode: "boolean" }).notNull(),
    background: integer({ mode: "boolean" }).notNull(),
    /** It has a time, and no words state it whole: `basisOfWords` of core. */
    inferred: integer({ mode: "boolean" })
      .notNull()
      .default(sql`0`),
    /** Its article is the newest version at one of its addresses at least. */
    current: integer({ mode: "boolean" })
      .notNull()
      .default(sql`1`),
    rule: text().notNull(),
    whenEdtf: text("when_edtf"),
    earliest: text(),
    latest: text(),
    placeId: text("place_id"),
    /** Offset of the first evidence: the order of reading. */
    position: integer().notNull(),
    data: text({ mode: "json" }).$type<Fact>().notNull(),
  },
  (table) => [
    // Of one article side by side; where any of all is looked for, as little as leads to it: ids stand in no order, and each falls on a page of its own.
    uniqueIndex("fact_source").on(table.sourceId, table.id),
    index("fact_id").on(table.id),
    // Of a kind and of a type in the order of lists: by day, without reading and sorting all of them.
    index("fact_kind").on(table.kind, sql`coalesce("earliest", "latest", '')`, table.number),
    index("fact_type").on(table.kind, table.type, sql`coalesce("earliest", "latest", '')`, table.number),
    // The order of lists by time, word for word as searches write it.
    index("fact_day").on(sql`coalesce("earliest", "latest", '')`, table.number),
    // Of how facts may stand, what few do: word for word as searches write it.
    index("fact_planned")
      .on(table.number)
      .where(sql`status = 'planned'`),
    index("fact_negated")
      .on(table.number)
      .where(sql`negated <> 0`),
    index("fact_recalled")
      .on(table.number)
      .where(sql`background <> 0`),
    index("fact_inferred")
      .on(table.number)
      .where(sql`inferred <> 0`),
    index("fact_superseded")
      .on(table.number)
      .where(sql`current = 0`),
  ],
);

/** The words that state a fact, verbatim. */
export const evidence = sqliteTable(
  "evidence",
  {
    fact: integer()
      .notNull()
      .references(() => fact.number, { onDelete: "cascade" }),
    ordinal: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    text: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fact, table.ordinal] })],
);

/** Who and what a fact is about, by role: participant, visitor, speaker, place, about, subject, object ... */
export const factEntity = sqliteTable(
  "fact_entity",
  {
    fact: integer()
      .notNull()
      .references(() => fact.number, { onDelete: "cascade" }),
    entityId: text("entity_id")
      .notNull()
      .references(() => entity.id, { onDelete: "cascade" }),
    role: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fact, table.entityId, table.role] }),
    // Of one entity the facts in the order of their arrival, whatever its part in them.
    index("fact_entity_entity").on(table.entityId, table.fact, table.role),
  ],
);
export * from "./batches.ts";
export * from "./feeds.ts";
export * from "./job.ts";
export * from "./access.ts";
export * from "./merging.ts";
export * from "./saved-search.ts";
