import { catchUp, openContext, rebuild, status } from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { plural } from "../report/text.ts";
import { audited } from "./audited.ts";
import type { Around } from "../surroundings.ts";
import type { StoreOptions } from "./dossier.ts";

export interface MergeOptions extends StoreOptions {
  readonly rebuild: boolean;
  readonly json: boolean;
}

/** Joins what waits to be joined, or everything anew. Returns the exit code; throws StoreError, KnowledgeError. */
export async function merge(options: MergeOptions, { out, say }: Around): Promise<number> {
  const ctx = await openContext(options.store, { knowledge: options.knowledge });
  try {
    let joined = 0;
    const anew = options.rebuild;
    await audited(ctx, "dossier.merge", { rebuild: anew }, async () => {
      for await (const { merged, total } of (anew ? rebuild : catchUp)({ ctx })) {
        joined = merged;
        say.progress(() => `joining articles: ${merged} of ${total}`);
      }
    });
    say.clear();
    const { counts, merging } = await status({ ctx });
    for (const { source, fault } of merging.faulty) {
      const message = `it could not be joined with the others: ${fault}`;
      say.trouble(source, {
        code: "merging",
        message,
        remedy: "It is kept, and is joined when this is mended.",
      });
    }
    const { articles, entries, questions, decisions } = counts;
    const told = { joined, articles, entries, questions, decisions, faulty: merging.faulty };
    const line = `${plural(joined, "article")} joined; ${plural(articles, "article")}, ${plural(entries, "event")}, ${plural(questions, "open question")}, ${plural(decisions, "decision")}`;
    await out.write(`${options.json ? JSON.stringify(told) : line}\n`);
    return merging.faulty.length > 0 ? EXIT.someInputsFailed : EXIT.ok;
  } finally {
    say.clear();
    ctx.store.close();
  }
}
