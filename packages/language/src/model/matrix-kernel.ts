/**
 * One function in WebAssembly with vectors of four: c[n x m] += a[n x k] * b[k x m], over float32 in a memory that is handed in.
 * Four rows by eight columns are summed in registers at a time. Sums run over k in order, whatever the number of rows, so that a
 * row's result does not depend on its neighbours, nor on the machine.
 *
 * multiply(a, aRow, aStep, b, bStep, c, cRow, n, k, m): places, steps and m are in bytes; m is a multiple of 32.
 */
const [A, A_ROW, A_STEP, B, B_STEP, C, C_ROW, N, K, M] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const [COLUMN, Q, LEFT] = [10, 11, 12];
/** Places in up to four rows of a. */
const P = 13;
/** From here on vectors: two sums a row, two of b, one of a. */
const SUM = 17;
const [B0, B1, S] = [25, 26, 27];

type Code = readonly number[];

const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const signed = (value: number): Code =>
  value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const constant = (value: number): Code => [0x41, ...signed(value)];
const ADD: Code = [0x6a];
const SUBTRACT: Code = [0x6b];
const TIMES: Code = [0x6c];
const LESS: Code = [0x48];
const END: Code = [0x0b];
const LOOP: Code = [0x03, 0x40];
const BLOCK: Code = [0x02, 0x40];
const again: Code = [0x0d, 0];
const load = (offset: number): Code => [0xfd, 0x00, 2, offset];
const loadEverywhere: Code = [0xfd, 0x09, 2, 0];
const store = (offset: number): Code => [0xfd, 0x0b, 2, offset];
const ADD_VECTORS: Code = [0xfd, 0xe4, 0x01];
const MULTIPLY_VECTORS: Code = [0xfd, 0xe6, 0x01];

const increase = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)];
const each = (rows: number, code: (row: number) => Code): number[] =>
  Array.from({ length: rows }, (_, row) => code(row)).flat();

/** While at least `rows` rows are left: eight columns after eight. */
function rowsAtOnce(rows: number): Code {
  const place = (row: number): Code => [
    ...get(C),
    ...get(COLUMN),
    ...ADD,
    ...get(C_ROW),
    ...constant(row),
    ...TIMES,
    ...ADD,
  ];
  const step = each(rows, (row) => [
    ...get(P + row),
    ...loadEverywhere,
    ...set(S),
    ...get(SUM + row * 2),
    ...get(S),
    ...get(B0),
    ...MULTIPLY_VECTORS,
    ...ADD_VECTORS,
    ...set(SUM + row * 2),
    ...get(SUM + row * 2 + 1),
    ...get(S),
    ...get(B1),
    ...MULTIPLY_VECTORS,
    ...ADD_VECTORS,
    ...set(SUM + row * 2 + 1),
    ...increase(P + row, get(A_STEP)),
  ]);
  const columns = [
    ...each(rows, (row) => [
      ...place(row),
      ...load(0),
      ...set(SUM + row * 2),
      ...place(row),
      ...load(16),
      ...set(SUM + row * 2 + 1),
      ...get(A),
      ...get(A_ROW),
      ...constant(row),
      ...TIMES,
      ...ADD,
      ...set(P + row),
    ]),
    ...get(B),
    ...get(COLUMN),
    ...ADD,
    ...set(Q),
    ...get(K),
    ...set(LEFT),
    ...LOOP,
    ...get(Q),
    ...load(0),
    ...set(B0),
    ...get(Q),
    ...load(16),
    ...set(B1),
    ...step,
    ...increase(Q, get(B_STEP)),
    ...increase(LEFT, constant(-1)),
    ...get(LEFT),
    ...again,
    ...END,
    ...each(rows, (row) => [
      ...place(row),
      ...get(SUM + row * 2),
      ...store(0),
      ...place(row),
      ...get(SUM + row * 2 + 1),
      ...store(16),
    ]),
    ...increase(COLUMN, constant(32)),
  ];
  const after = (local: number, by: number): Code =>
    increase(local, [...get(by), ...constant(rows), ...TIMES]);
  return [
    ...BLOCK,
    ...LOOP,
    ...get(N),
    ...constant(rows),
    ...LESS,
    0x0d,
    1,
    ...constant(0),
    ...set(COLUMN),
    ...LOOP,
    ...columns,
    ...get(COLUMN),
    ...get(M),
    ...LESS,
    ...again,
    ...END,
    ...after(A, A_ROW),
    ...after(C, C_ROW),
    ...get(N),
    ...constant(rows),
    ...SUBTRACT,
    ...set(N),
    0x0c,
    0,
    ...END,
    ...END,
  ];
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const text = (name: string): Code => [name.length, ...Array.from(name, (c) => c.charCodeAt(0))];

/** The module: imports `room.memory`, exports `multiply`. */
export function matrixKernel(): Uint8Array<ArrayBuffer> {
  const [i32, v128] = [0x7f, 0x7b];
  const parameters = Array.from({ length: 10 }, () => i32);
  const locals = [2, 7, i32, 11, v128];
  const body = [...locals, ...rowsAtOnce(4), ...rowsAtOnce(1), ...END];
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, [1, 0x60, parameters.length, ...parameters, 0]),
    ...section(2, [1, ...text("room"), ...text("memory"), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("multiply"), 0x00, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}
