import { readFileSync } from "node:fs";

import { extract, type ArticleRecord } from "@chancery/core";
import type { Store } from "@chancery/db";
import { loadKnowledge } from "@chancery/knowledge";

import type { Context } from "../context.ts";
import { taken, type Taken } from "../intake/index.ts";

const root = new URL("../../../../corpus/", import.meta.url);

/** Dispatches that tell of one event twice, of agreements, of people whom the tables lack. */
const DISPATCHES = [
  "camp-david-1978-courier",
  "camp-david-1978-meridian",
  "astana-2014-baltic",
  "oslo-1993",
  "dili-2002",
  "inf-1988-harbour",
];

export const dispatches: readonly Taken[] = DISPATCHES.map((name) =>
  taken({ uri: `corpus/${name}`, bytes: readFileSync(new URL(`${name}/article.txt`, root)) }),
);

const read = new Map<string, ArticleRecord>();

/** A context over a store, with the extraction that ships; an article is extracted once, however many stores it goes into. */
export function contextOver(
  store: Store,
  now: () => Date = () => new Date("2026-01-02T03:04:05.678Z"),
): Context {
  const knowledge = loadKnowledge();
  return {
    store,
    knowledge,
    versions: { pipeline: "contract", knowledge: knowledge.version },
    extract: (input) => {
      const key = `${input.uri} ${Buffer.from(input.bytes).toString("latin1")}`;
      const known = read.get(key) ?? extract({ ...input, knowledge });
      read.set(key, known);
      return { ...known, provenance: { pipeline: "contract", knowledge: knowledge.version } };
    },
    now,
  };
}
