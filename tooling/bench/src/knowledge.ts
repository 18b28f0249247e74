// The knowledge alone, as it ships and with overlays on it: prints one line of JSON. Started by run.mjs, a process each.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import type { Knowledge } from "@chancery/knowledge";

import { samples } from "./corpus.ts";

/** What the design allows; a row that is over says so. */
const BUDGET = { loadMs: 250, heapMb: 60, lookupUs: 20 };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heapMb = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

// Imported on demand, so that the memory of overlays and their parsers is not the base's.
async function base(): Promise<Knowledge> {
  const { loadKnowledge } = await import("@chancery/knowledge");
  return loadKnowledge();
}

async function withOverlay(people: number): Promise<Knowledge> {
  const [{ shippedSource }, { layer }] = await Promise.all([
    import("@chancery/knowledge"),
    import("@chancery/knowledge/overlay"),
  ]);
  const rows = Array.from({ length: people }, (_, i) => i);
  const files = [
    { name: "people.csv", text: `id,name\n${rows.map((i) => `per.envoy-${i},Envoy Number${i}\n`).join("")}` },
    {
      name: "terms.csv",
      text: `person,office,from,to\n${rows.map((i) => `per.envoy-${i},RU/presidential-aide,${1990 + (i % 30)},${1991 + (i % 30)}\n`).join("")}`,
    },
  ];
  const { knowledge, layers } = layer(shippedSource(), [{ name: "overlay", files }]);
  if (layers[0]?.taken !== true) throw new Error(JSON.stringify(layers[0]?.findings.slice(0, 3)));
  return knowledge;
}

const CONTENDERS: Record<string, { does: string; load: () => Promise<Knowledge> }> = {
  chancery: { does: "the knowledge that ships", load: base },
  "chancery, 1 row": { does: "the same with an overlay of one person and term", load: () => withOverlay(1) },
  "chancery, 20,000 rows": {
    does: "the same with an overlay of 10,000 people and terms",
    load: () => withOverlay(10_000),
  },
};

const name = process.argv[2] ?? "chancery";
const contender = CONTENDERS[name];
if (contender === undefined) throw new Error(`usage: knowledge.ts ${Object.keys(CONTENDERS).join("|")}`);

/** One question to each index beside that of names, so that all of them are built. */
function askRest(knowledge: Knowledge): void {
  const on = { earliest: "2014-12-23", latest: "2014-12-23" };
  knowledge.lookupSpelling("Tokaev");
  knowledge.matchRole(["foreign", "minister"], 0);
  knowledge.holders("KZ/president", on);
  knowledge.offices("per.putin-vladimir", on);
  knowledge.members("org.eaeu", on);
  knowledge.capital("KZ", on);
  knowledge.gender("Nursultan");
  knowledge.entity("KZ");
}

const empty = heapMb();
const started = performance.now();
const knowledge = await contender.load();
knowledge.match(["the", "Eurasian", "Economic", "Union"], 1);
const loadMs = performance.now() - started;
askRest(knowledge);
const allMs = performance.now() - started;
const kept = heapMb() - empty;

const words: string[] = [];
const decoder = new TextDecoder();
for (const { bytes, mediaType } of samples(60))
  if (mediaType === "text/plain") words.push(...decoder.decode(bytes).split(/\s+/).filter(Boolean));
const capitals = words.filter((word) => /^\p{Lu}/u.test(word));

/** Microseconds a call, over enough calls to be read off the clock. */
function perCall(items: readonly string[], call: (item: string, i: number) => unknown): string {
  for (let i = 0; i < 2000; i += 1) call(items[i % items.length] ?? "", i);
  const count = 200_000;
  const start = performance.now();
  for (let i = 0; i < count; i += 1) call(items[i % items.length] ?? "", i % items.length);
  const us = ((performance.now() - start) * 1000) / count;
  return `${us.toFixed(2)}${us > BUDGET.lookupUs ? " (over)" : ""}`;
}

/** The budget is that of the base: whoever lays rows on it pays for them. */
const over = (value: number, limit: number): string =>
  `${Math.round(value)}${name === "chancery" && value > limit ? " (over)" : ""}`;
const on = { earliest: "2014-12-23", latest: "2014-12-23" };
const offices = ["KZ/president", "RU/president", "org.nato/secretary-general"];
const tables = [
  {
    title: `What a process pays once; the budget is ${BUDGET.loadMs} ms and ${BUDGET.heapMb} MB`,
    cells: {
      "load and index of names, ms": over(loadMs, BUDGET.loadMs),
      "with all indexes, ms": String(Math.round(allMs)),
      "kept, MB of heap": over(kept, BUDGET.heapMb),
      "peak memory, MB": String(Math.round(process.resourceUsage().maxRSS / 1024)),
    },
  },
  {
    title: `What a question costs, µs; the budget is ${BUDGET.lookupUs}`,
    cells: {
      "match at each word": perCall(words, (_, i) => knowledge.match(words, i)),
      "role at each word": perCall(words, (_, i) => knowledge.matchRole(words, i)),
      lookup: perCall(capitals, (word) => knowledge.lookup(word)),
      "lookup by spelling": perCall(capitals, (word) => knowledge.lookupSpelling(word)),
      "holders on a day": perCall(offices, (office) => knowledge.holders(office, on)),
    },
  },
];
const notes = ["The words are those of the sample corpus, over and over."];
console.log(JSON.stringify({ name, does: contender.does, tables, notes }));
