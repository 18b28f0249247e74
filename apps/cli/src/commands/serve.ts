import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { ROOT } from "../root.ts";
import { EXIT } from "../exit-codes.ts";

export interface ServeOptions {
  readonly store: string;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly access?: string | undefined;
}

/** The service is a program of its own: it is started, not imported. */
const API = new URL("apps/api/", ROOT);
const file = (path: string): string => fileURLToPath(new URL(path, API));

/** Starts the service and waits until it ends. Returns its exit code. */
export async function serve({ store, host, port, access }: ServeOptions): Promise<number> {
  const env = {
    ...process.env,
    CHANCERY_DB: store,
    ...(host === undefined ? {} : { CHANCERY_HOST: host }),
    ...(port === undefined ? {} : { CHANCERY_PORT: String(port) }),
    ...(access === undefined ? {} : { CHANCERY_ACCESS: access }),
  };
  if (!existsSync(file("dist/main.js"))) {
    const built = await ended(spawn(process.execPath, [file("build.mjs")], { stdio: "inherit" }));
    if (built !== 0) return EXIT.environment;
  }
  const service = spawn(process.execPath, [file("dist/main.js")], { stdio: "inherit", env });
  // A terminal tells both of Ctrl-C; whoever stops this process alone means the service too.
  const stop = (signal: NodeJS.Signals) => service.kill(signal);
  process.on("SIGTERM", stop);
  process.on("SIGINT", () => {});
  return ended(service);
}

const ended = (child: ReturnType<typeof spawn>): Promise<number> =>
  new Promise((resolve) => {
    child.on("error", () => resolve(EXIT.environment));
    child.on("close", (code) => resolve(code ?? EXIT.environment));
  });
