import { dayNumber, type EventType, type When } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate, Role } from "../candidate.ts";
import { isWithin } from "../arguments/places.ts";
import { placing } from "./receptions.ts";

/** Types that tellings of one event are mixed among: talks, a meeting and negotiations of one day are one thing. */
const FAMILY: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "meet",
  negotiation: "meet",
  summit: "meet",
  attack: "force",
  deployment: "force",
  annexation: "annexation",
};
export const familyOf = (type: EventType): string => FAMILY[type] ?? type;

/** Of two types in one family the one that says more. */
const SPECIFIC: readonly EventType[] = ["summit", "meeting", "negotiation", "attack", "deployment"];

/** All tellings of one event in the article, in reading order. */
export interface EventGroup {
  readonly members: readonly Candidate[];
  readonly type: EventType;
  readonly roles: readonly Role[];
  readonly place: Candidate["place"];
  readonly when: Candidate["when"];
  readonly about: Candidate["about"];
}

/** Groups around a place in the text, and those that the article opens with: what is further off is no context. Groups are in order. */
export function nearby(groups: readonly EventGroup[], trigger: number): EventGroup[] {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.members[0]?.trigger ?? 0) < trigger) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(OPENING, low - AROUND);
  return [...groups.slice(0, OPENING), ...groups.slice(from, Math.max(from, low + AROUND))];
}
const OPENING = 40;
const AROUND = 40;

/** One event of several tellings: everybody named, the narrowest time, the most precise place. */
export function unite(view: View, members: readonly Candidate[]): EventGroup {
  const roles = new Map<string, Role>();
  for (const { roles: own } of members) {
    for (const role of own) {
      const known = roles.get(role.entity);
      roles.set(
        role.entity,
        known === undefined ? role : { ...known, spans: [...known.spans, ...role.spans] },
      );
    }
  }
  const about = new Map<string, Candidate["about"][number]>();
  for (const { about: own } of members) {
    for (const thing of own) {
      const known = about.get(thing.value);
      about.set(
        thing.value,
        known === undefined ? thing : { value: known.value, spans: [...known.spans, ...thing.spans] },
      );
    }
  }
  // "The session was attended by": a session of two that met is a meeting.
  const telling = members.filter(
    ({ trigger, actingFor }) => view.lemma(trigger) !== "session" && actingFor === undefined,
  );
  const types = (telling.length > 0 ? telling : members).map((member) => member.type);
  const type = SPECIFIC.find((candidate) => types.includes(candidate)) ?? types[0] ?? "meeting";
  const named = about.size > 1 ? [...about.values()].filter(({ value }) => !value.startsWith("local:")) : [];
  const place = precisePlace(view, placing(view, members));
  return {
    members,
    type,
    roles: actingFor(view, type, [...roles.values()], place?.value ?? null),
    place,
    when: type === "visit" ? stay(view, members) : preciseTime(members),
    about: named.length > 0 ? named : [...about.values()],
  };
}

/**
 * States beside the people who act for them: at a meeting the people are who meet ("US, Cuban presidents hold talks"), of a treaty the states are the
 * parties for which they sign.
 */
function actingFor(view: View, type: EventType, roles: readonly Role[], place: string | null): Role[] {
  const represented = new Set(
    roles.flatMap(({ entity }) =>
      view.kindOf(entity) === "person"
        ? [...view.statesOf(entity), view.doc.knowledge.entity(entity)?.country ?? entity]
        : [],
    ),
  );
  // "ambassadors of Peru and Chile presented": they themselves, once they are named.
  if (familyOf(type) === "meet" || type === "call" || type === "accreditation")
    return roles.filter(({ entity }) => view.kindOf(entity) !== "country" || !represented.has(entity));
  if (BETWEEN_STATES.has(type)) {
    const states = new Set(
      roles.flatMap(({ entity }) => (view.kindOf(entity) === "country" ? [entity] : [])),
    );
    // Ties are broken off by somebody; those who take them up for two states are no third party.
    const stands = ({ entity }: Role): boolean =>
      view.kindOf(entity) === "person" &&
      (type === "establishing-relations" || view.statesOf(entity).some((state) => states.has(state)));
    return states.size > 1 ? roles.filter((role) => !stands(role)) : [...roles];
  }
  if (type === "visit") return visiting(view, roles, place);
  if (type !== "signing") return [...roles];
  return roles.map((role) =>
    // "signed for Chad by A, for Mali by B and C": a person signs, a state is the party.
    view.kindOf(role.entity) === "person" && role.role === "party"
      ? { ...role, role: "signatory" as const }
      : view.kindOf(role.entity) === "country" && represented.has(role.entity) && role.role === "signatory"
        ? { ...role, role: "party" as const }
        : role,
  );
}

