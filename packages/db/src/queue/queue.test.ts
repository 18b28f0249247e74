import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, afterEach, describe, expect, it } from "vitest";

import { open, type Store } from "../open.ts";
import { openPglite } from "../testing/pglite.ts";
import { job as t } from "../schema/job.ts";
import { backoff, itemsAJob, type Handlers, type Queue } from "./queue.ts";
import { TableQueue } from "./table-queue.ts";
import { isGone, workerId } from "./worker-id.ts";

/** A real server is named by CHANCERY_TEST_POSTGRES; PGlite has one connection, on which nobody can contend. */
const SERVER = process.env["CHANCERY_TEST_POSTGRES"];
if (SERVER === undefined)
  console.log("queue on a PostgreSQL server: skipped, CHANCERY_TEST_POSTGRES names none");
type Kind = "sqlite" | "pglite" | "postgres";
const KINDS: Kind[] = ["sqlite", "pglite", ...(SERVER === undefined ? [] : ["postgres" as const])];

const folder = mkdtempSync(join(tmpdir(), "chancery-queue-"));
let files = 0;
const opened: Store[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  [1, 50],
  [200, 50],
  [201, 51],
  [500, 125],
  [100_000, 200],
])("%i items are cut into jobs of %i at most", (items, size) => expect(itemsAJob(items)).toBe(size));

/** One engine for all tests: it takes seconds to start. */
let pglite: Promise<Store> | undefined;
afterAll(async () => (await pglite)?.close());

async function storeOf(kind: Kind): Promise<Store> {
  if (kind === "pglite") {
    const store = await (pglite ??= openPglite());
    await store.write((tx) => tx.delete(t));
    return store;
  }
  const store = await open(
    kind === "postgres" ? await newDatabase(SERVER ?? "") : `file:${join(folder, `${(files += 1)}.db`)}`,
  );
  opened.push(store);
  return store;
}

const made: { server: string; name: string }[] = [];
async function newDatabase(server: string): Promise<string> {
  const name = `queue_test_${process.pid}_${made.length}`;
  made.push({ server, name });
  await onServer(server, `create database ${name}`);
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}
async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
afterAll(async () => {
  for (const { server, name } of made) await onServer(server, `drop database if exists ${name} with (force)`);
});

/** A queue whose time goes on when the test says so. */
async function queueAt(kind: Kind) {
  const store = await storeOf(kind);
  const clock = { now: new Date("2026-01-02T03:04:05Z").getTime() };
  const now = () => new Date(clock.now);
  const queue: Queue = new TableQueue(store, { now });
  return { store, queue, clock, another: (): Queue => new TableQueue(store, { now }) };
}
const add = ({ store, queue }: { store: Store; queue: Queue }, items: unknown[], options = {}) =>
  store.write((tx) => queue.addBatch(tx, "task", items, options));
/** Notes what it is given; `fails` says for which items. */
function noting(fails: (item: unknown) => unknown = () => null) {
  const calls: unknown[][] = [];
  const given: [unknown, string][] = [];
  const handlers: Handlers = {
    task: {
      async run(items) {
        calls.push([...items]);
        return items.map(fails);
      },
      async parked(_tx, items, reason) {
        for (const item of items) given.push([item, reason]);
      },
    },
  };
  return { calls, given, handlers };
}
const bad = (item: unknown) => (item === "bad" ? new Error("it is bad") : null);

