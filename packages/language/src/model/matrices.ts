import { matrixKernel } from "./matrix-kernel.ts";

/** What is used of the standard's namespace, which the types of the language alone do not have. */
interface Wasm {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
}
type Multiply = (...numbers: readonly number[]) => void;

const wasm = (): Wasm => (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;

const PAGE = 65_536;
const BYTES = Float32Array.BYTES_PER_ELEMENT;

let kernel: object | undefined;

/** Places of float32 in {@link Matrices.values}: where the first element is, from one row to the next, from one column to the next. */
export interface View {
  readonly at: number;
  readonly row: number;
  readonly step?: number;
}

/** Float32 matrices side by side in one memory, row after row, and their products at the speed of vector instructions. */
export class Matrices {
  /** All elements; a matrix is named by the place of its first. */
  readonly values: Float32Array<ArrayBuffer>;
  readonly #multiply: Multiply;
  #used = 0;

  /** @param capacity elements that all matrices take together */
  constructor(capacity: number) {
    const { Memory, Module, Instance } = wasm();
    const memory = new Memory({ initial: Math.ceil((capacity * BYTES) / PAGE) + 1 });
    this.values = new Float32Array(memory.buffer);
    kernel ??= new Module(matrixKernel());
    this.#multiply = new Instance(kernel, { room: { memory } }).exports["multiply"] as Multiply;
  }

  /** Room for `size` elements, cleared. Throws RangeError where the capacity is used up. */
  take(size: number): number {
    const at = this.#used;
    this.#used += Math.ceil(size / 4) * 4;
    if (this.#used > this.values.length) throw new RangeError("no room for the matrix");
    return at;
  }

  /** c[n x m] += a[n x k] * b[k x m]. The rows of b and c lie close in themselves; m is a multiple of 8, k and n are not 0. */
  addProduct(a: View, b: View, c: View, n: number, k: number, m: number): void {
    this.#multiply(
      a.at * BYTES,
      a.row * BYTES,
      (a.step ?? 1) * BYTES,
      b.at * BYTES,
      b.row * BYTES,
      c.at * BYTES,
      c.row * BYTES,
      n,
      k,
      m * BYTES,
    );
  }
}
