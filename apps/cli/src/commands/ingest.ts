import { ingest as read, openContext, type IngestEvent } from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { inputsOf } from "../input.ts";
import type { Out } from "../output.ts";
import { plural } from "../report/text.ts";
import { printable, type Say } from "../say.ts";

export interface IngestOptions {
  readonly store: string;
  readonly json: boolean;
  /** Overlays on the knowledge that ships. */
  readonly knowledge?: readonly string[];
}

/** Reads articles into the store. Returns the exit code; throws StoreError, KnowledgeError. */
export async function ingest(
  paths: readonly string[],
  { store, json, knowledge }: IngestOptions,
  { stdin, out, say }: { stdin: AsyncIterable<Uint8Array>; out: Out; say: Say },
): Promise<number> {
  const { items } = await inputsOf(paths, stdin);
  const ctx = await openContext(store, { knowledge });
  let failed = 0;
  try {
    for await (const event of read({ ctx, input: items })) {
      if (event.type === "failed") {
        failed += 1;
        say.trouble(event.uri, event.trouble);
      }
      const line = json ? JSON.stringify(event) : lineOf(event);
      if (event.type === "done") say.clear();
      if (line !== null) await out.write(`${line}\n`);
      if (event.type === "item") say.progress(() => `${event.number} articles`);
    }
  } finally {
    say.clear();
    ctx.store.close();
  }
  return failed > 0 ? EXIT.someInputsFailed : EXIT.ok;
}

function lineOf(event: IngestEvent): string | null {
  if (event.type === "failed") return null;
  if (event.type === "item") {
    const { outcome, uri, title, facts, version } = event;
    const newer = outcome === "added" && version > 1 ? `, version ${version}` : "";
    return `${outcome.padEnd(11)} ${printable(uri)}: ${printable(title ?? "(no title)")} (${plural(facts, "fact")}${newer})`;
  }
  const { items, added, refreshed, readdressed, unchanged, failed, facts } = event.totals;
  const parts = Object.entries({ added, refreshed, readdressed, unchanged, failed })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return `${plural(items, "article")}: ${parts.join(", ") || "nothing to do"}; ${plural(facts, "new fact")}`;
}
