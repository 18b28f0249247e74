// Who signed where a signing names nobody.

import type { EventType } from "../../../record/index.ts";
import { partiesInTitle } from "../../shared/title-parties.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate, Role } from "../candidate.ts";
import type { EventGroup } from "./event-group.ts";

/** "the Agreement between the Government of Latvia and the Government of Moldova": the two states between which its title sets it. */
function inTitle(view: View, { value, spans }: Candidate["about"][number]): Role[] {
  const title = spans
    .map(({ start }) => view.mentionAt(view.tokenAt(start)))
    .find((mention) => mention?.kind === "agreement" && mention.entity === value);
  if (title === undefined) return [];
  const states = new Map<string, Role>();
  for (const { kind, entity, span } of partiesInTitle(
    title,
    view.mentionsIn(title.first, title.last),
    view.text,
  ))
    if (kind === "country" && !states.has(entity))
      states.set(entity, { entity, role: "party", spans: [span] });
  return states.size === 2 ? [...states.values()] : [];
}

/** "In 1992 a treaty was signed": the parties of a known agreement between two, or those of its title, signed it, where the text names nobody else. */
export const withParties = (view: View, groups: readonly EventGroup[]): EventGroup[] =>
  groups.map((group) => {
    const [thing] = group.about;
    if (group.type !== "signing" || group.roles.length > 0) return group;
    const titled = thing === undefined ? [] : inTitle(view, thing);
    if (titled.length > 0) return { ...group, roles: titled };
    const parties = thing === undefined ? [] : (view.doc.knowledge.entity(thing.value)?.parties ?? []);
    if (thing !== undefined && parties.length === 2 && parties.every((id) => view.kindOf(id) !== undefined))
      return {
        ...group,
        roles: parties.map((entity) => ({ entity, role: "party" as const, spans: thing.spans })),
      };
    const sides = besideTalks(view, group, groups);
    return sides.length === 0 ? group : { ...group, roles: sides };
  });

/** What two sides come together in. */
const TOGETHER: ReadonlySet<EventType> = new Set<EventType>(["meeting", "negotiation", "visit", "summit"]);

/** Sentences back in which they are told to have done so. */
const BESIDE = 3;

/** "The two presidents met in Lima. Five agreements were signed.": the two states whose people have just been told to meet. */
function besideTalks(
  view: View,
  { members, place, when }: EventGroup,
  groups: readonly EventGroup[],
): Role[] {
  const [first] = members;
  if (first?.clause?.verb.passive !== true || first.modality.status !== "actual" || first.modality.negated)
    return [];
  if (first.clause.agent !== null || first.clause.verb.tense !== "past" || first.clause.verb.perfect)
    return [];
  const hosts = groups.filter(
    (other) =>
      TOGETHER.has(other.type) &&
      other.members.some(
        ({ passage, trigger, modality }) =>
          trigger < first.trigger &&
          first.passage.index - passage.index <= BESIDE &&
          modality.status !== "hypothetical" &&
          !modality.negated,
      ) &&
      !(place !== null && other.place !== null && place.value !== other.place.value) &&
      !(when !== null && other.when !== null && when.value.edtf !== other.when.value.edtf),
  );
  for (const { roles } of hosts.toReversed()) {
    const sides = twoStates(view, roles);
    if (sides.length > 0) return sides;
  }
  return [];
}

/** The two states for which all of them act; none where it is not known of everybody, or they are not two. */
function twoStates(view: View, roles: readonly Role[]): Role[] {
  const states = new Map<string, Role>();
  for (const { entity, spans } of roles) {
    const own = view.kindOf(entity) === "person" ? view.statesOf(entity) : [entity];
    const [state] = own;
    if (own.length !== 1 || state === undefined || view.kindOf(state) !== "country") return [];
    if (!states.has(state)) states.set(state, { entity: state, role: "party", spans });
  }
  return states.size === 2 ? [...states.values()] : [];
}
