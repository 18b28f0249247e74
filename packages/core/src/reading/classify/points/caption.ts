import { DATED_OPENING } from "../../rules/paragraph.ts";
import { topicShare, type Evidence } from "../evidence.ts";
import type { State } from "../states.ts";
import type { Setting } from "./setting.ts";
import { MOST_OF_HEADLINE, NO_RULE, other, signed, strongest } from "./signs.ts";

/** Caption rules below this tell only beside a credit. */
const WEAK_CAPTION = 30;

/** Points of a line between headline and text that reads like a scene and shares names with the text. */
const SCENE_AT_HEAD = 12;

/** Points of a line for being the words of a picture. */
export function caption(
  evidence: Evidence,
  { before, after, joined, told }: Setting,
  { zone }: State,
): number {
  const { line, twin, prose } = evidence;
  const any = strongest(evidence, "caption");
  const rule = any !== null && any >= WEAK_CAPTION ? any : null;
  const credited = after !== undefined && strongest(after, "credit") !== null;
  let points = rule === null ? NO_RULE : rule - 28;
  const opensText = evidence.rules.some(({ id }) => id === DATED_OPENING);
  // "Peru, Chile to widen trade coop.", twice, is a headline that a short word ends.
  if (twin && prose && !opensText && (any !== null || line.words.length > MOST_OF_HEADLINE)) points += 80;
  if (credited && joined) points = Math.max(points, -5) + 45;
  else if (credited && line.words.length >= 5)
    points += any === null ? (zone === "body" ? 4 : 26) : rule === null ? 76 : 45;
  if (isCaptionMark(before)) points += 60;
  if (zone === "post" && any !== null && !line.terminal && topicShare(evidence, told) >= 2 && !signed(after))
    points = Math.max(points, SCENE_AT_HEAD);
  return points - Math.min(30, other(evidence, ["boilerplate", "byline", "timestamp"]));
}

/** "Image caption", "toggle caption": a line of furniture that announces one. */
const isCaptionMark = (before: Evidence | undefined): boolean =>
  before !== undefined && before.line.words.length <= 4 && /caption|image source/.test(before.line.norm);
