import { withQuery } from "../../lib/paths.ts";

const PATH = "/search";

/** The address of a search; what is the default is left out. */
export const searchPath = (query: string, order?: string, after?: string): string =>
  withQuery(PATH, { q: query, order: order === "relevance" ? undefined : order, after });
