import type { Disagreement, EntityKind, Entry, EntryStatus } from "@chancery/core";

import { csvHeader, csvRows } from "./csv.ts";

/** Entities by id, for writing names where a record has ids. */
export type ExportedNames = Readonly<Record<string, { readonly name: string }>>;

/** An event of the merged record, as lists show it. */
export interface ExportedEntry {
  readonly id: string;
  readonly type: Entry["type"];
  readonly status: EntryStatus;
  readonly negated: boolean;
  readonly when: Entry["when"];
  readonly place: string | null;
  readonly participants: Entry["participants"];
  readonly about: Entry["about"];
  readonly independent: number;
  readonly sources: number;
  readonly disagreement: Disagreement | null;
}

export interface ExportedArticle {
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly current: boolean;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly publishedMethod: string | null;
  readonly retrievedAt: string | null;
  readonly facts: number;
}

export interface ExportedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly known: boolean;
  /** Articles that name it, where they were counted. */
  readonly articles?: number | undefined;
}

const ENTRY_COLUMNS = [
  "id",
  "type",
  "status",
  "negated",
  "edtf",
  "earliest",
  "latest",
  "participants",
  "place",
  "about",
  "sources",
  "independent",
  "disagreement",
] as const;

const ARTICLE_COLUMNS = [
  "sha256",
  "uri",
  "version",
  "current",
  "title",
  "outlet",
  "language",
  "published",
  "published_method",
  "retrieved_at",
  "facts",
] as const;

const ENTITY_COLUMNS = ["id", "kind", "name", "known", "articles"] as const;

export const entriesCsvHeader = (): string => csvHeader(ENTRY_COLUMNS);
export const articlesCsvHeader = (): string => csvHeader(ARTICLE_COLUMNS);
export const entitiesCsvHeader = (): string => csvHeader(ENTITY_COLUMNS);

/** Events as CSV lines, a line each; how they stand and where sources differ stay columns. */
export function entriesCsv(entries: readonly ExportedEntry[], names: ExportedNames): string {
  const name = (id: string): string => names[id]?.name ?? id;
  return csvRows(
    ENTRY_COLUMNS,
    entries.map((entry) => ({
      id: entry.id,
      type: entry.type,
      status: entry.status,
      negated: entry.negated,
      edtf: entry.when?.edtf ?? null,
      earliest: entry.when?.earliest ?? null,
      latest: entry.when?.latest ?? null,
      participants: entry.participants.map(({ entity, role }) => `${role}: ${name(entity)}`).join("; "),
      place: entry.place === null ? null : name(entry.place),
      about: entry.about.map(name).join("; ") || null,
      sources: entry.sources,
      independent: entry.independent,
      disagreement: entry.disagreement,
    })),
  );
}

/** Articles as CSV lines. */
export const articlesCsv = (articles: readonly ExportedArticle[]): string =>
  csvRows(
    ARTICLE_COLUMNS,
    articles.map(({ id, publishedMethod, retrievedAt, ...article }) => ({
      ...article,
      sha256: id,
      published_method: publishedMethod,
      retrieved_at: retrievedAt,
    })),
  );

/** People, states, bodies, agreements as CSV lines. */
export const entitiesCsv = (entities: readonly ExportedEntity[]): string =>
  csvRows(
    ENTITY_COLUMNS,
    entities.map((entity) => ({ ...entity, articles: entity.articles ?? null })),
  );
