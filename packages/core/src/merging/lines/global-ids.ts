import { globalEntityId, type ArticleRecord, type Fact } from "../../record/index.ts";

/**
 * The record with global entity ids, each entity and fact once: what is kept and compared across articles. Local ids
 * are made unique by the source that they belong to; known ones stay. Done twice it changes nothing.
 */
export function withGlobalIds(record: ArticleRecord): ArticleRecord {
  const idOf = (id: string): string => globalEntityId(record.source.id, id);
  const { dateline } = record.article;
  return {
    ...record,
    article: {
      ...record.article,
      dateline: dateline && { ...dateline, place: dateline.place === null ? null : idOf(dateline.place) },
    },
    entities: firstById(record.entities.map((entity) => ({ ...entity, id: idOf(entity.id) }))),
    facts: firstById(record.facts.map((fact) => factWithIds(fact, idOf))),
  };
}

function firstById<T extends { id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function factWithIds(fact: Fact, idOf: (id: string) => string): Fact {
  const maybe = (id: string | null): string | null => (id === null ? null : idOf(id));
  const source = maybe(fact.source);
  switch (fact.kind) {
    case "event":
      return {
        ...fact,
        source,
        participants: fact.participants.map((p) => ({ ...p, entity: idOf(p.entity) })),
        place: maybe(fact.place),
        about: fact.about.map(idOf),
      };
    case "statement": {
      const { speaker, addressee, about } = fact;
      return {
        ...fact,
        source,
        speaker: maybe(speaker),
        addressee: maybe(addressee),
        about: about.map(idOf),
      };
    }
    case "relation":
      return { ...fact, source, subject: idOf(fact.subject), object: maybe(fact.object) };
    case "figure":
      return { ...fact, source, of: fact.of.map(idOf) };
  }
}
