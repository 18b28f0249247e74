import { actOnBatch } from "../../app/import/[batch]/actions.ts";
import { useText } from "../../text/server.ts";
import { isThrough, type Batch } from "./batch-standing.tsx";

/** What can be done with a batch as a whole; each button posts, with and without scripts. */
export function BatchActs({ batch }: { batch: Batch }) {
  const { acts, undoNote } = useText().batches;
  const offered = [
    ["cancel", batch.endedAt === null && batch.undoneAt === null],
    ["retry", batch.states.parked > 0 && batch.undoneAt === null],
    ["drop", batch.states.parked > 0 && batch.undoneAt === null],
    ["undo", batch.undoneAt === null && (batch.states.done > 0 || !isThrough(batch))],
  ] as const;
  const shown = offered.filter(([, holds]) => holds);
  if (shown.length === 0) return null;
  return (
    <form action={actOnBatch} className="no-print mb-8 flex flex-wrap items-baseline gap-3">
      <input type="hidden" name="id" value={batch.id} />
      {shown.map(([act]) => (
        <button key={act} name="act" value={act} className="button-quiet">
          {acts[act]}
        </button>
      ))}
      <span className="text-meta text-ink3">{undoNote}</span>
    </form>
  );
}
