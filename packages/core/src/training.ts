import type { Knowledge } from "@chancery/knowledge";

import {
  EVENT_NOUNS,
  EVENT_VERBS,
  type NounPattern,
  type VerbPattern,
} from "./facts/events/patterns/index.ts";
import { featuresOf, PAGE_FEATURES, TEXT_FEATURES } from "./reading/body/features.ts";
import { firstLook } from "./reading/classify/classify.ts";
import { decode } from "./reading/decode/decode.ts";
import { metadataOf } from "./reading/html/metadata.ts";
import { renderHtml } from "./reading/html/render.ts";
import { HONORIFICS, TITLE_NOUNS } from "./recognition/names/words.ts";
import type { Line } from "./reading/lines/line.ts";
import { normalizeLine } from "./reading/lines/plain.ts";
import { pageLines, textLines } from "./reading/lines/text-lines.ts";

/** The voters on names and their decision, and the times that no name may be; for tooling/train, which scores them. */
export { findTimexes } from "./recognition/times/index.ts";
export { namesOf } from "./recognition/names/names.ts";

/** All patterns of events; for tooling/accuracy, which sets their examples into surroundings. */
export const EVENT_PATTERNS: readonly (VerbPattern | NounPattern)[] = [...EVENT_VERBS, ...EVENT_NOUNS];

/** A title or a form of address, which is no part of anybody's name. */
export const isTitleWord = (word: string): boolean => {
  const norm = word.toLowerCase().replace(/\.$/, "");
  return TITLE_NOUNS.has(norm) || HONORIFICS.has(norm);
};

/** A page as the learned trees see it: a row of features a line, and the lines' words. */
export interface Rows {
  readonly width: number;
  readonly features: Int16Array;
  readonly lines: readonly string[];
}

const wordsOf = (text: string, lines: readonly Line[]): string[] =>
  lines.map(({ span }) => text.slice(span.start, span.end));

/** What the trees of `reading/body` learn from in flattened text; for tooling/train. */
export function textRows(text: string, knowledge: Knowledge): Rows {
  const lines = textLines(text, { knowledge });
  return { width: TEXT_FEATURES, features: featuresOf(firstLook(lines).page), lines: wordsOf(text, lines) };
}

/** The same of a page: as HTML, and flattened. */
export function pageRows(
  html: Uint8Array,
  knowledge: Knowledge,
): { readonly page: Rows; readonly text: Rows } {
  const rendered = renderHtml(decode(html, "text/html").text);
  const { titles, bodies } = metadataOf(rendered);
  const lines = pageLines(rendered, knowledge);
  const look = firstLook(lines, {
    titles: titles.map(normalizeLine),
    containers: rendered.containers,
    bodies,
  });
  return {
    page: {
      width: PAGE_FEATURES,
      features: featuresOf(look.page),
      lines: wordsOf(rendered.text, lines),
    },
    text: textRows(rendered.text, knowledge),
  };
}
