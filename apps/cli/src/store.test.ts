import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { build, removeBuilt, run, start } from "./testing/run.ts";

const article = (n: number) =>
  `Leaders meet for the ${n}th time\n\nKazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin in Moscow on December 21, 2020, officials said. It was meeting number ${n}.\n`;
let folder: string;
let stores = 0;
const path = (...parts: string[]) => join(folder, ...parts);
const newStore = () => path(`${(stores += 1)}.db`);
const makeArticles = (name: string, count: number) => {
  mkdirSync(path(name), { recursive: true });
  for (let i = 0; i < count; i += 1)
    writeFileSync(path(name, `${String(i).padStart(4, "0")}.txt`), article(i));
  return path(name);
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-store-"));
  makeArticles("few", 3);
  await build();
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await removeBuilt();
});

const query = async (store: string, sql: string) => {
  const client = createClient({ url: `file:${store}` });
  const { rows } = await client.execute(sql);
  client.close();
  return rows;
};
/** Nothing half-written: the file is sound, every source has its article, every article all of its facts and index rows. */
const expectWhole = async (store: string) => {
  expect(await query(store, "pragma integrity_check")).toMatchObject([{ integrity_check: "ok" }]);
  expect(await query(store, "select id from source where id not in (select source_id from article)")).toEqual(
    [],
  );
  expect(
    await query(store, "select uri from address where source_id not in (select id from source)"),
  ).toEqual([]);
  const partial = await query(
    store,
    `select source_id from article a where a.facts <> (select count(*) from fact f where f.source_id = a.source_id)
      or not exists (select 1 from article_fts where rowid = a.number)`,
  );
  expect(partial).toEqual([]);
};

describe("chancery ingest and search", { timeout: 60_000 }, () => {
  it("reads in, passes over what it holds, and finds it under another spelling", async () => {
    const store = newStore();
    const first = await run(["ingest", "--db", store, path("few")]);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toMatch(/3 articles: 3 added/);
    const second = await run(["ingest", "--db", store, path("few")]);
    expect(second.stdout).toMatch(/3 articles: 3 known; 0 new facts/);
    const found = await run(["search", "--db", store, "tokaev", "moscow"]);
    expect([found.code, found.stdout]).toMatchObject([0, expect.stringContaining("3 articles")]);
    const json = JSON.parse((await run(["search", "--db", store, "putin", "--json"])).stdout);
    expect(json.articles).toHaveLength(3);
    const csv = await run(["search", "--db", store, "putin", "--csv"]);
    expect(csv.stdout).toMatch(/^id,kind,type,/);
    expect((await run(["search", "--db", store, "zanzibar"])).stdout).toBe("nothing found\n");
    await expectWhole(store);
  });

  it("another version at the same path is told as such", async () => {
    const store = newStore();
    writeFileSync(path("v.txt"), article(1));
    await run(["ingest", "--db", store, path("v.txt")]);
    writeFileSync(path("v.txt"), `${article(1)}\nThis article was corrected on December 23, 2020.\n`);
    expect((await run(["ingest", "--db", store, path("v.txt")])).stdout).toMatch(/added .*version 2/);
  });

  it.each(["", "file:"])(
    "CHANCERY_DB names the store as %sPATH; --json tells in JSON Lines",
    async (scheme) => {
      const store = newStore();
      const { stdout } = await run(["ingest", "--json", path("few")], {
        env: { CHANCERY_DB: `${scheme}${store}` },
      });
      const types = stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).type);
      expect(types).toEqual(["item", "item", "item", "done"]);
      expect(existsSync(store)).toBe(true);
    },
  );

  it("what fails is told, the rest is stored, exit 1", async () => {
    const store = newStore();
    writeFileSync(path("empty.txt"), "");
    const ran = await run(["ingest", "--db", store, path("empty.txt"), path("few")]);
    expect([ran.code, ran.stderr]).toMatchObject([1, expect.stringContaining("[input.empty]")]);
    expect(ran.stdout).toMatch(/4 articles: 3 added, 1 refused/);
  });

  it.each([
    ["postgres://127.0.0.1:1/chancery", /the database cannot be reached/],
    ["file:/dev/null/a.db", /cannot open the store/],
    ["mysql://x", /not a store's URL/],
  ])("store %s: exit 3", async (db, message) => {
    const ran = await run(["ingest", "--db", db, path("few")]);
    expect([ran.code, ran.stdout]).toEqual([3, ""]);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each(["search", "verify", "backup"])(
    "%s of a store that is not there: exit 3, and none is made",
    async (command) => {
      const store = newStore();
      const ran = await run([command, ...(command === "verify" ? [] : [path("x")]), "--db", store]);
      expect([ran.code, ran.stdout, ran.stderr]).toEqual([3, "", expect.stringContaining("[store.missing]")]);
      expect(existsSync(store)).toBe(false);
    },
  );

  it("a file that is no store is left as it is", async () => {
    writeFileSync(path("notes.db"), article(7));
    const ran = await run(["ingest", "--db", path("notes.db"), path("few")]);
    expect([ran.code, ran.stderr]).toMatchObject([3, expect.stringContaining("[store.foreign]")]);
    expect(readFileSync(path("notes.db"), "utf8")).toBe(article(7));
  });
});

describe("nothing half-written stays", { timeout: 120_000 }, () => {
  it("after a kill in the middle; the next run completes it", async () => {
    const store = newStore();
    const many = makeArticles("many", 150);
    const child = start(["ingest", "--db", store, many]);
    await new Promise<void>((resolve) => {
      let lines = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        lines += chunk.toString().split("\n").length - 1;
        if (lines >= 20) resolve();
      });
    });
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    await expectWhole(store);
    const [count] = await query(store, "select count(*) as n from article");
    expect(Number(count?.["n"])).toBeLessThan(150);
    const again = await run(["ingest", "--db", store, many]);
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(again.stdout).toMatch(/150 articles: \d+ added, \d+ known/);
    await expectWhole(store);
  });

  it("with two processes that write into one new store", async () => {
    const store = newStore();
    const folders = [makeArticles("left", 40), makeArticles("right", 40)];
    const ran = await Promise.all(folders.map((name) => run(["ingest", "--db", store, name])));
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    await expectWhole(store);
    expect(await query(store, "select count(*) as n from address")).toMatchObject([{ n: 80 }]);
  });

  const disk = mkdtempSync(join(tmpdir(), "chancery-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", disk]).status === 0;
  if (!mounted) console.log("full disk: skipped, no small file system can be mounted here");
  afterAll(() => {
    if (mounted) execFileSync("umount", ["-l", disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  it.skipIf(!mounted)(
    "on a full disk: told with a remedy, exit 3, what came before stays whole",
    async () => {
      // Room for some parts of those that are kept together, and not for all.
      const store = join(disk, "a.db");
      const ran = await run(["ingest", "--db", store, makeArticles("heavy", 1500)]);
      expect(ran.code).toBe(3);
      expect(ran.stderr).toMatch(/\[store\.full\]\n$/);
      expect(ran.stderr).toMatch(/Free space/);
      expect(ran.stdout).toMatch(/added/);
      // Reading needs room for the write-ahead log's index, as it would after space was freed.
      execFileSync("mount", ["-o", "remount,size=24m", disk]);
      await expectWhole(store);
    },
  );
});
