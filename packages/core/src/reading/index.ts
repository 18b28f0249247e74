import type { Knowledge } from "@chancery/knowledge";

import type { ArticleHead, Source } from "../document/index.ts";
import type { Block, Diagnostic } from "../record/index.ts";

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

export declare function read(input: ReadInput): Reading;
