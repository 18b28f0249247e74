import { extractWithRefusals, type Explained, type ExtractInput } from "@chancery/core";
import type { Item } from "@chancery/services/intake";
import { troubleOf } from "@chancery/services/trouble";

import { EXIT } from "../exit-codes.ts";
import { inputsOf } from "../input.ts";
import type { Out } from "../output.ts";
import { articleReport } from "../report/article.ts";
import type { Say } from "../say.ts";

export interface ExtractOptions {
  readonly json: boolean;
  readonly explain: boolean;
  /** Overlays on the knowledge that ships. */
  readonly knowledge?: readonly string[];
  /** A file of patterns beside those that ship. */
  readonly patterns?: string | undefined;
}

/**
 * Articles in, records out, in the same order; nothing is kept from one to the next. Returns the exit code; throws
 * KnowledgeError before anything is read where an overlay cannot be used.
 */
export async function extract(
  paths: readonly string[],
  options: ExtractOptions,
  { stdin, out, say }: { stdin: AsyncIterable<Uint8Array>; out: Out; say: Say },
): Promise<number> {
  const { knowledge: overlays = [] } = options;
  const knowledge = overlays.length === 0 ? undefined : await (await loader()).knowledgeOf(overlays);
  const { patterns: file } = options;
  const patterns =
    file === undefined ? undefined : await (await import("@chancery/services/patterns")).patternsOf(file);
  const { items, lines } = await inputsOf(paths, stdin);
  const json = options.json || lines;
  const started = Date.now();
  let done = 0;
  let failed = 0;
  for await (const next of items) {
    try {
      if (!next.ok) throw next.error;
      const { record, refusals } = explained(next.item, knowledge, patterns);
      const separator = json || done === 0 ? "" : "\n";
      await out.write(
        json ? `${JSON.stringify(record)}\n` : separator + articleReport(record, { ...options, refusals }),
      );
      done += 1;
    } catch (error) {
      failed += 1;
      say.trouble(next.ok ? next.item.uri : next.uri, troubleOf(error));
    }
    say.progress(() => `${done} articles, ${Math.round((1000 * done) / (Date.now() - started))} a second`);
  }
  say.clear();
  return failed > 0 ? EXIT.someInputsFailed : EXIT.ok;
}

/** Overlays are loaded on demand: without them the command starts as fast as ever. */
const loader = () => import("@chancery/services/knowledge");

function explained(
  { bytes, uri, mediaType, retrievedAt = null, published = null }: Item,
  knowledge: ExtractInput["knowledge"],
  patterns: ExtractInput["patterns"],
): Explained {
  return extractWithRefusals({
    ...(knowledge === undefined ? {} : { knowledge }),
    ...(patterns === undefined ? {} : { patterns }),
    bytes,
    uri,
    ...(mediaType === undefined ? {} : { mediaType }),
    retrievedAt,
    publishedHint: published,
  });
}
