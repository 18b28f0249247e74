import { createHash } from "node:crypto";

import { linesOf, overlaps, readSource, type ArticleRecord, type Span } from "@chancery/core";
import type { StoredParts } from "@chancery/db";

import type { Context } from "../context.ts";

/** Character sets in which an article may have come, where only its transport said which. */
const CHARSETS = [
  "utf-8",
  "windows-1251",
  "windows-1252",
  "koi8-r",
  "iso-8859-2",
  "gb18030",
  "shift_jis",
  "utf-16le",
];

export interface CheckOptions {
  /** Whether lines must be those that this version of merging makes. */
  readonly lines: boolean;
  /** Whether each source is extracted again, where it was last by this version. */
  readonly extract: boolean;
}

/** Everything that is wrong with what the store has of one source. */
export function checkSource(ctx: Context, parts: StoredParts, options: CheckOptions): string[] {
  const { id, bytes, record, addresses, indexed } = parts;
  const problems: string[] = [];
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (hash !== id) problems.push(`its bytes have the sha-256 ${hash}`);
  if (addresses === 0) problems.push("it has no address");
  if (record === null) return [...problems, "it has no record"];
  if (record.source.id !== id) problems.push("its record is another's");
  if (!indexed) problems.push("it is missing in the full-text index");
  if (record.entities.length !== parts.appearances) problems.push("its entities are not those of its record");
  return [
    ...problems,
    ...(hash === id ? textProblems(ctx, parts, record) : []),
    ...factProblems(parts, record),
    ...mergingProblems(ctx, parts, record, options),
    ...(options.extract ? extractProblems(ctx, parts, record) : []),
  ];
}

/** The text that every span points into is the one that the bytes give. */
function textProblems(ctx: Context, { bytes, mediaType }: StoredParts, { source }: ArticleRecord): string[] {
  const read = (type: string): string | null => {
    try {
      return readSource({ bytes, uri: source.uri, mediaType: type, knowledge: ctx.knowledge }).source.text;
    } catch {
      return null;
    }
  };
  if (read(mediaType) === source.text) return [];
  return CHARSETS.some((charset) => read(`${mediaType}; charset=${charset}`) === source.text)
    ? []
    : ["its text is not what its bytes give"];
}

function factProblems({ facts, kept }: StoredParts, record: ArticleRecord): string[] {
  const { text } = record.source;
  const problems = facts.length === kept ? [] : ["its facts are not as many as were kept"];
  for (const { fact, filed, evidence, words } of facts) {
    if (!filed) problems.push(`the fact ${fact.id} is filed under what it does not say`);
    const quotes = fact.evidence.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    if (JSON.stringify(evidence) !== JSON.stringify(quotes))
      problems.push(`the words of the fact ${fact.id} do not stand where it says`);
    if (
      words !==
      quotes
        .map((quote) => quote.text)
        .join("\n")
        .normalize("NFC")
    )
      problems.push(`the fact ${fact.id} is indexed with other words`);
    const spans = [...fact.evidence, ...Object.values(fact.support).flat()];
    if (!spans.every((span) => isWithin(span, text)))
      problems.push(`the fact ${fact.id} points beyond the text`);
    const shown = record.article.blocks.filter(({ kind }) => kind === "boilerplate");
    if (fact.evidence.some((span) => shown.some((block) => contains(block.span, span))))
      problems.push(`the fact ${fact.id} rests on the page's furniture`);
  }
  return problems;
}

const isWithin = ({ start, end }: Span, text: string): boolean =>
  0 <= start && start <= end && end <= text.length;
const contains = (outer: Span, inner: Span): boolean =>
  overlaps(outer, inner) && outer.start <= inner.start && inner.end <= outer.end;

function mergingProblems(
  ctx: Context,
  { lines, waiting, members }: StoredParts,
  record: ArticleRecord,
  options: CheckOptions,
): string[] {
  if (lines === null) return waiting ? [] : ["it was never merged, and does not wait to be"];
  const events = new Set(lines.events.map(({ fact }) => fact));
  const stray = members.filter((fact) => !events.has(fact));
  const problems = stray.map((fact) => `the fact ${fact} is in an entry but not in what was merged`);
  if (!waiting && options.lines && JSON.stringify(linesOf(record, ctx.knowledge)) !== JSON.stringify(lines))
    problems.push("what was merged of it is not what its record says");
  return problems;
}

/** Only a record made by the same versions must come out the same. */
function extractProblems(ctx: Context, { bytes, mediaType }: StoredParts, record: ArticleRecord): string[] {
  const { pipeline, knowledge } = record.provenance;
  if (pipeline !== ctx.versions.pipeline || knowledge !== ctx.versions.knowledge) return [];
  const { uri, retrievedAt, text } = record.source;
  const again = ctx.extract({ bytes, uri, mediaType, retrievedAt });
  if (again.source.text !== text) return [];
  const ids = (one: ArticleRecord): string => one.facts.map(({ id }) => id).join(" ");
  return ids(again) === ids(record) ? [] : ["extracted again it states other facts"];
}
