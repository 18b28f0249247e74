import type { Block, Span } from "@chancery/core";

/** A block with its place among all, or a run of page furniture that is folded to one line. */
export type Row =
  | { readonly fold: false; readonly index: number; readonly block: Block }
  | { readonly fold: true; readonly index: number; readonly blocks: readonly Block[] };

/** Blocks in order, runs of boilerplate as one row each. Nothing is left out. */
export function rowsOf(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "boilerplate") {
      rows.push({ fold: false, index, block });
      continue;
    }
    const last = rows.at(-1);
    if (last?.fold) rows[rows.length - 1] = { ...last, blocks: [...last.blocks, block] };
    else rows.push({ fold: true, index, blocks: [block] });
  }
  return rows;
}

/** What a run of furniture is made of: the finer role of each line, each once; as `words` say it, else by its own name. */
export const rolesOf = (blocks: readonly Block[], words: Readonly<Record<string, string>> = {}): string[] => [
  ...new Set(
    blocks
      .flatMap(({ reasons }) => reasons?.slice(0, 1) ?? [])
      .map((role) => words[role] ?? role.replaceAll("-", " ")),
  ),
];

/** How much text a page shows at once, in UTF-16 units: what is longer is shown on demand. */
export const SHOWN = 60_000;

/** The rows whose text fits within `limit`, at least one. */
export function shownRows(rows: readonly Row[], limit: number): Row[] {
  const beyond = rows.findIndex((row) => {
    const end = row.fold ? row.blocks.at(-1)?.span.end : row.block.span.end;
    return (end ?? 0) > limit;
  });
  return beyond < 0 ? [...rows] : rows.slice(0, Math.max(beyond, 1));
}

/**
 * Sorts stretches of the text by the blocks that they lie in, in one pass; one that goes over several is of each. Blocks
 * are in order and do not overlap.
 */
export function byBlock<T extends Span>(
  stretches: readonly T[],
  blocks: readonly Block[],
): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>();
  for (const stretch of stretches) {
    for (let index = firstEndingAfter(blocks, stretch.start); index < blocks.length; index += 1) {
      if ((blocks[index]?.span.start ?? 0) >= stretch.end) break;
      const stretchesOfBlock = found.get(index);
      if (stretchesOfBlock) stretchesOfBlock.push(stretch);
      else found.set(index, [stretch]);
    }
  }
  return found;
}

/** Index of the first block that ends after a place in the text. */
export function firstEndingAfter(blocks: readonly Block[], place: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
