/** A stretch of the text that belongs to something with an id. */
export interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of the text between two boundaries, with the ids that cover all of it, in the order given. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/**
 * Cuts [start, end) at every boundary of the marks within it. The pieces follow one another without gap or overlap, so
 * that they give the text back when joined; marks that overlap are ids of one piece, never nested elements.
 */
export function cut({ start, end }: { start: number; end: number }, marks: readonly Marked[]): Piece[] {
  if (start >= end) return [];
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const order = new Map<string, number>();
  for (const { id } of inside) if (!order.has(id)) order.set(id, order.size);
  const edges = inside
    .flatMap((mark) => [
      { at: Math.max(mark.start, start), id: mark.id, change: 1 },
      { at: Math.min(mark.end, end), id: mark.id, change: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open = new Map<string, number>();
  const pieces: Piece[] = [];
  let from = start;
  for (const { at, id, change } of [...edges, { at: end, id: "", change: 0 }]) {
    if (at > from) {
      const ids = [...open.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      pieces.push({ start: from, end: at, ids });
      from = at;
    }
    const depth = (open.get(id) ?? 0) + change;
    if (depth > 0) open.set(id, depth);
    else open.delete(id);
  }
  return pieces;
}

/** How many underlines fit below a line of text. */
const LANES = 3;

/**
 * A lane for each id, so that ids that share a piece lie in different ones and an underline keeps its height from end
 * to end. Ids for which no lane is left get none: their words are still marked.
 */
export function lanesOf(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const neighbours = new Map<string, Set<string>>();
  for (const { ids } of pieces) {
    for (const id of ids) {
      const known = neighbours.get(id) ?? new Set();
      for (const other of ids) if (other !== id) known.add(other);
      neighbours.set(id, known);
    }
  }
  for (const [id, others] of neighbours) {
    const taken = new Set([...others].map((other) => lanes.get(other)));
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => !taken.has(lane));
    if (free !== undefined) lanes.set(id, free);
  }
  return lanes;
}
