import type { Knowledge } from "@chancery/knowledge";

import { ChanceryError, type ArticleHead, type Source } from "../document/index.ts";
import type { Block, Diagnostic, Span } from "../record/index.ts";
import { classify } from "./classify/classify.ts";
import { contentId } from "./decode/content-id.ts";
import { decode } from "./decode/decode.ts";
import { headOf } from "./head/head.ts";
import { metadataOf } from "./html/metadata.ts";
import { renderHtml } from "./html/render.ts";
import { mendWords } from "./lines/broken-words.ts";
import { normalizeLine } from "./lines/plain.ts";
import { pageLines, textLines } from "./lines/text-lines.ts";
import { stateOf } from "./stamps/order.ts";

export interface ReadInput {
  readonly bytes: Uint8Array;
  readonly uri: string;
  /** As the transport gives it, a charset with it: "text/html; charset=windows-1251". Default: told from the bytes. */
  readonly mediaType?: string;
  readonly retrievedAt?: string | null;
  /** A day of publication known from elsewhere, ISO. */
  readonly publishedHint?: string | null;
  /** Inputs longer than this are refused. Default 20 MB. */
  readonly maxBytes?: number;
  readonly knowledge: Knowledge;
}

export interface Reading {
  readonly source: Source;
  /**
   * What each line is, in order: every character that is no white space lies in exactly one block. A block is a line,
   * a part of one, or, in a text typed to a fixed width, the lines of one paragraph.
   */
  readonly blocks: readonly Block[];
  readonly head: ArticleHead;
  readonly diagnostics: readonly Diagnostic[];
  /** HTML alone: where each block stands in the page's own characters, beside `blocks`. */
  readonly origins?: readonly Span[];
}

/**
 * Bytes in; the text, broken words put together in it, what each of its lines is, and what is known of the article as a whole.
 * Nothing is removed: furniture is a block of its own kind. Pure: the same input gives the same reading.
 * Throws ChanceryError `input.empty`, `input.binary`, `input.too-large`, `input.encoding`, `input.media-type`.
 */
export function read(input: ReadInput): Reading {
  const { bytes, uri, knowledge } = input;
  const decoded = decode(bytes, input.mediaType, input.maxBytes);
  const page = decoded.html ? renderHtml(decoded.text) : null;
  const raw = page?.text ?? decoded.text;
  if (raw.trim() === "") throw new ChanceryError("input.empty", "the page has no visible text");
  const metadata = page && metadataOf(page, (canonical) => stateOf([uri, canonical], knowledge));
  const lines = page ? pageLines(page, knowledge) : textLines(raw, { knowledge });
  const { text, words } = mendWords(
    raw,
    lines.map(({ span }) => span),
  );
  const { blocks, states } = classify(lines, {
    titles: (metadata?.titles ?? []).map(normalizeLine),
    ...(page ? { containers: page.containers } : {}),
    ...(metadata ? { bodies: metadata.bodies } : {}),
  });
  const retrievedAt = input.retrievedAt ?? null;
  const publishedHint = input.publishedHint ?? null;
  const head = headOf({ text, uri, retrievedAt, publishedHint, blocks, states, lines, metadata, knowledge });
  const diagnostics = [...decoded.diagnostics, ...mendedRemark(words), ...remarks(text, blocks, head)];
  const source: Source = {
    id: contentId(bytes),
    uri,
    mediaType: decoded.mediaType,
    retrievedAt,
    text,
    publishedHint,
  };
  const origins = page
    ? { origins: lines.map(({ element }) => element?.origin ?? { start: 0, end: 0 }) }
    : {};
  return { source, blocks, head, diagnostics, ...origins };
}

const mendedRemark = (words: number): readonly Diagnostic[] =>
  words === 0
    ? []
    : [
        {
          code: "reading.words-mended",
          severity: "info",
          message: `words put together that broke at the ends of lines: ${words}`,
          span: null,
        },
      ];

/** Trouble that a reader of the record should know of. */
function remarks(text: string, blocks: readonly Block[], head: ArticleHead): Diagnostic[] {
  const out: Diagnostic[] = [];
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const last = paragraphs.at(-1);
  if (!last)
    out.push({
      code: "reading.no-body",
      severity: "warning",
      message: "no line reads like an article's text",
      span: null,
    });
  else if (/(?:…|\.\.\.)$/.test(text.slice(last.span.end - 3, last.span.end))) {
    out.push({
      code: "reading.cut-off",
      severity: "info",
      message: "the text ends in the middle",
      span: last.span,
    });
  }
  if (head.title === null)
    out.push({
      code: "reading.no-title",
      severity: "info",
      message: "no line reads like a headline",
      span: null,
    });
  if (head.language !== "en" && head.language !== "und") {
    out.push({
      code: "reading.language",
      severity: "warning",
      message: `the text is in "${head.language}", not English`,
      span: null,
    });
  }
  return out;
}
