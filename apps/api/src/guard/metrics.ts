import { status, type Context } from "@chancery/services";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What the service counts, in the form of Prometheus. */
export interface Metrics {
  /** One call that ended. */
  called(route: string, status: number, seconds: number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** Measures of calls and of the store; `process`: those of the process too, which last as long as it does. */
export function metricsOf(ctx: Context, { process: ofProcess = false } = {}): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const calls = new Histogram({
    name: "chancery_call_seconds",
    help: "How long calls took, by procedure and status",
    labelNames: ["route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const kept = new Gauge({
    name: "chancery_store_items",
    help: "How much the store holds",
    labelNames: ["kind"],
    registers: [registry],
  });
  return {
    called: (route, code, seconds) => calls.observe({ route, status: String(code) }, seconds),
    async text() {
      const { counts, merging } = await status({ ctx });
      for (const [kind, count] of Object.entries(counts)) kept.set({ kind }, count);
      kept.set({ kind: "waiting" }, merging.waiting);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
