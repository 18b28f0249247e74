import type { Evidence } from "../classify/evidence.ts";

/** What the lines of one element, or of elements of one make, have in common. */
export interface Group {
  readonly lines: number;
  readonly words: number;
  /** Words of prose among them. */
  readonly prose: number;
  /** Words within links. */
  readonly linked: number;
}

/** For each line, the group it belongs to. Lines without a key are groups of their own. */
export function groupsOf(
  all: readonly Evidence[],
  keyOf: (evidence: Evidence) => string | number | null,
): Group[] {
  const groups = new Map<string | number, { lines: number; words: number; prose: number; linked: number }>();
  const own = all.map((evidence) => {
    const key = keyOf(evidence);
    let group = key === null ? undefined : groups.get(key);
    if (!group) {
      group = { lines: 0, words: 0, prose: 0, linked: 0 };
      if (key !== null) groups.set(key, group);
    }
    const words = evidence.line.words.length;
    group.lines += 1;
    group.words += words;
    if (evidence.prose) group.prose += words;
    group.linked += (words * (evidence.line.element?.linkDensity ?? 0)) / 100;
    return group;
  });
  return own;
}

/** Elements that pages make alike: the same tag with the same first words of its class. */
export function makeOf({ line: { element } }: Evidence): string | null {
  if (!element) return null;
  let key = element.tag;
  let taken = 0;
  for (const name of element.names) {
    if (taken >= 3) break;
    key += `.${name}`;
    taken += 1;
  }
  return key;
}

/** The same, within one element that holds parts of the page. */
export const siblingsOf = ({ line: { element } }: Evidence): string | null =>
  element && `${element.container} ${element.tag}`;

export const containerOf = ({ line: { element } }: Evidence): number | null => element && element.container;

/** For each line, how far back (or ahead) the last (or next) line lies that `test` takes; `most` where there is none nearer. */
export function distances(
  count: number,
  test: (i: number) => boolean,
  most: number,
): { readonly back: Uint8Array; readonly ahead: Uint8Array } {
  const back = new Uint8Array(count);
  const ahead = new Uint8Array(count);
  for (let i = 0, far = most; i < count; i += 1) {
    back[i] = far;
    far = test(i) ? 1 : Math.min(most, far + 1);
  }
  for (let i = count - 1, far = most; i >= 0; i -= 1) {
    ahead[i] = far;
    far = test(i) ? 1 : Math.min(most, far + 1);
  }
  return { back, ahead };
}

/** How many steps up from an element lead to one around `best`, and how many up from `best` to the same; at most `most` each. */
export function distanceToRoot(
  best: number | null,
  parents: ReadonlyMap<number, number>,
  most: number,
): (container: number) => { readonly up: number; readonly down: number } {
  const chain = new Map<number, number>();
  if (best !== null)
    for (let id: number | undefined = best, depth = 0; id !== undefined; id = parents.get(id), depth += 1)
      chain.set(id, depth);
  const known = new Map<number, { readonly up: number; readonly down: number }>();
  return (container) => {
    let out = known.get(container);
    if (!out) {
      let id: number | undefined = container;
      let up = 0;
      while (id !== undefined && !chain.has(id) && up < most) {
        id = parents.get(id);
        up += 1;
      }
      const depth = id === undefined ? undefined : chain.get(id);
      known.set(container, (out = { up, down: Math.min(most, depth ?? most) }));
    }
    return out;
  };
}
