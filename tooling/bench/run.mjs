#!/usr/bin/env node
// `pnpm bench [NAME]`: what Chancery costs, beside its peers in the same run. Each contender has a process of its own, so
// that its peak memory is its own; they run one after the other, never side by side. README.md says how to read each.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { startPostgres } from "../test/postgres.mjs";
import { printTables } from "./tables.mjs";

const USAGE = `usage:
  pnpm bench pipeline [--articles N] [--words N]  the whole pipeline beside wink-nlp's tokens, sentences and tags; articles of N words
  pnpm bench pipeline --stages           what a word costs at each step of the way, in articles of 300 to 2,400 words
  pnpm bench merging [--articles N]      records joined into entries, beside comparing every pair (of few)
  pnpm bench language [--articles N] [--data FOLDER]  the reading of English beside wink-nlp and compromise: speed, then
                                         what each gets right (that part alone: pnpm bench english)
  pnpm bench knowledge                   the knowledge: loading, memory, questions; with and without overlays
  pnpm bench time [--data FOLDER]        time expressions: what is found, how fast, and on hostile text
  pnpm bench reading [--data FOLDER] [--sets NAME,NAME]  main text and days of pages, as HTML and flattened
  pnpm bench store [--articles N] [--readers N] [--only sqlite|postgres-1|postgres-4] [--beside N] [--minutes N] [--keep FILE]  the store, read while it is written
  pnpm bench plover [--data FOLDER] [--developed] [--misses ROOT]  types of events as PLOVER's roots, the two sides given
  pnpm bench site [--articles N | --store FILE]  script, largest paint and shift of every screen, under a throttled profile
  pnpm bench statements [--data FOLDER]  quotations and their speakers, in the same way
Of a bench with contenders, --contender NAME measures that one alone.`;

const PEERS = [
  "wink-nlp",
  "wink-eng-lite-web-model",
  "compromise",
  "compromise-dates",
  "chrono-node",
  "@microsoft/recognizers-text-date-time",
  "@mozilla/readability",
  "linkedom",
  "defuddle",
  "playwright-core",
];
/** Who is measured (ours first), and by what: the rate that decides, then the others. */
const BENCHES = {
  pipeline: {
    contenders: ["chancery", "wink-nlp"],
    rates: ["articles", "words"],
    first: "first article, ms",
  },
  "pipeline-stages": { alone: true },
  language: {
    contenders: ["chancery", "chancery tags", "wink-nlp", "compromise"],
    rates: ["words", "tokens"],
    first: "load and first sentence, ms",
    followedBy: "english",
  },
  english: { contenders: ["chancery", "wink-nlp", "compromise"], tables: true },
  merging: {
    contenders: ["chancery", "chancery, few", "in a store", "one summit", "every pair"],
    rates: ["articles", "facts"],
    first: "first article, ms",
    of: "facts",
  },
  time: {
    contenders: ["chancery", "chancery times", "chrono-node", "compromise-dates", "microsoft recognizers"],
    tables: true,
  },
  reading: {
    contenders: ["chancery", "readability + linkedom", "defuddle + linkedom"],
    tables: true,
    patienceMs: 30 * 60_000,
  },
  knowledge: {
    contenders: ["chancery", "chancery, 1 row", "chancery, 20,000 rows"],
    tables: true,
  },
  store: { alone: true, postgres: true },
  site: { alone: true },
  plover: { alone: true },
  statements: {
    contenders: ["chancery", "chancery statements", "marks and nearest name", "compromise"],
    tables: true,
  },
};

const [asked = "pipeline", ...args] = process.argv.slice(2);
if ([asked, ...args].some((word) => word === "--help" || word === "-h")) {
  console.log(USAGE);
  process.exit(0);
}
const chosen = args.indexOf("--contender");
const rest = chosen < 0 ? args : args.toSpliced(chosen, 2);
const name = asked === "pipeline" && rest.includes("--stages") ? "pipeline-stages" : asked;
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`no bench is called ${name}; there are: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
const contenders = bench.contenders?.filter((one) => chosen < 0 || one === args[chosen + 1]);
if (chosen >= 0 && !contenders?.length) {
  const there = bench.contenders?.join(", ") ?? "none, it measures ours alone";
  console.error(`${name} has no contender ${args[chosen + 1] ?? "without a name"}; there are: ${there}`);
  process.exit(2);
}
/** Bundled as the command line and the API are: what is measured is what runs. */
async function built(entry) {
  const outfile = fileURLToPath(new URL(`dist/${entry}.mjs`, import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL(`src/${entry}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    // Literals with \p{...} stay literals: written as calls of RegExp, for old versions of Node, they would be made anew each time they are met.
    supported: { "regexp-unicode-property-escapes": true },
    format: "esm",
    external: [...PEERS, "@libsql/client", "pg"],
    banner: {
      js: "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);",
    },
    logLevel: "error",
  });
  return outfile;
}
const script = await built(name);
const cwd = fileURLToPath(new URL(".", import.meta.url));
if (bench.alone) {
  const wanted = bench.postgres === true && !rest.includes("--postgres");
  const postgres = wanted ? await startPostgres() : { why: null };
  if (postgres.why) console.log(`not on PostgreSQL: ${postgres.why}`);
  const given = postgres.url === undefined ? rest : [...rest, "--postgres", postgres.url];
  const { status } = spawnSync(process.execPath, [script, ...given], { cwd, stdio: "inherit" });
  postgres.stop?.();
  process.exit(status ?? 1);
}
if (bench.tables) {
  printTables(name, script, contenders, { cwd, args: rest, patienceMs: bench.patienceMs });
  process.exit(0);
}
const rows = contenders.map((contender) => {
  const { status, stdout } = spawnSync(process.execPath, [script, contender, ...rest], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout.trim().split("\n").at(-1));
});
const [ours, ...others] = rows;
const rate = (row, what) => row[what] / row.seconds;
const shown = (n) => Math.round(n).toLocaleString("en");
const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
console.log(
  `${name}: ${ours.articles} articles, ${ours[bench.of ?? "words"]} ${bench.of ?? "words"}; Node ${process.version}, ${process.arch}; ` +
    `bundle ${(statSync(script).size / 1e6).toFixed(1)} MB`,
);
const head = ["contender", "does", ...bench.rates.map((what) => `${what}/s`), "peak memory, MB", bench.first];
line(head);
line(head.map(() => "---"));
for (const row of rows)
  line([row.name, row.does, ...bench.rates.map((what) => shown(rate(row, what))), row.peakMb, row.firstMs]);
const [measure] = bench.rates;
for (const other of others) {
  const ratio = rate(ours, measure) / rate(other, measure);
  console.log(`ratio of ${measure}/s, ${ours.name} to ${other.name}: ${ratio.toFixed(2)}`);
}
for (const { name: contender, notes = [] } of rows)
  for (const note of notes) console.log(`${contender}: ${note}`);
if (bench.followedBy !== undefined) {
  const next = await built(bench.followedBy);
  console.log("");
  printTables(bench.followedBy, next, BENCHES[bench.followedBy].contenders, { cwd, args: rest });
}
