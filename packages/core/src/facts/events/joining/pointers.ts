import type { View } from "../../shared/view.ts";
import type { Candidate, Role } from "../candidate.ts";
import { isFormer } from "./earlier-events.ts";
import { familyOf } from "./families.ts";
import { nearby, unite, type EventGroup } from "./event-group.ts";
import { isSetApart } from "./same-event.ts";
import { timesAgree } from "./same-time.ts";
import { isUndoing, undoneBy } from "./undone.ts";
import { placesAgree } from "../arguments/places.ts";

/** Sentences back within which a definite noun finds what it means. */
const REACH = 4;

/** "The signing ceremony" is of the signing, "the talks" of the meeting. */
const kindOf = ({ type }: { readonly type: Candidate["type"] }): string => familyOf(type);

/** "The ceremony took place in the palace": after credentials were handed over it is of that. */
const isCeremonyOf = (view: View, group: EventGroup, { type, trigger }: Candidate): boolean =>
  type === "ceremony" && group.type === "accreditation" && view.lemma(trigger) === "ceremony";

/** "Also present were": who is told to have been there was there at whatever was told last, a ceremony too. */
const isHeldBefore = ({ type }: EventGroup, { pattern }: Candidate): boolean =>
  pattern === "present.label" && type === "ceremony";

/**
 * Gives the nouns that only point back ("The talks took place in the Kremlin") to the event they mean: the nearest told before in the article of
 * the same family that their place and time can both be of. They add place, time and evidence, and those who attend. What finds none is dropped, unless
 * somebody attends it or it says enough to stand alone: that is returned as homeless.
 */
export function attachPointers(
  view: View,
  groups: readonly EventGroup[],
  pointers: readonly Candidate[],
): { groups: EventGroup[]; homeless: Candidate[] } {
  const added = new Map<EventGroup, Candidate[]>();
  const homeless: Candidate[] = [];
  for (const pointer of pointers) {
    const undone = isUndoing(pointer) ? undoneBy(groups, pointer) : undefined;
    if (undone !== undefined) {
      // Where and when it was called off is not where and when it was to be.
      added.set(undone, [...(added.get(undone) ?? []), { ...pointer, place: null, when: null }]);
      continue;
    }
    const guests = pointer.attending === true || pointer.joining === true;
    if (pointer.place === null && pointer.when === null && !guests) continue;
    const fitting = nearby(groups, pointer.trigger).filter(
      (group) =>
        (kindOf(group) === kindOf(pointer) ||
          isCeremonyOf(view, group, pointer) ||
          isHeldBefore(group, pointer)) &&
        (pointer.joining !== true || admits(view, group, pointer)) &&
        canBe(view, group, pointer),
    );
    // "On the last day of the summit A met B": the summit is what was told as one, where any was.
    const summits =
      pointer.type === "summit" && /^(?:summit|conference)$/.test(view.lemma(pointer.trigger))
        ? fitting.filter(({ type }) => type === "summit")
        : [];
    // "spoke at the conference" behind two who met: those who attend a gathering join no meeting of others.
    const homes =
      summits.length > 0
        ? summits
        : guests && GATHERING.test(view.lemma(pointer.trigger))
          ? fitting.filter((group) => isCalled(view, group, pointer))
          : fitting;
    const home =
      pointer.roles.length > 0 && !guests
        ? onlyOne(homes.filter(({ roles }) => pointer.roles.every((role) => roles.some(sameAs(role)))))
        : homes
            .map((group) => ({ group, at: lastBefore(group, pointer) }))
            .filter(({ group, at }) => at >= 0 && !isCalledSince(view, group, at, pointer))
            .sort((a, b) => b.at - a.at)[0]?.group;
    if (home === undefined) {
      if (pointer.attending === true || pointer.alone === true) homeless.push(pointer);
      continue;
    }
    const told = pointer.pattern === "present.label" ? { ...pointer, type: home.type } : pointer;
    added.set(home, [...(added.get(home) ?? []), told]);
  }
  const filled = groups.map((group) => {
    const more = added.get(group);
    return more === undefined ? group : unite(view, [...group.members, ...more]);
  });
  return { groups: filled, homeless };
}

/** Two who met have no guests, but those who act for them are there. */
function admits(
  view: View,
  { type, roles, members }: EventGroup,
  { actingFor, passage, pattern }: Candidate,
): boolean {
  if (actingFor === undefined)
    return /^(?:summit|accreditation)$/.test(type) || (pattern === "present.label" && PRESENT_AT.test(type));
  if (actingFor.length === 0) return members.some((member) => member.passage === passage);
  return roles.some(
    ({ entity }) =>
      actingFor.includes(entity) ||
      view.statesOf(entity).some((state) => actingFor.includes(state)) ||
      // "the ninth session of the Joint Committee": whose it is, its name says if anything does.
      (view.kindOf(entity) === "organization" && roles.length === 1),
  );
}

