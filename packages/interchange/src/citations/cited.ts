import type { EntityKind } from "@chancery/core";

import type { ExportedFact } from "../fact-row.ts";
import type { ExportedArticle, ExportedEntry, ExportedNames } from "../list-rows.ts";
import { entrySummary } from "../summary.ts";
import { RECORD, webAddress, type Citation, type CitedKind } from "./citation.ts";

/** What of a citation does not depend on what is cited. */
export interface CitedFrom {
  readonly versions: Citation["versions"];
  /** ISO 8601 day of access. */
  readonly accessed: string;
  /** The permanent address of something of the record; null where it is not on the web. */
  readonly page: (of: CitedKind, id: string, kind?: EntityKind) => string | null;
  /** Who wrote an article, by its sha-256, as printed. */
  readonly authors: (article: string) => readonly string[];
}

type CitedSource = Omit<ExportedArticle, "facts" | "version" | "current" | "retrievedAt">;

const sourceParts = (article: CitedSource, { versions, accessed, authors }: CitedFrom) => ({
  // What has no title is called by its address: a citation cannot go without.
  title: article.title ?? article.uri,
  authors: authors(article.id),
  container: article.outlet,
  url: webAddress(article.uri),
  issued: article.published,
  issuedInferred: article.publishedMethod === "inferred",
  language: article.language,
  snapshot: article.id,
  versions,
  accessed,
});

const plain = { quotes: [], standing: [], saidBy: null } as const;

/** An article as a source. */
export const citedArticle = (article: CitedSource, from: CitedFrom): Citation => ({
  ...plain,
  ...sourceParts(article, from),
  of: "article",
  id: article.id,
  page: from.page("article", article.id),
});

/** A fact: the article that states it, its words, and how they stand. */
export function citedFact(
  { fact, evidence, entities, article }: ExportedFact & { readonly article: CitedSource },
  from: CitedFrom,
): Citation {
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return {
    ...sourceParts(article, from),
    of: "fact",
    id: fact.id,
    page: from.page("fact", fact.id),
    quotes: longest(evidence.map(({ text }) => text)),
    standing: [
      ...(fact.status === "actual" ? [] : [fact.status]),
      ...(fact.negated ? ["negated"] : []),
      ...(fact.background ? ["background"] : []),
    ],
    saidBy: fact.source === null ? null : name(fact.source),
  };
}

/** Of the places that state a fact the one that says most: a headline or a caption often repeats it in fewer words. */
const longest = (wordings: readonly string[]): string[] =>
  wordings.toSorted((a, b) => b.length - a.length).slice(0, 1);

/** The page of something that the record itself says. */
const ofRecord = (
  { of, id, kind }: { of: CitedKind; id: string; kind?: EntityKind },
  from: CitedFrom,
): Omit<Citation, "title"> => {
  const page = from.page(of, id, kind);
  return {
    ...plain,
    of,
    id,
    authors: [],
    container: RECORD,
    url: page,
    issued: null,
    issuedInferred: false,
    language: null,
    snapshot: null,
    page,
    versions: from.versions,
    accessed: from.accessed,
  };
};

/** An event as all its sources tell it. Its day is in its title: it is not the day on which anything was published. */
export const citedEntry = (entry: ExportedEntry, names: ExportedNames, from: CitedFrom): Citation => ({
  ...ofRecord({ of: "event", id: entry.id }, from),
  title: [entrySummary(entry, names), ...(entry.when === null ? [] : [entry.when.edtf])].join(", "),
  standing: [
    ...(entry.status === "actual" ? [] : [entry.status]),
    ...(entry.negated ? ["negated"] : []),
    ...(entry.disagreement === "conflict" ? ["disputed"] : []),
  ],
});

/** An agreement: who is party to it, and when it was signed, where that is known. */
export const citedTreaty = (
  {
    id,
    name,
    parties,
    signed,
  }: { id: string; name: string; parties: readonly string[]; signed: string | null },
  from: CitedFrom,
): Citation => ({
  ...ofRecord({ of: "agreement", id }, from),
  container: null,
  title: name,
  authors: parties,
  issued: signed,
});

/** A person, a state, a body, a place: its page. */
export const citedEntity = (
  { id, kind, name }: { id: string; kind: EntityKind; name: string },
  from: CitedFrom,
): Citation => ({ ...ofRecord({ of: "entity", id, kind }, from), title: name });
