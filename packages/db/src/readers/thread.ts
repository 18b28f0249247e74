import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** What a thread is told: a statement to run, of those that only read. */
export interface Asked {
  readonly id: number;
  readonly sql: string;
  readonly args: readonly unknown[];
}

/** What a thread says. `ms`: how long the database worked on it. */
export interface Answered {
  readonly id: number;
  readonly ms: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly error: { readonly message: string; readonly code: string } | null;
}

/**
 * What runs in a thread, as text: the apps are bundles, where no file of this package is left to be named. Statements are prepared once and
 * kept, rows are handed over as bare arrays. `query_only`: whatever comes here by mistake changes nothing.
 */
const CODE = `
const { parentPort, workerData } = require("node:worker_threads");
const Database = require(workerData.driver);
const db = new Database(workerData.path, { timeout: workerData.busyTimeout });
for (const pragma of ["cache_size = -65536", "query_only = on"]) db.prepare("pragma " + pragma).run();
const prepared = new Map();
function statementOf(sql) {
  let statement = prepared.get(sql);
  if (statement === undefined) {
    statement = db.prepare(sql);
    statement.raw(true);
    if (prepared.size >= 300) prepared.clear();
    prepared.set(sql, statement);
  }
  return statement;
}
parentPort.on("message", ({ id, sql, args }) => {
  const began = performance.now();
  try {
    const statement = statementOf(sql);
    const columns = statement.columns().map(({ name }) => name);
    const rows = statement.all(args);
    parentPort.postMessage({ id, ms: performance.now() - began, columns, rows, error: null });
  } catch (error) {
    prepared.delete(sql);
    const told = { message: error.message, code: error.code ?? "SQLITE_ERROR" };
    parentPort.postMessage({ id, ms: 0, columns: [], rows: [], error: told });
  }
});
parentPort.postMessage({ id: 0, ms: 0, columns: [], rows: [], error: null });
`;

/** A thread with a connection of its own to a file, which only reads. Its first message says that it is ready (id 0). */
export function startThread(path: string, busyTimeout: number): Worker {
  const worker = new Worker(CODE, { eval: true, workerData: { driver: driver(), path, busyTimeout } });
  // A process that has ended its work is not kept by those who could still read.
  worker.unref();
  return worker;
}

/** Where the driver is that @libsql/client stands on. Throws where there is none to be found. */
function driver(): string {
  for (const from of [import.meta.url, `${process.cwd()}/package.json`]) {
    try {
      return createRequire(createRequire(from).resolve("@libsql/client")).resolve("libsql");
    } catch {
      // Of a bundle the first is wherever it was built; an app has the driver beside it.
    }
  }
  throw new Error("the driver of SQLite is not to be found from here");
}
