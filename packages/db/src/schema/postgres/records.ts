/* The twin of ../sqlite.ts, which says what the columns mean: see ../parity.ts. */
import type { EntityKind, Fact, Status } from "@chancery/core";
import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, uniqueIndex } from "drizzle-orm/pg-core";

import type { KeptRecord } from "../kept-record.ts";
import { bytes, flag, instant, json, ordinal, text, whole } from "./columns.ts";

export const source = pgTable("source", {
  id: text().primaryKey(),
  mediaType: text("media_type").notNull(),
  bytes: bytes().notNull(),
  ingestedAt: instant("ingested_at").notNull(),
});

export const address = pgTable(
  "address",
  {
    uri: text().notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id, { onDelete: "cascade" }),
    version: whole().notNull(),
    retrievedAt: text("retrieved_at"),
    seenAt: instant("seen_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.uri, table.sourceId] }),
    uniqueIndex("address_version").on(table.uri, table.version),
    index("address_source").on(table.sourceId),
  ],
);

export const article = pgTable(
  "article",
  {
    number: ordinal(),
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
    facts: whole().notNull(),
    pipeline: text().notNull(),
    knowledge: text().notNull(),
    record: json().$type<KeptRecord>().notNull(),
    extractedAt: instant("extracted_at").notNull(),
  },
  (table) => [
    index("article_published").on(table.publishedEarliest),
    index("article_outlet").on(sql`lower(coalesce("outlet", ''))`),
  ],
);

export const entity = pgTable(
  "entity",
  {
    number: ordinal(),
    id: text().notNull().unique(),
    kind: text().$type<EntityKind>().notNull(),
    name: text().notNull(),
    known: flag().notNull(),
    wikidata: text(),
    articles: whole()
      .notNull()
      .default(sql`0`),
  },
  (table) => [
    // The order of lists by kind: those that most articles name.
    index("entity_articles").on(table.kind, table.articles.desc().nullsFirst(), table.name, table.id),
    index("entity_known")
      .on(table.kind, table.id)
      .where(sql`known <> 0`),
  ],
);

export const appearance = pgTable(
  "appearance",
  {
    article: whole()
      .notNull()
      .references(() => article.number, { onDelete: "cascade" }),
    entityId: text("entity_id")
      .notNull()
      .references(() => entity.id, { onDelete: "cascade" }),
    description: text(),
    mentions: whole().notNull(),
    names: json().$type<string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.article, table.entityId] }),
    // The order in which an entity's page names them.
    index("appearance_entity").on(
      table.entityId,
      table.mentions.desc().nullsFirst(),
      table.article.desc().nullsFirst(),
    ),
  ],
);

export const fact = pgTable(
  "fact",
  {
    number: ordinal(),
    id: text().notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id, { onDelete: "cascade" }),
    kind: text().$type<Fact["kind"]>().notNull(),
    type: text().notNull(),
    status: text().$type<Status>().notNull(),
    negated: flag().notNull(),
    background: flag().notNull(),
    inferred: flag()
      .notNull()
      .default(sql`0`),
    current: flag()
      .notNull()
      .default(sql`1`),
    rule: text().notNull(),
    whenEdtf: text("when_edtf"),
    earliest: text(),
    latest: text(),
    placeId: text("place_id"),
    position: whole().notNull(),
    data: json().$type<Fact>().notNull(),
  },
  (table) => [
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

export const evidence = pgTable(
  "evidence",
  {
    fact: whole()
      .notNull()
      .references(() => fact.number, { onDelete: "cascade" }),
    ordinal: whole().notNull(),
    start: whole().notNull(),
    end: whole().notNull(),
    text: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fact, table.ordinal] })],
);

export const factEntity = pgTable(
  "fact_entity",
  {
    fact: whole()
      .notNull()
      .references(() => fact.number, { onDelete: "cascade" }),
    entityId: text("entity_id")
      .notNull()
      .references(() => entity.id, { onDelete: "cascade" }),
    role: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fact, table.entityId, table.role] }),
    index("fact_entity_entity").on(table.entityId, table.fact, table.role),
  ],
);
