import type { Candidate } from "../candidate.ts";
import { VERBS_BY_LEMMA } from "../patterns/index.ts";
import { nearby, type EventGroup } from "./event-group.ts";
import { familyOf } from "./families.ts";

/** Sentences back within which what was planned is told. */
const REACH = 3;

/** What "the talks", "the meeting", "the trip" may be called that is cancelled. */
const FAMILIES: ReadonlySet<string> = new Set(["meet", "visit", "call", "signing", "ceremony", "exercise"]);

/** "The visit was called off", "but he did not arrive": words that only point back, and say that it came to nothing. */
export const isUndoing = ({ anaphoric, modality, type }: Candidate): boolean =>
  anaphoric && modality.negated && modality.status === "actual" && FAMILIES.has(familyOf(type));

/**
 * The plan that such a noun means: of what was told within the last sentences and has not come about the nearest of its family; undefined where none was.
 * What has been told as done cannot be called off any more.
 */
export function undoneBy(groups: readonly EventGroup[], undoing: Candidate): EventGroup | undefined {
  const { passage, trigger, type, roles } = undoing;
  const at = ({ members }: EventGroup): number =>
    Math.max(
      -1,
      ...members
        .filter((one) => one.trigger < trigger && passage.index - one.passage.index <= REACH)
        .map((one) => one.trigger),
    );
  const [nearest] = nearby(groups, trigger)
    .filter(
      (group) =>
        familyOf(group.type) === familyOf(type) &&
        at(group) >= 0 &&
        roles.every(({ entity }) => group.roles.some((role) => role.entity === entity)) &&
        group.members.every(({ modality: { status, negated } }) => !negated && NOT_YET.has(status)),
    )
    .toSorted((a, b) => at(b) - at(a));
  return nearest !== undefined && !isToldBetween(undoing, at(nearest)) ? nearest : undefined;
}

/** "is to meet Addo. She was also to have met the patriarch, but the meeting": the verb that its own sentence sets before the noun is what it means, though nobody whom it names is known. */
const isToldBetween = ({ passage, trigger, type }: Candidate, from: number): boolean =>
  passage.own.some(
    ({ verb }) =>
      verb.head > from &&
      verb.head < trigger &&
      (VERBS_BY_LEMMA.get(verb.lemma) ?? []).some((one) => familyOf(one.type) === familyOf(type)) &&
      verb.form === "infinitive",
  );

const NOT_YET: ReadonlySet<string> = new Set(["planned", "proposed", "hypothetical"]);
