#!/usr/bin/env node
// `node tooling/accuracy/run.mjs`: how much of each article the extraction gets right.
import { spawnSync } from "node:child_process";
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const USAGE = `usage: node tooling/accuracy/run.mjs [--set NAME] ...
  --set open|opened|events|regions|unseen-open|unseen-open-2|unseen-whole|unseen-2|corpus|all   which articles (open); README.md says what the sets are
  --misses                     each answer that was missed and each fact beyond the answers (not for a set that stands for reporting)
  --json                       the records instead of the figures, one a line
  --gold FILE --texts FOLDER   answers and articles of your own
  --clusters                   which articles are of one event, beside the answers
  --constructions [AREA ...]   short passages of news, by the constructions they hold
  --surroundings [N]           the example of one pattern in N (10), in what news has around a sentence`;

const paths = new Set(["--gold", "--texts"]);
const given = process.argv.slice(2);
if (given.includes("--help") || given.includes("-h")) {
  console.log(USAGE);
  process.exit(0);
}
// The program runs in its own folder, so that its loader is found; paths are the caller's.
const args = given.map((arg, i) => (paths.has(given[i - 1]) && !isAbsolute(arg) ? resolve(arg) : arg));
const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", fileURLToPath(new URL("src/main.ts", import.meta.url)), ...args],
  { cwd: fileURLToPath(new URL(".", import.meta.url)), stdio: "inherit" },
);
process.exitCode = status ?? 1;
