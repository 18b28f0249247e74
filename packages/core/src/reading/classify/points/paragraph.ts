import { topicShare, type Evidence } from "../evidence.ts";
import type { Setting } from "./setting.ts";
import { MOST_OF_HEADLINE, runsOn, strongest } from "./signs.ts";

/** A page that opens a line with its own name speaks of itself. */
export const SELF_NAMED = 45;

/** Points of a line for being a paragraph of the article. */
export function paragraph(
  evidence: Evidence,
  { before, topic, late, listed, teaser, item, again, other: another }: Setting,
): number {
  const { line, selfNamed } = evidence;
  const words = line.words.length;
  // Sentences full of names have few small words.
  const plain = line.terminal ? words - (line.capitals >> 1) : words;
  const functional = line.functions * 4 >= plain;
  let points = Math.min(words, 30) - 18;
  points += line.terminal ? 18 : words >= 25 ? 0 : -12;
  if (words >= 6) points += functional ? 10 : line.functions * 8 >= plain ? 0 : -15;
  else if (!line.terminal) points -= 15;
  if (!line.opened) points -= 6;
  // A long headline in title case, as lists of other stories have them.
  if (!line.terminal && words >= 9 && line.capitals * 5 > line.lettered * 3) points -= 20;
  points += strongest(evidence, "paragraph") ?? 0;
  if (selfNamed) points -= SELF_NAMED;
  if (teaser || another) points -= 60;
  if (listed) points -= 40;
  if (item && !listed) points = Math.max(points, ITEM);
  else if (isPoint(evidence, before, topic) && !listed) points += POINT;
  if (words < 12 && before?.verdicts.listMark === true) points -= 30;
  if (again || (words <= MOST_OF_HEADLINE && before?.line.norm === line.norm)) points -= 50;
  if (!item && topic.size > 0 && late && words >= 12) {
    const share = topicShare(evidence, topic);
    points += share === 0 ? (runsOn(before) ? -4 : -22) : Math.min(share, 3) * 3;
  }
  return points;
}

/** The points of an item of a list that the text leads to, however few its words are. */
const ITEM = 14;
/** "Key points:", and then what the article says in short, a bullet each. */
const POINT = 18;
const isPoint = (evidence: Evidence, before: Evidence | undefined, topic: ReadonlySet<string>): boolean =>
  evidence.line.bullet &&
  evidence.line.words.length >= 6 &&
  evidence.line.functions > 0 &&
  before !== undefined &&
  (before.line.bullet || before.line.text.endsWith(":")) &&
  topicShare(evidence, topic) >= 2;
