import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

import { ArticleRecord } from "@chancery/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { build, removeBuilt, run, SHELL_COMMAND, start } from "./testing/run.ts";

const article = (title: string) =>
  `${title} and his guests\n\nKazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin in Moscow on December 21, 2020, officials said.\n`;
let folder: string;
const path = (...parts: string[]) => join(folder, ...parts);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-cli-"));
  writeFileSync(path("b.txt"), article("Second"));
  writeFileSync(path("a.txt"), article("First"));
  writeFileSync(path("empty.txt"), "");
  writeFileSync(path("blank.txt"), " \n\n");
  writeFileSync(
    path("image.png"),
    Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
  );
  writeFileSync(path("big.txt"), "");
  truncateSync(path("big.txt"), 50_000_000);
  writeFileSync(path("big-text.txt"), "All work and no play makes a dull text. ".repeat(1_300_000));
  mkdirSync(path("void"));
  await build();
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await removeBuilt();
});

const records = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => ArticleRecord.parse(JSON.parse(line)));
const line = (value: object) => `${JSON.stringify(value)}\n`;

describe("chancery extract", { timeout: 60_000 }, () => {
  it("an archive in gzip: a record a page, under its address", async () => {
    const page = `<h1>Third and his guests</h1><p>${article("Third").split("\n\n")[1] ?? ""}</p>`;
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
    const head = [
      "WARC/1.0",
      "WARC-Type: response",
      "WARC-Target-URI: https://example.org/3",
      "WARC-Date: 2021-01-02T00:00:00Z",
      "Content-Type: application/http; msgtype=response",
      `Content-Length: ${answer.length}`,
    ].join("\r\n");
    writeFileSync(path("crawl.warc.gz"), gzipSync(`${head}\r\n\r\n${answer}\r\n\r\n`.repeat(2)));
    const { code, stdout } = await run(["extract", "--json", path("crawl.warc.gz")]);
    expect([code, records(stdout).map(({ source }) => source.uri)]).toEqual([
      0,
      ["https://example.org/3", "https://example.org/3"],
    ]);
  });

  it("an address of this machine is not read", async () => {
    const { code, stderr } = await run(["extract", "http://127.0.0.1/"]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("fetch.address")]);
  });

  it("--json prints one record a line, in the order of the files, under their paths as given", async () => {
    const { code, stdout, stderr } = await run(["extract", "--json", path("b.txt"), path("a.txt")]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(records(stdout).map(({ source }) => basename(source.uri))).toEqual(["b.txt", "a.txt"]);
  });

  it("the same bytes give the same record, from a file and from a line", async () => {
    const file = await run(["extract", "--json", "a.txt"], { cwd: folder });
    const lines = await run(["extract"], {
      stdin: line({ uri: "a.txt", mediaType: "text/plain", text: article("First") }),
    });
    expect(lines.stdout).toBe(file.stdout);
  });

  it("without --json it is a report for people, without control characters of the article", async () => {
    writeFileSync(path("escape.txt"), article("Colours \u001b[31m and bells \u0007"));
    const { code, stdout } = await run(["extract", path("escape.txt"), "--explain"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/entit/);
    expect(stdout).toMatch(/paragraph/);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("lines in, records out in the same order; bad lines are named by number and lose nobody else", async () => {
    const stdin = [
      line({ uri: "one", text: article("One") }),
      "not json\n\n",
      line({ uri: "four", base64: Buffer.from(article("Four")).toString("base64") }),
      line({ uri: "five" }),
      line({ text: article("Six"), published: "2020-12-22" }).trimEnd(),
    ].join("");
    for (const args of [["extract"], ["extract", "-"], ["extract", "--json", "-"]]) {
      const { code, stdout, stderr } = await run(args, { stdin });
      expect(code).toBe(1);
      expect(records(stdout).map(({ source }) => source.uri)).toEqual(["one", "four", "-#6"]);
      expect(stderr).toMatch(/line 2: not JSON/);
      expect(stderr).toMatch(/line 5: "text" or "base64" is missing/);
      expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    }
  });

  it("- takes one article as well", async () => {
    const { code, stdout } = await run(["extract", "--json", "-"], { stdin: article("Piped") });
    expect([code, records(stdout).map(({ source }) => source.uri)]).toEqual([0, ["-"]]);
  });

  it("nothing in, nothing out", async () => {
    expect(await run(["extract"])).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  it("a record comes out before the next line comes in", async () => {
    const child = start(["extract"]);
    const first = new Promise<string>((resolve) =>
      child.stdout.once("data", (chunk) => resolve(String(chunk))),
    );
    child.stdin.write(line({ uri: "one", text: article("One") }));
    expect((await first).slice(0, 20)).toContain("schema");
    child.stdin.end();
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  });

  it("a reader that goes away early is no error", async () => {
    writeFileSync(path("many.jsonl"), line({ text: article("Many") }).repeat(300));
    const { stdout } = await promisify(execFile)("bash", [
      "-c",
      `${SHELL_COMMAND} extract '${path("many.jsonl")}' | head -c 10 > /dev/null; echo "\${PIPESTATUS[0]}"`,
    ]);
    expect(stdout.trim()).toBe("0");
  });

  it("a full disk under standard output is told", async () => {
    const { stdout } = await promisify(execFile)("bash", [
      "-c",
      `${SHELL_COMMAND} extract --json '${path("a.txt")}' 2>&1 > /dev/full; echo "exit $?"`,
    ]);
    expect(stdout).toMatch(/standard output cannot be written.*\nexit 3/);
  });

  it.each([
    ["empty.txt", "input.empty"],
    ["blank.txt", "input.empty"],
    ["image.png", "input.binary"],
    ["big.txt", "input.too-large"],
    ["big-text.txt", "input.too-large"],
    ["void", "input.no-articles"],
    ["missing.txt", "input.missing"],
  ])("%s: %s on standard error, exit 1, and the rest goes on", async (name, code) => {
    const ran = await run(["extract", "--json", path(name), path("a.txt")]);
    expect(ran.code).toBe(1);
    expect(records(ran.stdout)).toHaveLength(1);
    expect(ran.stderr).toMatch(
      new RegExp(`^chancery: .*${name.replace(".", "\\.")}: .+\\. .+ \\[${code.replace(".", "\\.")}\\]\n$`),
    );
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    writeFileSync(path("secret.txt"), "x");
    chmodSync(path("secret.txt"), 0);
    const ran = await run(["extract", path("secret.txt")]);
    expect([ran.code, ran.stderr]).toMatchObject([1, expect.stringContaining("permission denied")]);
  });

  it.each([
    [
      "windows-1251",
      Buffer.concat([Buffer.from(article("Talks")), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]),
    ],
    ["invalid UTF-8", Buffer.concat([Buffer.from(article("Talks")), Buffer.from([0xff, 0xfe, 0x80])])],
  ])("%s: a whole record or a clear refusal, never a crash", async (name, bytes) => {
    writeFileSync(path(`${name}.txt`), bytes);
    const ran = await run(["extract", "--json", path(`${name}.txt`)]);
    expect(ran.stderr).not.toContain("unforeseen");
    if (ran.code === 0) expect(records(ran.stdout)).toHaveLength(1);
    else expect([ran.code, ran.stderr]).toMatchObject([1, expect.stringMatching(/\[input\.\w+/)]);
  });
});

describe("usage", { timeout: 60_000 }, () => {
  it.each([
    [["--help"], 0, /Exit codes/],
    [["extract", "--help"], 0, /Examples:/],
    [["ingest", "--help"], 0, /Examples:/],
    [["search", "--help"], 0, /Examples:/],
  ])("%j prints help with examples and exit codes", async (args, code, text) => {
    const ran = await run(args);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toMatch(text);
  });

  it.each([
    [[], /Usage/],
    [["fetch"], /unknown command/],
    [["extract", "--xml"], /unknown option/],
    [["ingest"], /missing required argument/],
    [["search"], /missing required argument/],
    [["search", "x", "--limit", "0"], /from 1 to 100/],
    [["search", "x", "--json", "--csv"], /cannot be used/],
  ])("%j is wrong usage: exit 2, told on standard error", async (args, text) => {
    const ran = await run(args);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(text);
  });
});
