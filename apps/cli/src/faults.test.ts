import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { build, removeBuilt, run, start } from "./testing/run.ts";

/** How many processes are killed; CHANCERY_FAULT_KILLS=200 for the whole measure. */
const KILLS = Number(process.env["CHANCERY_FAULT_KILLS"] ?? 4);
const SEED = Number(process.env["CHANCERY_FAULT_SEED"] ?? 1);
const ARTICLES = 12;

let folder: string;
const path = (...parts: string[]) => join(folder, ...parts);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-faults-"));
  await build();
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await removeBuilt();
}, 120_000);

/** Mulberry32: the same moments for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Of each article a day of its own, from March 1, 1992 on: as in a press, few of them tell of one event, however many rounds there are. */
const dayOf = (round: number, i: number): string =>
  new Date(Date.UTC(1992, 2, 1 + (round % 800) * ARTICLES + i)).toLocaleDateString("en-US", {
    timeZone: "UTC",
    month: "long",
    day: "numeric",
    year: "numeric",
  });
function articles(round: number): string {
  const name = path(`round-${String(round).padStart(4, "0")}`);
  mkdirSync(name);
  for (let i = 0; i < ARTICLES; i += 1) {
    const words = `Leaders meet, round ${round}, part ${i}\n\nKazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin in Moscow on ${dayOf(round, i)}, officials said. It was meeting ${round}/${i}.\n`;
    writeFileSync(join(name, `${i}.txt`), words);
  }
  return name;
}

const query = async (store: string, sql: string) => {
  const client = createClient({ url: `file:${store}` });
  try {
    return (await client.execute(sql)).rows.map((row) => ({ ...row }));
  } finally {
    client.close();
  }
};

/** Processes that were killed before they ended by themselves: told at the end, since no machine is equally fast all the time. */
let deaths = 0;
afterAll(() => console.log(`${deaths} processes died of it`));

/** Starts a command and kills it after some milliseconds; what it acknowledged on standard output until then. */
async function killed(args: readonly string[], after: number): Promise<{ told: string }> {
  const child = start(args);
  child.stdin.end();
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()));
  const closed = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("close", (_, signal) => resolve(signal)),
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const signal = await closed;
  clearTimeout(timer);
  deaths += Number(signal === "SIGKILL");
  return { told };
}

/** Articles that whole lines of `ingest --json` say are in the record. */
const acknowledged = (told: string): string[] =>
  told
    .split("\n")
    .slice(0, -1)
    .flatMap((line) => {
      const event = JSON.parse(line) as { type: string; state?: string; uri?: string };
      return event.type === "item" && event.state === "done" && event.uri ? [event.uri] : [];
    });

