import { tuneEngine } from "@chancery/services/engine";
import { onMigration } from "@chancery/services/migration-steps";
import { openContext, startWatcher, startWorker, troubleOf } from "@chancery/services";

import { readEnv, type Env } from "./env.ts";
import { inWords, logOf } from "./log.ts";

/** The environment is at fault: configuration or store. */
const EXIT_ENVIRONMENT = 3;

function fail(message: string): never {
  console.error(`[worker] ${message}`);
  process.exit(EXIT_ENVIRONMENT);
}

const explain = (error: unknown): string => {
  const { message, remedy, code } = troubleOf(error);
  return `${message}. ${remedy} [${code}]`;
};

function environment(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    return fail(`wrong configuration: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Reads what is handed in and watches feeds, beside the service: as many of these as there are cores to spare, on any machine that reaches
 * the store. Ends between two articles at SIGINT or SIGTERM; what it had not read goes back.
 */
async function main(): Promise<void> {
  tuneEngine();
  const env = environment();
  const log = logOf(env.CHANCERY_LOG, "worker");
  onMigration((step) => log.info(inWords(step)));
  const ctx = await openContext(env.CHANCERY_DB, {
    knowledge: env.CHANCERY_KNOWLEDGE,
    patterns: env.CHANCERY_PATTERNS,
    onFaulty: (error) => log.error(`an overlay is left out: ${explain(error)}`),
  }).catch((error: unknown) => fail(explain(error)));
  const worker = startWorker(ctx, {
    onTrouble: (error) => log.error(`reading in is interrupted: ${explain(error)}`),
  });
  const watcher = startWatcher(ctx, {
    onLook: () => worker.wake(),
    onTrouble: (error) => log.error(`watching feeds is interrupted: ${explain(error)}`),
  });
  // The queue's pauses keep no process alive: this does.
  const alive = setInterval(() => {}, 60_000);
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await Promise.all([worker.stop(), watcher.stop()]);
    clearInterval(alive);
    ctx.store.close();
    process.exit(0);
  };
  process.on("SIGINT", () => void end());
  process.on("SIGTERM", () => void end());
  log.info("waiting for articles");
}

await main();
