#!/usr/bin/env node
// `pnpm bench [NAME]`: what Chancery costs, beside its peers in the same run. Each contender has a process of its own, so
// that its peak memory is its own; they run one after the other, never side by side.
//   pnpm bench pipeline [--articles N]     the whole pipeline beside wink-nlp's tokens, sentences and tags
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const BENCHES = { pipeline: ["chancery", "wink-nlp"] };

const [name = "pipeline", ...rest] = process.argv.slice(2);
const contenders = BENCHES[name];
if (contenders === undefined) {
  console.error(`no bench is called ${name}; there are: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
// Bundled as the command line and the API are: what is measured is what runs.
const script = fileURLToPath(new URL(`dist/${name}.mjs`, import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL(`src/${name}.ts`, import.meta.url))],
  outfile: script,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  external: ["wink-nlp", "wink-eng-lite-web-model"],
  logLevel: "error",
});
const rows = contenders.map((contender) => {
  const { status, stdout } = spawnSync(process.execPath, [script, contender, ...rest], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout.trim().split("\n").at(-1));
});
const [first] = rows;
console.log(
  `${name}: ${first.articles} articles, ${first.words} words; Node ${process.version}, ${process.arch}`,
);
console.log("| contender | does | articles/s | words/s | peak memory, MB | first article, ms |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const row of rows) {
  const rate = (n) => Math.round(n / row.seconds).toLocaleString("en");
  console.log(
    `| ${row.name} | ${row.does} | ${rate(row.articles)} | ${rate(row.words)} | ${row.peakMb} | ${row.firstMs} |`,
  );
}
const [ours, ...peers] = rows;
for (const peer of peers) {
  console.log(
    `ratio of articles/s, ${ours.name} to ${peer.name}: ${(peer.seconds / ours.seconds).toFixed(2)}`,
  );
}
