import { precisionOf } from "../../record/index.ts";
import { clauseAt, type View } from "../shared/view.ts";
import type { Candidate } from "./candidate.ts";
import type { EventGroup } from "./merge.ts";

/** Types that a meeting or a visit contains: what is signed or adopted there is signed or adopted that day. */
const CONTAINED: ReadonlySet<string> = new Set([
  "signing",
  "adoption",
  "ceremony",
  "ratification",
  "meeting",
  "negotiation",
  "summit",
  "conclusion",
]);
const CONTAINERS: ReadonlySet<string> = new Set([
  "meeting",
  "summit",
  "negotiation",
  "visit",
  "ceremony",
  "signing",
]);

/**
 * Dates what has no time of its own from the event it is told with: one that its sentence points at ("After the meeting they
 * signed"), or the nearest earlier one of the same people, told in the past and not as a recollection. The words that bear the time are its
 * support. Everything else stays undated: the day of publication is never taken.
 */
export function inContext(
  view: View,
  groups: readonly EventGroup[],
  candidates: readonly Candidate[],
): EventGroup[] {
  return groups.map((group) => {
    const first = group.members[0];
    if (group.when !== null || first === undefined || !CONTAINED.has(group.type)) return group;
    if (
      !group.members.every(
        ({ modality, clause }) =>
          modality.status === "actual" && !modality.negated && !(clause?.verb.perfect ?? false),
      )
    )
      return group;
    // A time that the clause gives but that could not be resolved ("on Wednesday") must not be answered by another event's.
    if (group.members.some((member) => hasTime(view, member))) return group;
    const pointer = candidates.find(
      ({ anaphoric, passage }) => anaphoric && passage.index === first.passage.index,
    );
    const host = groups
      .filter(
        (other) =>
          other !== group &&
          CONTAINERS.has(other.type) &&
          other.when !== null &&
          precisionOf(other.when.value) === "day",
      )
      .filter(
        (other) =>
          shares(group, other) &&
          other.members.some(({ modality }) => modality.status === "actual" || modality.status === "ongoing"),
      )
      .sort((a, b) => nearness(a, first) - nearness(b, first))[0];
    if (host === undefined || host.when === null) return group;
    const told = pointer !== undefined || isNews(first);
    if (!told) return group;
    const place = group.place ?? (host.type === "visit" ? null : host.place);
    return { ...group, when: host.when, place };
  });
}

const hasTime = (view: View, { passage, clause }: Candidate): boolean =>
  view
    .timesIn(clause?.first ?? passage.sentence.first, clause?.last ?? passage.sentence.last)
    .some(
      ({ type, span }) =>
        type === "date" && (clause === null || clauseAt(passage, view.tokenAt(span.start)) === clause),
    );

const shares = (a: EventGroup, b: EventGroup): boolean =>
  a.roles.length > 0 && a.roles.every(({ entity }) => b.roles.some((other) => other.entity === entity));

const nearness = (group: EventGroup, { trigger }: Candidate): number =>
  Math.min(
    ...group.members.map(
      (member) => Math.abs(member.trigger - trigger) + (member.trigger > trigger ? 1000 : 0),
    ),
  );

/** Told in the simple past of a main clause. */
const isNews = ({ clause }: Candidate): boolean =>
  clause !== null &&
  clause.kind === "main" &&
  clause.verb.form === "finite" &&
  clause.verb.tense === "past" &&
  !clause.verb.perfect;
