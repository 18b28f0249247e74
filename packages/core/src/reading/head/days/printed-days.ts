import { isDay, isoDay } from "../../../record/index.ts";
import { stampDay } from "../../stamps/fields.ts";
import { stampOf } from "../../stamps/stamp.ts";

/** "AP-NY-11-21-85 0612EST": how wires of the eighties and nineties end. */
const SLUG = /^\p{Lu}{2,4}-\p{Lu}{2,4}-(\d{2})-(\d{2})-(\d{2})\s+\d{4}\s?\p{Lu}{0,3}$/u;
/** "(c) Lesotho Herald, 30 October 2014": an outlet's name and the day of the issue, and nothing else. */
const COPYRIGHT_DAY =
  /^(?:©|\(c\)|copyright:?)\s*(?:\p{Lu}[\p{L}'’.&-]*\s*){1,6}[,:|–—-]\s*(?<day>(?:\d{1,2}\s+\p{L}{3,9}\.?|\p{L}{3,9}\.?\s+\d{1,2}),?\s+(?:19|20)\d{2})\.?$/iu;
const COPYRIGHT_YEAR = /(?:©|copyright|\(c\))\D{0,40}?(?:(?:19|20)\d{2}\s*[-–]\s*)?((?:19|20)\d{2})\b/i;
/** Characters of a line in which its year of copyright is looked for. */
const SEEN = 300;
/** "X's Regular Press Conference on October 12, 2022": what a ministry gives out of one day is titled with it. */
const OF_A_DAY =
  /\b(?:press (?:conference|briefing|statement|release|communiqu[eé])|(?:daily|weekly|regular|noon) (?:press )?briefing|remarks|transcript|readout|statement|communiqu[eé]|press availability)\b.{0,120}?\b(?:on|of|dated|,|–|-|\()\s*(?<day>(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?),?\s+(?:19|20)\d{2})\)?$/iu;

/** The day of a wire's slug: month, day, year. */
export function slugDay(line: string): string | null {
  const slug = SLUG.exec(line);
  if (!slug) return null;
  const year = Number(slug[3]);
  const [y, m, d] = [year >= 50 ? 1900 + year : 2000 + year, Number(slug[1]), Number(slug[2])];
  return isDay(y, m, d) ? isoDay(y, m, d) : null;
}

/** The day of the issue beside the outlet in a line of copyright. */
export function copyrightDay(line: string): string | null {
  const written = COPYRIGHT_DAY.exec(line)?.groups?.["day"];
  const stamp = written === undefined ? null : stampOf(written, 0, written.length);
  return stamp === null || stamp.label !== null ? null : stampDay(stamp);
}

/** The year of a line of copyright, the last where it has two. */
export const copyrightYear = (line: string): string | null =>
  COPYRIGHT_YEAR.exec(line.slice(0, SEEN))?.[1] ?? null;

/** The day in the title of a transcript or a statement. */
export function titledDay(title: string): string | null {
  const written = OF_A_DAY.exec(title)?.groups?.["day"];
  const stamp = written === undefined ? null : stampOf(written, 0, written.length);
  return stamp === null ? null : stampDay(stamp);
}
