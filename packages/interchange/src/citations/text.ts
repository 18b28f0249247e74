import { oneLine, RECORD, type Citation, type CitedKind } from "./citation.ts";

/** The words of a citation in plain text, so that each language has its own. */
export interface CitationWords {
  quoted(words: string): string;
  title(title: string): string;
  /** A day as people read it, of an EDTF value. */
  date(edtf: string): string;
  /** What is said of a day that no line states in full. */
  readonly inferred: string;
  readonly undated: string;
  readonly noOutlet: string;
  standing(words: readonly string[]): string;
  saidBy(name: string): string;
  cited(of: CitedKind, id: string): string;
  versions(pipeline: string, knowledge: string): string;
  accessed(day: string): string;
}

/** How citations read outside the site, where nobody chose a language. */
export const ENGLISH_CITATION: CitationWords = {
  quoted: (words) => `“${words}”`,
  title: (title) => `“${title}”`,
  date: (edtf) => edtf,
  inferred: "date inferred",
  undated: "date not known",
  noOutlet: "outlet not stated",
  standing: (words) => `reported as ${words.join(", ")}`,
  saidBy: (name) => `according to ${name}`,
  cited: (of, id) => `${of} ${id}`,
  versions: (pipeline, knowledge) => `pipeline ${pipeline}, knowledge ${knowledge}`,
  accessed: (day) => `accessed ${day}`,
};

/** Digits of a hash that people compare. */
const DIGITS = 12;

/** A citation to paste into a text: the words, their source, and the permanent address, version and day of access. */
export function citationText(citation: Citation, words: CitationWords = ENGLISH_CITATION): string {
  const { of, id, quotes, title, authors, container, url, page, snapshot, versions, accessed } = citation;
  const isArticle = of === "fact" || of === "article";
  const stated = [
    ...(citation.standing.length === 0 ? [] : [words.standing(citation.standing)]),
    ...(citation.saidBy === null ? [] : [words.saidBy(oneLine(citation.saidBy))]),
  ];
  const source = [
    ...(authors.length === 0 ? [] : [authors.map(oneLine).join(", ")]),
    words.title(oneLine(title)),
    ...(isArticle ? [container === null ? words.noOutlet : oneLine(container)] : []),
    ...issuedWords(citation, isArticle, words),
    ...(isArticle && url !== null ? [url] : []),
  ];
  const record = [
    RECORD,
    words.cited(of, id),
    ...(page === null ? [] : [page]),
    ...(snapshot === null ? [] : [`SHA-256 ${snapshot.slice(0, DIGITS)}`]),
    words.versions(versions.pipeline, versions.knowledge),
    words.accessed(words.date(accessed)),
  ];
  return [
    ...quotes.map((quote) => words.quoted(oneLine(quote))),
    ...(stated.length === 0 ? [] : [`(${stated.join("; ")})`]),
    ended(source.join(", ")),
    ended(record.join(", ")),
  ].join(" ");
}

/** With one full stop: days end with one of their own in some languages ("26 қар."). */
const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);

function issuedWords(
  { issued, issuedInferred }: Citation,
  isArticle: boolean,
  words: CitationWords,
): readonly string[] {
  if (issued === null) return isArticle ? [words.undated] : [];
  return [issuedInferred ? `${words.date(issued)} (${words.inferred})` : words.date(issued)];
}
