import type { EventType } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate, Role } from "../candidate.ts";
import { actingFor } from "./acting-for.ts";
import { precisePlace, preciseTime, stay } from "./most-precise.ts";
import { placing } from "./receptions.ts";

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
