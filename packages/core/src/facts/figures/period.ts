import type { TimeMention } from "../../record/index.ts";
import { precisionOf } from "../../record/index.ts";
import { clauseAt, type Passage, type View } from "../shared/view.ts";

/** A number that another is set against stands between; bounded, as the sentence is. */
const COMPARED = /\b(?:from|against|than|compared with|compared to)\s[^,;\n]{0,30}\d/;

const NOW_REACH = 4;

/**
 * The time that a figure is told of: the nearest of its own clause. A flow ("trade", "exports") is not told of a day.
 * "said on Monday that trade reached ..." keeps Monday for the saying: it stands in another clause.
 */
export function periodOf(
  view: View,
  passage: Passage,
  first: number,
  last: number,
  flow: boolean,
): TimeMention | null {
  // "with a current population of 2 million, Chad joined in 1991": of the day of writing.
  for (let i = first - 1; i >= Math.max(passage.sentence.first, first - NOW_REACH); i -= 1)
    if (/^(?:current|present|present-day|today['’]?s)$/.test(view.norm(i))) return null;
  const clause = clauseAt(passage, first);
  const { sentence, clauses } = passage;
  const ranges = clause
    ? [
        clause,
        ...(clause.kind === "participial" && clause.parent !== null ? [clauses[clause.parent]] : []),
        // "14 were killed when a ferry sank last month"
        ...clauses.filter(
          ({ marker, parent }) => marker === "when" && parent !== null && clauses[parent] === clause,
        ),
      ]
    : [sentence];
  const start = view.token(first)?.start ?? 0;
  const end = view.token(last - 1)?.end ?? 0;
  const distance = ({ span }: TimeMention): number =>
    span.end <= start ? start - span.end : Math.max(0, span.start - end);
  for (const range of ranges) {
    if (!range) continue;
    const own = view.timesIn(range.first, range.last).filter(({ when, type, span }) => {
      if (!when || type === "set") return false;
      if (flow && precisionOf(when) === "day") return false;
      // "150,000 barrels, from 120,000 a year earlier": of the number that it is compared with.
      if (span.start >= end && COMPARED.test(view.text.slice(end, span.start))) return false;
      // Within the number's own clause, not one nested in it.
      return clause === undefined || clauseAt(passage, view.tokenAt(span.start)) === range;
    });
    // "from $3 billion in 2005 to $8.4 billion in 2009": a year right behind a number is that number's.
    const behind = own.find(({ span }) =>
      /^\s+(?:(?:in|for|during|by)\s+(?:the\s+|both\s+)?)?$/.test(view.text.slice(end, span.start)),
    );
    if (behind) return behind;
    const [nearest] = own.sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest;
  }
  return null;
}
