import { setImmediate, setTimeout } from "node:timers/promises";

import { manyReaders } from "@chancery/services";

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
  const { ctx } = await contextAt(url, manyReaders());
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
    let due = performance.now() + (i / readers) * THINKS_MS;
    for (let n = i; !stop.signal.aborted; n += 1) {
      await setTimeout(Math.max(0, due - performance.now()));
      due = Math.min(due, performance.now()); // a timer may be a little early
      const question = questions[n % questions.length];
      await question?.ask();
      // From when it was to be asked: where a process is busy with others, a timer that rings late is waiting too.
      taken[question?.name ?? ""]?.beside.push(performance.now() - due);
      due = performance.now() + THINKS_MS;
      // Where readers ask for more than there is time for, some timer is always due, and no message would ever be heard.
      await setImmediate();
    }
  });
  await Promise.all(reading);
  process.send?.("stopped");
  await new Promise((resolve) => process.once("message", resolve));
  ctx.store.close();
  // What an answer costs itself: nothing is kept of one before, and whoever asks works on it.
  const { ctx: plain } = await contextAt(url);
  const alone = await questionsOf(plain);
  for (let n = 0; n < ALONE; n += 1) {
    for (const { name, ask } of alone) {
      const [started, cpu] = [performance.now(), cpuMs()];
      await ask();
      taken[name]?.alone.push(performance.now() - started);
      taken[name]?.processor.push(cpuMs() - cpu);
    }
  }
  const scans = plain.store.dialect === "sqlite" ? await fullScans(plain.store.db, alone) : [];
  plain.store.close();
  const readings: Readings = { taken, scans };
  process.send?.(readings);
  process.disconnect();
}
