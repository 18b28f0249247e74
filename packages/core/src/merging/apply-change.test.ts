import { describe, expect, it } from "vitest";

import type { Decision } from "../record/index.ts";
import { applyChange } from "./apply-change.ts";
import { dossierOf } from "./dossier-of.ts";
import type { SourceLines } from "./lines/lines.ts";
import { MemoryIndex } from "./incremental/memory-index.ts";
import { readDossier } from "./incremental/read-dossier.ts";
import { knowledge, seeded, shuffled } from "./testing/build.ts";
import { stagesOf } from "./stages/stages-of.ts";
import { keyedStages } from "./testing/stages.ts";
import { decisionsFor, world } from "./testing/world.ts";

const stages = keyedStages();
const real = stagesOf(knowledge);

const text = (value: unknown): string => JSON.stringify(value);

type Step = { put: SourceLines } | { remove: string } | { decide: Decision };

async function merged(steps: readonly Step[], by = stages): Promise<string> {
  const index = new MemoryIndex();
  for (const step of steps) {
    if ("put" in step) await applyChange(index, { put: [step.put] }, by);
    else if ("remove" in step) await applyChange(index, { remove: [step.remove] }, by);
    else await applyChange(index, { decide: [step.decide] }, by);
  }
  return text(await readDossier(index, by));
}

/** All sources in some order, some of them twice, some taken out again and brought back, some only passing through. */
function stepsOf(
  sources: readonly SourceLines[],
  strangers: readonly SourceLines[],
  log: readonly Decision[],
  random: () => number,
): Step[] {
  const steps: Step[] = shuffled([...sources, ...log], random).map((one) =>
    "act" in one ? { decide: one } : { put: one },
  );
  const insert = (step: Step, from: number): number => {
    const at = from + Math.floor(random() * (steps.length - from + 1));
    steps.splice(at, 0, step);
    return at;
  };
  for (const lines of sources) {
    const first = steps.findIndex((step) => "put" in step && step.put === lines);
    if (random() < 0.2) insert({ put: lines }, 0);
    if (random() < 0.2) insert({ put: lines }, insert({ remove: lines.source }, first + 1) + 1);
  }
  for (const lines of strangers) insert({ remove: lines.source }, insert({ put: lines }, 0) + 1);
  return steps;
}

describe("one article after the other", () => {
  it("gives the same dossier as all at once, in 200 orders with duplicates, removals and returns", async () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seeded(seed);
      const all = world(seed, 18);
      const [sources, strangers] = [all.slice(0, 14), all.slice(14)];
      const log = decisionsFor(sources, seeded(seed + 1000));
      const whole = text(dossierOf(shuffled(sources, random), shuffled(log, random), stages));
      expect(await merged(stepsOf(sources, strangers, log, random)), `seed ${seed}`).toBe(whole);
    }
  }, 120_000);

  it("gives the same dossier in another order of the same world", async () => {
    const sources = world(7, 40);
    const log = decisionsFor(sources, seeded(7));
    const whole = text(dossierOf(sources, log, stages));
    for (let seed = 0; seed < 10; seed += 1) {
      expect(await merged(stepsOf(sources, [], log, seeded(seed))), `seed ${seed}`).toBe(whole);
    }
  }, 60_000);

  it("gives the same dossier with namesakes and copies told as they are in earnest", async () => {
    for (let seed = 300; seed < 330; seed += 1) {
      const random = seeded(seed);
      const all = world(seed, 18);
      const [sources, strangers] = [all.slice(0, 14), all.slice(14)];
      const log = decisionsFor(sources, seeded(seed + 1000));
      const whole = text(dossierOf(sources, log, real));
      expect(await merged(stepsOf(sources, strangers, log, random), real), `seed ${seed}`).toBe(whole);
    }
  }, 60_000);

  it("gives the same dossier where keys are narrowed by time, as they fill and empty", async () => {
    for (let seed = 600; seed < 616; seed += 1) {
      const random = seeded(seed);
      const all = world(seed, 20);
      const [sources, strangers] = [all.slice(0, 14), all.slice(14)];
      const log = decisionsFor(sources, seeded(seed + 1000));
      for (const by of [stages, real].map((one) => ({ ...one, bound: 1 + (seed % 4) }))) {
        const whole = text(dossierOf(sources, log, by));
        expect(await merged(stepsOf(sources, strangers, log, random), by), `seed ${seed}`).toBe(whole);
      }
    }
  }, 60_000);

  it("leaves nothing behind when all sources are gone", async () => {
    const index = new MemoryIndex();
    const sources = world(3, 20);
    const by = { ...stages, bound: 2 };
    for (const lines of sources) await applyChange(index, { put: [lines] }, by);
    for (const { source } of shuffled(sources, seeded(3))) await applyChange(index, { remove: [source] }, by);
    const { tables, keys } = index.sizes();
    expect(Object.entries(tables).filter(([, rows]) => rows > 0)).toEqual([]);
    expect(keys).toBe(0);
  });
});
