import { topicShare, type Evidence } from "../evidence.ts";
import { SELF_NAMED } from "./paragraph.ts";
import type { Setting } from "./setting.ts";
import { runsOn } from "./signs.ts";

/** Points of a line for being no part of the article. */
export function boilerplate(evidence: Evidence, { before, topic, late, item }: Setting): number {
  const { line, prose, verdicts } = evidence;
  const words = Math.min(line.words.length, 40);
  let points = prose
    ? -12 - (words >> 1)
    : line.terminal && words > 3
      ? -4 - (words >> 2)
      : 6 - (Math.min(words, 24) >> 2);
  if (evidence.selfNamed) points += SELF_NAMED;
  // An item of the text's list is no line of a menu, though it be numbered as one.
  if (!item) points += Math.max(0, verdicts.strongest.boilerplate) + (verdicts.second >> 2);
  if (prose && topic.size > 0 && late && topicShare(evidence, topic) === 0) points += runsOn(before) ? 4 : 16;
  return points;
}
