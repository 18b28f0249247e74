import { setFlagsFromString } from "node:v8";

/** Bytes of bytecode that a function must have run before it is optimised; V8 itself takes 67,584. */
const BUDGET = 600_000;

/**
 * The flags for an engine, by its version ("11.3.244.8-node.33"). V8 counts by bytecode up to 11, which Node 20 has; later engines count calls, go by
 * a compiler between, and write a complaint about a flag that they do not know.
 */
export const flagsOf = (version: string): readonly string[] =>
  Number.parseInt(version, 10) <= 11 ? [`--interrupt-budget=${BUDGET}`] : [];

/**
 * Has V8 optimise only what runs often. An article takes several thousand functions, each a little of the time: at V8's own measure its
 * compiler takes a third of the processor for the first hundreds of articles, to make functions faster that it will throw away. The
 * sooner in a process the better.
 */
export function optimizeLess(): void {
  for (const flag of flagsOf(process.versions.v8)) setFlagsFromString(flag);
}
