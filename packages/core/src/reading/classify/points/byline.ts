import type { Evidence } from "../evidence.ts";
import type { State } from "../states.ts";
import type { Setting } from "./setting.ts";
import { CREDITED, dated, FAINT, hasDesk, NO_RULE, ruled, strongest } from "./signs.ts";

/** Points of a line for naming who wrote. */
export function byline(evidence: Evidence, { before, after, headedBelow }: Setting, { zone }: State): number {
  const base = ruled(evidence, "byline");
  const { staff, bareName, strongest: told } = evidence.verdicts;
  // "The minister in Lima TASS/Ana Ruiz": behind a picture's words on their line stands who made it.
  if (evidence.line.joined && told.credit > CREDITED) return NO_RULE;
  // "Related Topics" has the looks of a name.
  if (bareName && told.boilerplate > FAINT && told.byline <= FAINT) return NO_RULE;
  if (zone === "body" || zone === "tail") return base - (staff ? 0 : 12);
  // "Star Digital Report", the stamp, and only then the headline.
  if (zone === "pre")
    return (
      base -
      ((headedBelow && dated(after)) || hasDesk(after) || hasDesk(evidence) ? 6 : 30) +
      (bareName && hasDesk(after) ? 20 : 0)
    );
  if (staff) return base - 20;
  // Below the headline a bare name is its author; so is the name above a stamp.
  const headed =
    before !== undefined && before.line.words.length >= 4 && strongest(before, "boilerplate", FAINT) === null;
  // Two authors stand one below the other.
  const second = before?.verdicts.author === true;
  return base + (bareName && (headed || second || dated(after) || dated(before)) ? 10 : 0);
}
