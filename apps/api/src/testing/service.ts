import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { testContext } from "@chancery/services/testing";
import type { Hono } from "hono";

import { createApp, type AppOptions } from "../app.ts";
import { createCaller, routerContext, type RouterContext } from "../router/index.ts";
import { hostsOf } from "../serve.ts";

const sentence = (day: string) => `Kassym-Jomart Tokayev met Vladimir Putin in Moscow on ${day}.`;

/** A service over a store of its own with three articles about two meetings. */
export interface TestService {
  readonly context: RouterContext;
  readonly app: Hono;
  /** Errors that nobody foresaw. */
  readonly logged: unknown[];
  /** The same store behind other options. */
  readonly with: (options: Partial<AppOptions>) => Hono;
  readonly end: () => void;
}

export async function testService(): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-service-"));
  const context = routerContext(await testContext({ url: `file:${join(folder, "a.db")}` }));
  const logged: unknown[] = [];
  const options: AppOptions = {
    bodyLimit: 100_000,
    cors: [],
    hosts: hostsOf("127.0.0.1"),
    waitingFor: () => null,
    log: (error) => logged.push(error),
  };
  await createCaller(context).ingest.run({
    items: [
      { uri: "https://a.example/1", text: `Talks\n${sentence("2015-12-21")}` },
      { uri: "https://b.example/1", text: `More talks\n${sentence("2015-12-21")}\nThey were brief.` },
      { uri: "https://a.example/2", text: `A year on\n${sentence("2016-12-21")}` },
    ],
  });
  return {
    context,
    app: createApp(context, options),
    logged,
    with: (other) => createApp(context, { ...options, ...other }),
    end: () => {
      context.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
