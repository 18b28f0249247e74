import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { followBatch, submitBatch, taken } from "@chancery/services";
import { testContext } from "@chancery/services/testing";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "chancery-worker-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
/** The loader within the process, not around it: one around it ends by itself when a signal takes long to be heard. */
const start = (url: string) =>
  spawn(process.execPath, ["--import", "tsx", WORKER], {
    cwd: PACKAGE,
    env: { ...process.env, CHANCERY_DB: url },
  });
const bytes = new TextEncoder().encode(
  "Leaders meet\n\nKazakh President Kassym-Jomart Tokayev met Russian President Vladimir Putin in Moscow on December 21, 2020.\n",
);

it(
  "a worker beside the service reads what is handed in, and ends well at SIGTERM",
  { timeout: 60_000 },
  async () => {
    const url = `file:${join(folder, "a.db")}`;
    const ctx = await testContext({ url });
    const input = [taken({ uri: "a", bytes, mediaType: "text/plain" })];
    const { id } = await submitBatch({ ctx, input, options: { origin: "api" } });
    const child = start(url);
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    let last: unknown = null;
    for await (const step of followBatch(ctx, id)) last = step;
    expect(last).toMatchObject({ type: "ended", batch: { report: { articles: 1 } } });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    ctx.store.close();
  },
);

it("a store that cannot be opened: exit 3 and a clear message", { timeout: 60_000 }, async () => {
  const child = start("mysql://x");
  let output = "";
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(3);
  expect(output).toContain("[worker] mysql://x: not a store's URL");
});
