import { openContext, troubleOf, type Context } from "@chancery/services";

import { createApp } from "./app.ts";
import { mergeWaiting } from "./catch-up.ts";
import { readEnv, ROOT, type Env } from "./env.ts";
import { routerContext } from "./router/index.ts";
import { ingestSample, wantsSample } from "./sample.ts";
import { close, hostsOf, listen } from "./serve.ts";

/** The environment is at fault: configuration, store, port. */
const EXIT_ENVIRONMENT = 3;

const say = (line: string): void => console.log(`[api] ${line}`);

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

async function main(): Promise<void> {
  const env = environment();
  const overlays = {
    knowledge: env.CHANCERY_KNOWLEDGE,
    // A service that does not start helps nobody: it stays on the base, and says so.
    onFaulty: (error: unknown) => console.error(`[api] an overlay is left out: ${explain(error)}`),
  };
  const ctx: Context = await openContext(env.CHANCERY_DB, overlays).catch((error: unknown) =>
    fail(explain(error)),
  );
  const context = routerContext(ctx);
  const stop = new AbortController();
  const wanted = env.CHANCERY_SAMPLE === "on";
  // Set before it listens: whoever asks in the first moment must not be told that all is there.
  let waitingFor: string | null = wanted ? "the sample corpus" : null;
  const { CHANCERY_HOST: host, CHANCERY_PORT: port } = env;
  const app = createApp(context, {
    hosts: hostsOf(host),
    bodyLimit: env.CHANCERY_BODY_LIMIT,
    cors: env.CHANCERY_CORS,
    waitingFor: () => waitingFor,
    log: (error) => console.error("[api]", error),
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
  say(`listening on http://${host}:${actual}, store ${env.CHANCERY_DB}`);
  if (overlays.knowledge.length > 0) say(`knowledge ${ctx.versions.knowledge}`);
  work = mergeWaiting(ctx, { signal: stop.signal, say }).catch((error: unknown) => {
    console.error(`[api] the articles could not be joined: ${explain(error)}`);
  });
  await work;
  // It listens at once, but is not ready before the sample is in: the site can already show what there is.
  if (wanted && (await wantsSample(ctx, ROOT))) {
    work = ingestSample(ctx, { root: ROOT, signal: stop.signal, say }).catch((error: unknown) => {
      console.error(`[api] the sample corpus could not be read in: ${explain(error)}`);
    });
    await work;
  }
  waitingFor = null;
}

await main();
