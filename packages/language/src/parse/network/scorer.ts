import type { Matrices } from "../../model/matrices.ts";
import { gapClass, padded, type Layout } from "./layout.ts";

/** Rows of what the words are as dependents and heads, `width` apart; the root's row stands after the last word's. */
export interface RolePlaces {
  readonly at: number;
  readonly width: number;
}

/** Adds the bias row to `rows` rows of `width` numbers, then cuts what is below nothing. */
export function biasAndCut(v: Float32Array, at: number, rows: number, width: number, bias: number): void {
  for (let row = 0, i = at; row < rows; row += 1)
    for (let k = 0; k < width; k += 1, i += 1) v[i] = Math.max(0, (v[i] as number) + (v[bias + k] as number));
}

/** `count` copies of a row. */
function fillRows(v: Float32Array, at: number, count: number, row: number, width: number): void {
  for (let n = 0; n < count; n += 1) v.copyWithin(at + n * width, row, row + width);
}

/** Room that scoring one sentence takes. */
export interface ScoreRoom {
  /** Words as dependents, turned by the pair matrix: a row of `arc` a word. */
  readonly turned: number;
  /** Words and root as heads, a column each: `arc` rows of `padded(words + 1)`. */
  readonly heads: number;
  /** What each head is worth: a row of `padded(words + 1)` a word. */
  readonly scores: number;
}

/** Scores every head, the root at column `length`, for every word of a sentence of which words and root stand at `roles`. */
export function scoreHeads(
  matrices: Matrices,
  layout: Layout,
  parameters: number,
  roles: RolePlaces,
  tags: Int32Array,
  room: ScoreRoom,
): void {
  const v = matrices.values;
  const { arc } = layout.settings;
  const { length } = tags;
  const wide = padded(length + 1);
  fillRows(v, room.turned, length, parameters + layout.pairBias.at, arc);
  matrices.addProduct(
    { at: roles.at, row: roles.width },
    { at: parameters + layout.pair.at, row: arc },
    { at: room.turned, row: arc },
    length,
    arc,
    arc,
  );
  v.fill(0, room.heads, room.heads + arc * wide);
  for (let j = 0; j <= length; j += 1) {
    const from = roles.at + j * roles.width + arc;
    for (let k = 0; k < arc; k += 1) v[room.heads + k * wide + j] = v[from + k] as number;
  }
  for (let i = 0; i < length; i += 1) {
    const gaps = parameters + layout.gap.at + (tags[i] as number) * layout.gap.columns;
    const row = room.scores + i * wide;
    for (let j = 0; j <= length; j += 1) v[row + j] = v[gaps + gapClass(i, j, length)] as number;
    v.fill(0, row + length + 1, row + wide);
  }
  matrices.addProduct(
    { at: room.turned, row: arc },
    { at: room.heads, row: wide },
    { at: room.scores, row: wide },
    length,
    arc,
    wide,
  );
}

/** Scores every relation for every word to its head; `hidden` takes a row of `label` a word, `out` one of `padded(relations)`. */
export function scoreRelations(
  matrices: Matrices,
  layout: Layout,
  parameters: number,
  roles: RolePlaces,
  heads: Int32Array,
  room: { readonly hidden: number; readonly out: number },
): void {
  const v = matrices.values;
  const { arc, label } = layout.settings;
  const { length } = heads;
  for (let i = 0; i < length; i += 1) {
    const own = roles.at + i * roles.width + 2 * arc;
    const other = roles.at + (heads[i] as number) * roles.width + 2 * arc + label;
    const to = room.hidden + i * label;
    for (let k = 0; k < label; k += 1)
      v[to + k] = Math.max(0, (v[own + k] as number) + (v[other + k] as number));
  }
  const { columns } = layout.relation;
  fillRows(v, room.out, length, parameters + layout.relationBias.at, columns);
  matrices.addProduct(
    { at: room.hidden, row: label },
    { at: parameters + layout.relation.at, row: columns },
    { at: room.out, row: columns },
    length,
    label,
    columns,
  );
}
