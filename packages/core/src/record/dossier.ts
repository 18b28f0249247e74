import { z } from "zod";

import { EntityKind } from "./article-record.ts";
import { EventRole, EventType, Participant, RelationType } from "./facts.ts";
import { Span } from "./span.ts";
import { When } from "./when.ts";

/**
 * The dossier: what many article records say together. It is a function of the set of sources, their records and the
 * decisions of people, whatever the order of arrival. Entity ids in it are global: `globalEntityId` of a local one.
 */

/** A fact of a source. Facts, not entries, are what people decide about: entries can always be made again. */
export const FactRef = z.object({
  /** sha-256 of the source. */
  source: z.string(),
  fact: z.string(),
});
export type FactRef = z.infer<typeof FactRef>;

/** The words of one source that state a value: none where the value is not read off words (a status by tense). */
export const Witness = z.object({ ...FactRef.shape, spans: z.array(Span) });
export type Witness = z.infer<typeof Witness>;

export const EntryField = z.enum(["type", "status", "when", "place", "participants", "about"]);
export type EntryField = z.infer<typeof EntryField>;

/** What one or several sources say of a field. */
export const CollatedValue = z.object({
  /** In the form that is compared: an EDTF date, a type, a status, an entity id, "role entity" of a participant. */
  value: z.string(),
  witnesses: z.array(Witness).min(1),
  /** Sources that say so, copies of one report counted once. */
  independent: z.int().min(1),
  /** A person corrected it: the id of the decision. */
  decision: z.string().optional(),
});
export type CollatedValue = z.infer<typeof CollatedValue>;

/**
 * How values of a field differ. conflict: both cannot be true. precision: one is within the other (a day, its month; a
 * city, its country). scope: one names more of the same (four of five participants). kind-of-date: one tells of the day
 * of the event, the other only of the day of the report.
 */
export const Disagreement = z.enum(["conflict", "precision", "scope", "kind-of-date"]);
export type Disagreement = z.infer<typeof Disagreement>;

export const CollatedField = z.object({
  field: EntryField,
  values: z.array(CollatedValue).min(1),
  /** What is shown first: one value, of participants and `about` all that stand undisputed. */
  display: z.array(z.string()),
  /** Which rule chose it: "only", "decision", "independent-sources", "nearest-report", "more-precise", "union", "first". */
  rule: z.string(),
  disagreement: Disagreement.nullable(),
});
export type CollatedField = z.infer<typeof CollatedField>;

/** Where the event stands by all its sources together. "unconfirmed": its day passed and nothing newer tells of it. */
export const EntryStatus = z.enum([
  "actual",
  "ongoing",
  "planned",
  "proposed",
  "hypothetical",
  "denied",
  "fulfilled",
  "changed",
  "cancelled",
  "unconfirmed",
  "recalled-only",
]);
export type EntryStatus = z.infer<typeof EntryStatus>;

/** part-of: a signing within a meeting, a meeting within a visit. fulfils, changes, cancels, denies: a later telling about a plan. */
export const EntryLinkType = z.enum(["part-of", "fulfils", "changes", "cancels", "denies"]);
export type EntryLinkType = z.infer<typeof EntryLinkType>;

export const EntryLink = z.object({
  rel: EntryLinkType,
  /** The entry that it leads to. */
  to: z.string(),
  rule: z.string(),
  /** For `changes`: which fields of the plan came out otherwise. */
  fields: z.array(EntryField),
});
export type EntryLink = z.infer<typeof EntryLink>;

export const EntryMember = z.object({
  ...FactRef.shape,
  /** Sources of one number are copies of one report and count once. */
  report: z.string(),
  background: z.boolean(),
  /** The decision by which a person accepted the fact. */
  accepted: z.string().nullable(),
});
export type EntryMember = z.infer<typeof EntryMember>;

