import { tuneEngine } from "@chancery/services/engine";
import { onMigration } from "@chancery/services/migration-steps";
import { isValid, listTokens, manyReaders, openContext, troubleOf, type Context } from "@chancery/services";

import { createApp } from "./app.ts";
import { mergeWaiting } from "./catch-up.ts";
import { readEnv, ROOT, type Env } from "./env.ts";
import { accessOf } from "./guard/access.ts";
import { metricsOf } from "./guard/metrics.ts";
import { inWords, logOf } from "./log.ts";
import { routerContext } from "./router/index.ts";
import { ingestSample, wantsSample } from "./sample.ts";
import { close, hostsOf, listen } from "./serve.ts";

/** The environment is at fault: configuration, store, port. */
const EXIT_ENVIRONMENT = 3;

function fail(message: string): never {
  console.error(`[api] ${message}`);
  process.exit(EXIT_ENVIRONMENT);
}

function environment(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    return fail(`wrong configuration: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const explain = (error: unknown): string => {
  const { message, remedy, code } = troubleOf(error);
  return `${message}. ${remedy} [${code}]`;
};

/** A store's address as a log may have it: a URL can hold a password. */
const shown = (url: string): string => url.replace(/\/\/[^@/]*@/, "//***@").replace(/[?#].*$/, "");

async function main(): Promise<void> {
  tuneEngine();
  const env = environment();
  const log = logOf(env.CHANCERY_LOG);
  onMigration((step) => log.info(inWords(step)));
  const say = log.info;
  const options = {
    readers: manyReaders(),
    knowledge: env.CHANCERY_KNOWLEDGE,
    patterns: env.CHANCERY_PATTERNS,
    // A service that does not start helps nobody: it stays on the base, and says so.
    onFaulty: (error: unknown) => log.error(`an overlay is left out: ${explain(error)}`),
  };
  const ctx: Context = await openContext(env.CHANCERY_DB, options).catch((error: unknown) =>
    fail(explain(error)),
  );
  const context = routerContext(ctx, {
    worker: env.CHANCERY_WORKER,
    onTrouble: (error) => log.error(`reading in is interrupted: ${explain(error)}`),
  });
  const stop = new AbortController();
  const wanted = env.CHANCERY_SAMPLE === "on";
  // Set before it listens: whoever asks in the first moment must not be told that all is there.
  let waitingFor: string | null = wanted ? "the sample corpus" : null;
  const { CHANCERY_HOST: host, CHANCERY_PORT: port } = env;
  const hosts = hostsOf(host);
  const tokens = await listTokens({ ctx }).catch((error: unknown) => fail(explain(error)));
  const access = accessOf({
    setting: env.CHANCERY_ACCESS,
    loopback: hosts !== null,
    hasTokens: tokens.some((token) => isValid(token, ctx.now())),
  });
  if (typeof access === "object") return fail(access.refused);
  const app = createApp(context, {
    hosts,
    access,
    callsPerMinute: env.CHANCERY_RATE_LIMIT === 0 ? null : env.CHANCERY_RATE_LIMIT,
    timeLimit: env.CHANCERY_TIME_LIMIT * 1000,
    metrics: metricsOf(context, { process: true }),
    onCall: log.call,
    bodyLimit: env.CHANCERY_BODY_LIMIT,
    cors: env.CHANCERY_CORS,
    waitingFor: () => waitingFor,
    log: (error) => log.error("an unforeseen error", error),
  });
  const server = await listen(app, { host, port }).catch((error: Error) => fail(error.message));

  let work: Promise<void> = Promise.resolve();
  const end = async (): Promise<void> => {
    if (stop.signal.aborted) return;
    stop.abort();
    await Promise.all([close(server), work, context.batches.stop()]);
    ctx.store.close();
    process.exit(0);
  };
  process.on("SIGINT", () => void end());
  process.on("SIGTERM", () => void end());

  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  say(`listening on http://${host}:${actual}, store ${shown(env.CHANCERY_DB)}`);
  if (access === "open")
    log.error("everybody who reaches this address may do everything (CHANCERY_ACCESS=open)");
  if (options.knowledge.length > 0) say(`knowledge ${ctx.versions.knowledge}`);
  work = mergeWaiting(ctx, { signal: stop.signal, say }).catch((error: unknown) => {
    log.error(`the articles could not be joined: ${explain(error)}`);
  });
  await work;
  // It listens at once, but is not ready before the sample is in: the site can already show what there is.
  if (wanted && (await wantsSample(ctx, ROOT))) {
    work = ingestSample(ctx, { root: ROOT, signal: stop.signal, say }).catch((error: unknown) => {
      log.error(`the sample corpus could not be read in: ${explain(error)}`);
    });
    await work;
  }
  waitingFor = null;
  // What an earlier process took in and did not read is read now.
  context.batches.start();
  context.batches.watch();
}

await main();
