import { mayHead } from "./emissions.ts";
import type { Evidence } from "./evidence.ts";

/** Lines between a paper's date and the headline: the section, the number of the issue, its price. */
const MOST_BETWEEN = 4;

/**
 * Whether below the line after this one, before any prose, stands a line that may be the headline: a paper's name stands over
 * the date, the section and then the headline. `told`: what the paragraphs tell of.
 */
export const headedBelow =
  (evidence: readonly Evidence[], told: ReadonlySet<string>) =>
  (i: number): boolean => {
    for (const one of evidence.slice(i + 2, i + 2 + MOST_BETWEEN)) {
      if (one.prose) return false;
      if (mayHead(one, told)) return true;
    }
    return false;
  };

/** Headlines that a list of other stories has at most: below a text, and within it. */
const MOST_LISTED = 6;
const MOST_AMID = 3;

/** Between two stories of a list stands how old the one above is. */
const AGE = "boilerplate.age-of-story";

const DATELINE = "paragraph.dateline";

/** A mark that costs the body so much ends a text more often than it interrupts it. */
const ENDING = 40;

/** What announces other stories by name; "Latest news" may as well head the page. */
const ALSO_READ = /^(?:also read|read also|see also|read more|related (?:stories|news|articles))$/;
/** Fewer headlines below one another are no list. */
const LEAST_HEADS = 3;

/** How many headlines of other stories stand below the line: all up to a mark without words, all but the last up to a text. */
function headsBelow(evidence: readonly Evidence[], at: number): number {
  let count = 0;
  for (const { line, prose, verdicts } of evidence.slice(at + 1, at + 12)) {
    if (line.words.length === 0) return count;
    if (prose) return count - 1;
    if (line.words.length < 4 || line.terminal || verdicts.strongest.boilerplate > 0) return 0;
    if (verdicts.strongest.timestamp > 0) return 0;
    count += 1;
  }
  return 0;
}

/**
 * Of each line, 1 where it stands in a list that furniture announces ("Also read", "Related"): headlines of other stories, one below
 * the other. 2: the prose right below such a headline, where the furniture stands below texts rather than amid them. 3: in a run of
 * them that none of this page's own can be in.
 */
export function listedAfterMarks(evidence: readonly Evidence[]): Uint8Array {
  const out = new Uint8Array(evidence.length);
  let open = 0;
  let ending = false;
  evidence.forEach(({ verdicts, prose, line, rules }, i) => {
    // "News in brief" and a dateline: a text begins, whatever is announced above it.
    if (rules.some(({ id }) => id === DATELINE)) open = 0;
    // An element that has a name tells itself what it is.
    if ((line.element?.names.size ?? 0) > 0) out[i] = 0;
    else if (open > 0 && !prose) out[i] = 1;
    else if (prose && ending && open < MOST_LISTED && out[i - 1] === 1) out[i] = 2;
    const others = verdicts.relatedMark && ALSO_READ.test(line.norm) ? headsBelow(evidence, i) : 0;
    if (others >= LEAST_HEADS) {
      out.fill(3, i + 1, i + 1 + others);
      open = 0;
    } else if (verdicts.relatedMark) {
      ending = verdicts.ends >= ENDING;
      open = ending ? MOST_LISTED : MOST_AMID;
    } else if (ending && rules.some(({ id }) => id === AGE)) open = MOST_LISTED;
    else if (prose || rules.length > 0 || line.words.length < 4) open = 0;
    else open -= 1;
  });
  return out;
}
