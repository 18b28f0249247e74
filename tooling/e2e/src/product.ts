import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface Product {
  /** Origin of the site, "http://127.0.0.1:PORT". */
  readonly site: string;
  readonly api: string;
  /** Where the store lies. */
  readonly file: string;
  /** What the two processes printed so far: shown when something fails. */
  log(): string;
  stop(): Promise<void>;
  /** Stops the API and leaves the site. */
  stopApi(): Promise<void>;
}

export interface ProductOptions {
  /** Puts something where the store will be opened, instead of the sample. */
  readonly store?: (path: string) => void;
  /** Whether the API is started, and waited for; true by default. */
  readonly api?: boolean;
  /** Variables of both processes beside those of every product. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How long a machine that does much else may take to start it and to read the sample. */
const PATIENCE_MS = 180_000;

/** A port that nothing listened on a moment ago. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

/** Waits until the address answers with one of the statuses; throws with the log when it does not in time. */
async function answers(url: string, ms: number, log: () => string): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    const status = await fetch(url).then(
      ({ status }) => status,
      () => 0,
    );
    if (status === 200) return;
    if (Date.now() > end) throw new Error(`${url} did not answer with 200 (last: ${status})\n${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Ends a process, by force where it does not go. */
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 5000).unref();
  });

/**
 * Starts the built API and site as `pnpm start` does, on ports of their own and an empty store in a temporary folder, and waits
 * until the sample corpus is read in. Needs `pnpm build`.
 */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-e2e-"));
  const [apiPort, sitePort] = [await freePort(), await freePort()];
  const api = `http://127.0.0.1:${apiPort}`;
  const site = `http://127.0.0.1:${sitePort}`;
  const env = {
    ...process.env,
    CHANCERY_DB: `file:${join(folder, "chancery.db")}`,
    CHANCERY_PORT: String(apiPort),
    CHANCERY_API: api,
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    ...options.env,
  };
  let printed = "";
  const children: ChildProcess[] = [];
  const start = (cwd: string, args: string[]): void => {
    const child = spawn(process.execPath, args, {
      cwd: join(root, cwd),
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (data: Buffer) => (printed += data.toString()));
    children.push(child);
  };
  const log = (): string => printed.slice(-6000);
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    options.store?.(join(folder, "chancery.db"));
    if (options.api !== false) start("apps/api", ["dist/main.js"]);
    start("apps/web", [
      "node_modules/next/dist/bin/next",
      "start",
      "--hostname",
      "127.0.0.1",
      "--port",
      String(sitePort),
    ]);
    if (options.api !== false) await answers(`${api}/ready`, PATIENCE_MS, log);
    // A page that needs no store: one that cannot be read is to be started with, too.
    await answers(`${site}/legend`, PATIENCE_MS, log);
  } catch (error) {
    await stop();
    throw error;
  }
  const stopApi = async (): Promise<void> => {
    if (options.api !== false && children[0]) await ended(children[0]);
  };
  return { site, api, file: join(folder, "chancery.db"), log, stop, stopApi };
}
