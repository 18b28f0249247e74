import type { Candidate } from "./candidate.ts";

/** Kinds whose names may hold other names that the record wants too: the parties in a treaty's title. */
const HOLDERS = new Set(["agreement", "event", "organization"]);

const inside = (inner: Candidate, outer: Candidate): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

const holds = (outer: Candidate, inner: Candidate): boolean =>
  inner.nests &&
  inside(inner, outer) &&
  HOLDERS.has(outer.kind) &&
  // A listed body's name is one unit ("European Union"); its words are no mentions.
  (outer.kind === "agreement" || outer.candidates.length === 0 || inner.rule === "names.known.owner") &&
  // A title cut short is no second title.
  (inner.kind !== outer.kind || (outer.kind === "agreement" && inner.start > outer.start));

/** Both cannot stand: they overlap, and neither nests in the other. */
const excludes = (one: Candidate, other: Candidate): boolean =>
  one.end > other.start && other.end > one.start && !holds(one, other) && !holds(other, one);

/**
 * The one place of precedence: by rank, then the longer, then the earlier. A name that overlaps an accepted one is dropped
 * unless it nests in it. Linear in the text but for the few names that overlap.
 */
export function decide(candidates: readonly Candidate[]): readonly Candidate[] {
  const order = candidates.toSorted(
    (a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const accepted: Candidate[] = [];
  const byToken = new Map<number, Candidate[]>();
  const fits = (candidate: Candidate): boolean => {
    for (let i = candidate.first; i < candidate.last; i += 1)
      if (byToken.get(i)?.some((other) => excludes(other, candidate)) === true) return false;
    return true;
  };
  for (const candidate of order) {
    if (!fits(candidate)) continue;
    accepted.push(candidate);
    for (let i = candidate.first; i < candidate.last; i += 1) {
      const list = byToken.get(i);
      if (list === undefined) byToken.set(i, [candidate]);
      else list.push(candidate);
    }
  }
  return accepted.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