/** What states take up and break off: beside two of them the people who tell of it are no parties. */
const BETWEEN_STATES: ReadonlySet<EventType> = new Set<EventType>([
  "establishing-relations",
  "breaking-relations",
]);

/** "The two presidents drove to the palace": whoever is at home there is no visitor beside one who is not. */
function visiting(view: View, roles: readonly Role[], place: string | null): Role[] {
  const state = place === null ? null : (view.doc.knowledge.entity(place)?.country ?? place);
  const isAtHome = ({ role, entity }: Role): boolean =>
    role === "visitor" && state !== null && (entity === state || view.statesOf(entity).includes(state));
  const guests = roles.filter((role) => role.role === "visitor" && !isAtHome(role));
  // "his visit, the first by a Kenyan president": the state whose man has come is no second guest.
  const states = new Set(
    guests.flatMap(({ entity }) => (view.kindOf(entity) === "person" ? view.statesOf(entity) : [])),
  );
  const isSent = ({ role, entity }: Role): boolean =>
    role === "visitor" && view.kindOf(entity) === "country" && states.has(entity);
  return roles.filter((role) => !isSent(role) && (guests.length === 0 || !isAtHome(role)));
}

/** "the Agreement between the Government of Latvia and the Government of Moldova": the two states between which its title sets it. */
function inTitle(view: View, { value, spans }: Candidate["about"][number]): Role[] {
  const title = spans
    .map(({ start }) => view.mentionAt(view.tokenAt(start)))
    .find((mention) => mention?.kind === "agreement" && mention.entity === value);
  if (title === undefined) return [];
  const words = view.tokens.slice(title.first, title.last).map(({ norm }) => norm);
  if (!words.includes("between")) return [];
  const states = view
    .mentionsIn(title.first, title.last)
    .filter(({ kind, form }) => kind === "country" && form !== "demonym")
    .filter(({ entity }, i, all) => all.findIndex((other) => other.entity === entity) === i);
  return states.length === 2
    ? states.map(({ entity, span }) => ({ entity, role: "party" as const, spans: [span] }))
    : [];
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

function precisePlace(view: View, members: readonly Candidate[]): Candidate["place"] {
  let best: Candidate["place"] = null;
  for (const { place } of members) {
    if (place === null) continue;
    if (best === null || isWithin(view, place.value, best.value)) best = place;
    else if (place.value === best.value) best = { value: best.value, spans: [...best.spans, ...place.spans] };
  }
  return best;
}

/** Days that a time leaves open; an unknown year counts as a month, an open end as more than any closed stretch. */
function width({ edtf, earliest, latest }: When): number {
  if (edtf.startsWith("XXXX")) return 31;
  return earliest === null || latest === null ? 100_000 : dayNumber(latest) - dayNumber(earliest);
}

/** "will visit Chad on Feb. 9-11. On Feb. 11 she will tour a port": a visit lasts as long as its days are said to be, whatever is told of one of them. */
function stay(view: View, members: readonly Candidate[]): Candidate["when"] {
  const narrowest = preciseTime(members);
  if (narrowest === null || width(narrowest.value) > 0) return narrowest;
  const lasting = members.filter(
    ({ when }) =>
      when !== null &&
      /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(when.value.edtf) &&
      width(when.value) < LONGEST_STAY &&
      // "this week" only bounds it.
      when.spans.some(({ start, end }) => /\d/.test(view.text.slice(start, end))),
  );
  return lasting.length === 0 ? narrowest : preciseTime(lasting);
}
const LONGEST_STAY = 31;

/** The narrowest of the times told; of equal ones all the words. */
function preciseTime(members: readonly Candidate[]): Candidate["when"] {
  let best: Candidate["when"] = null;
  for (const { when } of members) {
    if (when === null) continue;
    if (best === null || width(when.value) < width(best.value)) best = when;
    else if (when.value.edtf === best.value.edtf)
      best = { value: best.value, spans: [...best.spans, ...when.spans] };
  }
  return best;
}
