import { basisOfWords, type ArticleRecord, type Fact, type When } from "@chancery/core";

import { insertRows, insertText, type Cell } from "../dialect/index.ts";
import type { Tx } from "../open.ts";
import { indexed } from "./indexed.ts";

/** Writes the facts of records with their evidence, their entities by role and their rows of the full-text index. */
export async function addFacts(tx: Tx, records: readonly ArticleRecord[]): Promise<void> {
  const all = records.flatMap((record) =>
    record.facts.map((fact) => ({ fact, source: record.source, inferred: isInferred(fact, record) })),
  );
  const rows = await insertRows<{ id: string; source: string; number: number }>(tx, {
    table: "fact",
    columns: [...FILED, "data"],
    rows: all.map(({ fact, source, inferred }) => [
      ...filedAs(fact, source.id, inferred),
      JSON.stringify(fact),
    ]),
    returning: ["id", "source_id as source", "number"],
  });
  const numbers = new Map(rows.map(({ id, source, number }) => [`${source} ${id}`, Number(number)]));
  const numbered = all.map(({ fact, source }) => ({
    fact,
    text: source.text,
    source: source.id,
    number: numbers.get(`${source.id} ${fact.id}`) ?? 0,
  }));

  await insertRows(tx, {
    table: "evidence",
    columns: ["fact", "ordinal", "start", '"end"', "text"],
    rows: numbered.flatMap(({ fact, number, text }) =>
      fact.evidence.map(({ start, end }, ordinal) => [number, ordinal, start, end, text.slice(start, end)]),
    ),
  });

  const names = new Map(
    records.map(({ source, entities }) => [source.id, new Map(entities.map(({ id, name }) => [id, name]))]),
  );
  // An entity that the record does not list has no row to point at; the fact's own data still names it.
  await insertRows(tx, {
    table: "fact_entity",
    columns: ["fact", "entity_id", "role"],
    rows: numbered.flatMap(({ fact, number, source }) =>
      rolesOf(fact)
        .filter(({ entityId }) => names.get(source)?.has(entityId))
        .map(({ entityId, role }) => [number, entityId, role]),
    ),
    conflict: "on conflict do nothing",
  });

  const texts = numbered.map(({ fact, number, source, text }) => {
    const words = fact.evidence.map(({ start, end }) => text.slice(start, end)).join("\n");
    const own = rolesOf(fact).map(({ entityId }) => names.get(source)?.get(entityId) ?? "");
    const label = `${fact.kind} ${typeOf(fact)}`;
    return [number, indexed(words), indexed([...new Set(own)].join("\n")), label] as const;
  });
  await insertText(tx, "fact_fts", texts);
}

/** Columns of a fact's row that say what its data does, so that it is found. */
export const FILED = [
  "id",
  "source_id",
  "kind",
  "type",
  "status",
  "negated",
  "background",
  "inferred",
  "rule",
  "when_edtf",
  "earliest",
  "latest",
  "place_id",
  "position",
] as const;

/** What stands in them. */
export function filedAs(fact: Fact, sourceId: string, inferred: boolean): Cell[] {
  const when = whenOf(fact);
  return [
    fact.id,
    sourceId,
    fact.kind,
    typeOf(fact),
    fact.status,
    Number(fact.negated),
    Number(fact.background),
    Number(inferred),
    fact.rule,
    when?.edtf ?? null,
    when?.earliest ?? null,
    when?.latest ?? null,
    fact.kind === "event" ? fact.place : null,
    fact.evidence[0]?.start ?? 0,
  ];
}

/** Whether it has a time that no words of the article state whole. */
export function isInferred(fact: Fact, { times, article }: ArticleRecord): boolean {
  if (whenOf(fact) === null) return false;
  const words = fact.support[fact.kind === "figure" ? "period" : "when"] ?? [];
  return basisOfWords(words, { times, method: article.published?.method ?? null }) === "inferred";
}

/** The time of a fact: of a figure the period that it counts. */
export const whenOf = (fact: Fact): When | null => (fact.kind === "figure" ? fact.period : fact.when);

/** What kind of event or relation; the form of a statement; the measure of a figure. */
export const typeOf = (fact: Fact): string => {
  if (fact.kind === "statement") return fact.form;
  return fact.kind === "figure" ? fact.measure : fact.type;
};

/** Every entity of a fact with what it is to it. */
export function rolesOf(fact: Fact): { entityId: string; role: string }[] {
  const pairs: [string | null, string][] = [[fact.source, "source"]];
  if (fact.kind === "event") {
    for (const { entity, role } of fact.participants) pairs.push([entity, role]);
    pairs.push([fact.place, "place"]);
    for (const id of fact.about) pairs.push([id, "about"]);
  } else if (fact.kind === "statement") {
    pairs.push([fact.speaker, "speaker"], [fact.addressee, "addressee"]);
    for (const id of fact.about) pairs.push([id, "about"]);
  } else if (fact.kind === "relation") {
    pairs.push([fact.subject, "subject"], [fact.object, "object"]);
  } else {
    for (const id of fact.of) pairs.push([id, "of"]);
  }
  return pairs.flatMap(([entityId, role]) => (entityId === null ? [] : [{ entityId, role }]));
}
