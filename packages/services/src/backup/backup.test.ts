import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

import { counts, open } from "@chancery/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ingest } from "../ingest.ts";
import { taken } from "../intake/index.ts";
import { testContext } from "../testing/context.ts";
import { backup, restore } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-backup-"));
const whole = join(folder, "whole.gz");
let text = "";
beforeAll(async () => {
  const ctx = await testContext();
  const bytes = new TextEncoder().encode("One\nAnna Alder met Ben Birch in Paris on 2015-12-21.");
  for await (const event of ingest({ ctx, input: [taken({ uri: "a", bytes })] }))
    expect(event.type).not.toBe("failed");
  await backup({ ctx, input: { path: whole } });
  ctx.store.close();
  text = gunzipSync(readFileSync(whole)).toString();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (change: (all: string[]) => string[]): Buffer =>
  gzipSync(change(text.trimEnd().split("\n")).join("\n"));

describe("restoring what is no whole archive leaves the store empty", () => {
  it.each<[string, () => Buffer, string]>([
    ["no gzip", () => Buffer.from("SQLite format 3"), "store.archive"],
    ["cut gzip", () => readFileSync(whole).subarray(0, 400), "store.archive"],
    ["no JSON", () => gzipSync("hello"), "store.archive"],
    ["nothing", () => gzipSync(""), "store.archive"],
    ["another format", () => gzipSync('{"format":"x"}\n'), "store.archive"],
    [
      "another version",
      () => lines(([, ...rest]) => ['{"format":"chancery/archive@1","schema":999}', ...rest]),
      "store.archive",
    ],
    ["the last line is missing", () => lines((all) => all.slice(0, -1)), "store.archive"],
    [
      "a row is missing",
      () => lines((all) => all.filter((line) => !line.includes("Paris"))),
      "store.archive",
    ],
    [
      "an unknown table",
      () => lines((all) => all.map((line) => line.replace('"table":"article"', '"table":"x; drop"'))),
      "store.archive",
    ],
    ["rows before any table", () => lines(([first = ""]) => [first, "[1]"]), "store.archive"],
  ])("%s", async (name, bytes, code) => {
    const path = join(folder, `${name}.bad`);
    writeFileSync(path, bytes());
    const store = await open(":memory:");
    await expect(restore({ ctx: { store }, input: { path } })).rejects.toMatchObject({ code });
    expect(await counts(store.db)).toMatchObject({ articles: 0, entries: 0 });
    // And it is as good as new.
    expect((await restore({ ctx: { store }, input: { path: whole } })).rows).toBeGreaterThan(5);
    store.close();
  });

  it("paths that lead nowhere are named", async () => {
    const store = await open(":memory:");
    const input = { path: join(folder, "none", "x.gz") };
    await expect(restore({ ctx: { store }, input })).rejects.toMatchObject({ code: "backup.path" });
    await expect(backup({ ctx: { store }, input })).rejects.toMatchObject({ code: "backup.path" });
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    store.close();
  });
});
