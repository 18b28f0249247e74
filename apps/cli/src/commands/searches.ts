import {
  listSearches,
  lookAtSearch,
  removeSearch,
  SavedSearchInput,
  saveSearch,
  SaveSearchInput,
  type SavedSearch,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { columns, plural } from "../report/text.ts";
import { printable } from "../say.ts";
import { audited } from "./audited.ts";
import type { Around } from "../surroundings.ts";
import { onDossier, type StoreOptions } from "./dossier.ts";

export interface SearchesOptions extends StoreOptions {
  readonly json: boolean;
}

/** Lists the searches that are kept, with what is new in each. Returns the exit code; throws StoreError, KnowledgeError. */
export const list = (options: SearchesOptions, around: Around): Promise<number> =>
  onDossier(options, around, async (ctx) => {
    const searches = await listSearches({ ctx });
    await around.out.write(options.json ? `${JSON.stringify(searches)}\n` : report(searches));
    return EXIT.ok;
  });

/** Keeps a search. Throws SearchesError beside. */
export const save = (
  query: string,
  { name = "", ...options }: SearchesOptions & { readonly name?: string | undefined },
  around: Around,
): Promise<number> =>
  onDossier(options, around, async (ctx) => {
    const input = SaveSearchInput.parse({ query, name });
    const saved = await audited(ctx, "searches.save", input, () => saveSearch({ ctx, input }));
    await around.out.write(options.json ? `${JSON.stringify(saved)}\n` : report([saved]));
    return EXIT.ok;
  });

/** Takes a kept search away. */
export const remove = (id: string, options: SearchesOptions, around: Around): Promise<number> =>
  onDossier(options, around, async (ctx) => {
    const input = SavedSearchInput.parse({ id });
    await audited(ctx, "searches.remove", input, () => removeSearch({ ctx, input }));
    return EXIT.ok;
  });

/** Keeps that a search was looked at: what has arrived by now is no longer new. */
export const seen = (id: string, options: SearchesOptions, around: Around): Promise<number> =>
  onDossier(options, around, async (ctx) => {
    const looked = await lookAtSearch({ ctx, input: SavedSearchInput.parse({ id }) });
    await around.out.write(options.json ? `${JSON.stringify(looked)}\n` : report([looked]));
    return EXIT.ok;
  });

function report(searches: readonly SavedSearch[]): string {
  if (searches.length === 0) return "no search is saved\n";
  const rows = searches.map(({ id, name, query, fresh, more }) => [
    id,
    `${more ? "more than " : ""}${plural(fresh, "new answer")}`,
    printable(name),
    name === query ? "" : printable(query),
  ]);
  return `${columns(rows, 0).join("\n")}\n`;
}
