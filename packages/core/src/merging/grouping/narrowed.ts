import { linksByKey } from "./components.ts";
import type { Session } from "../incremental/session.ts";

/** Items under one key beyond which it is narrowed by time. */
export const KEY_BOUND = 64;

/** Twice: by year and month, or by month and day. What is still crowded then is looked at whole. */
const LEVELS = 2;

/**
 * How keys are narrowed: of a key with more members than the bound only those of one stretch of time meet, so that a name or a
 * text that is printed all the time costs no more from year to year. A function of the set of members.
 */
export interface Narrowing<T> {
  readonly bound: number;
  /** In which year and month, or month and day, an item falls: "-" where that is unknown. */
  readonly stretches: (item: T) => readonly [wide: string, narrow: string];
}

type Named<T> = readonly [id: string, item: T];

const finer = <T>({ stretches }: Narrowing<T>, item: T, key: string, level: number): string =>
  `${key}#${stretches(item)[level] ?? "-"}`;

/** The keys under which an item meets others: its own, and in the place of full ones those that are narrower. */
export async function meetingKeys<T>(
  session: Session,
  by: Narrowing<T>,
  item: T,
  keys: readonly string[],
  level = 0,
): Promise<readonly string[]> {
  if (level === LEVELS) return keys;
  // Most keys were read ahead, and none of them is full.
  if (keys.every((key) => session.fewRead(key, by.bound))) return keys;
  const found: string[] = [];
  const full: string[] = [];
  for (const [key, members] of await session.few(keys, by.bound)) (members === null ? full : found).push(key);
  if (full.length === 0) return found;
  const narrow = full.map((key) => finer(by, item, key, level));
  return [...found, ...(await meetingKeys(session, by, item, narrow, level + 1))];
}

/**
 * Files an item under a key, and under narrower ones where it is full. Returns all that met under it before or do now; into `moved` go
 * those who meet under other keys from now on, as theirs has become full.
 */
export async function fileUnder<T>(
  session: Session,
  by: Narrowing<T>,
  load: (ids: readonly string[]) => Promise<readonly Named<T>[]>,
  item: Named<T>,
  key: string,
  moved?: Set<string>,
  level = 0,
): Promise<readonly string[]> {
  const before = await session.fewOf(key, by.bound);
  session.file(key, item[0]);
  if (level === LEVELS) return wholly(session, key);
  if (before !== null && before.length < by.bound) return before;
  const moving = before === null ? [item] : [...(await load(before)), item];
  const near = [...(before ?? [])];
  for (const id of near) moved?.add(id);
  for (const one of moving)
    near.push(...(await fileUnder(session, by, load, one, finer(by, one[1], key, level), moved, level + 1)));
  return near;
}

/** `fileUnder` of a key that was read ahead and is not full, as most are; null where it is not so, and nothing was done. */
export function fileAtOnce<T>(
  session: Session,
  { bound }: Narrowing<T>,
  [id]: Named<T>,
  key: string,
): readonly string[] | null {
  const before = session.fewRead(key, bound);
  if (before === undefined || before === null || before.length >= bound) return null;
  session.file(key, id);
  return before;
}

/** The reverse of `fileUnder`, with the item as it was filed. */
export async function unfileUnder<T>(
  session: Session,
  by: Narrowing<T>,
  load: (ids: readonly string[]) => Promise<readonly Named<T>[]>,
  item: Named<T>,
  key: string,
  moved?: Set<string>,
  level = 0,
): Promise<string[]> {
  const before = await session.fewOf(key, by.bound);
  session.unfile(key, item[0]);
  if (level === LEVELS) return wholly(session, key);
  if (before !== null) return [...before];
  const after = await session.fewOf(key, by.bound);
  const moving = after === null ? [item] : [item, ...(await load(after))];
  const near = [...(after ?? [])];
  for (const id of near) moved?.add(id);
  for (const one of moving)
    near.push(
      ...(await unfileUnder(session, by, load, one, finer(by, one[1], key, level), moved, level + 1)),
    );
  return near;
}

const wholly = async (session: Session, key: string): Promise<string[]> => [
  ...((await session.members([key])).get(key) ?? []),
];

/** Items that meet, as links, of a whole set at once: what the functions above keep up to date. */
export const linksOf = <T>(
  items: ReadonlyMap<string, T>,
  keysOf: (item: T) => readonly string[],
  by: Narrowing<T>,
): [string, string][] => [...linksByKey(meetingsOf(items, keysOf, by))];

/** The keys under which each of a whole set meets others. */
export function meetingsOf<T>(
  items: ReadonlyMap<string, T>,
  keysOf: (item: T) => readonly string[],
  by: Narrowing<T>,
): ReadonlyMap<string, readonly string[]> {
  const meeting = new Map<string, string[]>();
  const settle = (filed: ReadonlyMap<string, readonly string[]>, level: number): void => {
    for (const [key, ids] of filed) {
      if (level === LEVELS || ids.length <= by.bound) {
        for (const id of ids) push(meeting, id, key);
        continue;
      }
      const narrow = new Map<string, string[]>();
      for (const id of ids) {
        const item = items.get(id);
        if (item !== undefined) push(narrow, finer(by, item, key, level), id);
      }
      settle(narrow, level + 1);
    }
  };
  const filed = new Map<string, string[]>();
  for (const [id, item] of items) for (const key of new Set(keysOf(item))) push(filed, key, id);
  settle(filed, 0);
  return meeting;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
