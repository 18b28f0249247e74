import { catchUp, type Context } from "@chancery/services";

/**
 * Joins what is stored but not joined yet: all of a store that an earlier release wrote, or whose dossier another version
 * made. Reading goes on meanwhile. Throws StoreError.
 */
export async function mergeWaiting(
  ctx: Context,
  { signal, say }: { signal: AbortSignal; say: (line: string) => void },
): Promise<void> {
  let told = 0;
  for await (const { merged, total } of catchUp({ ctx, signal })) {
    if (told === 0) say(`joining ${total} articles with each other`);
    const tenth = Math.floor((10 * merged) / total);
    if (merged === total) say(`joined ${total} articles`);
    else if (tenth > told) say(`  ${merged}/${total} joined`);
    told = Math.max(tenth, 1);
  }
}
