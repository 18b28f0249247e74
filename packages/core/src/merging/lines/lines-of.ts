import type { Knowledge } from "@chancery/knowledge";

import type { ArticleRecord, Entity, EventFact, Fact, RelationFact } from "../../record/index.ts";
import { withGlobalIds } from "./global-ids.ts";
import type { EntityLine, EventLine, RelationLine, SourceLines } from "./lines.ts";
import { numbersIn, wordsIn } from "./line-words.ts";
import { compareText, distinct } from "../order.ts";
import { levelOf, parentsOf } from "./places.ts";
import { isBareTitle } from "../entities/title-words.ts";
import { isState } from "../entities/told.ts";
import { areAssemblies } from "./assemblies.ts";
import { Serving } from "./serving.ts";
import { sketchOf } from "../sources/sketch.ts";
import { titlesOfThen } from "./past-titles.ts";
import { precisionOfLine, readingOf } from "./time-reading.ts";

/** The lines of one record, with global ids. Pure: the same record and tables give the same lines. */
export function linesOf(given: ArticleRecord, knowledge: Knowledge): SourceLines {
  const record = withGlobalIds(given);
  const { source, article, entities, facts } = record;
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const serving = new Serving(record, knowledge);
  const bare = new Set(
    entities
      .filter(({ kind, known, name }) => kind === "agreement" && !known && isBareTitle(name))
      .map(({ id }) => id),
  );
  const factsOf = factsByEntity(facts);
  return {
    source: source.id,
    uri: source.uri,
    outlet: article.outlet,
    published: article.published?.when ?? null,
    agencies: distinct(article.agencies.map(({ name }) => knowledge.agency(name) ?? name)),
    language: article.language,
    dateline: article.dateline?.place ?? null,
    title: article.title?.text ?? null,
    entities: entities.map((entity) => entityLine(record, entity, serving, factsOf.get(entity.id) ?? [])),
    events: facts.flatMap((fact) => (fact.kind === "event" ? [eventLine(fact)] : [])),
    relations: relationLines(record, knowledge),
    facts: distinct(facts.map(({ id }) => id)),
    sketch: sketchOf(record),
  };

  function eventLine(fact: EventFact): EventLine {
    const { id, type, status, negated, background, place, when, about, evidence, support } = fact;
    const words = evidence.map(({ start, end }) => source.text.slice(start, end)).join(" ");
    return {
      source: source.id,
      fact: id,
      type,
      status,
      negated,
      background,
      participants: fact.participants.map(({ entity, role, office }) => {
        const kind = kinds.get(entity) ?? knowledge.entity(entity)?.kind ?? "organization";
        const polities = kind === "organization" ? serving.ofBody(entity) : serving.of(entity, office, when);
        return { entity, kind, role, office, polities };
      }),
      place,
      placeParents: place === null ? [] : parentsOf(knowledge, place),
      placeLevel: levelOf(knowledge, place),
      when,
      precision: precisionOfLine(when),
      reading: readingOf(record, fact),
      about,
      agreements: about.filter((id) => kinds.get(id) === "agreement" && !bare.has(id)),
      numbers: numbersIn(words),
      words: wordsIn(words),
      evidence,
      support,
      corrected: {},
      ...(isOfAssemblies(fact) ? { assemblies: true } : {}),
    };
  }

  /** All who take part are states, told by their houses of parliament. */
  function isOfAssemblies({ participants, support }: EventFact): boolean {
    return (
      participants.every(({ entity }) => kinds.get(entity) === "country") &&
      areAssemblies(
        source.text,
        participants.flatMap((_, i) => support[`participants[${i}]`] ?? []),
      )
    );
  }
}

function relationLines({ source, article, facts }: ArticleRecord, knowledge: Knowledge): RelationLine[] {
  const isOfThen = titlesOfThen(facts, article.published?.when ?? null, knowledge);
  return facts.flatMap((fact) => (fact.kind === "relation" ? [relationLine(source.id, fact, isOfThen)] : []));
}

function relationLine(
  source: string,
  fact: RelationFact,
  isOfThen: (fact: RelationFact) => boolean,
): RelationLine {
  const { id, type, subject, object, value, when, negated, status, evidence, support } = fact;
  const background = fact.background || isOfThen(fact);
  return {
    source,
    fact: id,
    type,
    subject,
    object,
    value,
    when,
    negated,
    background,
    status,
    evidence,
    support,
  };
}

function entityLine(
  record: ArticleRecord,
  entity: Entity,
  serving: Serving,
  facts: readonly Fact[],
): EntityLine {
  return {
    source: record.source.id,
    entity: entity.id,
    kind: entity.kind,
    name: entity.name,
    known: entity.known,
    names: namesOf(entity),
    description: entity.description,
    polities: serving.statedFor(entity.id),
    roles: serving.rolesOf(entity.id),
    years: yearsOf(record, facts),
    company: distinct([
      ...facts.flatMap(idsOf),
      ...(entity.kind === "agreement" ? facts.flatMap((fact) => partiesTo(fact, serving)) : []),
    ]).filter((id) => id !== entity.id),
  };
}

/** The states for which an agreement is signed: where presidents sign it, they are named nowhere else. */
function partiesTo(fact: Fact, serving: Serving): string[] {
  if (fact.kind !== "event" || (fact.type !== "signing" && fact.type !== "conclusion")) return [];
  return fact.participants
    .filter(({ role }) => role === "signatory" || role === "party")
    .flatMap(({ entity, office }) => serving.of(entity, office, fact.when).filter(isState));
}

function namesOf({ mentions, name }: Entity): EntityLine["names"] {
  const counts = new Map<string, number>();
  for (const { text, form } of mentions) {
    if (form === "name" || form === "acronym") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size === 0) counts.set(name, 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

function yearsOf(record: ArticleRecord, facts: readonly Fact[]): EntityLine["years"] {
  const times = facts.flatMap((fact) => {
    const when = fact.kind === "figure" ? fact.period : fact.when;
    return when === null ? [] : [when];
  });
  const from = distinct(times.flatMap(({ earliest }) => earliest ?? []));
  const to = distinct(times.flatMap(({ latest }) => latest ?? []));
  const published = record.article.published?.when ?? null;
  return [from[0] ?? published?.earliest ?? null, to.at(-1) ?? published?.latest ?? null];
}

function factsByEntity(facts: readonly Fact[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const id of new Set(idsOf(fact))) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [fact]);
      else list.push(fact);
    }
  }
  return found;
}

/** Every entity that a fact names. */
function idsOf(fact: Fact): string[] {
  const ids: (string | null)[] = [fact.source];
  if (fact.kind === "event")
    ids.push(...fact.participants.map(({ entity }) => entity), fact.place, ...fact.about);
  else if (fact.kind === "statement") ids.push(fact.speaker, fact.addressee, ...fact.about);
  else if (fact.kind === "relation") ids.push(fact.subject, fact.object);
  else ids.push(...fact.of);
  return ids.filter((id) => id !== null);
}
