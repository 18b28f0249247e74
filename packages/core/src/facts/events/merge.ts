import { canCoincide, dayNumber, type EventType, type When } from "../../record/index.ts";
import type { Polities } from "../shared/polity.ts";
import type { View } from "../shared/view.ts";
import type { Candidate, Role } from "./candidate.ts";
import { isWithin, placesAgree } from "./places.ts";

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
    const fitting = near.filter((group) => group.every((member) => same(view, member, candidate, polities)));
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

function same(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  if (familyOf(a.type) !== familyOf(b.type)) return false;
  if (a.modality.negated !== b.modality.negated) return false;
  if (a.when !== null && b.when !== null && !timesAgree(a.when.value, b.when.value)) return false;
  if (!bodiesAgree(view, a, b) || !hostsAgree(view, a, b, polities)) return false;
  const settled = ["actual", "ongoing"];
  if (settled.includes(a.modality.status) !== settled.includes(b.modality.status)) {
    const aim = a.modality.purpose === true || b.modality.purpose === true;
    const sameDay = a.when !== null && b.when !== null && a.when.value.edtf === b.when.value.edtf;
    if (!sameDay && !aim) return false;
  }
  if (!placesAgree(view, a.place?.value ?? null, b.place?.value ?? null)) return false;
  if (
    a.about.length > 0 &&
    b.about.length > 0 &&
    !isLooseTitle(a, b) &&
    !a.about.some(({ value }) => b.about.some((other) => other.value === value))
  )
    return false;
  if (isAnother(a, b)) return false;
  if ((a.apart === true || b.apart === true) && a.roles.length !== b.roles.length) return false;
  if (SPOKEN.has(a.type) && !saysSame(a, b)) return false;
  return participantsAgree(a, b, polities);
}

/** A headline names an agreement in its own words ("declaration on Hong Kong"): that is no other than the one that the lead names. */
function isLooseTitle(a: Candidate, b: Candidate): boolean {
  const [first] = a.trigger < b.trigger ? [a, b] : [b, a];
  return first.passage.block.kind === "title" && first.about.every(({ value }) => value.startsWith("local:"));
}

/** "a treaty" told in a later sentence, after one has been told of, is another treaty. */
function isAnother(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  if (first.passage.block.kind === "title" || !second.indefinite || second.about.length > 0) return false;
  const later = second.passage.index > first.passage.index;
  return AGREEING.has(a.type) && later && (first.indefinite || first.about.length > 0);
}

/** Acts of speech: who promises twice has made two promises, unless a headline tells of the one. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>([
  "promise",
  "proposal",
  "request",
  "demand",
  "denial",
  "threat",
]);

function saysSame(a: Candidate, b: Candidate): boolean {
  const [first] = a.trigger < b.trigger ? [a, b] : [b, a];
  const actors = ({ roles }: Candidate): string =>
    roles
      .filter(({ role }) => role === "actor")
      .map(({ entity }) => entity)
      .sort()
      .join(" ");
  return first.passage.block.kind === "title" || actors(a) === actors(b);
}

/**
 * A bare telling in the title ("Agreement signed at Arawa") is of the event that the article opens with; who "signed for Peru" signed what the sentence
 * before tells of.
 */
function opensWith(a: Candidate, b: Candidate): boolean {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  if (second.pattern === "sign-for.verb" || second.pattern === "sign-bare.verb")
    return second.passage.index - first.passage.index <= 2;
  return (
    first.passage.block.kind === "title" &&
    first.roles.length === 0 &&
    second.passage.index - first.passage.index <= 3
  );
}

/** Talks that only their place names are one when it is the same. */
const sharePlace = (a: Candidate, b: Candidate): boolean =>
  a.place !== null && a.place.value === b.place?.value && familyOf(a.type) === "meet";

const AGREEING: ReadonlySet<EventType> = new Set<EventType>(["signing", "ratification", "conclusion"]);

/** "The two men signed the treaty in the East Room": signers who are not named again are those just told of. */
const resumes = (a: Candidate, b: Candidate): boolean => {
  const [first, second] = a.trigger < b.trigger ? [a, b] : [b, a];
  return (
    AGREEING.has(second.type) &&
    second.roles.length === 0 &&
    !second.indefinite &&
    (first.about.length === 0 || second.about.length === 0) &&
    second.passage.index - first.passage.index <= 2
  );
};

