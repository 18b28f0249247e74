// Merging record by record: prints one line of JSON. Started by run.mjs, a process each contender.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { applyChange, MemoryIndex, stagesOf, type SourceLines } from "@chancery/core";
import { open, StoreIndex } from "@chancery/db";
import { loadKnowledge } from "@chancery/knowledge";

import { everyPair } from "./merging/every-pair.ts";
import { drawn, logarithmOf, said } from "./merging/logarithm.ts";
import { plot } from "./merging/plot.ts";
import { oneSummit, sources } from "./merging/world.ts";

const name = process.argv[2] ?? "chancery";
const flag = process.argv.indexOf("--articles");
const asked = flag < 0 ? 100_000 : Number(process.argv[flag + 1]);
/** All pairs are compared among few: at 100,000 articles there would be some 20,000,000,000 of them. */
const SMALL = 2_000;
const STEP = 1_000;
/** Sources that a store joins in one transaction: see `catchUp`. */
const PART = 100;
/** Outlets that tell of one summit. */
const OUTLETS = 500;

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
  "in a store": { does: "the same, kept in SQLite", articles: asked, run: inStore },
  "one summit": { does: "all of one event, as one by one", articles: OUTLETS, run: summit },
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
  if (articles === asked) draw("merging", cost, { name: "heap in use", points: heap });
  return {
    facts,
    firstMs,
    notes: [
      `${tables["entry"] ?? 0} entries of ${facts} facts, ${tables["question"] ?? 0} questions; ${keys} keys, the fullest ${fullest.map(([key, size]) => `${key} ${size}`).join(", ")}`,
      `largest entry: ${largest.members} facts in ${largest.accounts} accounts`,
      `${quarters(cost)}; the slowest took ${slowest.toFixed(0)}`,
      `heap: ${heap.at(-1)?.[1].toFixed(0) ?? "-"} MB at the end, ${((heap.at(-1)?.[1] ?? 0) / (count / 1000)).toFixed(1)} MB a thousand articles`,
    ],
  };
}

/** What is kept lies in a file: memory is that of the work alone. */
async function inStore(articles: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  const store = await open(`file:${join(folder, "a.db")}`);
  const stages = stagesOf(knowledge);
  const cost: [number, number][] = [];
  const memory: [number, number][] = [];
  let facts = 0;
  let firstMs = 0;
  let count = 0;
  let put: SourceLines[] = [];
  let before = cpuMs();
  const write = async (): Promise<void> => {
    await store.write((tx) => applyChange(new StoreIndex(tx), { put }, stages), { remade: true });
    count += put.length;
    put = [];
    if (firstMs === 0) firstMs = Math.round(performance.now() - started);
  };
  try {
    for (const lines of sources(knowledge, articles)) {
      put.push(lines);
      facts += lines.events.length;
      if (put.length < PART) continue;
      await write();
      if (count % STEP > 0) continue;
      cost.push([count, (cpuMs() - before) / STEP]);
      memory.push([count, process.memoryUsage().rss / 1e6]);
      before = cpuMs();
    }
    if (put.length > 0) await write();
    const bytes = statSync(join(folder, "a.db")).size;
    draw("merging-store", cost, { name: "resident", points: memory });
    const after = memory[Math.floor(memory.length / 4)]?.[1] ?? 0;
    return {
      facts,
      firstMs,
      notes: [
        quarters(cost),
        `resident: ${after.toFixed(0)} MB after a quarter, ${memory.at(-1)?.[1].toFixed(0) ?? "-"} MB at the end; ${(bytes / 1000 / Math.max(1, count)).toFixed(1)} kB of store an article`,
      ],
    };
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The hard case: one event that is told by hundreds of outlets, each in its own way, and rewritten with each of them. */
async function summit(articles: number): Promise<Row> {
  const index = new MemoryIndex();
  const stages = stagesOf(knowledge);
  const cost: [number, number][] = [];
  let facts = 0;
  let firstMs = 0;
  let before = cpuMs();
  for (const [i, lines] of [...oneSummit(knowledge, articles)].entries()) {
    await applyChange(index, { put: [lines] }, stages);
    if (firstMs === 0) firstMs = Math.round(performance.now() - started);
    facts += lines.events.length;
    if ((i + 1) % PART > 0) continue;
    cost.push([i + 1, (cpuMs() - before) / PART]);
    before = cpuMs();
  }
  const { largest } = index.sizes();
  return {
    facts,
    firstMs,
    notes: [
      `largest entry: ${largest.members} facts in ${largest.accounts} accounts`,
      `ms of processor an article: ${cost.map(([n, ms]) => `${n}: ${ms.toFixed(1)}`).join(", ")}`,
    ],
  };
}

async function naive(articles: number): Promise<Row> {
  const all: SourceLines[] = [...sources(knowledge, articles)];
  const pairs = everyPair(all, knowledge);
  const facts = all.reduce((sum, { events }) => sum + events.length, 0);
  return { facts, firstMs: 0, notes: [`${pairs} pairs compared`] };
}

type Points = readonly [number, number][];

function quarters(cost: Points): string {
  const quarter = Math.floor(cost.length / 4);
  const mean = (part: Points): string =>
    (part.reduce((sum, [, ms]) => sum + ms, 0) / Math.max(1, part.length)).toFixed(2);
  const logarithm = logarithmOf(cost);
  const growth = logarithm === null ? "" : `; ${said(logarithm)}`;
  return `ms of processor an article: ${mean(cost.slice(0, quarter))} in the first quarter, ${mean(cost.slice(-quarter))} in the last${growth}`;
}

function draw(file: string, cost: Points, memory: { name: string; points: Points }): void {
  if (cost.length < 2) return;
  mkdirSync("out", { recursive: true });
  const axes = { x: "articles already there", y: "ms of processor, one article" };
  const logarithm = logarithmOf(cost);
  const nearest =
    logarithm === null ? [] : [{ name: "nearest logarithm", colour: "#999", points: drawn(cost, logarithm) }];
  writeFileSync(
    `out/${file}-cost.svg`,
    plot("Cost of one more article", axes, [
      { name: `mean of ${STEP}`, colour: "#06c", points: cost },
      ...nearest,
    ]),
  );
  writeFileSync(
    `out/${file}-memory.svg`,
    plot("Memory", { x: axes.x, y: "MB" }, [{ ...memory, colour: "#c60" }]),
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
