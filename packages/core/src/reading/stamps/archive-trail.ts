import { stampDay } from "./fields.ts";
import { stampOf } from "./stamp.ts";

/** The issue of a paper that an archive shows: "Browse > The Derwent Examiner (Hobart : 1891 - 1956) > Thu 18 Mar 1948 > Page 1". */
export interface ArchiveTrail {
  readonly paper: string;
  /** ISO day. */
  readonly day: string;
}

const STEP = /\s*(?:>|›|»|\u2192)\s*/u;
/** Characters of the longest such path: the runs of blanks in a longer line are not to be searched for steps. */
const LONGEST = 300;
/** Most steps from the archive's door to the page. */
const MOST_STEPS = 8;
const PAGE = /^(?:p(?:age|\.|ágina|\.\s?á?g\.?)?|seite|pág\.?|página|image|imagen|bild)\s?\d/iu;

/** Where a line is an archive's path to a page: the paper and the day of its issue, which a step of a page follows; null for other lines. */
export function archiveTrail(line: string): ArchiveTrail | null {
  if (line.length > LONGEST) return null;
  const steps = line.trim().split(STEP);
  if (steps.length < 3 || steps.length > MOST_STEPS) return null;
  for (let i = 1; i + 1 < steps.length; i += 1) {
    const stamp = stampOf(steps[i] ?? "", 0, (steps[i] ?? "").length);
    const day = stamp === null ? null : stampDay(stamp);
    const paper = (steps[i - 1] ?? "").replace(/\s*[([].*$/u, "").trim();
    if (day !== null && PAGE.test(steps[i + 1] ?? "") && /^\p{Lu}.{2,60}$/u.test(paper))
      return { paper, day };
  }
  return null;
}
