import type { ArticleRecord, Span } from "@chancery/core";

import { webAddress } from "./citations/citation.ts";
import { codePoints } from "./code-points.ts";

export const ANNOTATION_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** Code points of the text told on either side of a quotation. */
const CONTEXT = 32;

/** An annotation as the Web Annotation Data Model (W3C, 2017) writes it. */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "linking";
  /** The fact that the words state. */
  readonly body: string;
  readonly target: readonly unknown[];
}

/**
 * The facts of an article as annotations of its text, one a fact: the fact is the body, each stretch of words that states
 * it a target, by its quotation and by its place. Places are code points of the text that was read, as the standard counts
 * them. `site`: where the record stands; without one things are named by tag URIs (RFC 4151), which are nobody's host.
 */
export function annotationsOf(
  { source, facts }: ArticleRecord,
  { site }: { readonly site?: string | undefined } = {},
): {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly items: readonly Annotation[];
} {
  const { text } = source;
  const spans = facts.flatMap(({ evidence }) => evidence);
  const at = codePoints(
    text,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  const name = (of: string, path: string): string =>
    site === undefined ? `tag:chancery.invalid,2026:${of}` : `${site}${path}`;
  const web = webAddress(source.uri);
  const state =
    web === null || source.retrievedAt === null
      ? {}
      : { state: { type: "TimeState", sourceDate: source.retrievedAt, cached: web } };
  const target = (span: Span): unknown => ({
    source: name(`text:${source.id}`, `/a/${source.id}.json`),
    ...state,
    selector: [
      { type: "TextQuoteSelector", ...quoteOf(text, span) },
      { type: "TextPositionSelector", start: at.get(span.start), end: at.get(span.end) },
    ],
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: name(`annotations:${source.id}`, `/a/${source.id}.jsonld`),
    type: "AnnotationPage",
    items: facts
      .filter(({ evidence }) => evidence.length > 0)
      .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .map(({ id, evidence }) => ({
        id: name(`annotation:${encodeURIComponent(id)}`, `/a/${source.id}.jsonld#${encodeURIComponent(id)}`),
        type: "Annotation",
        motivation: "linking",
        body: name(`fact:${encodeURIComponent(id)}`, `/f/${encodeURIComponent(id)}`),
        target: evidence.map(target),
      })),
  };
}

function quoteOf(text: string, { start, end }: Span) {
  return {
    exact: text.slice(start, end),
    prefix: Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start))
      .slice(-CONTEXT)
      .join("")
      .replace(/^[\udc00-\udfff]/, ""),
    suffix: Array.from(text.slice(end, end + 2 * CONTEXT))
      .slice(0, CONTEXT)
      .join("")
      .replace(/[\ud800-\udbff]$/, ""),
  };
}
