import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { loadKnowledge } from "@chancery/knowledge";
import { ingest, type Context } from "@chancery/services";
import { taken } from "@chancery/services/intake";
import { open } from "@chancery/db";
import { sql } from "drizzle-orm";

import { plot } from "./merging/plot.ts";
import { articles } from "./store/articles.ts";
import { questionsOf } from "./store/questions.ts";

/** Articles of which one point of the plot is the mean. */
const STEP = 500;
/** Readers look at what they were given before they ask again. */
const THINKS_MS = 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "1000" },
    readers: { type: "string", default: "50" },
    postgres: { type: "string" },
  },
});

if (positionals[0] === "read") await read(positionals[1] ?? "", Number(values.readers));
else {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  try {
    await measure("SQLite", `file:${join(folder, "a.db")}`, join(folder, "a.db"));
    if (values.postgres !== undefined) await measure("PostgreSQL", values.postgres, null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function contextAt(url: string): Promise<Context> {
  const knowledge = loadKnowledge();
  return {
    store: await open(url),
    knowledge,
    versions: { pipeline: "bench", knowledge: knowledge.version },
    extract: () => {
      throw new Error("everything was extracted before");
    },
    now: () => new Date(),
  };
}

/** Reads half of the articles in alone, and half of them while people read; prints a row. */
async function measure(name: string, url: string, file: string | null): Promise<void> {
  const count = Number(values.articles);
  const base = await contextAt(url);
  const made = articles(count);
  let record: ReturnType<Context["extract"]> | null = null;
  const versions = base.versions;
  const ctx: Context = {
    ...base,
    extract: () => ({ ...(record ?? base.extract({} as never)), provenance: versions }),
  };
  let facts = 0;
  let saved = 0;
  let before = cpuMs();
  const cost: [number, number][] = [];
  const some = async (of: number): Promise<number> => {
    const items = function* () {
      for (let i = 0; i < of; i += 1) {
        const { value } = made.next();
        if (value === undefined) return;
        record = value.record;
        facts += value.record.facts.length;
        yield taken({ uri: value.uri, bytes: value.bytes });
      }
    };
    const started = performance.now();
    for await (const event of ingest({ ctx, input: items() })) {
      if (event.type === "failed") throw new Error(event.trouble.message);
      if (event.type !== "item" || (saved += 1) % STEP > 0) continue;
      cost.push([saved, (cpuMs() - before) / STEP]);
      before = cpuMs();
    }
    return of / ((performance.now() - started) / 1000);
  };
  const alone = await some(Math.ceil(count / 2));
  const reader = fork(fileURLToPath(import.meta.url), ["read", url, "--readers", values.readers]);
  await once(reader, "message");
  const beside = await some(Math.floor(count / 2));
  reader.send("stop");
  const [times] = (await once(reader, "message")) as [Record<string, number[]>];
  const bytes = file === null ? await databaseSize(ctx) : statSync(file).size;
  ctx.store.close();
  console.log(
    `\n${name}: ${count} articles, ${facts} facts; ${Math.round(bytes / count / 1000)} kB an article; Node ${process.version}`,
  );
  console.log(
    `saved and joined: ${alone.toFixed(1)} articles/s alone, ${beside.toFixed(1)} beside ${values.readers} readers`,
  );
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
  draw(name, cost);
  console.log("| asked | times | p50, ms | p99, ms |\n| --- | --- | --- | --- |");
  const all = Object.values(times).flat();
  for (const [question, ms] of [...Object.entries(times), ["all", all] as const])
    console.log(`| ${question} | ${ms.length} | ${quantile(ms, 0.5)} | ${quantile(ms, 0.99)} |`);
}

/** What one more article costs, against the number that is there, as a picture and in a line. */
function draw(name: string, cost: readonly [number, number][]): void {
  if (cost.length < 2) return;
  mkdirSync("out", { recursive: true });
  writeFileSync(
    `out/store-cost-${name.toLowerCase()}.svg`,
    plot(
      `Saving and joining one more article, ${name}`,
      { x: "articles already there", y: "ms of processor, one article" },
      [{ name: `mean of ${STEP}`, colour: "#06c", points: cost }],
    ),
  );
  console.log(`ms of processor an article: ${cost.map(([n, ms]) => `${n}: ${ms.toFixed(1)}`).join(", ")}`);
}

/** Time of the processor, of all threads of the process: other work on the machine counts less than by the clock. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function quantile(ms: readonly number[], q: number): string {
  const sorted = ms.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(1);
}

async function databaseSize(ctx: Context): Promise<number> {
  const [row] = await ctx.store.db.all<{ n: number }>(sql`select pg_database_size(current_database()) as n`);
  return row?.n ?? 0;
}

/** A process of readers, as the service is one: each asks, looks at the answer for a second, and asks the next. */
async function read(url: string, readers: number): Promise<void> {
  const ctx = await contextAt(url);
  const questions = await questionsOf(ctx);
  const times: Record<string, number[]> = {};
  const stop = new AbortController();
  process.once("message", () => stop.abort());
  for (const { ask } of questions) await ask();
  process.send?.("ready");
  const reading = Array.from({ length: readers }, async (_, i) => {
    await setTimeout((i / readers) * THINKS_MS);
    for (let n = i; !stop.signal.aborted; n += 1) {
      const question = questions[n % questions.length];
      const started = performance.now();
      await question?.ask();
      (times[question?.name ?? ""] ??= []).push(performance.now() - started);
      await setTimeout(THINKS_MS);
    }
  });
  await Promise.all(reading);
  ctx.store.close();
  process.send?.(times);
  process.disconnect();
}
