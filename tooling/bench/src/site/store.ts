import { createHash } from "node:crypto";

import { counts, open, type Counts } from "@chancery/db";
import { loadKnowledge } from "@chancery/knowledge";
import { ingest, type Context } from "@chancery/services";
import { taken } from "@chancery/services/intake";

import { articleMaker, articles, type Made } from "../store/articles.ts";

/** The article with a line more and a fact less, at the same address. */
function revised({ uri, bytes, record }: Made): Made {
  const text = `${new TextDecoder().decode(bytes)}\nRevised`;
  const later = new TextEncoder().encode(text);
  const id = createHash("sha256").update(later).digest("hex");
  const own = JSON.parse(JSON.stringify(record).replaceAll(record.source.id, id)) as Made["record"];
  const facts = own.facts.slice(0, -1).map((fact) => ({ ...fact, id: `${fact.id}r` }));
  return { uri, bytes: later, record: { ...own, source: { ...own.source, id, text }, facts } };
}

/** What a store holds. */
export async function countsOf(url: string): Promise<Counts> {
  const store = await open(url);
  try {
    return await counts(store.db);
  } finally {
    store.close();
  }
}

/** Fills an empty store with made articles, of which the first has a later version: a page shows what changed. */
export async function fill(url: string, count: number): Promise<void> {
  await keep(url, articles(count));
  await revise(url);
}

/** A later version of the first made article. */
export async function revise(url: string): Promise<void> {
  await keep(url, [revised(articleMaker()(0))]);
}

async function keep(url: string, made: Iterable<Made>): Promise<void> {
  const knowledge = loadKnowledge();
  const versions = { pipeline: "bench", knowledge: knowledge.version };
  const store = await open(url);
  let record: Made["record"] | null = null;
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
  const items = function* () {
    for (const one of made) {
      record = one.record;
      yield taken({ uri: one.uri, bytes: one.bytes });
    }
  };
  for await (const event of ingest({ ctx, input: items() }))
    if (event.type === "failed") throw new Error(event.trouble.message);
  store.close();
}
