import type { Evidence } from "./evidence.ts";

/** How reports open. */
const OPENINGS = new Set(["paragraph.dateline", "paragraph.dated-opening", "paragraph.figured-opening"]);
const opens = (one: Evidence | undefined): boolean => one?.rules.some(({ id }) => OPENINGS.has(id)) === true;

/** A story that is more than a teaser has so many lines of prose. */
const LEAST_PROSE = 3;
/** Words of a headline. */
const [FEWEST, MOST] = [4, 20];

const isHead = ({ line, prose, verdicts: { strongest } }: Evidence): boolean =>
  !prose &&
  line.opened &&
  !line.terminal &&
  !line.bullet &&
  !line.text.endsWith(":") &&
  line.words.length >= FEWEST &&
  line.words.length <= MOST &&
  Math.max(strongest.boilerplate, strongest.caption, strongest.credit, strongest.timestamp) < 30;

/**
 * Where a second story is glued below the first: its headline, then a paragraph that opens as reports do, where the first opened so
 * too and has been told for a while. The number of lines where there is none: one report may have several datelines, without headlines.
 */
export function secondStory(evidence: readonly Evidence[]): number {
  const first = evidence.findIndex(opens);
  if (first < 0) return evidence.length;
  let prose = 0;
  for (let i = first; i < evidence.length; i += 1) {
    const [one, above] = [evidence[i], evidence[i - 1]];
    if (i > first && prose >= LEAST_PROSE && opens(one) && above && isHead(above)) return i - 1;
    if (one?.prose === true) prose += 1;
  }
  return evidence.length;
}
