import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, expect } from "vitest";

import type { Context } from "../context.ts";
import { listEntries, ListEntriesInput } from "../dossier/index.ts";
import { ingest } from "../ingest.ts";
import { taken, type Taken } from "../intake/index.ts";
import { testContext } from "./context.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-merging-"));
let files = 0;
/** The URL of a store that is not there yet; all are gone when the file of tests is done. */
export const fileUrl = () => `file:${join(folder, `${(files += 1)}.db`)}`;
const open: Context[] = [];
/** A context over a store of its own, closed after the test. */
export const context = async (options: Parameters<typeof testContext>[0] = {}): Promise<Context> => {
  const ctx = await testContext({ url: fileUrl(), ...options });
  open.push(ctx);
  return ctx;
};
afterEach(() => {
  for (const ctx of open.splice(0)) ctx.store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a generator to its end. */
export const all = async (steps: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of steps);
};
export const text = (uri: string, words: string): Taken =>
  taken({ uri, bytes: new TextEncoder().encode(words) });
/** Ingests; none of the articles may fail. */
export const put = async (ctx: Context, items: readonly Taken[]): Promise<void> => {
  for await (const event of ingest({ ctx, input: [...items] })) expect(event.type).not.toBe("failed");
};
/** Another order, the same for the same seed. */
export const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0);
  return items
    .map((item) => [next(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
};

export const met = (a: string, b: string, place: string, day: string) =>
  `${a} met ${b} in ${place} on ${day}.`;
const people = ["Vladimir Putin", "Anna Alder", "Ben Birch", "Emmanuel Macron"];
const days = ["2015-12-21", "2015-12-22", "2016-03-01"];
/** Two dozen reports of meetings, several of one meeting. */
export const corpus: Taken[] = Array.from({ length: 24 }, (_, i) => {
  const sentences = [
    met("Kassym-Jomart Tokayev", people[i % 4] ?? "", i % 5 === 0 ? "Astana" : "Moscow", days[i % 3] ?? ""),
    met(people[i % 4] ?? "", people[(i + 1) % 4] ?? "", "Paris", days[(i + 1) % 3] ?? ""),
  ];
  return text(`outlet-${i}`, `Report ${i}\n${sentences.join("\n")}\nMore was said in report ${i}.`);
});
export const entries = async (ctx: Context, filter: object = {}) =>
  (await listEntries({ ctx, input: ListEntriesInput.parse({ limit: 200, ...filter }) })).items;
export const by = { by: "A. Reader", why: "the two reports are of one evening" };
