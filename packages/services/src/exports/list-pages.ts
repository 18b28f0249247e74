import {
  listArticles,
  listEntities,
  listFacts,
  type ArticleSummary,
  type EntitySummary,
  type EntryLine,
  type FactView,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { listEntries } from "../dossier/list-entries.ts";
import type { Names } from "../dossier/names.ts";
import { find, type SearchPage } from "../search/find.ts";
import type { ExportListInput } from "./export-list.ts";

/** A page of any list. */
export type ListPage =
  | { readonly of: "facts"; readonly items: readonly FactView[] }
  | { readonly of: "events"; readonly items: readonly EntryLine[]; readonly names: Names }
  | { readonly of: "articles"; readonly items: readonly ArticleSummary[] }
  | { readonly of: "entities"; readonly items: readonly (EntitySummary & { readonly articles?: number })[] };

/** Rows held at a time. */
const PART = 500;

/** Every page of a list. The first comes even where it is empty: it says of what. */
export async function* pagesOf(ctx: Context, input: ExportListInput): AsyncGenerator<ListPage> {
  const { db } = ctx.store;
  switch (input.list) {
    case "search": {
      const { query, order } = input;
      yield* all(async (cursor) => {
        const page = await find({ ctx, input: { query, order, limit: PART, facets: false, cursor } });
        return { page: pageOf(page), cursor: page.cursor };
      });
      return;
    }
    case "events": {
      const { list: _list, format: _format, site: _site, ...filter } = input;
      yield* all(async (cursor) => {
        const {
          items,
          names,
          cursor: next,
        } = await listEntries({ ctx, input: { ...filter, limit: PART, cursor } });
        return { page: { of: "events", items, names }, cursor: next };
      });
      return;
    }
    case "facts": {
      const { list: _list, format: _format, site: _site, ...filter } = input;
      yield* all(async (cursor) => {
        const { items, cursor: next } = await listFacts(db, filter, { limit: PART, cursor });
        return { page: { of: "facts", items }, cursor: next };
      });
      return;
    }
    case "sources":
      yield* all(async (cursor) => {
        const { items, cursor: next } = await listArticles(db, { limit: PART, cursor });
        return { page: { of: "articles", items }, cursor: next };
      });
      return;
    case "entities":
      for (const kind of input.kinds) {
        yield* all(async (cursor) => {
          const { items, cursor: next } = await listEntities(db, { kind, limit: PART, cursor });
          return { page: { of: "entities", items }, cursor: next };
        });
      }
  }
}

async function* all(
  read: (cursor: string | undefined) => Promise<{ page: ListPage; cursor: string | null }>,
): AsyncGenerator<ListPage> {
  let at: string | undefined;
  do {
    const { page, cursor } = await read(at);
    yield page;
    at = cursor ?? undefined;
  } while (at !== undefined);
}

/** What a search found, as the list that it is. */
function pageOf({ found }: SearchPage): ListPage {
  switch (found.scope) {
    case "facts":
    case "statements":
      return { of: "facts", items: found.items };
    case "events":
      return { of: "events", items: found.items, names: found.names };
    case "articles":
      return { of: "articles", items: found.items.map(({ article }) => article) };
    case "names":
      return { of: "entities", items: found.items.map(({ entity }) => entity) };
  }
}
