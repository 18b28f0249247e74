import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { familyOf } from "./families.ts";
import { unite, type EventGroup } from "./event-group.ts";
import { followsOn } from "./follows-on.ts";
import { compatible } from "./same-event.ts";
import { takePart } from "./same-parties.ts";

/**
 * Joins the tellings of one event: same family, participants equal or one set within the other (a person counts for his state),
 * times and places that can both hold, the same polarity, and not one planned and the other done unless the days are the same. What cannot be
 * reconciled stays apart.
 */
export function joinTellings(view: View, candidates: readonly Candidate[], polities: Polities): EventGroup[] {
  const groups: Joining[] = [];
  /** Groups by what all tellings of one event share, so that a telling is compared with no others. */
  const alike = new Map<string, Joining[]>();
  // Tellings that say most are placed first, so that a bare one meets the fullest group it fits.
  const order = [...candidates].sort((a, b) => weight(b) - weight(a) || a.trigger - b.trigger);
  for (const candidate of order) {
    const key = `${familyOf(candidate.type)} ${candidate.modality.negated}`;
    const near = alike.get(key) ?? [];
    alike.set(key, near);
    const fitting = near.slice(-MOST_GROUPS).filter((group) => belongs(view, group, candidate, polities));
    // A telling that would fit two events equally well is evidence of neither.
    const bare = candidate.when === null && candidate.place === null;
    const home = fitting.length > 1 && bare ? closest(fitting, candidate) : fitting[0];
    if (home) {
      home.members.push(candidate);
      home.all = together(home.all, candidate);
    } else {
      const group = { members: [candidate], all: candidate };
      groups.push(group);
      near.push(group);
    }
  }
  return groups
    .map(({ members }) =>
      unite(
        view,
        members.sort((a, b) => a.trigger - b.trigger),
      ),
    )
    .sort((a, b) => (a.members[0]?.trigger ?? 0) - (b.members[0]?.trigger ?? 0));
}

const weight = ({ roles, place, when, about }: Candidate): number =>
  roles.length + (place === null ? 0 : 1.5) + (when === null ? 0 : 2) + about.length;

interface Joining {
  readonly members: Candidate[];
  /** The fullest telling, with everybody and everything that the others name. */
  all: Candidate;
}

/** No telling of the group contradicts, and those who take part are the same or the place in the article says that they are. */
function belongs(view: View, { members, all }: Joining, candidate: Candidate, polities: Polities): boolean {
  const sample = sampleOf(members);
  return (
    sample.every((member) => compatible(view, member, candidate, polities)) &&
    (takePart(view, all, candidate, polities) || sample.some((member) => followsOn(member, candidate)))
  );
}

function together(all: Candidate, { roles, about }: Candidate): Candidate {
  const newRoles = roles.filter(({ entity }) => !all.roles.some((role) => role.entity === entity));
  const newAbout = about.filter(({ value }) => !all.about.some((thing) => thing.value === value));
  if (newRoles.length === 0 && newAbout.length === 0) return all;
  return { ...all, roles: [...all.roles, ...newRoles], about: [...all.about, ...newAbout] };
}

const closest = (groups: readonly Joining[], { trigger }: Candidate): Joining | undefined =>
  [...groups].sort((a, b) => distance(a, trigger) - distance(b, trigger))[0];
const distance = ({ members }: Joining, trigger: number): number =>
  Math.min(...sampleOf(members).map((member) => Math.abs(member.trigger - trigger)));

/** Bounds on what a telling is compared with: no article tells of so many; a list of thousands must not take forever. */
const MOST_GROUPS = 150;
const MOST_MEMBERS = 16;

const sampleOf = (group: readonly Candidate[]): readonly Candidate[] =>
  group.length <= MOST_MEMBERS
    ? group
    : [...group.slice(0, MOST_MEMBERS / 2), ...group.slice(-MOST_MEMBERS / 2)];
