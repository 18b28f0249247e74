import type { Polities } from "../shared/polity.ts";
import type { View } from "../shared/view.ts";
import type { Candidate } from "./candidate.ts";
import { familyOf, unite, type EventGroup } from "./event-group.ts";
import { same } from "./same-event.ts";

/**
 * Joins the tellings of one event: same family, participants equal or one set within the other (a person counts for his state),
 * times and places that can both hold, the same polarity, and not one planned and the other done unless the days are the same. What cannot be
 * reconciled stays apart.
 */
export function joinTellings(view: View, candidates: readonly Candidate[], polities: Polities): EventGroup[] {
  const groups: Candidate[][] = [];
  /** Groups by what all tellings of one event share, so that a telling is compared with no others. */
  const alike = new Map<string, Candidate[][]>();
  // Tellings that say most are placed first, so that a bare one meets the fullest group it fits.
  const order = [...candidates].sort((a, b) => weight(b) - weight(a) || a.trigger - b.trigger);
  for (const candidate of order) {
    const key = `${familyOf(candidate.type)} ${candidate.modality.negated}`;
    const near = alike.get(key) ?? [];
    alike.set(key, near);
    const fitting = near
      .slice(-MOST_GROUPS)
      .filter((group) => sampleOf(group).every((member) => same(view, member, candidate, polities)));
    // A telling that would fit two events equally well is evidence of neither.
    const bare = candidate.when === null && candidate.place === null;
    const home = fitting.length > 1 && bare ? closest(fitting, candidate) : fitting[0];
    if (home) home.push(candidate);
    else {
      const group = [candidate];
      groups.push(group);
      near.push(group);
    }
  }
  return groups
    .map((members) =>
      unite(
        view,
        members.sort((a, b) => a.trigger - b.trigger),
      ),
    )
    .sort((a, b) => (a.members[0]?.trigger ?? 0) - (b.members[0]?.trigger ?? 0));
}

const weight = ({ roles, place, when, about }: Candidate): number =>
  roles.length + (place === null ? 0 : 1.5) + (when === null ? 0 : 2) + about.length;

const closest = (groups: readonly Candidate[][], { trigger }: Candidate): Candidate[] | undefined =>
  [...groups].sort((a, b) => distance(a, trigger) - distance(b, trigger))[0];
const distance = (group: readonly Candidate[], trigger: number): number =>
  Math.min(...group.map((member) => Math.abs(member.trigger - trigger)));

/** Bounds on what a telling is compared with: no article tells of so many; a list of thousands must not take forever. */
const MOST_GROUPS = 150;
const MOST_MEMBERS = 16;

const sampleOf = (group: readonly Candidate[]): readonly Candidate[] =>
  group.length <= MOST_MEMBERS
    ? group
    : [...group.slice(0, MOST_MEMBERS / 2), ...group.slice(-MOST_MEMBERS / 2)];
