/* The twin of ../merging.ts, which says what the columns mean: see ../parity.ts. */
import type {
  Decision,
  DecisionAct,
  Disagreement,
  EntityGroup,
  EntityKind,
  EntryLinkType,
  EntryStatus,
  EventType,
  Question,
} from "@chancery/core";
import { sql } from "drizzle-orm";
import { doublePrecision, index, pgTable, primaryKey } from "drizzle-orm/pg-core";

import { flag, json, ordinal, text, whole } from "./columns.ts";

export const sourceLines = pgTable("source_lines", {
  sourceId: text("source_id").primaryKey(),
  data: text().notNull(),
});

export const unmerged = pgTable(
  "unmerged",
  { sourceId: text("source_id").primaryKey(), fault: text(), day: text().notNull().default("") },
  (table) => [index("unmerged_day").on(table.day, table.sourceId)],
);

export const merging = pgTable("merging", { name: text().primaryKey(), value: text().notNull() });

export const posting = pgTable("posting", { key: text().notNull(), member: text().notNull() }, (table) => [
  primaryKey({ columns: [table.key, table.member] }),
]);

export const mergeRow = pgTable(
  "merge_row",
  { part: text().notNull(), id: text().notNull(), value: text().notNull() },
  (table) => [primaryKey({ columns: [table.part, table.id] })],
);

export const entry = pgTable(
  "entry",
  {
    number: ordinal(),
    id: text().notNull().unique(),
    type: text().$type<EventType>().notNull(),
    status: text().$type<EntryStatus>().notNull(),
    negated: flag().notNull(),
    day: text().notNull(),
    earliest: text(),
    latest: text(),
    placeId: text("place_id"),
    independent: whole().notNull(),
    sources: whole().notNull(),
    disagreement: text().$type<Disagreement>(),
    awaited: text(),
    flagged: flag().notNull(),
    data: text().notNull(),
  },
  (table) => [
    index("entry_day").on(
      table.day,
      table.id,
      table.type,
      table.earliest,
      table.latest,
      table.status,
      table.negated,
      table.awaited,
      table.disagreement,
    ),
    index("entry_type").on(table.type, table.day, table.id, table.earliest, table.latest),
    // What timelines draw as stretches: word for word as they ask for it.
    index("entry_stretch")
      .on(table.type, table.earliest, table.latest, table.id)
      .where(sql`day <> '' and (earliest is null or latest is null or earliest <> latest)`),
    index("entry_status").on(table.status, table.day, table.id),
    index("entry_disagreement").on(table.disagreement, table.day, table.id),
  ],
);

export const entryEntity = pgTable(
  "entry_entity",
  {
    entityId: text("entity_id").notNull(),
    day: text().notNull(),
    entryId: text("entry_id").notNull(),
    role: text().notNull(),
    type: text().$type<EventType | "">().notNull().default(""),
    earliest: text(),
    latest: text(),
  },
  (table) => [
    primaryKey({ columns: [table.entityId, table.day, table.entryId, table.role] }),
    index("entry_entity_entry").on(table.entryId),
  ],
);

export const entryMember = pgTable(
  "entry_member",
  {
    sourceId: text("source_id").notNull(),
    factId: text("fact_id").notNull(),
    entryId: text("entry_id").notNull(),
    ordinal: whole().notNull(),
    report: text().notNull(),
    background: flag().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.factId] }),
    index("entry_member_entry").on(table.entryId, table.ordinal),
  ],
);

export const entryLink = pgTable(
  "entry_link",
  {
    fromId: text("from_id").notNull(),
    rel: text().$type<EntryLinkType>().notNull(),
    toId: text("to_id").notNull(),
    rule: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fromId, table.rel, table.toId] }),
    index("entry_link_to").on(table.toId, table.rel),
  ],
);

export const redirect = pgTable(
  "redirect",
  { id: text().primaryKey(), entryId: text("entry_id").notNull() },
  (table) => [index("redirect_entry").on(table.entryId)],
);

export const entityGroup = pgTable("entity_group", {
  id: text().primaryKey(),
  kind: text().$type<EntityKind>().notNull(),
  name: text().notNull(),
  members: whole().notNull(),
  data: json().$type<EntityGroup>().notNull(),
});

export const groupMember = pgTable(
  "group_member",
  { entityId: text("entity_id").primaryKey(), groupId: text("group_id").notNull() },
  (table) => [index("group_member_group").on(table.groupId)],
);

export const sourceReport = pgTable(
  "source_report",
  { sourceId: text("source_id").primaryKey(), report: text().notNull() },
  (table) => [index("source_report_report").on(table.report)],
);

export const question = pgTable(
  "question",
  {
    id: text().primaryKey(),
    kind: text().$type<Question["kind"]>().notNull(),
    strength: doublePrecision().notNull(),
    data: json().$type<Question>().notNull(),
  },
  (table) => [
    index("question_strength").on(table.strength, table.id),
    index("question_kind").on(table.kind, table.strength, table.id),
  ],
);

export const decision = pgTable(
  "decision",
  {
    number: ordinal(),
    id: text().notNull().unique(),
    at: text().notNull(),
    by: text().notNull(),
    why: text().notNull(),
    kind: text().$type<DecisionAct["act"]>().notNull(),
    act: json().$type<DecisionAct>().notNull(),
    before: json().$type<Decision["before"]>(),
    after: json().$type<Decision["after"]>(),
    undoes: text(),
    question: json().$type<Question>(),
    together: text(),
  },
  (table) => [
    index("decision_undoes").on(table.undoes),
    index("decision_together").on(table.together, table.number),
  ],
);

export const decisionSubject = pgTable(
  "decision_subject",
  { subject: text().notNull(), decision: whole().notNull() },
  (table) => [primaryKey({ columns: [table.subject, table.decision] })],
);
