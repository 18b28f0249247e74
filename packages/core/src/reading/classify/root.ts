import type { Evidence } from "./evidence.ts";

/** Share of the prose, in percent, that an element must hold for the article to be sought in it alone. */
const MOST = 70;
/** Words of a line that count: one endless line is not the article. */
const COUNTED = 80;
const LINKS = 60;

/** Where the article stands in a page of elements. */
export interface Root {
  /** The element whose own lines hold most prose. */
  readonly best: number;
  /** Elements in and below the smallest that holds most of the page's prose. */
  readonly within: ReadonlySet<number>;
}

/**
 * Finds the article's place by its prose: from the whole page down, as long as one element holds most of the prose of
 * the one around it. `parents` gives the element around each. Null where the input has no elements, or no prose.
 */
export function rootOf(all: readonly Evidence[], parents: ReadonlyMap<number, number>): Root | null {
  const own = new Map<number, number>();
  for (const { line, prose } of all) {
    if (!line.element || !prose || line.element.linkDensity > LINKS) continue;
    const { container } = line.element;
    own.set(container, (own.get(container) ?? 0) + Math.min(line.words.length, COUNTED));
  }
  let best: number | null = null;
  for (const [container, weight] of own) if (best === null || weight > (own.get(best) ?? 0)) best = container;
  if (best === null) return null;
  return { best, within: withinRoot(heaviest(own, parents), all, parents) };
}

/** The smallest element on the way down that holds most of the prose. */
function heaviest(own: ReadonlyMap<number, number>, parents: ReadonlyMap<number, number>): number {
  const whole = new Map<number, number>();
  for (const [container, weight] of own) {
    for (let id: number | undefined = container; id !== undefined; id = parents.get(id))
      whole.set(id, (whole.get(id) ?? 0) + weight);
  }
  const below = new Map<number, number>(); // of each element, the part that holds most
  for (const [id, weight] of whole) {
    const parent = parents.get(id);
    if (parent === undefined) continue;
    const known = below.get(parent);
    if (known === undefined || weight > (whole.get(known) ?? 0)) below.set(parent, id);
  }
  let root = 0;
  for (let next = below.get(root); next !== undefined; next = below.get(root)) {
    if ((whole.get(next) ?? 0) * 100 < (whole.get(root) ?? 0) * MOST) break;
    root = next;
  }
  return root;
}

function withinRoot(
  root: number,
  all: readonly Evidence[],
  parents: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const known = new Map<number, boolean>([[root, true]]);
  for (const { line } of all) {
    const path: number[] = [];
    let id = line.element?.container;
    while (id !== undefined && !known.has(id)) {
      path.push(id);
      id = parents.get(id);
    }
    const inside = id !== undefined && known.get(id) === true;
    for (const one of path) known.set(one, inside);
  }
  return new Set([...known].flatMap(([id, inside]) => (inside ? [id] : [])));
}
