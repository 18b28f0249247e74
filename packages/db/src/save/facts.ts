import type { ArticleRecord, Fact, When } from "@chancery/core";
import { insertText } from "../dialect/index.ts";
import type { Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { indexed } from "./indexed.ts";
import { inParts } from "./parts.ts";

/** Writes the facts of a record with their evidence, their entities by role and their row of the full-text index. */
export async function addFacts(tx: Tx, { facts, entities, source }: ArticleRecord): Promise<void> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const part of inParts(facts)) {
    const rows = await tx
      .insert(t.fact)
      .values(part.map((fact) => rowOf(fact, source.id)))
      .returning({ id: t.fact.id, number: t.fact.number });
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    const numberOf = ({ id }: Fact): number => numbers.get(id) ?? 0;

    const quotes = part.flatMap((fact) =>
      fact.evidence.map(({ start, end }, ordinal) => {
        return { fact: numberOf(fact), ordinal, start, end, text: source.text.slice(start, end) };
      }),
    );
    for (const some of inParts(quotes)) await tx.insert(t.evidence).values(some);

    // An entity that the record does not list has no row to point at; the fact's own data still names it.
    const roles = part.flatMap((fact) =>
      rolesOf(fact)
        .filter(({ entityId }) => names.has(entityId))
        .map((role) => ({ fact: numberOf(fact), ...role })),
    );
    for (const some of inParts(roles)) await tx.insert(t.factEntity).values(some).onConflictDoNothing();

    const texts = part.map((fact) => {
      const words = fact.evidence.map(({ start, end }) => source.text.slice(start, end)).join("\n");
      const named = [...new Set(rolesOf(fact).map(({ entityId }) => names.get(entityId) ?? ""))].join("\n");
      return [numberOf(fact), indexed(words), indexed(named), `${fact.kind} ${typeOf(fact)}`] as const;
    });
    await insertText(tx, "fact_fts", texts);
  }
}

function rowOf(fact: Fact, sourceId: string) {
  const when = whenOf(fact);
  return {
    id: fact.id,
    sourceId,
    kind: fact.kind,
    type: typeOf(fact),
    status: fact.status,
    negated: fact.negated,
    background: fact.background,
    rule: fact.rule,
    whenEdtf: when?.edtf ?? null,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    placeId: fact.kind === "event" ? fact.place : null,
    position: fact.evidence[0]?.start ?? 0,
    data: fact,
  };
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
