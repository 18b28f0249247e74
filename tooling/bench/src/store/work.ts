import { startWorker } from "@chancery/services";

import { contextAt } from "./context.ts";
import { cpuMs } from "./measures.ts";

/** A process that reads what is handed in, as the worker beside the service does. Answers "cpu" with ms of processor, less the making of records. */
export async function work(url: string): Promise<void> {
  const { ctx, makingMs } = await contextAt(url);
  const worker = startWorker(ctx, {
    onTrouble: (error) => console.error(error),
  });
  const alive = setInterval(() => {}, 60_000);
  // The bench is gone: so is this.
  process.once("disconnect", () => process.exit());
  process.on("message", (asked) => {
    if (asked === "cpu") process.send?.(cpuMs() - makingMs());
    else
      void worker.stop().then(() => {
        clearInterval(alive);
        ctx.store.close();
        process.disconnect();
      });
  });
  process.send?.("ready");
}
