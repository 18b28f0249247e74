import { extract, PIPELINE_VERSION, type ArticleRecord, type ExtractInput } from "@chancery/core";
import { open, type Store } from "@chancery/db";
import type { Knowledge } from "@chancery/knowledge";

import type { KnowledgeError } from "./knowledge/errors.ts";
import { knowledgeOf } from "./knowledge/load.ts";

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
  /** Takes the trouble with an overlay that is left out; without it the trouble is thrown and no store is opened. */
  readonly onFaulty?: ((error: KnowledgeError) => void) | undefined;
}

/**
 * Opens the store at a URL with the knowledge that ships and overlays on it. The caller ends it with `context.store.close()`.
 * Throws StoreError, KnowledgeError.
 */
export async function openContext(
  url: string,
  { knowledge: paths = [], onFaulty }: ContextOptions = {},
): Promise<Context> {
  const knowledge = await knowledgeOf(paths, { onFaulty });
  const store = await open(url);
  return {
    store,
    knowledge,
    extract: (input) => extract({ ...input, knowledge }),
    versions: { pipeline: PIPELINE_VERSION, knowledge: knowledge.version },
    now: () => new Date(),
  };
}

/** A `file:` URL with a relative path, made absolute against a folder (a URL that ends in "/"); any other as it is. */
export function storeUrl(url: string, folder: URL): string {
  const relative = /^file:(?!\/)(.+)$/.exec(url)?.[1];
  return relative === undefined
    ? url
    : `file:${decodeURIComponent(new URL(encodeURI(relative), folder).pathname)}`;
}
