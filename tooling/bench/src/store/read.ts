import { setImmediate, setTimeout } from "node:timers/promises";

import { contextAt } from "./context.ts";
import { cpuMs, type Taken } from "./measures.ts";
import { fullScans } from "./plans.ts";
import { questionsOf } from "./questions.ts";

/** Readers look at what they were given before they ask again. */
const THINKS_MS = 1000;
/** How often each question is asked alone. */
const ALONE = 25;

export interface Readings {
  readonly taken: Record<string, Taken>;
  /** Statements that read a large table from end to end, by the question that asks them. */
  readonly scans: readonly { readonly question: string; readonly plan: string; readonly sql: string }[];
}

/**
 * A process of readers, as the service is one: each asks, looks at the answer for a second, and asks the next. Told "stop", it asks each
 * question alone; told "plans", it says how the database answers them, and ends.
 */
export async function read(url: string, readers: number): Promise<void> {
  const { ctx } = await contextAt(url);
  const questions = await questionsOf(ctx);
  const taken: Record<string, Taken> = {};
  for (const { name, ask } of questions) {
    taken[name] = { beside: [], alone: [], processor: [] };
    await ask();
  }
  const stop = new AbortController();
  process.once("message", () => stop.abort());
  process.send?.("ready");
  const reading = Array.from({ length: readers }, async (_, i) => {
    await setTimeout((i / readers) * THINKS_MS);
    for (let n = i; !stop.signal.aborted; n += 1) {
      const question = questions[n % questions.length];
      const started = performance.now();
      await question?.ask();
      taken[question?.name ?? ""]?.beside.push(performance.now() - started);
      // Where readers ask for more than there is time for, some timer is always due, and no message would ever be heard.
      await setImmediate();
      await setTimeout(THINKS_MS);
    }
  });
  await Promise.all(reading);
  process.send?.("stopped");
  await new Promise((resolve) => process.once("message", resolve));
  for (let n = 0; n < ALONE; n += 1) {
    for (const { name, ask } of questions) {
      const [started, cpu] = [performance.now(), cpuMs()];
      await ask();
      taken[name]?.alone.push(performance.now() - started);
      taken[name]?.processor.push(cpuMs() - cpu);
    }
  }
  const scans = ctx.store.dialect === "sqlite" ? await fullScans(ctx.store.db, questions) : [];
  ctx.store.close();
  const readings: Readings = { taken, scans };
  process.send?.(readings);
  process.disconnect();
}
