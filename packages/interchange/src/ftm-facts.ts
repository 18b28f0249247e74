import type { EntityKind, Fact, RelationFact, StatementFact } from "@chancery/core";

import { citedDate } from "./citations/cited-date.ts";
import { oneLine, webAddress } from "./citations/citation.ts";
import type { ExportedFact } from "./fact-row.ts";
import { ftmDate, ftmDays, ftmEntity, ftmEvent, type FtmEntity, type FtmNamed } from "./ftm.ts";

/** A fact of one article whose entities are told with their kinds. */
export interface FtmFactView extends ExportedFact {
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: EntityKind }[];
}

type Names = Readonly<Record<string, FtmNamed>>;

/**
 * A fact as one article states it, with the entities that it leads to before it and the article as its proof: an office held is a Position
 * and its Occupancy, membership of a body a Membership, a statement a Note, an event an Event. What the model cannot say is left out: what is
 * negated, planned or only supposed, figures, agreements, relations of other kinds.
 */
export function ftmFact(view: FtmFactView): FtmEntity[] {
  const { fact } = view;
  const names: Names = Object.fromEntries(view.entities.map((entity) => [entity.id, entity]));
  if (fact.kind === "event") return eventOf(view, fact, names);
  if (fact.negated || (fact.status !== "actual" && fact.status !== "ongoing")) return [];
  if (fact.kind === "statement") return noteOf(view, fact, names);
  if (fact.kind !== "relation") return [];
  if (fact.type === "holds-office") return occupancyOf(view, fact, names);
  return fact.type === "member-of" || fact.type === "observer-of" ? membershipOf(view, fact, names) : [];
}

type EventFact = Extract<Fact, { kind: "event" }>;

function eventOf(view: FtmFactView, fact: EventFact, names: Names): FtmEntity[] {
  const { id, type, status, negated, when, place, participants, about } = fact;
  const told = { independent: 1, sources: 1, disagreement: null };
  const parts = ftmEvent({ id, type, status, negated, when, place, participants, about, ...told }, names);
  const event = parts.at(-1);
  if (event === undefined) return [];
  return [articleOf(view), ...parts.slice(0, -1), proven(view, event)];
}

function noteOf(view: FtmFactView, fact: StatementFact, names: Names): FtmEntity[] {
  const things = [fact.speaker, fact.addressee, ...fact.about].flatMap((id) => thingOf(names, id));
  const said = fact.content.map((span) => wordsAt(view, span)).filter((words) => words !== "");
  if (said.length === 0) return [];
  const speaker = fact.speaker === null ? undefined : names[fact.speaker]?.name;
  const note: FtmEntity = {
    id: fact.id,
    schema: "Note",
    properties: {
      name: [oneLine(speaker === undefined ? "Statement" : `Statement of ${speaker}`)],
      description: [oneLine(said.join(" […] "))],
      summary: [fact.form === "indirect" ? "In the words of the article." : "In the speaker's words."],
      ...(things.length === 0 ? {} : { entity: distinct(things).map(({ id }) => id) }),
    },
  };
  return [articleOf(view), ...things, proven(view, note)];
}

/** The words of a span, out of the words of evidence that hold it. */
function wordsAt({ evidence }: FtmFactView, { start, end }: { start: number; end: number }): string {
  const held = evidence.find((one) => one.start <= start && end <= one.end);
  return held === undefined ? "" : held.text.slice(start - held.start, end - held.start);
}

/** An office is that of a state or a body; one that is called former was held before, and nothing says until when. */
function occupancyOf(view: FtmFactView, fact: RelationFact, names: Names): FtmEntity[] {
  const [holder] = thingOf(names, fact.subject);
  if (holder?.schema !== "Person" || typeof fact.value !== "string") return [];
  const [of] = thingOf(names, fact.object);
  const former = /^(?:former|ex-|then-?)\s*/i.exec(fact.value)?.[0] ?? "";
  const title = oneLine(fact.value.slice(former.length));
  if (title === "") return [];
  const post: FtmEntity = {
    id: `post:${fact.object ?? ""}:${title.toLowerCase()}`,
    schema: "Position",
    properties: {
      name: [title],
      ...(of?.properties["country"] === undefined ? {} : { country: of.properties["country"] }),
      ...(of?.schema === "Organization" || of?.schema === "PublicBody" ? { organization: [of.id] } : {}),
    },
  };
  const occupancy: FtmEntity = {
    id: fact.id,
    schema: "Occupancy",
    properties: {
      holder: [holder.id],
      post: [post.id],
      ...(former === "" ? ftmDays(fact.when) : { status: ["ended"] }),
      ...sourceOf(view),
    },
  };
  return [holder, ...(of === undefined || of.schema === "Address" ? [] : [of]), post, occupancy];
}

function membershipOf(view: FtmFactView, fact: RelationFact, names: Names): FtmEntity[] {
  const [[member], [body]] = [thingOf(names, fact.subject), thingOf(names, fact.object)];
  if (member === undefined || member.schema === "Address") return [];
  if (body?.schema !== "Organization" && body?.schema !== "PublicBody") return [];
  const membership: FtmEntity = {
    id: fact.id,
    schema: "Membership",
    properties: {
      member: [member.id],
      organization: [body.id],
      role: [fact.type === "member-of" ? "member" : "observer"],
      ...ftmDays(fact.when),
      ...sourceOf(view),
    },
  };
  return [member, body, membership];
}

function thingOf(names: Names, id: string | null): FtmEntity[] {
  const named = id === null ? undefined : names[id];
  const entity = named === undefined ? null : ftmEntity(named);
  return entity === null ? [] : [entity];
}

const distinct = (entities: readonly FtmEntity[]): FtmEntity[] => [
  ...new Map(entities.map((entity) => [entity.id, entity])).values(),
];

/** The article, without its text: rights in that are not ours. Its file is named by its sha-256. */
function articleOf({ article }: FtmFactView): FtmEntity {
  const published = ftmDate(citedDate(article.published)?.points[0]);
  return {
    id: article.id,
    schema: "Article",
    properties: {
      fileName: [article.id],
      ...(article.title === null ? {} : { title: [oneLine(article.title)] }),
      ...(published === null ? {} : { publishedAt: [published] }),
      ...sourceOf({ article }),
    },
  };
}

function sourceOf({ article }: Pick<FtmFactView, "article">): FtmEntity["properties"] {
  const web = webAddress(article.uri);
  return {
    ...(web === null ? {} : { sourceUrl: [web] }),
    ...(article.outlet === null ? {} : { publisher: [oneLine(article.outlet)] }),
  };
}

const proven = ({ article }: FtmFactView, { id, schema, properties }: FtmEntity): FtmEntity => ({
  id,
  schema,
  properties: { ...properties, proof: [article.id] },
});
