import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { pipeline, type Doc, type Stage } from "../../document/index.ts";
import { grammarStage, languageStage } from "../../recognition/language.ts";
import { namesStage } from "../../recognition/names/index.ts";
import { quantitiesStage } from "../../recognition/quantities/index.ts";
import { quotesStage } from "../../recognition/quotes/index.ts";
import { timexStage } from "../../recognition/times/index.ts";
import { contentId, type Block } from "../../record/index.ts";
import { entitiesStage } from "./index.ts";

export interface ReadOptions {
  /** ISO day of the article; null: it has none. Default: 2015-06-15. */
  readonly published?: string | null;
  /** A headline before the text. */
  readonly title?: string;
  /** Stages after the entities. */
  readonly stages?: readonly Stage[];
}

/** Runs plain paragraphs (one a line) through names, grammar and entities, as if reading had found just them. */
export function readText(
  body: string,
  { published = "2015-06-15", title, stages = [] }: ReadOptions = {},
): Doc {
  const text = title === undefined ? body : `${title}\n${body}`;
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line !== "")
      blocks.push({
        span: { start: at, end: at + line.length },
        kind: title !== undefined && at === 0 ? "title" : "paragraph",
      });
    at += line.length + 1;
  }
  const when = published === null ? null : { edtf: published, earliest: published, latest: published };
  const run = pipeline(
    [
      languageStage,
      timexStage,
      quotesStage,
      quantitiesStage,
      namesStage,
      grammarStage,
      entitiesStage,
      ...stages,
    ],
    ["blocks", "head", "published", "times"],
  );
  return run({
    source: {
      id: contentId(text),
      uri: "test.txt",
      mediaType: "text/plain",
      retrievedAt: null,
      text,
      publishedHint: null,
    },
    knowledge: loadKnowledge(),
    blocks,
    head: {
      language: "en",
      outlet: null,
      title: null,
      bylines: [],
      agencies: [],
      dateline: null,
      dateClues: [],
    },
    published: when && { when, method: "stated", clues: [] },
    times: [],
  });
}

/** The words of a span. */
export const words = (doc: Doc, { start, end }: { readonly start: number; readonly end: number }): string =>
  doc.source.text.slice(start, end);

/** The words that the article has for an entity: `mentionsOf(doc, "KZ")`; local ones by their name. */
export const mentionsOf = (doc: Doc, idOrName: string): readonly string[] =>
  doc.entities
    .find(({ id, name }) => id === idOrName || name === idOrName)
    ?.mentions.map(({ text }) => text) ?? [];

/** Sentence(s), an entity (an id or a local name), what the article calls it. */
export type Called = readonly [text: string, entity: string, mentions: readonly string[]];

/** Of each text in turn: by which words it means the entity, and by no others. */
export const calls = (cases: readonly Called[]): void =>
  test.each(cases)("%s: %s", (text, entity, mentions) => {
    expect(mentionsOf(readText(text), entity)).toEqual(mentions);
  });
