import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import {
  extract,
  pipelineVersion,
  type ArticleRecord,
  type ExtractInput,
  type PatternSet,
} from "@chancery/core";
import { open, type Store } from "@chancery/db";
import type { Knowledge } from "@chancery/knowledge";

import type { KnowledgeError } from "./knowledge/errors.ts";
import { knowledgeOf } from "./knowledge/load.ts";
import type { PatternsError } from "./patterns/errors.ts";

/** What every verb works with. Made once a process; tests put their own parts in. */
export interface Context {
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly extract: (input: Omit<ExtractInput, "knowledge">) => ArticleRecord;
  /** What a record is a function of, beside the bytes. */
  readonly versions: { readonly pipeline: string; readonly knowledge: string };
  readonly now: () => Date;
}

export interface ContextOptions {
  /** Overlays on the knowledge that ships: folders or files. */
  readonly knowledge?: readonly string[] | undefined;
  /** Threads that read a store of SQLite for many at once; none, where nothing is said. */
  readonly readers?: number | undefined;
  /** A file of patterns of events beside those that ship. */
  readonly patterns?: string | undefined;
  /** Takes the trouble with an overlay that is left out; without it the trouble is thrown and no store is opened. */
  readonly onFaulty?: ((error: KnowledgeError | PatternsError) => void) | undefined;
}

/**
 * Opens the store at a URL with the knowledge that ships and overlays on it. The caller ends it with `context.store.close()`.
 * Throws StoreError, KnowledgeError, PatternsError.
 */
export async function openContext(
  url: string,
  { knowledge: paths = [], patterns: file, readers, onFaulty }: ContextOptions = {},
): Promise<Context> {
  const knowledge = await knowledgeOf(paths, { onFaulty });
  const patterns = file === undefined ? undefined : await ownPatterns(file, onFaulty);
  const store = await open(url, readers === undefined ? {} : { readers });
  return {
    store,
    knowledge,
    extract: (input) => extract({ ...input, knowledge, ...(patterns !== undefined && { patterns }) }),
    versions: { pipeline: pipelineVersion(patterns), knowledge: knowledge.version },
    now: () => new Date(),
  };
}

/** Threads that a process of many readers has: two at least, one of which is for what is short. */
export const manyReaders = (): number => Math.min(Math.max(2, availableParallelism()), 4);

/** The patterns of a file; one with a fault is left out where somebody takes the trouble with it. */
async function ownPatterns(
  file: string,
  onFaulty: ContextOptions["onFaulty"],
): Promise<PatternSet | undefined> {
  const { patternsOf, PatternsError } = await import("./patterns/index.ts");
  try {
    return await patternsOf(file);
  } catch (error) {
    if (onFaulty === undefined || !(error instanceof PatternsError)) throw error;
    onFaulty(error);
    return undefined;
  }
}

/**
 * Where a store is, by a path or a URL, as a URL. A relative path, also behind `file:`, is made absolute against a folder (a URL that ends
 * in "/").
 */
export function storeUrl(store: string, folder: URL): string {
  const url = /^(?:[a-z]{2,}:|:memory:$)/.test(store) ? store : `file:${store}`;
  const relative = /^file:(?!\/)(.+)$/.exec(url)?.[1];
  return relative === undefined ? url : `file:${resolve(fileURLToPath(folder), relative)}`;
}
