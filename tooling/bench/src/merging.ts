// Merging record by record: prints one line of JSON. Started by run.mjs, a process each contender.
import { mkdirSync, writeFileSync } from "node:fs";

import { applyChange, MemoryIndex, stagesOf, type SourceLines } from "@chancery/core";
import { loadKnowledge } from "@chancery/knowledge";

import { everyPair } from "./merging/every-pair.ts";
import { plot } from "./merging/plot.ts";
import { sources } from "./merging/world.ts";

const name = process.argv[2] ?? "chancery";
const flag = process.argv.indexOf("--articles");
const asked = flag < 0 ? 100_000 : Number(process.argv[flag + 1]);
/** All pairs are compared among few: at 100,000 articles there would be some 20,000,000,000 of them. */
const SMALL = 2_000;
const STEP = 1_000;

const knowledge = loadKnowledge();
const started = performance.now();

/** Time of the processor, collection of garbage on other threads included: other work on the machine does not count. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Row {
  readonly facts: number;
  readonly firstMs: number;
  readonly notes: readonly string[];
}

const CONTENDERS: Record<
  string,
  { does: string; articles: number; run: (articles: number) => Promise<Row> }
> = {
  chancery: { does: "joined one by one, by keys", articles: asked, run: oneByOne },
  "chancery, few": { does: "the same, as few as below", articles: Math.min(asked, SMALL), run: oneByOne },
  "every pair": { does: "each fact compared with all", articles: Math.min(asked, SMALL), run: naive },
};

async function oneByOne(articles: number): Promise<Row> {
  const index = new MemoryIndex();
  const stages = stagesOf(knowledge);
  const cost: [number, number][] = [];
  const heap: [number, number][] = [];
  let facts = 0;
  let firstMs = 0;
  let count = 0;
  let slowest = 0;
  let before = cpuMs();
  for (const lines of sources(knowledge, articles)) {
    const begun = performance.now();
    await applyChange(index, { put: [lines] }, stages);
    slowest = Math.max(slowest, performance.now() - begun);
    if (firstMs === 0) firstMs = Math.round(performance.now() - started);
    facts += lines.events.length;
    count += 1;
    if (count % STEP > 0) continue;
    cost.push([count, (cpuMs() - before) / STEP]);
    heap.push([count, process.memoryUsage().heapUsed / 1e6]);
    before = cpuMs();
  }
  const { tables, keys, fullest, largest } = index.sizes();
  if (articles === asked && cost.length > 1) draw(cost, heap);
  const quarter = Math.floor(cost.length / 4);
  const mean = (part: readonly [number, number][]): string =>
    (part.reduce((sum, [, ms]) => sum + ms, 0) / Math.max(1, part.length)).toFixed(2);
  return {
    facts,
    firstMs,
    notes: [
      `${tables["entry"] ?? 0} entries of ${facts} facts, ${tables["question"] ?? 0} questions; ${keys} keys, the fullest ${fullest.map(([key, size]) => `${key} ${size}`).join(", ")}`,
      `largest entry: ${largest.members} facts in ${largest.accounts} accounts`,
      `ms of processor an article: ${mean(cost.slice(0, quarter))} in the first quarter, ${mean(cost.slice(-quarter))} in the last; the slowest took ${slowest.toFixed(0)}`,
      `heap: ${heap.at(-1)?.[1].toFixed(0) ?? "-"} MB at the end, ${((heap.at(-1)?.[1] ?? 0) / (count / 1000)).toFixed(1)} MB a thousand articles`,
    ],
  };
}

async function naive(articles: number): Promise<Row> {
  const all: SourceLines[] = [...sources(knowledge, articles)];
  const pairs = everyPair(all, knowledge);
  const facts = all.reduce((sum, { events }) => sum + events.length, 0);
  return { facts, firstMs: 0, notes: [`${pairs} pairs compared`] };
}

function draw(cost: readonly [number, number][], heap: readonly [number, number][]): void {
  mkdirSync("out", { recursive: true });
  const axes = { x: "articles already there", y: "ms of processor, one article" };
  writeFileSync(
    "out/merging-cost.svg",
    plot("Cost of one more article", axes, [{ name: `mean of ${STEP}`, colour: "#06c", points: cost }]),
  );
  writeFileSync(
    "out/merging-heap.svg",
    plot("Heap", { x: axes.x, y: "MB" }, [{ name: "heap in use", colour: "#c60", points: heap }]),
  );
}

const contender = CONTENDERS[name];
if (contender === undefined || !(asked > 0))
  throw new Error(`usage: merging.ts ${Object.keys(CONTENDERS).join("|")} [--articles N]`);
const { facts, firstMs, notes } = await contender.run(contender.articles);
const seconds = (performance.now() - started) / 1000;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  JSON.stringify({
    name,
    does: contender.does,
    articles: contender.articles,
    facts,
    seconds,
    peakMb,
    firstMs,
    notes,
  }),
);
