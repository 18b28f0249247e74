import type { ArticleRecord, Entity, Fact } from "@chancery/core";
import { and, eq, inArray, notExists, sql } from "drizzle-orm";

import { storeError } from "./errors.ts";
import type { Database, Tx } from "./open.ts";
import * as t from "./schema/sqlite.ts";

/** Rows an insert carries at most: SQLite binds at most 32,766 values a statement. */
const BATCH = 400;

export interface SaveInput {
  readonly record: ArticleRecord;
  readonly bytes: Uint8Array;
  readonly now: Date;
}

export type SaveOutcome =
  | { readonly outcome: "added"; readonly version: number }
  /** The same bytes read by a newer pipeline or with other knowledge: facts replaced, source kept. */
  | { readonly outcome: "refreshed"; readonly version: number }
  /** The same bytes were found at another address. */
  | { readonly outcome: "readdressed"; readonly version: number }
  | { readonly outcome: "unchanged"; readonly version: number };

/**
 * Keeps one record with its source, all or nothing. Saving the same bytes again changes nothing; other bytes at the
 * same address become its next version. Throws StoreError for a full disk or a busy store.
 */
export async function saveRecord(db: Database, input: SaveInput): Promise<SaveOutcome> {
  try {
    return await db.transaction((tx) => save(tx, input));
  } catch (cause) {
    throw storeError(cause);
  }
}

async function save(tx: Tx, { record, bytes, now }: SaveInput): Promise<SaveOutcome> {
  const { source } = record;
  const addressed = await addressOf(tx, source.uri, source.id);
  const [stored] = await tx
    .select({ pipeline: t.article.pipeline, knowledge: t.article.knowledge })
    .from(t.article)
    .where(eq(t.article.sourceId, source.id));
  const current =
    stored !== undefined &&
    stored.pipeline === record.provenance.pipeline &&
    stored.knowledge === record.provenance.knowledge;
  if (current && addressed !== null) return { outcome: "unchanged", version: addressed };

  if (stored === undefined) {
    await tx
      .insert(t.source)
      .values({ id: source.id, mediaType: source.mediaType, bytes: Buffer.from(bytes), ingestedAt: now })
      .onConflictDoNothing();
  }
  const version = addressed ?? (await addAddress(tx, record, now));
  if (current) return { outcome: "readdressed", version };
  if (stored !== undefined) await removeExtraction(tx, source.id);
  await addExtraction(tx, record, now);
  return { outcome: stored === undefined ? "added" : "refreshed", version };
}

async function addressOf(tx: Tx, uri: string, sourceId: string): Promise<number | null> {
  const [row] = await tx
    .select({ version: t.address.version })
    .from(t.address)
    .where(and(eq(t.address.uri, uri), eq(t.address.sourceId, sourceId)));
  return row?.version ?? null;
}

async function addAddress(tx: Tx, { source }: ArticleRecord, now: Date): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number | null>`max(${t.address.version})` })
    .from(t.address)
    .where(eq(t.address.uri, source.uri));
  const version = (row?.last ?? 0) + 1;
  await tx
    .insert(t.address)
    .values({ uri: source.uri, sourceId: source.id, version, retrievedAt: source.retrievedAt, seenAt: now });
  return version;
}

async function removeExtraction(tx: Tx, sourceId: string): Promise<void> {
  const rows = await tx
    .delete(t.article)
    .where(eq(t.article.sourceId, sourceId))
    .returning({ number: t.article.number });
  for (const { number } of rows) await tx.run(sql`delete from article_fts where rowid = ${number}`);
  await tx.delete(t.fact).where(eq(t.fact.sourceId, sourceId));
  const gone = await tx
    .delete(t.appearance)
    .where(eq(t.appearance.sourceId, sourceId))
    .returning({ id: t.appearance.entityId });
  // Entities that no article names any longer go with their last appearance.
  for (let i = 0; i < gone.length; i += BATCH) {
    const ids = gone.slice(i, i + BATCH).map(({ id }) => id);
    const orphans = await tx
      .delete(t.entity)
      .where(
        and(
          inArray(t.entity.id, ids),
          notExists(
            tx
              .select({ one: sql`1` })
              .from(t.appearance)
              .where(eq(t.appearance.entityId, t.entity.id)),
          ),
        ),
      )
      .returning({ number: t.entity.number });
    for (const { number } of orphans) await tx.run(sql`delete from entity_fts where rowid = ${number}`);
  }
}

async function addExtraction(tx: Tx, record: ArticleRecord, now: Date): Promise<void> {
  const { source, article } = record;
  const idOf = storeIds(record);
  const facts = record.facts.map((fact) => withStoreIds(fact, idOf));
  const [row] = await tx
    .insert(t.article)
    .values({
      sourceId: source.id,
      title: article.title?.text ?? null,
      outlet: article.outlet,
      language: article.language,
      publishedEdtf: article.published?.when.edtf ?? null,
      publishedEarliest: article.published?.when.earliest ?? null,
      publishedLatest: article.published?.when.latest ?? null,
      publishedMethod: article.published?.method ?? null,
      facts: facts.length,
      pipeline: record.provenance.pipeline,
      knowledge: record.provenance.knowledge,
      record: { ...record, entities: record.entities.map((e) => ({ ...e, id: idOf(e.id) })), facts },
      extractedAt: now,
    })
    .returning({ number: t.article.number });
  if (!row) throw new Error("the article's row was not returned");
  const body = article.blocks
    .filter(({ kind }) => kind !== "boilerplate" && kind !== "title")
    .map(({ span }) => source.text.slice(span.start, span.end))
    .join("\n");
  await tx.run(
    sql`insert into article_fts (rowid, title, body) values (${row.number}, ${article.title?.text ?? ""}, ${body})`,
  );
  await addEntities(tx, record.entities, idOf, source.id);
  await addFacts(tx, facts, source.text, source.id);
}

