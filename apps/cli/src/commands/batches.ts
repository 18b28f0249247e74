import {
  BatchError,
  cancelBatch,
  dropParked,
  getBatch,
  GetBatchInput,
  listBatches,
  openContext,
  retryBatch,
  undoBatch,
  workBatch,
  type BatchItemView,
  type BatchView,
  type Context,
} from "@chancery/services";

import type { BatchAct } from "../programs/batches.ts";
import { EXIT } from "../exit-codes.ts";
import { columns, plural } from "../report/text.ts";
import { printable } from "../say.ts";
import { audited } from "./audited.ts";
import type { Around } from "../surroundings.ts";
import type { StoreOptions } from "./dossier.ts";
import { batchLines, reportLine } from "./ingest.ts";

interface Options extends StoreOptions {
  readonly json: boolean;
}

/** Batches looked through for the beginning of an id. */
const LOOKED_AT = 200;

/** Lists batches, the newest first. Returns the exit code; throws StoreError. */
export async function list(options: Options & { after?: string }, { out }: Around): Promise<number> {
  const ctx = await openContext(options.store, { knowledge: options.knowledge });
  try {
    const found = await listBatches({ ctx, input: { limit: 50, cursor: options.after } });
    if (options.json) {
      await out.write(`${JSON.stringify(found)}\n`);
      return EXIT.ok;
    }
    const rows = found.items.map((batch) => [
      batch.id.slice(0, 8),
      batch.createdAt.slice(0, 16).replace("T", " "),
      standing(batch),
      batch.report === null ? plural(batch.total, "article") : reportLine(batch.report),
      printable(batch.label ?? batch.origin),
    ]);
    const more = found.cursor === null ? [] : [`more: chancery batches list --after '${found.cursor}'`];
    await out.write(`${[...columns(rows, 0), ...more].join("\n") || "nothing was read in so far"}\n`);
    return EXIT.ok;
  } finally {
    ctx.store.close();
  }
}

/** Does something with one batch and shows how it stands then. Returns the exit code; throws BatchError, StoreError. */
export async function one(
  act: BatchAct,
  named: string,
  { store, knowledge, json }: Options,
  { out, say }: Around,
): Promise<number> {
  const ctx = await openContext(store, { knowledge });
  try {
    const id = await idOf(ctx, named);
    const input = { id };
    const write = WRITES[act];
    if (write !== undefined) await audited(ctx, `batches.${act}`, input, () => write({ ctx, input }));
    if (act !== "show") {
      for await (const step of workBatch(ctx, id, { untilIdle: act === "resume" }))
        if (step.type === "item") say.progress(() => `${step.item.number}: ${step.item.state}`);
    }
    say.clear();
    return await tell(ctx, id, json, out);
  } finally {
    say.clear();
    ctx.store.close();
  }
}

/** What changes a batch; "show" and "resume" ask for nothing new. */
const WRITES: Readonly<
  Partial<Record<BatchAct, (asked: { ctx: Context; input: { id: string } }) => Promise<unknown>>>
> = { retry: retryBatch, cancel: cancelBatch, undo: undoBatch, drop: dropParked };

async function tell(ctx: Context, id: string, json: boolean, out: Around["out"]): Promise<number> {
  let parked = 0;
  for (let after: number | null = 0; after !== null;) {
    const found = await getBatch({ ctx, input: GetBatchInput.parse({ id, after, limit: 500 }) });
    if (found === null) break;
    if (json) {
      for (const item of found.items) await out.write(`${JSON.stringify({ type: "item", ...item })}\n`);
    } else {
      for (const item of found.items) await out.write(`${itemLine(item)}\n`);
    }
    after = found.after;
    parked = found.batch.states.parked;
    if (after !== null) continue;
    const { batch } = found;
    await out.write(
      json ? `${JSON.stringify({ type: "batch", ...batch })}\n` : `${standing(batch)}\n${batchLines(batch)}`,
    );
  }
  return parked > 0 ? EXIT.someInputsFailed : EXIT.ok;
}

function itemLine({ state, outcome, uri, title, facts, trouble }: BatchItemView): string {
  const what = (state === "done" ? (outcome ?? state) : state).padEnd(11);
  if (trouble !== null && state !== "waiting")
    return `${what} ${printable(uri)}: ${printable(trouble.message)} [${trouble.code}]`;
  const told = title === null ? "" : `: ${printable(title)} (${plural(facts ?? 0, "fact")})`;
  return `${what} ${printable(uri)}${told}`;
}

/** How a batch stands, in a word or two. */
function standing({ undoneAt, endedAt, sealed, cancelledAt, states }: BatchView): string {
  if (undoneAt !== null) return states.done > 0 ? "being taken back" : "taken back";
  const parked = states.parked > 0 ? `, ${states.parked} parked` : "";
  if (endedAt !== null) return `${cancelledAt === null ? "done" : "cancelled"}${parked}`;
  return `${sealed ? "" : "open, "}${states.waiting} waiting${parked}`;
}

/** The id that "last", an id or the beginning of one stands for. Throws BatchError. */
async function idOf(ctx: Context, named: string): Promise<string> {
  const { items } = await listBatches({ ctx, input: { limit: LOOKED_AT } });
  const found = named === "last" ? items.slice(0, 1) : items.filter(({ id }) => id.startsWith(named));
  if (found.length > 1)
    throw new BatchError("batch.ambiguous", `${found.length} batches begin with ${named}`);
  const [batch] = found;
  if (batch === undefined) throw new BatchError("batch.unknown", `no batch ${printable(named)}`);
  return batch.id;
}
