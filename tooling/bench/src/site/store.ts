import { open } from "@chancery/db";
import { loadKnowledge } from "@chancery/knowledge";
import { ingest, type Context } from "@chancery/services";
import { taken } from "@chancery/services/intake";

import { articles } from "../store/articles.ts";

/** Fills an empty store with made articles, as the bench of the store does. */
export async function fill(url: string, count: number): Promise<{ facts: number }> {
  const knowledge = loadKnowledge();
  const versions = { pipeline: "bench", knowledge: knowledge.version };
  const store = await open(url);
  let record: ReturnType<Context["extract"]> | null = null;
  const ctx: Context = {
    store,
    knowledge,
    versions,
    extract: () => {
      if (record === null) throw new Error("everything was extracted before");
      return { ...record, provenance: versions };
    },
    now: () => new Date(),
  };
  let facts = 0;
  const items = function* () {
    for (const made of articles(count)) {
      record = made.record;
      facts += made.record.facts.length;
      yield taken({ uri: made.uri, bytes: made.bytes });
    }
  };
  for await (const event of ingest({ ctx, input: items() }))
    if (event.type === "failed") throw new Error(event.trouble.message);
  store.close();
  return { facts };
}
