import { oneLine, type Citation, type CitedKind } from "./citation.ts";
import { citedDate } from "./cited-date.ts";
import { noteLines } from "./note.ts";

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

/** An item of CSL-JSON (the citation style language's data model, schema 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "treaty" | "webpage";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly URL?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly language?: string;
  readonly version?: string;
  readonly note: string;
}

const TYPES: Readonly<Record<CitedKind, CslItem["type"]>> = {
  fact: "article-newspaper",
  article: "article-newspaper",
  agreement: "treaty",
  event: "webpage",
  entity: "webpage",
};

/** A citation as CSL-JSON. What is not known is left out. */
export function cslItem(citation: Citation): CslItem {
  const { of, id, title, authors, container, url, language, versions, accessed } = citation;
  const issued = issuedOf(citation);
  return {
    id: `${of}-${id}`,
    type: TYPES[of],
    title: oneLine(title),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ literal: oneLine(name) })) }),
    ...(container === null ? {} : { "container-title": oneLine(container) }),
    ...(url === null ? {} : { URL: url }),
    ...(issued === null ? {} : { issued }),
    accessed: { "date-parts": [accessed.split("-").map(Number)] },
    ...(language === null ? {} : { language }),
    // An article has no version of ours; what the record says is a function of these.
    ...(TYPES[of] === "webpage" ? { version: versions.pipeline } : {}),
    note: noteLines(citation).join("\n"),
  };
}

function issuedOf({ issued, issuedInferred }: Citation): CslDate | null {
  const date = citedDate(issued);
  if (date === null) return null;
  return { "date-parts": date.points, ...(date.circa || issuedInferred ? { circa: true } : {}) };
}

/** Items as lines of one JSON array, without its brackets, so that parts can follow each other. */
export const cslLines = (citations: readonly Citation[]): string[] =>
  citations.map((citation) => JSON.stringify(cslItem(citation)));
