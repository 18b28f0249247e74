import { bibtexEntry } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { cslLines } from "./csl.ts";
import { risEntry } from "./ris.ts";

export type { Citation, CitedKind } from "./citation.ts";
export { citedArticle, citedEntity, citedEntry, citedFact, citedTreaty, type CitedFrom } from "./cited.ts";
export { cslItem, type CslItem } from "./csl.ts";
export { citationText, ENGLISH_CITATION, type CitationWords } from "./text.ts";

export type CitationFormat = "bibtex" | "ris" | "csl";

/** A file of citations in parts: what comes first, each part, what comes last. */
export interface CitationFile {
  part(citations: readonly Citation[]): string;
  end(): string;
}

/** Writes citations in a format, in the order given. An empty file of CSL-JSON is an empty array. */
export function citationFile(format: CitationFormat): CitationFile {
  if (format !== "csl") {
    const entry = format === "bibtex" ? bibtexEntry : risEntry;
    return { part: (citations) => citations.map(entry).join(""), end: () => "" };
  }
  let begun = false;
  return {
    part(citations) {
      const lines = cslLines(citations).map((line, index) => `${begun || index > 0 ? ",\n" : "[\n"}${line}`);
      begun ||= lines.length > 0;
      return lines.join("");
    },
    end: () => (begun ? "\n]\n" : "[]\n"),
  };
}
