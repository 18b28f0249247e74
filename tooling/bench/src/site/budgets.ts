import type { Measured } from "./page.ts";

/** Kilobytes of script that a screen may load beyond the framework's own, packed; deciding may load more. */
const SCRIPT_KB = 110;
const SCRIPT_OF_REVIEW_KB = 150;
/** What a reader cannot see. */
const STILL = 0.001;

export const budgetOf = (screen: string): number =>
  screen.startsWith("review") ? SCRIPT_OF_REVIEW_KB : SCRIPT_KB;

/** What of a screen is over its budget, in words; nothing of one that keeps it. */
export function overruns(
  screen: string,
  { status, script, shift }: Pick<Measured, "status" | "script" | "shift">,
): string[] {
  const kb = script / 1000;
  return [
    ...(status === 200 ? [] : [`answered ${status}`]),
    ...(kb > budgetOf(screen) ? [`${kb.toFixed(1)} kB of script, ${budgetOf(screen)} allowed`] : []),
    ...(shift > STILL ? [`moved by ${shift.toFixed(3)}`] : []),
  ];
}