async function addEntities(
  tx: Tx,
  entities: readonly Entity[],
  idOf: (id: string) => string,
  sourceId: string,
): Promise<void> {
  for (let i = 0; i < entities.length; i += BATCH) {
    const part = entities.slice(i, i + BATCH);
    await tx
      .insert(t.entity)
      .values(
        part.map(({ id, kind, name, known, wikidata }) => ({ id: idOf(id), kind, name, known, wikidata })),
      )
      .onConflictDoUpdate({
        target: t.entity.id,
        set: {
          kind: sql`excluded.kind`,
          name: sql`excluded.name`,
          known: sql`excluded.known`,
          wikidata: sql`excluded.wikidata`,
        },
      });
    await tx.insert(t.appearance).values(
      part.map((e) => ({
        entityId: idOf(e.id),
        sourceId,
        description: e.description,
        mentions: e.mentions.length,
        names: printedNames(e),
      })),
    );
  }
  for (const e of entities) await indexNames(tx, idOf(e.id));
}

/** The entity's names as printed anywhere so far, in the name index. */
async function indexNames(tx: Tx, id: string): Promise<void> {
  const [row] = await tx
    .select({ number: t.entity.number, name: t.entity.name })
    .from(t.entity)
    .where(eq(t.entity.id, id));
  if (!row) return;
  const printed = await tx
    .select({ names: t.appearance.names })
    .from(t.appearance)
    .where(eq(t.appearance.entityId, id));
  const names = [...new Set([row.name, ...printed.flatMap(({ names }) => names)])].join("\n");
  await tx.run(sql`delete from entity_fts where rowid = ${row.number}`);
  await tx.run(sql`insert into entity_fts (rowid, names) values (${row.number}, ${names})`);
}

function printedNames({ mentions }: Entity): string[] {
  const counts = new Map<string, number>();
  for (const { text, form } of mentions) {
    if (form === "name" || form === "acronym") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
}

async function addFacts(tx: Tx, facts: readonly Fact[], text: string, sourceId: string): Promise<void> {
  for (let i = 0; i < facts.length; i += BATCH) {
    const part = facts.slice(i, i + BATCH);
    await tx.insert(t.fact).values(
      part.map((fact) => {
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
      }),
    );
  }
  const quotes = facts.flatMap((fact) =>
    fact.evidence.map(({ start, end }, ordinal) => ({
      factId: fact.id,
      ordinal,
      start,
      end,
      text: text.slice(start, end),
    })),
  );
  for (let i = 0; i < quotes.length; i += BATCH) {
    await tx.insert(t.evidence).values(quotes.slice(i, i + BATCH));
  }
  const roles = facts.flatMap(rolesOf);
  for (let i = 0; i < roles.length; i += BATCH) {
    await tx.insert(t.factEntity).values(roles.slice(i, i + BATCH)).onConflictDoNothing();
  }
}

export const whenOf = (fact: Fact) => (fact.kind === "figure" ? fact.period : fact.when);

const typeOf = (fact: Fact): string => {
  if (fact.kind === "statement") return fact.form;
  return fact.kind === "figure" ? fact.measure : fact.type;
};

/** Every entity of a fact with what it is to it. */
function rolesOf(fact: Fact): { factId: string; entityId: string; role: string }[] {
  const pairs: [string | null, string][] = [[fact.source, "source"]];
  if (fact.kind === "event") {
    pairs.push(...fact.participants.map((p): [string, string] => [p.entity, p.role]), [fact.place, "place"]);
    pairs.push(...fact.about.map((id): [string, string] => [id, "about"]));
  } else if (fact.kind === "statement") {
    pairs.push([fact.speaker, "speaker"], [fact.addressee, "addressee"]);
    pairs.push(...fact.about.map((id): [string, string] => [id, "about"]));
  } else if (fact.kind === "relation") {
    pairs.push([fact.subject, "subject"], [fact.object, "object"]);
  } else {
    pairs.push(...fact.of.map((id): [string, string] => [id, "of"]));
  }
  return pairs.flatMap(([entityId, role]) => (entityId === null ? [] : [{ factId: fact.id, entityId, role }]));
}

/** Local ids are made unique in the store by the article that they belong to. */
function storeIds({ source }: ArticleRecord): (id: string) => string {
  const prefix = `local:${source.id.slice(0, 12)}:`;
  return (id) => (id.startsWith("local:") ? prefix + id.slice("local:".length) : id);
}

function withStoreIds(fact: Fact, idOf: (id: string) => string): Fact {
  const maybe = (id: string | null): string | null => (id === null ? null : idOf(id));
  const source = maybe(fact.source);
  if (fact.kind === "event") {
    return {
      ...fact,
      source,
      participants: fact.participants.map((p) => ({ ...p, entity: idOf(p.entity) })),
      place: maybe(fact.place),
      about: fact.about.map(idOf),
    };
  }
  if (fact.kind === "statement") {
    return {
      ...fact,
      source,
      speaker: maybe(fact.speaker),
      addressee: maybe(fact.addressee),
      about: fact.about.map(idOf),
    };
  }
  if (fact.kind === "relation") {
    return { ...fact, source, subject: idOf(fact.subject), object: maybe(fact.object) };
  }
  return { ...fact, source, of: fact.of.map(idOf) };
}
