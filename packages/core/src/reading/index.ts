import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Knowledge } from "@chancery/knowledge";

import { ChanceryError, type ArticleHead, type Source } from "../document/index.ts";
import type { Block, BlockKind, Diagnostic } from "../record/index.ts";
import { cutLines } from "./lines/cut.ts";

export interface ReadInput {
  readonly bytes: Uint8Array;
  readonly uri: string;
  readonly mediaType?: string;
  readonly retrievedAt?: string | null;
  /** A day of publication known from elsewhere, ISO. */
  readonly publishedHint?: string | null;
  readonly knowledge: Knowledge;
}

export interface Reading {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly head: ArticleHead;
  readonly diagnostics: readonly Diagnostic[];
}

const SENTENCE = /[.?!…:]["'”’»)]*$/;
const BYLINE = /^(?:by|with reporting by|reporting by)\s+\p{Lu}/iu;

/** Bytes in; the text, what each of its lines is, and what is known of the article as a whole. */
export function read(input: ReadInput): Reading {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input.bytes);
  const lines = cutLines(text);
  if (lines.length === 0) throw new ChanceryError("input.empty", "the input has no text in it");
  const words = lines.map(({ start, end }) => text.slice(start, end).split(/\s+/).length);
  const prose = lines.map(
    ({ start, end }, i) => (words[i] ?? 0) > 9 && SENTENCE.test(text.slice(start, end)),
  );
  const lead = prose.indexOf(true);
  let title = -1;
  for (let i = 0; i < lead; i += 1) if ((words[i] ?? 0) >= 4) title = i;
  const kindOf = (i: number): BlockKind => {
    const { start, end } = lines[i] ?? { start: 0, end: 0 };
    if (i === title) return "title";
    if (BYLINE.test(text.slice(start, end))) return "byline";
    if (prose[i] === true) return "paragraph";
    const between = i > lead && prose.indexOf(true, i) > i && /^\p{Lu}/u.test(text.slice(start, end));
    return between ? "heading" : "boilerplate";
  };
  const blocks: Block[] = lines.map((span, i) => ({ span, kind: kindOf(i) }));
  const span = title < 0 ? undefined : lines[title];
  return {
    source: {
      id: bytesToHex(sha256(input.bytes)),
      uri: input.uri,
      mediaType: input.mediaType ?? "text/plain",
      retrievedAt: input.retrievedAt ?? null,
      text,
      publishedHint: input.publishedHint ?? null,
    },
    blocks,
    head: {
      language: "en",
      outlet: null,
      title: span ? { span, text: text.slice(span.start, span.end) } : null,
      bylines: [],
      agencies: [],
      dateline: null,
      dateClues: [],
    },
    diagnostics: [],
  };
}
