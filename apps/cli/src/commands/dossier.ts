import {
  catchUp,
  isStale,
  openContext,
  ReviewError,
  SearchesError,
  troubleOf,
  type Context,
} from "@chancery/services";
import { ZodError } from "zod";

import { EXIT } from "../exit-codes.ts";
import type { Say } from "../say.ts";
import type { Around } from "../surroundings.ts";

export interface StoreOptions {
  readonly store: string;
  /** Overlays on the knowledge that ships. */
  readonly knowledge: readonly string[];
}

/**
 * Runs a command on the dossier of a store, after joining what still waits to be joined. What the store does not have is
 * wrong usage; throws StoreError, KnowledgeError.
 */
export async function onDossier(
  { store, knowledge }: StoreOptions,
  { say }: Around,
  work: (ctx: Context) => Promise<number>,
): Promise<number> {
  const ctx = await openContext(store, { knowledge });
  try {
    if (await isStale(ctx)) say.trouble(null, STALE);
    else await join(ctx, say);
    return await work(ctx);
  } catch (error) {
    if (error instanceof ReviewError || error instanceof SearchesError) say.trouble(null, troubleOf(error));
    else if (error instanceof ZodError) say.trouble(null, invalid(error));
    else throw error;
    return EXIT.usage;
  } finally {
    say.clear();
    ctx.store.close();
  }
}

const invalid = ({ issues }: ZodError) => ({
  code: "input.invalid",
  message: issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; "),
  remedy: "See --help.",
});

const STALE = {
  code: "dossier.stale",
  message: "what the articles say together was made by another version, or with other knowledge",
  remedy: "`chancery merge` makes it anew.",
};

async function join(ctx: Context, say: Say): Promise<void> {
  for await (const { merged, total } of catchUp({ ctx }))
    say.progress(() => `joining articles: ${merged} of ${total}`);
  say.clear();
}
