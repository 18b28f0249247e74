import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/** The pattern of a tally of the side on which those who take part voted; null where the words do not say. */
export function votedSide(view: View, { type, pattern, clause, trigger }: Candidate): string | null {
  if (type !== "vote" || pattern.startsWith(TALLY)) return type === "vote" ? pattern : null;
  if (view.lemma(trigger) === "abstain") return `${TALLY}abstained`;
  if (clause === null || view.lemma(trigger) !== "vote") return null;
  const last = Math.min(clause.last, trigger + WITHIN);
  for (let at = trigger + 1; at < last; at += 1) {
    const norm = view.norm(at);
    if (norm === "against") return `${TALLY}against`;
    if (/^(?:for|favou?r)$/.test(norm)) return `${TALLY}for`;
  }
  return null;
}

const TALLY = "tally.";
/** Tokens from the verb to the side: "voted 12 to 1 in favour". */
const WITHIN = 4;

/** "Chad and Fiji voted against" and "Fiji abstained" are two votes: each side has its own. So are two tallies that list others. */
export function votedApart(view: View, a: Candidate, b: Candidate): boolean {
  if (a.type !== "vote" || b.type !== "vote") return false;
  const [one, other] = [votedSide(view, a), votedSide(view, b)];
  if (one !== null && other !== null && one !== other) return true;
  return a.pattern.startsWith(TALLY) && b.pattern.startsWith(TALLY) && listed(a) !== listed(b);
}

const listed = ({ roles }: Candidate): string =>
  roles
    .map(({ entity }) => entity)
    .sort()
    .join(" ");
