import { compareText, sorted } from "../order.ts";

/** Items joined by what they share, transitively: each component sorted, components by their first item. */
export function componentsOf(
  items: Iterable<string>,
  links: Iterable<readonly [string, string]>,
): string[][] {
  const parent = new Map<string, string>();
  for (const item of items) parent.set(item, item);
  const find = (item: string): string => {
    let root = item;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
      root = next;
    for (let at = item; at !== root;) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of links) {
    if (!parent.has(a) || !parent.has(b)) continue;
    const [rootA, rootB] = [find(a), find(b)];
    if (rootA !== rootB) parent.set(rootA < rootB ? rootB : rootA, rootA < rootB ? rootA : rootB);
  }
  const components = new Map<string, string[]>();
  for (const item of sorted(parent.keys())) {
    const root = find(item);
    const list = components.get(root);
    if (list === undefined) components.set(root, [item]);
    else list.push(item);
  }
  return [...components.values()].sort((a, b) => compareText(a[0] ?? "", b[0] ?? ""));
}

/** Items that share a key as links: each with the one before it under the key. */
export function* linksByKey(keys: ReadonlyMap<string, readonly string[]>): Generator<[string, string]> {
  const last = new Map<string, string>();
  for (const [item, own] of keys) {
    for (const key of own) {
      const before = last.get(key);
      if (before !== undefined) yield [before, item];
      last.set(key, item);
    }
  }
}
