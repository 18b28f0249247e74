import type { Lex } from "@chancery/language";

/** "per year", "a day", "annually" after the whole, over "of oil" and the like. */
function rateAfter(tokens: readonly Lex[], from: number): string | null {
  const stuff = tokens[from]?.norm === "of" && !tokens[from]?.line && tokens[from + 1]?.kind === "word";
  const i = stuff
    ? tokens[from + 2]?.norm === "oil" || tokens[from + 2]?.norm === "gas"
      ? from + 3
      : from + 2
    : from;
  const [a, b] = [tokens[i], tokens[i + 1]];
  if (!a || a.line) return null;
  if (
    (a.norm === "a" || a.norm === "per" || a.norm === "each" || a.norm === "every") &&
    /^(?:year|month|week|day|hour)$/.test(b?.norm ?? "")
  ) {
    // "$215 million a year earlier": when, not how often.
    return EARLIER.test(tokens[i + 2]?.norm ?? "") && !tokens[i + 2]?.line ? null : `per ${b?.norm ?? ""}`;
  }
  if (a.norm === "annually" || a.norm === "yearly") return "per year";
  return a.norm === "daily" ? "per day" : null;
}

const EARLIER = /^(?:earlier|before|ago|later|previously)$/;

const SUPERLATIVES = new Set(["record", "unprecedented"]);
const ESTIMATES = new Set(["estimated", "projected", "planned", "expected", "combined", "total", "annual"]);

/** Words right before the figure (and "a record" right after it) that qualify it. */
export function qualifiersOf(tokens: readonly Lex[], first: number, next: number): string[] {
  const out: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - 3); i -= 1) {
    const { norm = "", line = false } = tokens[i] ?? {};
    if (SUPERLATIVES.has(norm)) out.push("record");
    else if (ESTIMATES.has(norm)) out.push(norm);
    else if (!/^(?:high|low|of|a|an|the|-|all|time)$/.test(norm)) break;
    if (line) break;
  }
  const comma = tokens[next]?.norm === "," ? next + 1 : next;
  if (tokens[comma]?.norm === "a" && tokens[comma + 1]?.norm === "record") out.push("record");
  if (tokens[first]?.norm === "an" && tokens[first + 1]?.norm === "estimated") out.push("estimated");
  const rate = tokens[next - 1]?.norm === "bpd" ? "per day" : rateAfter(tokens, next);
  if (rate !== null) out.push(rate);
  return [...new Set(out)];
}
