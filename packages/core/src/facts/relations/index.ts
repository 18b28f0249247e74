import { stage } from "../../document/index.ts";
import { contentId, type RelationFact, type Span } from "../../record/index.ts";
import { admissionDrafts } from "./bodies/admissions.ts";
import { ageDrafts } from "./people/ages.ts";
import { agreementDrafts } from "./agreements/agreements.ts";
import type { Draft } from "./draft.ts";
import { bracketedDrafts } from "./bodies/bracketed.ts";
import { belongingDrafts } from "./bodies/belongs.ts";
import { enumeratedDrafts } from "./bodies/enumerations.ts";
import { memberNounDrafts } from "./bodies/member-nouns.ts";
import { observerDrafts } from "./bodies/observers.ts";
import { joinedDrafts } from "./people/joined.ts";
import { leaderDrafts } from "./people/leaders.ts";
import { membershipDrafts } from "./bodies/membership.ts";
import { officeDrafts } from "./people/offices.ts";
import { capitalDrafts, partDrafts } from "./powers/places.ts";
import { othersAlike } from "./others-alike.ts";
import { Reader } from "./reader.ts";
import { rosterDrafts } from "./bodies/rosters.ts";
import { standingDrafts } from "./agreements/standings.ts";
import { successionDrafts } from "./people/successions.ts";
import { recognitionDrafts } from "./powers/recognition.ts";
import { tieDrafts } from "./powers/ties.ts";

/** States that hold over a time: offices, memberships, parties, partners, capitals, ages, lineage. */
export const relationsStage = stage({
  name: "facts/relations",
  requires: [
    "blocks",
    "analysis",
    "grammar",
    "times",
    "published",
    "entities",
    "mentions",
    "offices",
    "facts",
  ],
  assigns: ["facts"],
  run: (doc) => {
    const reader = new Reader(doc);
    const drafts = [
      ...officeDrafts(reader),
      ...membershipDrafts(reader),
      ...rosterDrafts(reader),
      ...belongingDrafts(reader),
      ...memberNounDrafts(reader),
      ...observerDrafts(reader),
      ...enumeratedDrafts(reader),
      ...bracketedDrafts(reader),
      ...admissionDrafts(reader),
      ...leaderDrafts(reader),
      ...joinedDrafts(reader),
      ...agreementDrafts(reader),
      ...tieDrafts(reader),
      ...recognitionDrafts(reader),
      ...successionDrafts(reader),
      ...standingDrafts(reader),
      ...capitalDrafts(reader),
      ...partDrafts(reader),
      ...ageDrafts(reader),
    ];
    drafts.push(...othersAlike(reader, drafts));
    return { facts: merged(drafts).map((group) => factOf(reader, group)) };
  },
});

/** Drafts of one relation, in the order of their first words. */
function merged(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts.toSorted((a, b) => a.evidence.start - b.evidence.start)) {
    const key = [draft.type, draft.subject, draft.object, draft.key ?? "", draft.negated].join("\u001f");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return [...groups.values()];
}

function factOf(reader: Reader, drafts: readonly Draft[]): RelationFact {
  const [first] = drafts;
  if (first === undefined) throw new RangeError("a relation has at least one draft");
  const cue =
    first.support["type"]?.[0] ??
    first.support["value"]?.[0] ??
    first.support["object"]?.[0] ??
    first.evidence;
  return {
    id: contentId(
      reader.doc.source.id,
      "relation",
      first.type,
      first.subject,
      first.object,
      first.key ?? "",
      first.negated ? "not" : "",
      cue.start,
    ),
    kind: "relation",
    type: first.type,
    subject: first.subject,
    object: first.object,
    value: first.value,
    when: drafts.find(({ when }) => when !== null)?.when ?? null,
    evidence: uniqueSpans(drafts.map(({ evidence }) => evidence)),
    support: Object.fromEntries(
      [...new Set(drafts.flatMap(({ support }) => Object.keys(support)))].map((field) => [
        field,
        uniqueSpans(drafts.flatMap(({ support }) => support[field] ?? [])),
      ]),
    ),
    status: first.status,
    negated: first.negated,
    background: drafts.every(({ background = false }) => background),
    source: reader.sourceOf(cue),
    confidence: Math.max(...drafts.map(({ confidence }) => confidence)),
    rule: first.rule,
  };
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...seen.values()];
}
