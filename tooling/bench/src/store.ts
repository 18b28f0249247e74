import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { counts, queueOf } from "@chancery/db";
import { databaseOf } from "@chancery/db/testing/database";
import { submitBatch, type Context } from "@chancery/services";
import { taken } from "@chancery/services/intake";
import { sql } from "drizzle-orm";

import { revise } from "./site/store.ts";
import { drawn, logarithmOf, said } from "./merging/logarithm.ts";
import { plot } from "./merging/plot.ts";
import { articleMaker, type Made } from "./store/articles.ts";
import { contextAt } from "./store/context.ts";
import { BOUNDS, questionsOf } from "./store/questions.ts";
import { quantile } from "./store/measures.ts";
import { read, type Readings } from "./store/read.ts";
import { work } from "./store/work.ts";

/** Articles handed in at a time, of which one point of the plot is the mean. */
const STEP = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "1000" },
    readers: { type: "string", default: "50" },
    /** Articles read while people read: the last half, unless told. */
    beside: { type: "string" },
    /** Reading ends after so many minutes, and what there is by then is printed; so it does when told to end (SIGINT, SIGTERM). */
    minutes: { type: "string" },
    /** The SQLite store is made in this file, and stays; one that was kept is gone on with. */
    keep: { type: "string" },
    /** A server in which databases are made. */
    postgres: { type: "string" },
    /** sqlite, postgres-1, postgres-4 ...: a kind of store and how many processes read articles. */
    only: { type: "string" },
  },
});

