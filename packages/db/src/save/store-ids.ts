import type { ArticleRecord, Fact } from "@chancery/core";

/** Local entity ids are made unique in the store by the article that they belong to; known ones stay. */
export function storeIds({ source }: ArticleRecord): (id: string) => string {
  const prefix = `local:${source.id.slice(0, 12)}:`;
  return (id) => (id.startsWith("local:") ? prefix + id.slice("local:".length) : id);
}

/** The record with the store's entity ids, each entity and fact once. */
export function withStoreIds(record: ArticleRecord): ArticleRecord {
  const idOf = storeIds(record);
  const entities = firstById(record.entities.map((entity) => ({ ...entity, id: idOf(entity.id) })));
  const facts = firstById(record.facts.map((fact) => factWithStoreIds(fact, idOf)));
  const { dateline } = record.article;
  return {
    ...record,
    article: {
      ...record.article,
      dateline: dateline && { ...dateline, place: dateline.place === null ? null : idOf(dateline.place) },
    },
    entities,
    facts,
  };
}

function firstById<T extends { id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function factWithStoreIds(fact: Fact, idOf: (id: string) => string): Fact {
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
