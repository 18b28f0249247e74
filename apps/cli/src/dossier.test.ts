import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { build, removeBuilt, run, start } from "./testing/run.ts";

const REPORTS = [
  "Leaders meet in Moscow\n\nKazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin in Moscow on December 21, 2020, officials said.\n",
  "Talks held\n\nRussian President Vladimir Putin met Kazakh President Kassym-Jomart Tokayev in Moscow on December 21, 2020. The two spoke for an hour about trade and transport, a spokesman told reporters.\n",
  "New talks\n\nKazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin in Astana on June 3, 2021.\n",
];
let folder: string;
let store: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-dossier-"));
  mkdirSync(join(folder, "articles"));
  REPORTS.forEach((text, i) => writeFileSync(join(folder, "articles", `${i}.txt`), text));
  store = join(folder, "a.db");
  await build();
  await run(["ingest", "--db", store, join(folder, "articles")]);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await removeBuilt();
});

const query = async (path: string, sql: string) => {
  const client = createClient({ url: `file:${path}` });
  const { rows } = await client.execute(sql);
  client.close();
  return rows;
};
const json = async (...args: string[]) => {
  const { stdout } = await run([...args, "--db", store, "--json"]);
  return JSON.parse(stdout);
};
const by = ["--by", "A. Reader", "--why", "the reports say so"];

