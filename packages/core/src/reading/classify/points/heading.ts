import { topicShare, type Evidence } from "../evidence.ts";
import type { Setting } from "./setting.ts";
import { NO_RULE, other, strongest } from "./signs.ts";

/** Points of a line for heading a part of the article. */
export function heading(
  evidence: Evidence,
  { before, after, listed, again, other: another }: Setting,
): number {
  const { line } = evidence;
  if (another || again) return NO_RULE;
  const words = line.words.length;
  const rule = strongest(evidence, "heading");
  if (isNumberedHead(evidence, after)) return 30;
  if (rule !== null) return rule - other(evidence, ["boilerplate", "timestamp", "credit", "byline"]);
  if (words === 0 || words > 12 || line.text.length > 100 || !line.opened) return NO_RULE;
  let points = words <= 8 ? 8 : -4;
  if (line.terminal) points -= /\?["'”’)]*$/.test(line.text) ? 4 : 30;
  if (/[,;]$/.test(line.text)) points -= 12;
  if (listed) points -= 40;
  if (after?.prose !== true) points -= 22;
  if (before && !before.prose && before.rules.length === 0) points -= 6;
  if (after && topicShare(after, evidence.stems) > 0) points += 6;
  return points - other(evidence, ["boilerplate", "timestamp", "credit", "byline"]) - (line.bullet ? 8 : 0);
}

/** "1. Bilateral Relations" over prose, or over "(1) The first point": a part of a document, no entry of a menu. */
const isNumberedHead = (evidence: Evidence, after: Evidence | undefined): boolean =>
  evidence.rules.length === 1 &&
  evidence.rules[0]?.id === "boilerplate.numbered-menu" &&
  after !== undefined &&
  (after.prose || /^\((?:1|a|i)\)\s/u.test(after.line.text));
