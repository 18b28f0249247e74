import { withQuery } from "../../lib/paths.ts";

const PATH = "/search";

/** The address of a search; what is the default is left out. */
export const searchPath = (query: string, order?: string, after?: string): string =>
  withQuery(PATH, { q: query, order: order === "relevance" ? undefined : order, after });

/** The address of a search's answers as a file. */
export const exportPath = (format: string, query: string, order: string): string =>
  `/export/search.${format}?${new URLSearchParams({ query, ...(order === "relevance" ? {} : { order }) })}`;
