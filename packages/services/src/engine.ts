import { setFlagsFromString } from "node:v8";

/**
 * Bytes of bytecode after which V8 thinks of optimising a function; it takes 67,584 itself. Of 1,200 articles the first 300 cost all threads a seventh
 * more than at 600,000, where two fifths of the time went into code that is not optimised yet; from the 800th on all threads take a sixth less and
 * the one that reads too.
 */
const BUDGET = 200_000;

/**
 * Expressions become machine code the first time they are asked. V8 would interpret them once first, and writing what it interprets takes it
 * longer than the machine code does: of the first article of a process that was half of the time.
 */
const EXPRESSIONS_AT_ONCE = "--no-regexp-tier-up";

/**
 * The flags for an engine, by its version ("11.3.244.8-node.33"). V8 counts by bytecode up to 11, which Node 20 has; later engines count calls, go by
 * a compiler between, and write a complaint about a flag that they do not know.
 */
export const flagsOf = (version: string): readonly string[] => [
  EXPRESSIONS_AT_ONCE,
  ...(Number.parseInt(version, 10) <= 11 ? [`--interrupt-budget=${BUDGET}`] : []),
];

/**
 * Has V8 optimise only what runs often. An article takes several thousand functions, each a little of the time: at V8's own measure its
 * compiler takes a third of the processor for the first hundreds of articles, to make functions faster that it will throw away; and
 * several hundred expressions, most of which the first article asks. The sooner in a process the better.
 */
export function tuneEngine(): void {
  for (const flag of flagsOf(process.versions.v8)) setFlagsFromString(flag);
}