const PRESENT_AT = /^(?:ceremony|meeting|negotiation)$/;

/** Of many, by its noun. */
const GATHERING = /^(?:conference|forum|congress|symposium)$/;

/** Some telling of it has the pointer's own noun: "the talks ended", "attended the talks". */
const isCalled = (view: View, { members }: EventGroup, { trigger }: Candidate): boolean =>
  members.some((member) => view.lemma(member.trigger) === view.lemma(trigger));

/** "opened a week of meetings, a day after talks ended. At the talks": the noun itself has stood between, of something else. */
function isCalledSince(view: View, group: EventGroup, at: number, pointer: Candidate): boolean {
  if (isCalled(view, group, pointer)) return false;
  const noun = view.lemma(pointer.trigger);
  for (let i = at + 1; i < pointer.trigger; i += 1)
    if (view.lemma(i) === noun && view.token(i)?.upos === "NOUN") return true;
  return false;
}

/**
 * "a session of parliament" and "the summit held in Lusaka on 16 August": by another noun, with place and day of its own, no body's session is meant, nor
 * a meeting of which neither was told ("called on Addo. They will sign at the Lusaka summit in May").
 */
const isOtherBody = (view: View, group: EventGroup, pointer: Candidate): boolean =>
  pointer.type === "summit" &&
  pointer.place !== null &&
  pointer.when !== null &&
  !isCalled(view, group, pointer) &&
  ((group.place === null && group.when === null) ||
    group.roles.some(({ entity }) => view.kindOf(entity) === "organization"));

/** Words that name who takes part mean one event or, where two would do, neither. */
const onlyOne = (groups: readonly EventGroup[]): EventGroup | undefined =>
  groups.length === 1 ? groups[0] : undefined;

const sameAs =
  ({ entity }: Role) =>
  (other: Role): boolean =>
    other.entity === entity;

/** "met on the margins of the summit": what is beside it is not the summit. */
function isBeside(view: View, { members }: EventGroup, { type, trigger, passage }: Candidate): boolean {
  if (type !== "summit" || !members.some((member) => member.passage === passage && member.type !== "summit"))
    return false;
  for (let i = trigger - 1; i > passage.sentence.first && i > trigger - 9; i -= 1) {
    if (view.norm(i) === "of" && /^(?:sidelines|margins|fringes|side-lines)$/.test(view.norm(i - 1)))
      return true;
    if (/^[;:,]$/.test(view.norm(i)) || view.token(i)?.upos === "VERB") return false;
  }
  return false;
}

function canBe(view: View, group: EventGroup, pointer: Candidate): boolean {
  if (isBeside(view, group, pointer) || isOtherBody(view, group, pointer)) return false;
  if (group.members.some((member) => isSetApart(member, pointer))) return false;
  // "The last summit was in May": not the one that is news.
  if (isFormer(view, pointer) && !group.members.some((member) => isFormer(view, member))) return false;
  if (group.members.some(({ modality }) => modality.negated !== pointer.modality.negated)) return false;
  // "The war broke out in 1983" says nothing of troops that are to be sent now.
  if (familyOf(pointer.type) === "force" && group.type !== pointer.type) return false;
  // "He arrived on Sunday" is not of a journey that is still ahead.
  if (pointer.roles.length > 0 && isDone(pointer) && !group.members.some((member) => isDone(member)))
    return false;
  // "The talks could resume in December" is not of talks that were held.
  if (!isDone(pointer) && pointer.judged !== true && group.members.every((member) => isDone(member)))
    return false;
  if (group.when !== null && pointer.when !== null && !timesAgree(group.when.value, pointer.when.value))
    return false;
  return placesAgree(view, group.place?.value ?? null, pointer.place?.value ?? null);
}

const isDone = ({ modality: { status } }: Candidate): boolean => status === "actual" || status === "ongoing";

/** Token of the last telling before the pointer, within reach or in the title; -1 when there is none. */
function lastBefore({ members }: EventGroup, { trigger, passage }: Candidate): number {
  const before = members.filter(
    (member) =>
      member.trigger < trigger &&
      (passage.index - member.passage.index <= REACH || member.passage.block.kind === "title"),
  );
  return Math.max(-1, ...before.map((member) => member.trigger));
}