/** One event with all that tell of it. */
export const Entry = z.object({
  /** Made from its first member in canonical order (published, source, fact). The ids of all members lead here. */
  id: z.string(),
  /** Ids made from each member: an address once given keeps leading to the entry that holds its fact. */
  anchors: z.array(z.string()),
  type: EventType,
  status: EntryStatus,
  negated: z.boolean(),
  participants: z.array(Participant),
  place: z.string().nullable(),
  when: When.nullable(),
  about: z.array(z.string()),
  fields: z.array(CollatedField),
  members: z.array(EntryMember).min(1),
  /** Reports that tell of it, copies counted once. */
  independent: z.int().min(1),
  links: z.array(EntryLink),
  /** Of a plan: the day by which a report of its outcome is due; past it by the newest source the plan is "unconfirmed". */
  awaited: z.string().nullable(),
  /** Decisions that bear on its members, in the order of their ids. */
  decisions: z.array(z.string()),
  /** It was found in a group too large to be solved whole: somebody should look. */
  flagged: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

/** A person, body, place or agreement as all sources name it. */
export const EntityGroup = z.object({
  /** Of a known entity its id; else the global id of the first member in canonical order. All members' ids lead here. */
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  known: z.boolean(),
  members: z.array(z.object({ source: z.string(), entity: z.string() })).min(1),
  /** Names as printed, the most frequent first, with the number of sources that print each. */
  names: z.array(z.object({ text: z.string(), sources: z.int() })),
  /** Why the members are one: "same-id", "name-key", "office", "parties-and-date", "decision". */
  reasons: z.array(z.string()),
});
export type EntityGroup = z.infer<typeof EntityGroup>;

/** Steps and lineage of an agreement. */
export const AgreementHistory = z.object({
  /** The agreement's entity group. */
  id: z.string(),
  parties: z.array(z.object({ entity: z.string(), witnesses: z.array(Witness) })),
  steps: z.array(
    z.object({
      type: EventType,
      entry: z.string(),
      when: When.nullable(),
      /** False where it may be a step of another agreement, or another step: it is asked about. */
      certain: z.boolean().optional(),
    }),
  ),
  edges: z.array(
    z.object({
      rel: z.enum([
        "supersedes",
        "amends",
        "ratifies",
        "implements",
        "accedes",
        "annex-of",
        "mentioned-with",
      ]),
      /** The agreement that it leads out of: this one, or one that bears on it. */
      from: z.string(),
      to: z.string(),
      witnesses: z.array(Witness),
      /** The row of the knowledge tables that says so, if one does. */
      row: z.string().nullable(),
      certain: z.boolean(),
    }),
  ),
});
export type AgreementHistory = z.infer<typeof AgreementHistory>;

/** A state that holds over a time, by articles and by the knowledge tables together: offices, memberships. */
export const HeldRelation = z.object({
  type: RelationType,
  subject: z.string(),
  object: z.string().nullable(),
  value: z.string().nullable(),
  when: When.nullable(),
  witnesses: z.array(Witness),
  row: z.string().nullable(),
  /** The articles and the tables cannot both be right. */
  contradicted: z.boolean(),
});
export type HeldRelation = z.infer<typeof HeldRelation>;

export const QuestionKind = z.enum([
  "same-event",
  "same-entity",
  "same-agreement",
  "lineage",
  "conflict",
  "contradiction",
  "carried-decision",
]);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** What the program will not decide alone. */
export const Question = z.object({
  /** A function of what is asked, so that an answered question stays answered. */
  id: z.string(),
  kind: QuestionKind,
  /** Facts (`source/fact`), entities or decisions that it is about, sorted. */
  subjects: z.array(z.string()).min(1),
  strength: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type Question = z.infer<typeof Question>;

export const CorrectableField = z.enum([
  "type",
  "status",
  "negated",
  "when",
  "place",
  "participants",
  "about",
]);
export type CorrectableField = z.infer<typeof CorrectableField>;

/** What a person can decide. Facts and entities are named, never entries. */
export const DecisionAct = z.discriminatedUnion("act", [
  z.object({ act: z.literal("same-event"), facts: z.array(FactRef).min(2) }),
  z.object({ act: z.literal("other-event"), facts: z.array(FactRef).min(2) }),
  z.object({ act: z.literal("same-entity"), entities: z.array(z.string()).min(2) }),
  z.object({ act: z.literal("other-entity"), entities: z.array(z.string()).min(2) }),
  z.object({ act: z.literal("accept"), fact: FactRef }),
  z.object({ act: z.literal("reject"), fact: FactRef }),
  z.object({
    act: z.literal("correct"),
    fact: FactRef,
    field: CorrectableField,
    /** The new value in the shape that the field has in an event fact. */
    value: z.union([
      z.string(),
      z.boolean(),
      When,
      z.array(z.object({ entity: z.string(), role: EventRole, office: z.string().nullable() })),
      z.array(z.string()),
      z.null(),
    ]),
  }),
  z.object({ act: z.literal("note"), subject: z.string(), text: z.string() }),
  /** A question looked at and left as it is; by its subjects it stays dismissed when it is asked again of others beside them. */
  z.object({ act: z.literal("dismiss"), question: z.string(), subjects: z.array(z.string()) }),
  /** A source was extracted again and the fact has another id: what was decided about the one holds of the other. */
  z.object({ act: z.literal("carry"), from: FactRef, to: FactRef }),
  z.object({ act: z.literal("undo"), decision: z.string() }),
]);
export type DecisionAct = z.infer<typeof DecisionAct>;

/** A line of the log: only ever appended. */
export const Decision = z.object({
  id: z.string(),
  /** ISO 8601 instant. */
  at: z.string(),
  by: z.string(),
  why: z.string(),
  act: DecisionAct,
  /** What stood before and after, for the reader of the history. */
  before: z.unknown(),
  after: z.unknown(),
});
export type Decision = z.infer<typeof Decision>;

/**
 * What merging keeps. The history of an agreement, offices over time and members on a day are views of it and of the knowledge tables,
 * made when they are asked for.
 */
export const Dossier = z.object({
  entries: z.array(Entry),
  entities: z.array(EntityGroup),
  questions: z.array(Question),
});
export type Dossier = z.infer<typeof Dossier>;

/** Local entity ids are made unique over all sources by the source that they belong to; known ones stay. */
export const globalEntityId = (source: string, id: string): string =>
  id.startsWith("local:") && !/^local:[0-9a-f]{12}:/.test(id)
    ? `local:${source.slice(0, 12)}:${id.slice("local:".length)}`
    : id;

/** A fact in one word, as questions and blocks name it. */
export const factKey = ({ source, fact }: FactRef): string => `${source}/${fact}`;
