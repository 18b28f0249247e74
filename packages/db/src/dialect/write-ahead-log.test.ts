import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient, type Client } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { logKeeper } from "./write-ahead-log.ts";

const SMALL = 64 * 1024;

describe("the write-ahead log", () => {
  let folder: string;
  let file: string;
  let writer: Client;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "chancery-wal-"));
    file = join(folder, "a.db");
    writer = createClient({ url: `file:${file}` });
    await writer.execute("pragma journal_mode = wal");
    await writer.execute("create table t (x)");
  });
  afterEach(() => {
    writer.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const size = (): number => statSync(`${file}-wal`).size;
  const grow = async (): Promise<void> => {
    for (let i = 0; i < 40; i += 1) await writer.execute("insert into t values (zeroblob(4000))");
  };

  it("is begun anew once it is long", async () => {
    const keep = logKeeper(writer, file, 5000, { long: SMALL });
    await keep();
    await grow();
    expect(size()).toBeGreaterThan(SMALL);
    await keep();
    expect(size()).toBe(0);
    expect((await writer.execute("select count(*) as n from t")).rows[0]?.["n"]).toBe(40);
    expect((await writer.execute("pragma busy_timeout")).rows[0]?.["timeout"]).toBe(5000);
  });

  it("is left alone while it is short", async () => {
    const keep = logKeeper(writer, file, 5000, { long: 1024 * 1024 * 1024 });
    await grow();
    const before = size();
    await keep();
    expect(size()).toBe(before);
  });

  it("waits no longer than a little for one who reads on, and is short once that one is done", async () => {
    const keep = logKeeper(writer, file, 5000, { long: SMALL, again: 0 });
    const reader = createClient({ url: `file:${file}` });
    const reading = await reader.transaction("read");
    await reading.execute("select count(*) from t");
    await grow();
    await keep();
    expect(size()).toBeGreaterThan(SMALL);
    // What was read stays as it was.
    expect((await reading.execute("select count(*) as n from t")).rows[0]?.["n"]).toBe(0);
    reading.close();
    await grow();
    await keep();
    expect(size()).toBe(0);
    reader.close();
  });

  it("of a store that cannot be asked is no fault of what was written", async () => {
    const broken = { execute: () => Promise.reject(new Error("no")) };
    await grow();
    await expect(logKeeper(broken, file, 5000, { long: SMALL })()).resolves.toBeUndefined();
  });
});
