import {
  factsCsv,
  factsCsvHeader,
  find,
  FindInput,
  openContext,
  parseQuery,
  search as overview,
  SearchInput,
  type Context,
  type QueryProblem,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import type { Out } from "../output.ts";
import { foundReport } from "../report/found.ts";
import { pageReport } from "../report/search-page.ts";
import type { Say } from "../say.ts";

export interface SearchOptions {
  readonly store: string;
  readonly format: "report" | "json" | "csv";
  readonly limit: number;
  readonly order?: string | undefined;
  readonly cursor?: string | undefined;
  readonly facets: boolean;
  /** Overlays on the knowledge that ships: names by which the query's words are understood. */
  readonly knowledge?: readonly string[];
}

/**
 * Looks a query up in the store: one list where `in:` names it or facets, an order or a page are asked for, else the best
 * of each kind. Returns the exit code, well also where nothing is found; throws StoreError, KnowledgeError.
 */
export async function search(
  query: string,
  options: SearchOptions,
  { out, say }: { out: Out; say: Say },
): Promise<number> {
  const ctx = await openContext(options.store, { knowledge: options.knowledge });
  try {
    const asked = query.slice(0, 400);
    const { order, cursor, facets } = options;
    const one =
      facets ||
      order !== undefined ||
      cursor !== undefined ||
      parseQuery(asked).parts.some((part) => part.kind === "key" && part.key === "in");
    const { text, problems } = await (one ? page : some)(ctx, asked, options, out.isTerminal);
    for (const problem of problems) tell(say, problem);
    if (problems.some(({ severity }) => severity === "error")) return EXIT.usage;
    await out.write(text);
    return EXIT.ok;
  } finally {
    ctx.store.close();
  }
}

interface Answer {
  readonly text: string;
  readonly problems: readonly QueryProblem[];
}

async function page(
  ctx: Context,
  query: string,
  { format, limit, order, cursor, facets }: SearchOptions,
  bold: boolean,
): Promise<Answer> {
  const found = await find({ ctx, input: FindInput.parse({ query, limit, order, cursor, facets }) });
  const { problems } = found;
  if (format === "json") return { text: `${JSON.stringify(found)}\n`, problems };
  const list = found.found;
  if (format === "csv" && (list.scope === "facts" || list.scope === "statements"))
    return { text: factsCsvHeader() + factsCsv(list.items), problems };
  return { text: pageReport(found, { bold }), problems };
}

async function some(
  ctx: Context,
  query: string,
  { format, limit }: SearchOptions,
  bold: boolean,
): Promise<Answer> {
  const found = await overview({ ctx, input: SearchInput.parse({ query, limit }) });
  const { problems } = found;
  if (format === "json") return { text: `${JSON.stringify(found)}\n`, problems };
  if (format === "csv") return { text: factsCsvHeader() + factsCsv(found.facts), problems };
  return { text: foundReport(found, { bold }), problems };
}

const tell = (say: Say, { severity, code, message }: QueryProblem): void =>
  say.trouble(null, {
    code: `query.${code}`,
    message,
    remedy: severity === "error" ? "Nothing was looked for." : "",
  });
