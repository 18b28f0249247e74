import { z } from "zod";

import { Span } from "./span.ts";
import { When } from "./when.ts";

export const Status = z.enum(["actual", "ongoing", "planned", "proposed", "hypothetical"]);
export type Status = z.infer<typeof Status>;

const base = {
  /** Deterministic: the same input gives the same id. */
  id: z.string(),
  /** The sentence(s), headline or caption that state it; never boilerplate. */
  evidence: z.array(Span).min(1),
  /**
   * Each field read off the text, and where: {"when": [span], "participants[0]": [span], "place": [span]}. An event that is done by saying something (a
   * promise, a demand) has the words of what is promised or demanded as "content".
   */
  support: z.record(z.string(), z.array(Span)),
  status: Status,
  negated: z.boolean(),
  /** History that the article recalls, not its news. */
  background: z.boolean(),
  /** The entity that the article says says so; null: the article itself. */
  source: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
};

export const EventType = z.enum([
  // consult
  "meeting",
  "call",
  "visit",
  "summit",
  "negotiation",
  "mediation",
  "ceremony",
  "accreditation",
  // agreements
  "signing",
  "ratification",
  "accession",
  "conclusion",
  "adoption",
  "amendment",
  "termination",
  // verbal
  "promise",
  "invitation",
  "proposal",
  "request",
  "demand",
  "praise",
  "criticism",
  "accusation",
  "denial",
  "rejection",
  "recognition",
  "threat",
  "apology",
  "vote",
  // material, cooperative
  "cooperation",
  "exercise",
  "aid",
  "establishing-relations",
  "release",
  "ceasefire",
  "withdrawal",
  "concession" /* leave given, demands met, a surrender */,
  // material, hostile
  "sanction",
  "expulsion",
  "breaking-relations",
  "deployment",
  "attack",
  "annexation",
  "detention",
  "indictment",
  "conviction",
  "protest",
  "restriction",
  "investigation",
  // of people and bodies
  "appointment",
  "resignation",
  "election",
  "delegation-of-powers",
  "founding",
  "dissolution",
  "death",
]);
export type EventType = z.infer<typeof EventType>;

export const EventRole = z.enum([
  "participant",
  "visitor",
  "host",
  "signatory",
  "party",
  "mediator",
  "organizer",
  "actor",
  "recipient",
]);
export type EventRole = z.infer<typeof EventRole>;

export const Participant = z.object({
  entity: z.string(),
  role: EventRole,
  /** The office named or held that day. */
  office: z.string().nullable(),
});
export type Participant = z.infer<typeof Participant>;

/** Something that happens at a time: a meeting, a visit, a signing. */
export const EventFact = z.object({
  ...base,
  kind: z.literal("event"),
  type: EventType,
  participants: z.array(Participant),
  /** The most precise place stated. */
  place: z.string().nullable(),
  when: When.nullable(),
  /** The agreement signed, the topic negotiated, the office appointed to: entity ids. */
  about: z.array(z.string()),
  codes: z.object({ plover: z.string(), mode: z.string().nullable(), cameo: z.string() }),
});
export type EventFact = z.infer<typeof EventFact>;

/** Who said what. */
export const StatementFact = z.object({
  ...base,
  kind: z.literal("statement"),
  form: z.enum(["direct", "indirect", "mixed"]),
  speaker: z.string().nullable(),
  addressee: z.string().nullable(),
  /** What was said, quotation marks left out; several spans where the cue splits it. */
  content: z.array(Span).min(1),
  cue: Span.nullable(),
  when: When.nullable(),
  about: z.array(z.string()),
});
export type StatementFact = z.infer<typeof StatementFact>;

export const RelationType = z.enum([
  "member-of",
  "observer-of",
  "holds-office",
  "party-to",
  "recognizes",
  "ally-of",
  "largest-trading-partner",
  "part-of",
  "capital-of",
  "age",
  "successor-of",
  "supersedes",
  "amends",
  "works-for",
]);
export type RelationType = z.infer<typeof RelationType>;

/** A state that holds over a time. */
export const RelationFact = z.object({
  ...base,
  kind: z.literal("relation"),
  type: RelationType,
  subject: z.string(),
  object: z.string().nullable(),
  value: z.union([z.string(), z.number()]).nullable(),
  when: When.nullable(),
});
export type RelationFact = z.infer<typeof RelationFact>;

/** A number with what it counts. */
export const FigureFact = z.object({
  ...base,
  kind: z.literal("figure"),
  measure: z.string(),
  value: z.number(),
  /** ISO 4217 for money, "%", "people", "years", or the noun counted. */
  unit: z.string(),
  bound: z.enum(["exact", "about", "at-least", "at-most"]),
  of: z.array(z.string()),
  period: When.nullable(),
  qualifiers: z.array(z.string()),
});
export type FigureFact = z.infer<typeof FigureFact>;

export const Fact = z.discriminatedUnion("kind", [EventFact, StatementFact, RelationFact, FigureFact]);
export type Fact = z.infer<typeof Fact>;
