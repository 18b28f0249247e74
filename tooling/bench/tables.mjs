// Benches that compare what is found, not only how fast: each contender prints tables of one row, put together here.
import { spawnSync } from "node:child_process";

/** A contender that hangs on hostile text has printed its scores before; they count. */
const PATIENCE_MS = 5 * 60_000;

/** Runs the contenders one after the other, a process each, and prints a table per title; who cannot run is named. */
export function printTables(name, script, contenders, options) {
  const rows = contenders.map((contender) => runOne(script, contender, options));
  const present = rows.filter(({ absent }) => absent === undefined);
  console.log(`${name}: Node ${process.version}, ${process.arch}`);
  const titles = new Set(present.flatMap(({ tables }) => tables.map(({ title }) => title)));
  for (const title of titles) {
    const mine = present.flatMap((row) => {
      const cells = row.tables.find((table) => table.title === title)?.cells;
      return cells ? [{ row, cells }] : [];
    });
    const columns = [...new Set(mine.flatMap(({ cells }) => Object.keys(cells)))];
    const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
    console.log(`\n${title}\n`);
    line(["contender", ...columns]);
    line(["---", ...columns.map(() => "---")]);
    for (const { row, cells } of mine) line([row.name, ...columns.map((column) => cells[column] ?? "-")]);
  }
  console.log("");
  for (const { name: contender, does } of present) console.log(`${contender}: ${does}`);
  for (const note of new Set(present.flatMap(({ notes }) => notes))) console.log(note);
  for (const { name: contender, absent } of rows)
    if (absent !== undefined) console.log(`${contender}: left out: ${absent}`);
}

function runOne(script, contender, options) {
  const { stdout, error } = spawnSync(process.execPath, [script, contender, ...options.args], {
    cwd: options.cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: options.patienceMs ?? PATIENCE_MS,
    maxBuffer: 64e6,
  });
  const last = (stdout ?? "").trim().split("\n").at(-1);
  if (!last) return { name: contender, absent: error?.message ?? "it printed nothing" };
  const row = JSON.parse(last);
  if (error && row.absent === undefined)
    row.notes.push(`${contender}: on hostile text it gave no answer in ${PATIENCE_MS / 60_000} minutes`);
  return row;
}
