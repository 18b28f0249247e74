import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { ingest, itemsOfManifest, listArticles, readManifest, type Context } from "@chancery/services";

const manifestOf = (root: URL): string => fileURLToPath(new URL("corpus/manifest.json", root));

/**
 * Whether the store holds nothing but the sample, or nothing at all. Then the sample is read in: again where it was
 * broken off, anew where the pipeline is another; what is stored and current costs nothing.
 */
export async function wantsSample(ctx: Context, root: URL): Promise<boolean> {
  if (!existsSync(manifestOf(root))) return false;
  const sample = new Set((await readManifest(manifestOf(root))).map(({ uri }) => uri));
  const { items, cursor } = await listArticles({ ctx, input: { limit: 200 } });
  return cursor === null && items.every(({ uri }) => sample.has(uri));
}

/**
 * Reads the sample corpus in, in the order of its manifest, telling how far it is. Articles that fail are told and
 * passed over. Throws StoreError, IntakeError.
 */
export async function ingestSample(
  ctx: Context,
  { root, signal, say }: { root: URL; signal: AbortSignal; say: (line: string) => void },
): Promise<void> {
  const manifest = manifestOf(root);
  const { length: total } = await readManifest(manifest);
  const started = Date.now();
  let begun = false;
  for await (const event of ingest({ ctx, input: itemsOfManifest(manifest), signal })) {
    if (event.type === "item" && event.outcome === "unchanged") continue;
    if (!begun && event.type !== "done") say(`reading in the sample corpus, ${total} articles`);
    begun = begun || event.type !== "done";
    if (event.type === "failed")
      say(`  ${event.number}/${total} failed: ${event.uri}: ${event.trouble.message}`);
    if (event.type === "item")
      say(`  ${event.number}/${total} ${event.title ?? event.uri}: ${event.facts} facts`);
    if (event.type === "done" && begun) {
      const { added, refreshed, failed, facts } = event.totals;
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      say(
        `read in ${added + refreshed} articles, ${facts} facts, in ${seconds} s${failed > 0 ? `; ${failed} failed` : ""}`,
      );
    }
  }
}