describe("kill -9 at any moment", { timeout: 120_000 + KILLS * 60_000 }, () => {
  it(`of reading in: nothing acknowledged is lost, nothing is doubled (${KILLS} kills, seed ${SEED})`, async () => {
    const store = path("store.db");
    const next = random(SEED);
    // How long it takes undisturbed, on this machine now.
    const began = performance.now();
    expect((await run(["ingest", "--db", store, articles(0)])).code).toBe(0);
    const whole = performance.now() - began;
    const folders = [path("round-0000")];
    for (let round = 1; round <= KILLS; round += 1) {
      const name = articles(round);
      folders.push(name);
      const { told } = await killed(["ingest", "--json", "--db", store, name], next() * whole);
      const kept = await query(store, "select uri from address");
      const uris = new Set(kept.map(({ uri }) => String(uri)));
      expect(acknowledged(told).filter((uri) => !uris.has(uri))).toEqual([]);
      // What waits has its bytes: it can be read whoever comes next.
      const lost = `select number from batch_item where state = 'waiting' and source_id not in (select id from held_bytes)`;
      expect(await query(store, lost)).toEqual([]);
    }
    const last = await run(["ingest", "--db", store, ...folders]);
    expect([last.code, last.stderr]).toEqual([0, ""]);
    const all = (KILLS + 1) * ARTICLES;
    const one = async (sql: string) => Number((await query(store, sql))[0]?.["n"]);
    expect(await one("select count(*) as n from article")).toBe(all);
    expect(await one("select count(*) as n from address")).toBe(all);
    expect(await one("select count(*) as n from address where version > 1")).toBe(0);
    expect(await one("select count(*) as n from batch_item where state = 'waiting'")).toBe(0);
    expect(await one("select count(*) as n from batch_item where state = 'parked'")).toBe(0);
    expect(await one("select count(*) as n from held_bytes")).toBe(0);
    expect(await one("select count(*) as n from job")).toBe(0);
    // Each address was brought by one item of all batches, however often it was handed in.
    expect(await one("select count(*) as n from batch_item where brought")).toBe(all);
    const verified = await run(["verify", "--rebuild", "--db", store]);
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining("nothing is wrong")]);
  });

  it("of undoing: the next one takes the rest back", async () => {
    const store = path("undone.db");
    const next = random(SEED + 1);
    expect((await run(["ingest", "--db", store, articles(9000)])).code).toBe(0);
    const began = performance.now();
    await run(["batches", "--db", store]);
    const looking = performance.now() - began;
    for (let i = 0; i < Math.min(KILLS / 2, 20); i += 1)
      await killed(["batches", "undo", "last", "--db", store], looking * (0.5 + next()));
    expect((await run(["batches", "undo", "last", "--db", store])).stdout).toContain("taken back");
    expect(await query(store, "select id from source")).toEqual([]);
    const verified = await run(["verify", "--rebuild", "--db", store]);
    expect(verified.stdout).toContain("0 sources, 0 facts, 0 events verified");
  });

  it("of making a store: it opens, and is made", async () => {
    const next = random(SEED + 2);
    for (let i = 0; i < Math.min(KILLS / 2, 40); i += 1) {
      const store = path(`new-${i}.db`);
      await killed(["batches", "--db", store], 200 + next() * 400);
      const ran = await run(["batches", "--db", store]);
      expect([ran.code, ran.stdout, ran.stderr]).toEqual([0, "nothing was read in so far\n", ""]);
    }
  });

  it("of bringing a store forward: it is of the one release or of the other, and nothing of it is another", async () => {
    const store = path("forward.db");
    const next = random(SEED + 3);
    expect((await run(["ingest", "--db", store, articles(9500)])).code).toBe(0);
    for (const statement of COPIES) await query(store, statement);
    const now = await stateOf(store);
    await turnBack(store);
    const before = await stateOf(store);
    expect(before).not.toEqual(now);
    const began = performance.now();
    expect((await run(["batches", "--db", store])).code).toBe(0);
    const whole = performance.now() - began;
    expect(await stateOf(store)).toEqual(now);
    for (let i = 0; i < KILLS; i += 1) {
      await turnBack(store);
      await killed(["batches", "--db", store], whole * (0.2 + 0.8 * next()));
      const state = await stateOf(store);
      expect([before, now]).toContainEqual(state);
    }
    expect((await run(["batches", "--db", store])).code).toBe(0);
    expect(await stateOf(store)).toEqual(now);
  });
});

/** Articles under other ids, so that to bring them forward takes a moment. */
const COPIES = [
  ["source", "id", "media_type, bytes, ingested_at", "source join article on article.source_id = source.id"],
  ["article", "source_id", "language, facts, pipeline, knowledge, record, extracted_at", "article"],
  [
    "fact",
    "source_id",
    "fact.id, kind, type, status, negated, background, rule, position, data",
    "fact join article on article.source_id = fact.source_id",
  ],
].map(
  ([
    table,
    id,
    columns,
    from,
  ]) => `with recursive copies(n) as (select 1 union all select n + 1 from copies where n < 400)
    insert into ${table} (${id}, ${columns?.replace("fact.", "")})
    select printf('%064d', n * 1000 + article.number), ${columns} from ${from}, copies where article.number <= ${ARTICLES}`,
);

/** What the last migration makes of a store, taken back: every record with its facts, and the indexes of before. */
async function turnBack(store: string): Promise<void> {
  const last = "0016_facts-once";
  if ((await query(store, `select 1 from migration where name = '${last}'`)).length === 0) return;
  for (const statement of [
    `update article set record = json_set(record, '$.facts', json((select json_group_array(json(data)) from
      (select data from fact where fact.source_id = article.source_id order by number))))`,
    "drop index fact_id",
    "drop index fact_source",
    "create unique index fact_id on fact (id, source_id)",
    "create index fact_source on fact (source_id, position)",
    `delete from migration where name = '${last}'`,
  ])
    await query(store, statement);
}

/** All that the last migration changes, in short. */
async function stateOf(store: string): Promise<unknown> {
  const digest = createHash("sha256");
  for (const { record } of await query(store, "select record from article order by number"))
    digest.update(String(record));
  return {
    records: digest.digest("hex"),
    migrations: await query(store, "select name from migration order by name"),
    indexes: await query(
      store,
      "select name, sql from sqlite_master where tbl_name = 'fact' and type = 'index' order by name",
    ),
    check: await query(store, "pragma quick_check"),
  };
}
