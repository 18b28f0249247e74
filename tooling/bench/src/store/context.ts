import { open } from "@chancery/db";
import { loadKnowledge } from "@chancery/knowledge";
import type { Context } from "@chancery/services";

import { articleMaker, numberOf } from "./articles.ts";
import { cpuMs } from "./measures.ts";

/** A context whose extraction makes the record that belongs to the bytes; and what that cost, which is no part of the store's work. */
export async function contextAt(url: string, readers = 0): Promise<{ ctx: Context; makingMs: () => number }> {
  const knowledge = loadKnowledge();
  const versions = { pipeline: "bench", knowledge: knowledge.version };
  let make: ReturnType<typeof articleMaker> | null = null;
  let making = 0;
  const ctx: Context = {
    store: await open(url, { readers }),
    knowledge,
    versions,
    extract: ({ bytes }) => {
      const before = cpuMs();
      make ??= articleMaker();
      const { record } = make(numberOf(bytes));
      making += cpuMs() - before;
      return { ...record, provenance: versions };
    },
    now: () => new Date(),
  };
  return { ctx, makingMs: () => making };
}
