import {
  beginBatch,
  openContext,
  workBatch,
  workWaiting,
  type BatchItemView,
  type BatchReport,
  type BatchView,
  type Context,
  type Taken,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { inputsOf } from "../input.ts";
import type { Out } from "../output.ts";
import { plural } from "../report/text.ts";
import { printable, type Say } from "../say.ts";
import { audited } from "./audited.ts";

export interface IngestOptions {
  readonly store: string;
  readonly json: boolean;
  /** Overlays on the knowledge that ships. */
  readonly knowledge?: readonly string[];
  /** A file of patterns beside those that ship. */
  readonly patterns?: string | undefined;
}

/** Articles handed in before the first of them are read: what a kill loses of the input is no more than that. */
const PART = 50;

/**
 * Reads articles into the store as one batch. What was handed in when the process dies is read by the next one that works
 * on the store. Returns the exit code; throws StoreError, KnowledgeError.
 */
export async function ingest(
  paths: readonly string[],
  { store, json, knowledge, patterns }: IngestOptions,
  { stdin, out, say }: { stdin: AsyncIterable<Uint8Array>; out: Out; say: Say },
): Promise<number> {
  const { items } = await inputsOf(paths, stdin);
  const ctx = await openContext(store, { knowledge, patterns });
  let failed = 0;
  try {
    const tell = async (item: BatchItemView): Promise<void> => {
      const trouble = item.state === "done" ? null : item.trouble;
      if (trouble !== null) {
        failed += 1;
        say.trouble(item.uri, trouble);
      }
      const line = json ? JSON.stringify({ type: "item", ...item }) : itemLine(item);
      if (line !== null) await out.write(`${line}\n`);
      say.progress(() => `${item.number} articles`);
    };
    const batch = await readAll(ctx, { items, label: labelOf(paths) }, tell);
    say.clear();
    const told = { type: "done", batch: batch.id, report: batch.report, total: batch.total };
    await out.write(json ? `${JSON.stringify(told)}\n` : batchLines(batch));
    // What an earlier command was broken off over is read as well: it was kept for that.
    await workWaiting(ctx);
  } finally {
    say.clear();
    ctx.store.close();
  }
  return failed > 0 ? EXIT.someInputsFailed : EXIT.ok;
}

const labelOf = (paths: readonly string[]): string =>
  printable(paths.join(" ")).slice(0, 200) || "standard input";

/** Hands articles in by parts and reads each part before the next: memory holds no more than one. */
async function readAll(
  ctx: Context,
  { items, label }: { items: AsyncIterable<Taken>; label: string },
  tell: (item: BatchItemView) => Promise<void>,
): Promise<BatchView> {
  const options = { origin: "cli", label } as const;
  const growing = await audited(ctx, "ingest.start", options, () => beginBatch({ ctx, options }));
  const told = new Set<number>();
  let place: string | null = null;
  const read = async (how: { untilIdle?: boolean } = {}): Promise<BatchView | null> => {
    for await (const step of workBatch(ctx, growing.id, { after: place, ...how })) {
      if (step.type === "ended") return step.batch;
      place = step.place;
      const { item } = step;
      if (item.state === "waiting" || told.has(item.number)) continue;
      told.add(item.number);
      await tell(item);
    }
    return null;
  };
  let part: Taken[] = [];
  const handIn = async (): Promise<void> => {
    await growing.add(part);
    part = [];
    await read({ untilIdle: true });
  };
  for await (const next of items) {
    part.push(next);
    if (part.length === PART) await handIn();
  }
  if (part.length > 0) await growing.add(part);
  await growing.seal();
  const ended = await read();
  if (ended === null) throw new Error("the batch did not end");
  return ended;
}

function itemLine(item: BatchItemView): string | null {
  const { state, outcome, uri, title, facts, version } = item;
  if (state !== "done") return state === "cancelled" ? `cancelled   ${printable(uri)}` : null;
  const newer = outcome === "added" && (version ?? 1) > 1 ? `, version ${version}` : "";
  return `${(outcome ?? "").padEnd(11)} ${printable(uri)}: ${printable(title ?? "(no title)")} (${plural(facts ?? 0, "fact")}${newer})`;
}

/** A batch's report in two lines. */
export function batchLines({ id, total, report }: BatchView): string {
  return report === null
    ? ""
    : `${plural(total, "article")}: ${wentLine(report)}\n${reportLine(report)} (batch ${id})\n`;
}

function wentLine({
  articles: added,
  refreshed,
  known,
  refused,
  parked,
  cancelled,
  facts,
}: BatchReport): string {
  const parts = Object.entries({ added, refreshed, known, refused, parked, cancelled })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return `${parts.join(", ") || "nothing to do"}; ${plural(facts, "new fact")}`;
}

/** "5 articles, 61 facts, 4 new people, 3 questions to check, 1 near-duplicate" */
export const reportLine = ({
  articles,
  refreshed,
  facts,
  newPeople,
  questions,
  nearDuplicates,
}: BatchReport): string =>
  [
    plural(articles + refreshed, "article"),
    plural(facts, "fact"),
    `${newPeople} new ${newPeople === 1 ? "person" : "people"}`,
    `${plural(questions, "question")} to check`,
    `${nearDuplicates} ${nearDuplicates === 1 ? "near-duplicate" : "near-duplicates"}`,
  ].join(", ");
