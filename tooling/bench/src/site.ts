import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { screensOf } from "@chancery/e2e/screens";
import { chromiumPath, launch } from "@chancery/e2e/browser";

import { budgetOf, overruns } from "./site/budgets.ts";
import { measure } from "./site/page.ts";
import { countsOf, fill } from "./site/store.ts";

/** Beside dist/, where this runs from. */
const WEB = fileURLToPath(new URL("../../../apps/web/", import.meta.url));
const READY_MS = 60_000;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "500" },
    /** A SQLite store that is there already (`pnpm bench store --keep FILE`): it is looked at as it is. */
    store: { type: "string" },
  },
});
const chromium = chromiumPath();
const manifest = join(WEB, ".next/build-manifest.json");
if (chromium === undefined || !existsSync(manifest)) {
  console.error(chromium === undefined ? "there is no Chromium here" : "the site is not built: pnpm build");
  process.exit(2);
}

if (values.store !== undefined) process.exitCode = await run(`file:${resolve(values.store)}`, chromium);
else {
  const folder = mkdtempSync(join(tmpdir(), "chancery-bench-site-"));
  try {
    const db = `file:${join(folder, "a.db")}`;
    await fill(db, Number(values.articles));
    process.exitCode = await run(db, chromium);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens every screen of the site over a store and prints a row a screen; 1 where one is over its budget. */
async function run(db: string, executable: string): Promise<number> {
  const { articles, facts } = await countsOf(db);
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", String(port)],
    {
      cwd: WEB,
      env: { ...process.env, CHANCERY_DB: db, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: "ignore",
    },
  );
  const browser = await launch(executable);
  try {
    await answers(`${site}/legend`);
    const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync(manifest, "utf8")) as {
      rootMainFiles: string[];
      polyfillFiles: string[];
    };
    const framework = new Set([...rootMainFiles, ...polyfillFiles]);
    console.log(
      `site: ${articles} articles, ${facts} facts; Node ${process.version}; a phone on a slow network`,
    );
    console.log("| screen | script, kB | allowed | HTML, kB | largest paint, ms | shift |");
    console.log("| --- | --- | --- | --- | --- | --- |");
    const over: string[] = [];
    for (const [name, address] of await screensOf(site)) {
      // Once unmeasured: what is measured is the page, not the first start of its code.
      await fetch(site + address).then((answer) => answer.text());
      const measured = await measure(browser, site + address, framework);
      const cells = [
        name,
        (measured.script / 1000).toFixed(1),
        budgetOf(name),
        (measured.html / 1000).toFixed(1),
        Math.round(measured.paint),
        measured.shift.toFixed(3),
      ];
      console.log(`| ${cells.join(" | ")} |`);
      over.push(...overruns(name, measured).map((what) => `${name} (${address}): ${what}`));
    }
    for (const line of over) console.log(`over its budget: ${line}`);
    return over.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    server.kill();
    await once(server, "exit");
  }
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + READY_MS;
  while (Date.now() < end) {
    const { ok } = await fetch(url).catch(() => ({ ok: false }));
    if (ok) return;
    await setTimeout(200);
  }
  throw new Error(`${url} did not answer`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