function participantsAgree(a: Candidate, b: Candidate, polities: Polities): boolean {
  const sharesAbout = a.about.some(({ value }) => b.about.some((other) => other.value === value));
  if (a.roles.length === 0 || b.roles.length === 0)
    return (
      sharesAbout ||
      resumes(a, b) ||
      opensWith(a, b) ||
      (a.roles.length === 0 && b.roles.length === 0 && (adjacent(a, b) || sharePlace(a, b)))
    );
  if (opensWith(a, b)) return true;
  const cover = (x: Candidate, y: Candidate): boolean =>
    x.roles.every(({ entity }) =>
      y.roles.some(
        (other) =>
          other.entity === entity ||
          standsFor(other.entity, entity, y, polities) ||
          standsFor(entity, other.entity, x, polities),
      ),
    );
  if (!cover(a, b) && !cover(b, a)) {
    // The same agreement signed at a place and time that can be one: one side in common is enough.
    const shared = sharesAbout && a.roles.some((role) => cover({ ...a, roles: [role] }, b));
    return shared && AGREEING.has(a.type);
  }
  // One visitor in common, not just one host: two people who visit the same state make two visits.
  const leading = (candidate: Candidate) =>
    candidate.roles.filter(({ role }) => role === "visitor" || role === "actor");
  const [leadA, leadB] = [leading(a), leading(b)];
  if (leadA.length > 0 && leadB.length > 0) {
    return leadA.some(({ entity }) =>
      leadB.some(
        (other) =>
          other.entity === entity ||
          standsFor(entity, other.entity, a, polities) ||
          standsFor(other.entity, entity, b, polities),
      ),
    );
  }
  return true;
}

/** Days of an unknown year agree when their months and days do. */
export const timesAgree = (a: When, b: When): boolean =>
  a.edtf.startsWith("XXXX") && b.edtf.startsWith("XXXX")
    ? a.edtf.startsWith(b.edtf) || b.edtf.startsWith(a.edtf)
    : canCoincide(a, b);

/** A body's session is not the talks that its members hold beside it, nor another body's session. */
function bodiesAgree(view: View, a: Candidate, b: Candidate): boolean {
  if (familyOf(a.type) !== "meet") return true;
  const bodies = ({ roles }: Candidate) =>
    roles.filter(({ entity }) => view.kindOf(entity) === "organization").map(({ entity }) => entity);
  const [ofA, ofB] = [bodies(a), bodies(b)];
  if (ofA.length === 0 && ofB.length === 0) return true;
  if (ofA.length > 0 && ofB.length > 0) return ofA.some((body) => ofB.includes(body));
  return false;
}

/** A visit to Poroshenko is none to Moscow: the host's state must hold the place where the other visit goes. */
function hostsAgree(view: View, a: Candidate, b: Candidate, polities: Polities): boolean {
  if (a.type !== "visit" || b.type !== "visit") return true;
  const check = (x: Candidate, y: Candidate): boolean =>
    x.roles
      .filter(({ role, entity }) => role === "host" && view.kindOf(entity) === "person")
      .every(({ entity }) => {
        const states = polities.of(entity, x.when?.value ?? null);
        const { place } = y;
        return (
          place === null ||
          states.length === 0 ||
          states.some((state) => placesAgree(view, place.value, state))
        );
      });
  return check(a, b) && check(b, a);
}

const adjacent = (a: Candidate, b: Candidate): boolean => Math.abs(a.passage.index - b.passage.index) <= 1;

/** Whether a person acts for the state or body. */
const standsFor = (person: string, polity: string, { when }: Candidate, polities: Polities): boolean =>
  polities.of(person, when?.value ?? null).includes(polity);

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
  const types = members.map((member) => member.type);
  const type = SPECIFIC.find((candidate) => types.includes(candidate)) ?? types[0] ?? "meeting";
  const named = about.size > 1 ? [...about.values()].filter(({ value }) => !value.startsWith("local:")) : [];
  return {
    members,
    type,
    roles: actingFor(view, type, [...roles.values()]),
    place: precisePlace(view, members),
    when: preciseTime(members),
    about: named.length > 0 ? named : [...about.values()],
  };
}

/**
 * States beside the people who act for them: at a meeting the people are who meet ("US, Cuban presidents hold talks"), of a treaty the states are the
 * parties for which they sign.
 */
function actingFor(view: View, type: EventType, roles: readonly Role[]): Role[] {
  const represented = new Set(
    roles.flatMap(({ entity }) => (view.kindOf(entity) === "person" ? view.statesOf(entity) : [])),
  );
  if (familyOf(type) === "meet")
    return roles.filter(({ entity }) => view.kindOf(entity) !== "country" || !represented.has(entity));
  if (type !== "signing") return [...roles];
  return roles.map((role) =>
    view.kindOf(role.entity) === "country" && represented.has(role.entity) && role.role === "signatory"
      ? { ...role, role: "party" as const }
      : role,
  );
}

/** "In 1992 a treaty was signed": the parties of a known agreement between two signed it, where the text names nobody else. */
export const withParties = (view: View, groups: readonly EventGroup[]): EventGroup[] =>
  groups.map((group) => {
    const [thing] = group.about;
    if (group.type !== "signing" || group.roles.length > 0 || thing === undefined) return group;
    const parties = view.doc.knowledge.entity(thing.value)?.parties ?? [];
    if (parties.length !== 2 || !parties.every((id) => view.kindOf(id) !== undefined)) return group;
    return {
      ...group,
      roles: parties.map((entity) => ({ entity, role: "party" as const, spans: thing.spans })),
    };
  });

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
