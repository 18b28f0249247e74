import { setFlagsFromString } from "node:v8";

/** Bytes of bytecode that a function must have run before it is optimised; V8 itself takes 67,584. */
const BUDGET = 600_000;

/**
 * Has V8 optimise only what runs often. An article takes several thousand functions, each a little of the time: at V8's own measure its
 * compiler takes a third of the processor for the first hundreds of articles, to make functions faster that it will throw away. The
 * sooner in a process the better.
 */
export function optimizeLess(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