describe.each(KINDS)("the queue on %s", { timeout: 120_000 }, (kind) => {
  it("works what was added, in its order, in parts, once", async () => {
    const at = await queueAt(kind);
    const items = Array.from({ length: 101 }, (_, i) => i);
    await add(at, items);
    const { calls, handlers } = noting();
    await at.queue.drain(handlers);
    await at.queue.drain(handlers);
    expect(calls.map(({ length }) => length)).toEqual([50, 50, 1]);
    expect(calls.flat()).toEqual(items);
    expect(await at.queue.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
  });

  it("a job vanishes with the transaction that added it", async () => {
    const at = await queueAt(kind);
    const work = at.store.write(async (tx) => {
      await at.queue.addBatch(tx, "task", ["a"]);
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await at.queue.counts()).toMatchObject({ waiting: 0 });
  });

  it("of a key the newest waits alone; one that runs is left alone", async () => {
    const at = await queueAt(kind);
    const put = (item: string) => at.store.write((tx) => at.queue.addKeyed(tx, "task", "k", item));
    await put("first");
    await put("second");
    const seen: unknown[] = [];
    const handlers: Handlers = {
      task: {
        async run(items) {
          seen.push(...items);
          if (seen.length === 1) {
            await put("third");
            await put("fourth");
          }
          return [];
        },
      },
    };
    await at.queue.drain(handlers);
    expect(seen).toEqual(["second", "fourth"]);
  });

  it("only what failed is tried again, later each time, alone from the third time on, and parked with the reason", async () => {
    const at = await queueAt(kind);
    await add(at, ["a", "bad", "worse", "b"], { maxAttempts: 4 });
    const { calls, given, handlers } = noting((item) => bad(item) ?? (item === "worse" ? "worse yet" : null));
    for (let i = 1; i <= 4; i += 1) {
      await at.queue.drain(handlers);
      at.clock.now += backoff(i) - 1;
      const before = calls.length;
      await at.queue.drain(handlers);
      expect(calls).toHaveLength(before);
      at.clock.now += 1;
    }
    expect(calls).toEqual([
      ["a", "bad", "worse", "b"],
      ["bad", "worse"],
      ["bad"],
      ["worse"],
      ["bad"],
      ["worse"],
    ]);
    expect(given).toEqual([
      ["bad", "it is bad"],
      ["worse", "worse yet"],
    ]);
    const parked = await at.queue.parked();
    expect(parked).toMatchObject([
      { items: ["bad"], attempts: 4, reason: "it is bad" },
      { items: ["worse"] },
    ]);
    await at.queue.retry(parked.slice(0, 1).map(({ id }) => id));
    await at.queue.drain(noting().handlers);
    expect(await at.queue.counts()).toEqual({ waiting: 0, running: 0, parked: 1 });
  });

  it("waits exp(min(attempts, 10)) seconds", () => {
    expect([1, 2, 10, 11, 100].map(backoff)).toEqual([2718, 7389, 22026466, 22026466, 22026466]);
  });

  it("a job whose time has not come, of another group, or of a task that nobody works here is left", async () => {
    const at = await queueAt(kind);
    await add(at, ["later"], { runAt: new Date(at.clock.now + 1000) });
    await add(at, ["one"], { group: "one" });
    await add(at, ["two"], { group: "two" });
    await at.store.write((tx) => at.queue.addBatch(tx, "other", ["other"]));
    const { calls, handlers } = noting();
    await at.queue.drain(handlers, { group: "two" });
    expect(calls).toEqual([["two"]]);
    await at.queue.drain(handlers);
    at.clock.now += 1000;
    await at.queue.drain(handlers);
    expect(calls).toEqual([["two"], ["one"], ["later"]]);
    expect(await at.queue.counts()).toMatchObject({ waiting: 1 });
  });

  it("cancelled is what nobody works on, parked jobs included", async () => {
    const at = await queueAt(kind);
    await add(at, ["bad"], { group: "g", maxAttempts: 1 });
    await at.queue.drain(noting(bad).handlers);
    await add(at, ["a", "b"], { group: "g" });
    await add(at, ["c"], { group: "h" });
    expect(await at.store.write((tx) => at.queue.cancel(tx, "g"))).toBe(2);
    const { calls, handlers } = noting();
    await at.queue.drain(handlers);
    expect(calls).toEqual([["c"]]);
  });

  it("trouble that is no item's leaves the job as it was, and stops the work", async () => {
    const at = await queueAt(kind);
    await add(at, ["a", "b"]);
    const full: Handlers = { task: { run: () => Promise.reject(new Error("the disk is full")) } };
    for (let i = 0; i < 30; i += 1) await expect(at.queue.drain(full)).rejects.toThrow("the disk is full");
    const { calls, handlers } = noting();
    await at.queue.drain(handlers);
    expect(calls).toEqual([["a", "b"]]);
  });

  it.skipIf(kind === "pglite")("two workers share the work, and no item is worked twice", async () => {
    const at = await queueAt(kind);
    const items = Array.from({ length: 500 }, (_, i) => i);
    await add(at, items);
    const { calls, handlers } = noting();
    await Promise.all([at.queue.drain(handlers), at.another().drain(handlers)]);
    expect(calls.flat().sort((a, b) => Number(a) - Number(b))).toEqual(items);
  });

  it("what a process reserves for itself no other takes, until it is gone", async () => {
    const at = await queueAt(kind);
    await add(at, ["a"], { mine: true });
    const { calls, handlers } = noting();
    await at.another().drain(handlers);
    expect(calls).toEqual([]);
    await at.queue.drain(handlers);
    expect(calls).toEqual([["a"]]);
  });

  it("what a dead process held is free: at once on its machine, after the lease on another", async () => {
    const at = await queueAt(kind);
    const [host, , ...rest] = workerId().split("/");
    const lost = async (lockedBy: string) => {
      await add(at, [lockedBy]);
      await at.store.db.update(t).set({ lockedBy, begun: 1, lockedUntil: new Date(at.clock.now + 300_000) });
    };
    // Numbers of processes end below four million on every system in use.
    await lost([host, 99_999_999, ...rest].join("/"));
    const { calls, handlers } = noting();
    await at.queue.drain(handlers);
    expect(calls).toHaveLength(1);
    await lost(["elsewhere", 99_999_999, ...rest].join("/"));
    await at.queue.drain(handlers);
    expect(calls).toHaveLength(1);
    at.clock.now += 300_001;
    await at.queue.drain(handlers);
    expect(calls).toHaveLength(2);
  });

  it.skipIf(kind === "pglite")(
    "works what comes, woken or looking, and stops between two items",
    async () => {
      const at = await queueAt(kind);
      const seen: unknown[] = [];
      let arrived = (): void => {};
      const stopped = new Error("stopped");
      const handlers: Handlers = {
        task: {
          async run(items, signal) {
            for (const item of items) {
              if (signal.aborted) throw stopped;
              seen.push(item);
              arrived();
              await new Promise(setImmediate);
            }
            return [];
          },
        },
      };
      const next = () => new Promise<void>((resolve) => (arrived = resolve));
      const working = at.queue.work(handlers, { poll: 20 });
      let came = next();
      await add(at, ["a"]);
      working.wake();
      await came;
      came = next();
      await add(at, ["b", "c", "d"]);
      await came;
      await working.stop();
      expect(await at.queue.counts()).toMatchObject({ running: 0 });
      await at.queue.drain(handlers);
      expect(new Set(seen)).toEqual(new Set(["a", "b", "c", "d"]));
    },
  );

  it("an idle worker does a job that waits for its time when that has come, however seldom it looks", async () => {
    const store = await storeOf(kind);
    const queue = new TableQueue(store);
    await add({ store, queue }, ["a"], { runAt: new Date(Date.now() + 500) });
    let done = (): void => {};
    const came = new Promise<void>((resolve) => (done = resolve));
    const handlers: Handlers = { task: { run: async (items) => (done(), items.map(() => null)) } };
    const working = queue.work(handlers, { poll: 3_600_000 });
    await came;
    await working.stop();
  });

  it.skipIf(kind !== "postgres")(
    "an idle worker hears of a job that another adds, and of one when the connection on which it listened is gone",
    async () => {
      const at = await queueAt(kind);
      let arrived = (): void => {};
      const next = () => new Promise<void>((resolve) => (arrived = resolve));
      const handlers: Handlers = { task: { run: async (items) => (arrived(), items.map(() => null)) } };
      const listeners = () =>
        at.store.db.all<{ pid: number }>(
          sql`select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`,
        );
      // Nobody would wait so long: it is told, or the test ends by its limit.
      const working = at.queue.work(handlers, { poll: 3_600_000 });
      while ((await listeners()).length === 0) await new Promise(setImmediate);
      let came = next();
      await add(at, ["a"]);
      await came;
      await at.store.db.all(
        sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`,
      );
      while ((await listeners()).length === 0) await new Promise(setImmediate);
      came = next();
      await add(at, ["b"]);
      await came;
      await working.stop();
    },
  );
});

describe("workers", () => {
  it.each([
    ["this process", workerId(), false],
    ["a process that took this one's number", workerId().replace(/\/\d+\/(?=[^/]+$)/, "/1/"), true],
    ["another machine's", "elsewhere/1/1/x", false],
  ])("%s", (_, id, gone) => {
    expect(isGone(id)).toBe(gone);
  });
});
