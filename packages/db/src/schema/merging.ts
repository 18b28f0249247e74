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
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/*
 * What merging keeps. All of it but the log of decisions is a function of the sources and that log: it can be thrown
 * away and made again, so no foreign keys guard it; `verify` does.
 */

/** What merging compares of a source. */
export const sourceLines = sqliteTable("source_lines", {
  sourceId: text("source_id").primaryKey(),
  /** Its lines, packed: see merging/packed.ts. */
  data: text().notNull(),
});

/** Sources that are stored but not merged: of a store that an earlier release wrote, or met by a fault of merging. */
export const unmerged = sqliteTable(
  "unmerged",
  {
    sourceId: text("source_id").primaryKey(),
    /** What went wrong; null: it only waits for its turn. */
    fault: text(),
    /** Its article's first possible day of publication, "" where none is known: what is near in time is merged together. */
    day: text().notNull().default(""),
  },
  (table) => [index("unmerged_day").on(table.day, table.sourceId)],
);

/** By what the merged state was made: "basis" names the versions of merging and knowledge. */
export const merging = sqliteTable("merging", { name: text().primaryKey(), value: text().notNull() });

/** Which members are filed under a key: `MergeIndex.members`. */
export const posting = sqliteTable(
  "posting",
  { key: text().notNull(), member: text().notNull() },
  (table) => [primaryKey({ columns: [table.key, table.member] })],
);

/** Steps of merging that only merging reads: accounts, tellings, entries before they are linked ... */
export const mergeRow = sqliteTable(
  "merge_row",
  { part: text().notNull(), id: text().notNull(), value: text().notNull() },
  (table) => [primaryKey({ columns: [table.part, table.id] })],
);

/** One event with all that tell of it. Columns beside `data` say what lists are filtered and ordered by. */
export const entry = sqliteTable(
  "entry",
  {
    /** Key of its row in the full-text index. */
    number: integer().primaryKey(),
    id: text().notNull().unique(),
    type: text().$type<EventType>().notNull(),
    /** As it stands before the newest source's day is looked at: see `asOf`. */
    status: text().$type<EntryStatus>().notNull(),
    negated: integer({ mode: "boolean" }).notNull(),
    /** The order of lists: its first possible day, else its last; "" without either. */
    day: text().notNull(),
    earliest: text(),
    latest: text(),
    placeId: text("place_id"),
    /** Reports that tell of it, copies counted once; and all its sources. */
    independent: integer().notNull(),
    sources: integer().notNull(),
    /** The gravest of its fields. */
    disagreement: text().$type<Disagreement>(),
    awaited: text(),
    flagged: integer({ mode: "boolean" }).notNull(),
    /** See merging/entry-form.ts. */
    data: text().notNull(),
  },
  (table) => [
    // Lists by day, and all that a timeline counts: read off the key, since an entry's row is as long as all that it says.
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

/** What one looks an entry up by: who takes part, whom they serve, what it is about, where it is and what holds that place. */
export const entryEntity = sqliteTable(
  "entry_entity",
  {
    entityId: text("entity_id").notNull(),
    /** The entry's, so that the newest of an entity are read off the key. */
    day: text().notNull(),
    entryId: text("entry_id").notNull(),
    /** A role of the event, "for" (whom a participant serves), "about", "place", "within" (what holds the place). */
    role: text().notNull(),
    /** What timelines count by, as the entry has it: an entity's events are counted without reading any of them. */
    type: text().$type<EventType | "">().notNull().default(""),
    earliest: text(),
    latest: text(),
  },
  (table) => [
    primaryKey({ columns: [table.entityId, table.day, table.entryId, table.role] }),
    index("entry_entity_entry").on(table.entryId),
  ],
);

/** A fact of a source in the entry that it is part of. */
export const entryMember = sqliteTable(
  "entry_member",
  {
    sourceId: text("source_id").notNull(),
    factId: text("fact_id").notNull(),
    entryId: text("entry_id").notNull(),
    ordinal: integer().notNull(),
    report: text().notNull(),
    background: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.factId] }),
    index("entry_member_entry").on(table.entryId, table.ordinal),
  ],
);

export const entryLink = sqliteTable(
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

/** Every id that an entry was or could have been given -> the entry that holds its fact now. */
export const redirect = sqliteTable(
  "redirect",
  { id: text().primaryKey(), entryId: text("entry_id").notNull() },
  (table) => [index("redirect_entry").on(table.entryId)],
);

/** Entities that are one although the knowledge tables lack them. */
export const entityGroup = sqliteTable("entity_group", {
  id: text().primaryKey(),
  kind: text().$type<EntityKind>().notNull(),
  name: text().notNull(),
  members: integer().notNull(),
  data: text({ mode: "json" }).$type<EntityGroup>().notNull(),
});

/** A local entity -> the group, or the known entity, that it is part of. */
export const groupMember = sqliteTable(
  "group_member",
  { entityId: text("entity_id").primaryKey(), groupId: text("group_id").notNull() },
  (table) => [index("group_member_group").on(table.groupId)],
);

/** Copies of one report share its number. */
export const sourceReport = sqliteTable(
  "source_report",
  { sourceId: text("source_id").primaryKey(), report: text().notNull() },
  (table) => [index("source_report_report").on(table.report)],
);

/** What merging will not decide alone and nobody has decided yet. */
export const question = sqliteTable(
  "question",
  {
    id: text().primaryKey(),
    kind: text().$type<Question["kind"]>().notNull(),
    strength: real().notNull(),
    data: text({ mode: "json" }).$type<Question>().notNull(),
  },
  (table) => [
    index("question_strength").on(table.strength, table.id),
    index("question_kind").on(table.kind, table.strength, table.id),
  ],
);

/** What people decided. Only ever appended to: triggers refuse any change of a line and its removal. */
export const decision = sqliteTable(
  "decision",
  {
    /** 1, 2, ... in the order of the log. */
    number: integer().primaryKey(),
    id: text().notNull().unique(),
    at: text().notNull(),
    by: text().notNull(),
    why: text().notNull(),
    kind: text().$type<DecisionAct["act"]>().notNull(),
    act: text({ mode: "json" }).$type<DecisionAct>().notNull(),
    before: text({ mode: "json" }).$type<Decision["before"]>(),
    after: text({ mode: "json" }).$type<Decision["after"]>(),
    /** The decision that this one takes back. */
    undoes: text(),
    /** The question that it answers, as it was asked. */
    question: text({ mode: "json" }).$type<Question>(),
    /** Of decisions that were taken together, and are taken back together: the id of the first of them. */
    together: text(),
  },
  (table) => [
    index("decision_undoes").on(table.undoes),
    index("decision_together").on(table.together, table.number),
  ],
);

/** Facts ("source/fact"), entities, questions and decisions that a decision is about; append-only like it. */
export const decisionSubject = sqliteTable(
  "decision_subject",
  { subject: text().notNull(), decision: integer().notNull() },
  (table) => [primaryKey({ columns: [table.subject, table.decision] })],
);