describe("the dossier on the command line", { timeout: 60_000 }, () => {
  it("a timeline has each event once, in the order of days, by any name of who took part", async () => {
    const { code, stdout, stderr } = await run(["timeline", "--db", store, "tokaev", "Russia"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^2020-12-21\n {2}meeting · Moscow · .*Tokayev/);
    expect(stdout.indexOf("2021-06-03")).toBeGreaterThan(stdout.indexOf("2 sources"));
    expect((await json("timeline", "--place", "RU")).days).toHaveLength(1);
    expect((await run(["timeline", "--db", store, "--from", "2022-01-01"])).stdout).toBe("nothing found\n");
    const first = await json("timeline", "--limit", "1");
    const rest = await json("timeline", "--after", first.cursor);
    expect([first.days[0].date, rest.days[0].date]).toEqual(["2020-12-21", "2021-06-03"]);
  });

  it.each([
    [["timeline", "--after", "none"], "the cursor is none of this list"],
    [["search", "tokaev", "--after", "none"], "the cursor is none of this list"],
    [["batches", "list", "--after", "none"], "the cursor is none of this list"],
    [["timeline", "--from", "2022-01-02", "--to", "2022-01-01"], "give the earlier day as `from`"],
  ])("%j is wrong usage, and what is right is told", async (args, told) => {
    const { code, stdout, stderr } = await run([...args, "--db", store]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(told)]);
  });

  it("show opens an event at the words of each source, a person with offices, a body with its members", async () => {
    const { days } = await json("timeline");
    const { id } = days[0].entries[0];
    const { stdout } = await run(["show", "--db", store, id]);
    expect(stdout).toMatch(/^2020-12-21 · meeting · Moscow/);
    expect(stdout).toMatch(
      /when \(.*\)\n {2}2020-12-21 · \d reports?\n( {4}“December 21, 2020” .*[01]\.txt\n){2}/,
    );
    expect(stdout).toContain("“Russian President Vladimir Putin met Kazakh President Kassym-Jomart Tokayev");
    expect((await json("show", id)).entry.id).toBe(id);
    expect((await run(["show", "--db", store, "tokaev"])).stdout).toMatch(/\d+ offices\n(.*\n)+2 events\n/);
    const { stdout: members } = await run(["show", "--db", store, "org.eaeu", "--on", "2020-01-01"]);
    expect(members).toMatch(/Kazakhstan +member +since 2015/);
    const { stdout: agreement } = await run(["show", "--db", store, "agr.minsk-2015"]);
    expect(agreement).toMatch(/^.*Minsk.*\nagr\.minsk-2015 · signed 2015-02-12/);
  });

  it("a decision is taken, holds when all is made anew, is undone; the history tells it all", async () => {
    const { days } = await json("timeline");
    const ids = days.flatMap(({ entries }: { entries: { id: string }[] }) => entries.map(({ id }) => id));
    const decided = await json("review", "decide", "same-event", ...ids, ...by);
    expect(decided.entries.toSorted()).toEqual([...ids].sort());
    expect(await json("timeline").then((timeline) => timeline.days)).toHaveLength(1);
    expect((await run(["merge", "--db", store, "--rebuild"])).stdout).toMatch(
      /^3 articles joined; 3 articles, 1 event, \d+ open questions?, 1 decision\n$/,
    );
    expect((await json("timeline")).days).toHaveLength(1);
    const { id } = decided.decision.decision;
    const { stdout } = await run(["review", "undo", "--db", store, id, ...by]);
    expect(stdout).toMatch(/A\. Reader · undo dec-/);
    expect((await json("timeline")).days).toEqual(days);
    const again = await run(["review", "undo", "--db", store, id, ...by]);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("[review.undone]")]);
    const history = await run(["review", "history", "--db", store, "--about", ids[0]]);
    expect(history.stdout).toMatch(/A\. Reader · same-event [^“]* · undone by dec-/);
    expect((await json("review", "history")).items).toHaveLength(2);
  });

  it.each([
    [["correct", "--field", "when", "--value", "2020-12-22"], "2020-12-22"],
    [["correct", "--field", "place", "--value", "Astana"], "Astana"],
    [["correct", "--field", "participants", "--value", "visitor:tokaev, host:Russia"], "host"],
    [["note", "--text", "see the annex"], null],
    [["accept"], null],
  ])("%j of an event by its id", async ([act = "", ...options], expected) => {
    const { days } = await json("timeline");
    const { id } = days.at(-1).entries[0];
    const { decision } = await json("review", "decide", act, id, ...options, ...by);
    const { stdout } = await run(["timeline", "--db", store]);
    if (expected !== null) expect(stdout).toContain(expected);
    await json("review", "undo", decision.decision.id, ...by);
    expect((await json("timeline")).days).toEqual(days);
  });

  it("verify finds the store sound, and one that was tampered with not", async () => {
    const sound = await run(["verify", "--db", store, "--rebuild", "--extract"]);
    expect([sound.code, sound.stderr]).toEqual([0, ""]);
    expect(sound.stdout).toMatch(
      /^3 sources, \d+ facts, 2 events verified, made anew .*: nothing is wrong\n$/,
    );
    const other = join(folder, "tampered.db");
    await run(["ingest", "--db", other, join(folder, "articles")]);
    await query(other, "update evidence set text = 'other words'");
    const found = await run(["verify", "--db", other]);
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(
      /^sources [0-9a-f]{64}: the words of the fact .* do not stand where it says\n/,
    );
    expect(found.stdout).toMatch(/\d+ problems\n$/);
  });

  it.each([
    [["show", "evt-none"], 2, "review.unknown"],
    [["show", "nobody in particular"], 2, "review.unknown"],
    [["timeline", "--type", "party"], 2, "input.invalid"],
    [["timeline", "--from", "2015-02-31"], 2, ""],
    [["review", "decide", "reject", "none", ...by], 2, "review.unknown"],
    [["review", "decide", "reject", "'; drop table entry; --", ...by], 2, "review.unknown"],
    [["review", "decide", "drop", "x", ...by], 2, ""],
    [["review", "decide", "reject", "none"], 2, ""],
    [["review", "undo", "dec-none", ...by], 2, "review.unknown"],
  ])("%j: exit %d %s", async (args, code, told) => {
    const ran = await run([...args, "--db", store]);
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toContain(told);
  });

  it.each([
    "merge",
    "timeline",
    "show",
    "verify",
    "review list",
    "review decide",
    "review undo",
    "review history",
  ])("%s --help tells how it is used", async (command) => {
    const { code, stdout } = await run([...command.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}chancery /);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe("a kill in the middle", { timeout: 120_000 }, () => {
  it("leaves no article that is neither joined nor waiting; the next command joins the rest, as if nothing had been", async () => {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let i = 0; i < 120; i += 1) {
      const day = `June ${1 + (i % 9)}, 2021`;
      writeFileSync(
        join(many, `${String(i).padStart(3, "0")}.txt`),
        `${(REPORTS[2] ?? "").replace("June 3, 2021", day)}\nReport ${i}.\n`,
      );
    }
    const [broken, whole] = [join(folder, "broken.db"), join(folder, "whole.db")];
    const child = start(["ingest", "--db", broken, many]);
    await new Promise<void>((resolve) => {
      let lines = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        lines += chunk.toString().split("\n").length - 1;
        if (lines >= 20) resolve();
      });
    });
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    const [left] = await query(
      broken,
      "select count(*) as n from article where source_id not in (select source_id from source_lines) and source_id not in (select source_id from unmerged)",
    );
    expect(Number(left?.["n"])).toBe(0);
    // As if it had been killed between a save and its joining, by whatever release.
    await query(broken, "insert or ignore into unmerged (source_id) select source_id from article limit 5");
    await run(["ingest", "--db", broken, many]);
    await run(["ingest", "--db", whole, many]);
    const table = "select id, status, day, data from entry order by id";
    expect(await query(broken, table)).toEqual(await query(whole, table));
    expect((await run(["verify", "--db", broken, "--rebuild"])).stdout).toMatch(/nothing is wrong/);
  });
});
