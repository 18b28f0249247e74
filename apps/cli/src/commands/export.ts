import { exportList, ExportListInput, find, FindInput, openContext } from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import type { Out } from "../output.ts";
import type { Say } from "../say.ts";

export interface ExportOptions {
  readonly store: string;
  readonly format: string;
  readonly order: string;
  /** The site whose addresses citations give. */
  readonly site?: string | undefined;
  readonly knowledge?: readonly string[];
}

/** Writes all that answers a query to standard output. Returns the exit code; throws StoreError, KnowledgeError. */
export async function exportQuery(
  query: string,
  { store, format, order, site, knowledge }: ExportOptions,
  { out, say }: { out: Out; say: Say },
): Promise<number> {
  const ctx = await openContext(store, { knowledge });
  try {
    const { problems } = await find({ ctx, input: FindInput.parse({ query, limit: 1 }) });
    for (const { severity, code, message } of problems) {
      const remedy = severity === "error" ? "Nothing was written." : "";
      say.trouble(null, { code: `query.${code}`, message, remedy });
    }
    if (problems.some(({ severity }) => severity === "error")) return EXIT.usage;
    const input = ExportListInput.safeParse({ list: "search", query, format, order, site });
    if (!input.success) {
      const message = input.error.issues
        .map(({ path, message: why }) => `${path.join(".")}: ${why}`)
        .join("; ");
      say.trouble(null, { code: "input.invalid", message, remedy: "See --help." });
      return EXIT.usage;
    }
    for await (const part of exportList({ ctx, input: input.data })) await out.write(part);
    return EXIT.ok;
  } finally {
    ctx.store.close();
  }
}