const [role, url = ""] = positionals;
const cut = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Processes of this bench are told by the one that they belong to, not by the terminal.
  if (role === undefined) process.once(signal, () => cut.abort());
  else if (signal === "SIGINT") process.on(signal, () => {});
}
if (role === "read") await read(url, Number(values.readers));
else if (role === "work") await work(url);
else {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
  try {
    for (const setup of ["sqlite-1", "postgres-1", "postgres-4"]) {
      if (values.only !== undefined && !setup.startsWith(values.only)) continue;
      const [kind, workers] = setup.split("-");
      if (kind === "sqlite") {
        const file = resolve(values.keep ?? join(folder, "a.db"));
        const isNew = !existsSync(file);
        await measure(setup, { url: `file:${file}`, file, workers: Number(workers) });
        if (values.keep !== undefined && isNew) await revise(`file:${file}`);
      } else if (values.postgres !== undefined) {
        const database = await databaseOf(values.postgres);
        await measure(setup, { url: database.url, file: null, workers: Number(workers) });
        await database.drop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Setup {
  readonly url: string;
  /** Of SQLite. */
  readonly file: string | null;
  /** Processes that read articles. */
  readonly workers: number;
}

/** Has some of the articles read alone, and the others while people read; then asks each question alone. Prints it all. */
async function measure(name: string, { url: at, file, workers: count }: Setup): Promise<void> {
  const more = Number(values.articles);
  const { ctx } = await contextAt(at);
  const { articles: there } = await counts(ctx.store.db);
  const total = there + more;
  const workers = await Promise.all(Array.from({ length: count }, () => begun("work", at)));
  const make = articleMaker();
  const made = (function* (): Generator<Made> {
    for (let i = there; ; i += 1) yield make(i);
  })();
  const cost: [number, number][] = [];
  let [facts, done, handing, handed] = [0, there, 0, 0];
  const some = async (upto: number): Promise<{ rate: number }> => {
    const started = performance.now();
    const from = done;
    while (done < upto && !cut.signal.aborted) {
      const part = next(made, Math.min(STEP, upto - done));
      facts += part.reduce((sum, { record }) => sum + record.facts.length, 0);
      const before = await cpuOf(workers);
      handing += await timed(() => handIn(ctx, part));
      handed += part.length;
      await workedOff(ctx);
      const { articles } = await counts(ctx.store.db);
      if (articles === done) break;
      cost.push([articles, ((await cpuOf(workers)) - before) / (articles - done)]);
      done = articles;
      console.error(`${name}: ${done} articles, ${(cost.at(-1)?.[1] ?? 0).toFixed(1)} ms of processor each`);
    }
    return { rate: (done - from) / ((performance.now() - started) / 1000) };
  };
  const minutes = Number(values.minutes ?? 0);
  const clock = minutes > 0 ? globalThis.setTimeout(() => cut.abort(), minutes * 60_000) : undefined;
  const alone = await some(total - Math.min(Number(values.beside ?? Math.floor(more / 2)), more));
  const reader = await begun("read", at, ["--readers", values.readers]);
  const beside = await some(total);
  globalThis.clearTimeout(clock);
  const load = loadavg()[0]?.toFixed(1);
  reader.send("stop");
  await once(reader, "message");
  for (const worker of workers) worker.send("stop");
  await Promise.all(workers.map((worker) => worker.connected && once(worker, "exit")));
  reader.send("ask alone");
  const [{ taken: times, scans }] = (await once(reader, "message")) as [Readings];
  const kinds = new Map((await questionsOf(ctx)).map(({ name: asked, kind }) => [asked, kind]));
  const bytes = file === null ? await databaseSize(ctx) : statSync(file).size;
  ctx.store.close();

  const kB = Math.round(bytes / done / 1000);
  if (cut.signal.aborted) console.log(`\n${name}: cut short, ${done - there} of ${more} articles were read`);
  console.log(
    `\n${name}: ${done} articles, ${facts} facts in the ${handed} handed in; ${kB} kB an article; Node ${process.version}`,
  );
  console.log(`handed in and kept: ${(handed / (handing / 1000)).toFixed(0)} articles/s`);
  console.log(
    `read and joined: ${alone.rate.toFixed(1)} articles/s alone, ${beside.rate.toFixed(1)} beside ${values.readers} readers`,
  );
  console.log(
    `ms of processor an article, all workers: ${cost.map(([n, ms]) => `${n}: ${ms.toFixed(1)}`).join(", ")}`,
  );
  const logarithm = logarithmOf(cost);
  if (logarithm !== null) console.log(said(logarithm));
  console.log(`load of the machine: ${load} on ${cpus().length} cores`);
  draw(name, cost);
  printTimes(times, kinds);
  for (const { question, plan, sql: statement } of scans)
    console.log(`${question}: ${plan} in: ${statement.slice(0, 300)}`);
}

/** A process of this bench that is ready. */
async function begun(what: string, at: string, args: readonly string[] = []): Promise<ChildProcess> {
  const child = fork(fileURLToPath(import.meta.url), [what, at, ...args]);
  child.once("exit", (code) => {
    if (code !== 0) throw new Error(`a process of the bench ended with ${code}`);
  });
  await once(child, "message");
  return child;
}

function next(made: Generator<Made>, count: number): Made[] {
  return Array.from({ length: count }, () => made.next().value as Made);
}

async function handIn(ctx: Context, part: readonly Made[]): Promise<void> {
  const input = part.map(({ uri, bytes }) => taken({ uri, bytes }));
  await submitBatch({ ctx, input, options: { origin: "api" } });
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

/** Resolves when no job is left, or when it is cut short; throws where one is given up. */
async function workedOff(ctx: Context): Promise<void> {
  const queue = queueOf(ctx.store);
  for (;;) {
    const { waiting, running, parked } = await queue.counts();
    if (parked > 0) throw new Error((await queue.parked())[0]?.reason);
    if (waiting + running === 0 || cut.signal.aborted) return;
    await setTimeout(100);
  }
}

/** ms of processor that all of them have used. */
async function cpuOf(workers: readonly ChildProcess[]): Promise<number> {
  const used = workers.map(async (worker) => {
    const answer = once(worker, "message");
    worker.send("cpu");
    return ((await answer) as [number])[0];
  });
  return (await Promise.all(used)).reduce((sum, ms) => sum + ms, 0);
}

/** What one more article costs, against the number that is there, as a picture. */
function draw(name: string, cost: readonly [number, number][]): void {
  if (cost.length < 2) return;
  mkdirSync("out", { recursive: true });
  const logarithm = logarithmOf(cost);
  const nearest =
    logarithm === null ? [] : [{ name: "nearest logarithm", colour: "#999", points: drawn(cost, logarithm) }];
  writeFileSync(
    `out/store-cost-${name}.svg`,
    plot(
      `Reading and joining one more article, ${name}`,
      { x: "articles already there", y: "ms of processor, one article" },
      [{ name: `mean of ${STEP}`, colour: "#06c", points: cost }, ...nearest],
    ),
  );
}

function printTimes(times: Readings["taken"], kinds: ReadonlyMap<string, keyof typeof BOUNDS>): void {
  const shown = (ms: readonly number[], q: number): string => quantile(ms, q).toFixed(1);
  const line = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(" | ")} |`);
  const head = ["asked", "times", "p50", "p99", "alone p50", "alone p99", "processor p50", "processor p99"];
  console.log("\nms; beside the writing, then alone by the clock and by the processor of the asking process");
  line(head);
  line(head.map(() => "---"));
  const row = (asked: string, of: readonly Readings["taken"][string][]): void => {
    const [among, alone, cpu] = [
      of.flatMap((one) => one.beside),
      of.flatMap((one) => one.alone),
      of.flatMap((one) => one.processor),
    ];
    const cells = [among, alone, cpu].flatMap((ms) => [shown(ms, 0.5), shown(ms, 0.99)]);
    line([asked, among.length, ...cells]);
  };
  for (const [asked, one] of Object.entries(times)) row(asked, [one]);
  for (const kind of Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]) {
    const of = Object.entries(times).filter(([asked]) => kinds.get(asked) === kind);
    row(
      `all of kind ${kind} (meant: p99 < ${BOUNDS[kind]})`,
      of.map(([, one]) => one),
    );
  }
}

async function databaseSize(ctx: Context): Promise<number> {
  const [row] = await ctx.store.db.all<{ n: number }>(sql`select pg_database_size(current_database()) as n`);
  return row?.n ?? 0;
}
