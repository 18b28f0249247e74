import { isProse, type Line } from "../lines/line.ts";
import type { LineRule } from "../rules/rule.ts";
import { matchRules } from "../rules/rules.ts";
import { shared, stemsOf } from "./topic.ts";

/** What is known of a line before the kinds are decided. */
export interface Evidence {
  readonly line: Line;
  readonly rules: readonly LineRule[];
  /** Prose that no strong rule takes for furniture. */
  readonly prose: boolean;
  readonly stems: ReadonlySet<string>;
  /** The same words stand on the line before or after. */
  readonly twin: boolean;
  /** Another line has the same words. */
  readonly repeated: boolean;
}

export function gatherEvidence(lines: readonly Line[]): Evidence[] {
  const counts = new Map<string, number>();
  for (const { norm } of lines) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return lines.map((line, i) => {
    const rules = matchRules(line);
    const twin =
      line.norm.length >= 12 && (lines[i - 1]?.norm === line.norm || lines[i + 1]?.norm === line.norm);
    return {
      line,
      rules,
      prose: isProse(line) && !rules.some(({ kind, weight }) => kind === "boilerplate" && weight >= 45),
      stems: stemsOf(line),
      twin,
      repeated: line.norm.length >= 12 && (counts.get(line.norm) ?? 0) > 1,
    };
  });
}

/** Names and long words in common with the topic. */
export const topicShare = ({ stems }: Evidence, topic: ReadonlySet<string>): number => shared(stems, topic);
