import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { build, removeBuilt, run } from "./testing/run.ts";

let folder: string;
let store: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-search-"));
  store = join(folder, "search.db");
  for (const [i, day] of ["December 21, 2015", "March 1, 2017"].entries()) {
    writeFileSync(
      join(folder, `${i}.txt`),
      `Leaders meet\n\nKazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin in Moscow on ${day}, officials said.\n`,
    );
  }
  await build();
  await run(["ingest", "--db", store, folder]);
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await removeBuilt();
});

const search = (...args: string[]) => run(["search", "--db", store, ...args]);
const exported = (...args: string[]) => run(["export", "--db", store, ...args]);

describe("chancery search in the language of queries", { timeout: 60_000 }, () => {
  it("one list with its facets", async () => {
    const { code, stdout, stderr } = await search("--facets", "who:Токаев type:meeting 2015..2016");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/“Токаев” is Kassym-Jomart Tokayev \(transliteration\)/);
    expect(stdout).toMatch(/1 found\ntype\n {2}1 {2}\+meeting/);
  });

  it("pages, as JSON", async () => {
    const first = JSON.parse(
      (await search("in:events putin", "--order", "newest", "--limit", "1", "--json")).stdout,
    );
    expect(first.found).toMatchObject({ scope: "events", items: [{ when: { edtf: "2017-03-01" } }] });
    const second = await search(
      "in:events putin",
      "--order",
      "newest",
      "--limit",
      "1",
      "--after",
      first.cursor,
    );
    expect(second.stdout).toMatch(/2015/);
  });

  it("what is wrong is told, with what there is", async () => {
    const { code, stdout, stderr } = await search("is:open");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/is:open is not known; is: takes disputed, planned.*\[query\.unknown-value\]/);
    const warned = await search("wiht:putin");
    expect([warned.code, warned.stdout]).toEqual([0, "nothing found\n"]);
    expect(warned.stderr).toMatch(/Did you mean with:\?/);
  });
});

describe("chancery searches", { timeout: 60_000 }, () => {
  const searches = (...args: string[]) => run(["searches", ...args, "--db", store]);
  it("keeps a search, tells what is new in it, and takes it away", async () => {
    const saved = JSON.parse((await searches("save", "--json", "who:putin", "--name", "Putin")).stdout);
    expect(saved).toMatchObject({ name: "Putin", query: "who:putin", fresh: 0 });
    expect((await searches("list")).stdout).toMatch(/^[0-9a-f]{12} +0 new answers +Putin +who:putin\n$/);
    expect((await searches("seen", saved.id)).code).toBe(0);
    expect((await searches("remove", saved.id)).code).toBe(0);
    const gone = await searches("remove", saved.id);
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining("searches.unknown")]);
    expect((await searches("list")).stdout).toBe("no search is saved\n");
  });
});

describe("chancery export", { timeout: 60_000 }, () => {
  it("writes what a search lists, as a table, JSON or a calendar", async () => {
    const csv = await exported("in:events", "who:tokayev");
    expect([csv.code, csv.stdout.trimEnd().split("\r\n").length]).toEqual([0, 3]);
    const json = JSON.parse((await exported("--format", "json", "in:articles")).stdout);
    expect(json).toMatchObject({ of: "articles", rows: 2, whole: true });
    const ics = await exported("--format", "ics", "in:events");
    expect(ics.stdout.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect((await exported("is:open")).code).toBe(2);
  });

  it("writes citations, with the addresses of a site that is named", async () => {
    const bib = await exported("--format", "bibtex", "--site", "https://record.example", "who:tokayev");
    expect(bib.stdout.match(/^@/gm)?.length).toBeGreaterThan(0);
    expect(bib.stdout).toContain(", https://record.example/f/");
    const ris = await exported("--format", "ris", "in:articles");
    expect(ris.stdout.match(/^ER {2}- \r$/gm)).toHaveLength(2);
    expect(JSON.parse((await exported("--format", "csl", "in:events")).stdout)).toHaveLength(2);
    const ftm = (await exported("--format", "ftm", "in:events")).stdout.trimEnd().split("\n");
    expect(ftm.map((line) => JSON.parse(line).schema).filter((schema) => schema === "Event")).toHaveLength(2);
    expect((await exported("--format", "ftm", "in:articles")).code).toBe(2);
    const refused = await exported("--format", "csl", "--site", "file:///etc", "in:events");
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
  });
});

describe("chancery cite", { timeout: 60_000 }, () => {
  const cited = (...args: string[]) => run(["cite", "--db", store, ...args]);
  it("an event, its facts, a person by any spelling, a treaty of the tables", async () => {
    const [event] = JSON.parse((await exported("--format", "json", "in:events")).stdout).items;
    const text = (await cited(event.id)).stdout.trimEnd().split("\n");
    expect(text.length).toBe(1 + event.sources);
    expect(text[0]).toContain(`Chancery, event ${event.id}, pipeline `);
    expect((await cited("tokaev")).stdout).toContain("Tokayev");
    expect((await cited("agr.inf-1987", "--format", "bibtex")).stdout).toMatch(
      /^@misc\{agreement-agr\.inf-1987,/,
    );
    expect((await cited("nobody at all")).code).toBe(2);
    expect((await cited(event.id, "--site", "ftp://x")).code).toBe(2);
  });
});
