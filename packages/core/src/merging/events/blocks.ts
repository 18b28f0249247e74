import { sorted } from "../order.ts";
import type { Account } from "./account.ts";
import { keysOf, meetUnder, refinementsOf } from "./keys.ts";
import { BLOCK_BOUND } from "./thresholds.ts";

/** Key -> accounts filed under it. */
export type Blocks = ReadonlyMap<string, readonly string[]>;

/** Files accounts under their keys; a key with more than the bound also under the finer keys that take its place. */
export function blocksOf(accounts: readonly Account[]): Blocks {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const blocks = new Map<string, Set<string>>();
  const fileAll = (filed: readonly (readonly [string, Account])[], level: 0 | 1 | 2): void => {
    const keys = new Set<string>();
    for (const [key, { id }] of filed) {
      keys.add(key);
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, new Set([id]));
      else block.add(id);
    }
    if (level === 2) return;
    const next = level === 0 ? 1 : 2;
    const finer = [...keys]
      .filter((key) => isFull(blocks.get(key)?.size ?? 0))
      .flatMap((key) =>
        [...(blocks.get(key) ?? [])].flatMap((id) => {
          const account = byId.get(id);
          return account === undefined
            ? []
            : refinementsOf(account, key, next).map((fine) => [fine, account] as const);
        }),
      );
    if (finer.length > 0) fileAll(finer, next);
  };
  fileAll(
    accounts.flatMap((account) => keysOf(account).map((key) => [key, account] as const)),
    0,
  );
  return new Map([...blocks].map(([key, ids]) => [key, sorted(ids)]));
}

export const isFull = (size: number): boolean => size > BLOCK_BOUND;

/** The pairs that are compared: of accounts that share a key which is not full, or a finer key of one that is. */
export function* pairsOf(
  accounts: readonly Account[],
  blocks: Blocks,
): Generator<readonly [Account, Account]> {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const seen = new Set<string>();
  for (const [key, ids] of blocks) {
    if (isFull(ids.length)) continue;
    for (const [i, x] of ids.entries()) {
      for (const y of ids.slice(i + 1)) {
        const [a, b] = [byId.get(x), byId.get(y)];
        if (a === undefined || b === undefined || seen.has(`${x} ${y}`) || !meetUnder(key, a, b)) continue;
        seen.add(`${x} ${y}`);
        yield [a, b];
      }
    }
  }
}
