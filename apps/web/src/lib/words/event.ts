import type { EventFact } from "@chancery/core";

import type { Dictionary } from "../../text/index.ts";
import { EVENT_WORDS, type EventWords } from "./events.ts";
import { capital, entity, listed, text, type Part } from "./parts.ts";

/** What of an event its sentence is made of. */
export interface EventLike extends Pick<EventFact, "type" | "status" | "negated" | "about"> {
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly place: string | null;
}

type Verb = NonNullable<EventWords["verb"]>;

/** "met", "to meet", "did not meet": headline English, so that nothing hangs on number or person. */
function active({ status, negated }: EventLike, [base, past, gerund]: Verb): string {
  if (status === "hypothetical") return negated ? `might not ${base}` : `might ${base}`;
  if (status === "planned" || status === "proposed") return negated ? `not to ${base}` : `to ${base}`;
  if (negated) return `did not ${base}`;
  return status === "ongoing" ? gerund : past;
}

/** "signed", "to be signed", "not signed". */
function passive({ status, negated }: EventLike, [, participle]: Verb): string {
  const not = negated ? "not " : "";
  if (status === "hypothetical") return `might ${not}be ${participle}`;
  if (status === "planned" || status === "proposed") return `${not}to be ${participle}`;
  return status === "ongoing" && !negated ? `being ${participle}` : `${not}${participle}`;
}

/** An event as a headline. Every participant is named in it; date and place stand beside it, not in it. */
export function eventWords(event: EventLike, { words: own }: Dictionary): Part[] {
  return (own.clauses ? clauseOf(event, own.and) : null) ?? labelOf(event, own);
}

const byRole = ({ participants }: EventLike, ...roles: string[]): string[] => [
  ...new Set(participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity)),
];

const FROM = ["actor", "organizer", "visitor"];
const TO = ["recipient", "host"];

/**
 * "Встреча — A, B": the noun, then who took part and what it was about. Where no clause tells who did it to whom, words do,
 * "Request by A to B", "Attack on B"; or an arrow, in languages that would have to decline names: "Просьба — A → B".
 */
function labelOf(event: EventLike, own: Dictionary["words"]): Part[] {
  const noun = own.events[event.type];
  const head = text(capital(event.negated ? own.no(noun) : noun));
  const [from, to] = [byRole(event, ...FROM), byRole(event, ...TO)];
  const link = own.clauses ? EVENT_WORDS[event.type].to : "→";
  if (to.length > 0 && link !== null) {
    const by = from.length === 0 ? [] : [text(own.clauses ? " by " : " — "), ...listed(from, own.and)];
    const said = [head, ...by, text(` ${link} `), ...listed(to, own.and)];
    return withRest(event, said, [...from, ...to], event.about);
  }
  if (event.participants.length === 0 && event.about.length > 0)
    return [head, text(": "), ...listed(event.about, own.and)];
  return withRest(event, [head], [], event.about);
}

/** What is done to people: where the record has their state alone, "Thailand expelled people of Cambodia", which is still there. */
const TO_PEOPLE: ReadonlySet<EventFact["type"]> = new Set<EventFact["type"]>([
  "expulsion",
  "detention",
  "indictment",
  "conviction",
]);
/** ISO codes, and states of the past. */
const STATE = /^(?:[A-Z]{2}|x\..+)$/;
const isOfPeople = (type: EventFact["type"], targets: readonly string[]): boolean =>
  TO_PEOPLE.has(type) && targets.every((id) => STATE.test(id));

/** "A and B met", in English; null where no clause tells the event without adding to it. */
function clauseOf(event: EventLike, and: string): Part[] | null {
  const words = EVENT_WORDS[event.type];
  const { verb } = words;
  const by = (...roles: string[]): string[] => byRole(event, ...roles);
  if (verb !== null && words.shape === "mutual") {
    const sides = by("participant", "party", "signatory", "actor", "recipient");
    if (sides.length > 1)
      return withRest(event, [...listed(sides, and), text(` ${active(event, verb)}`)], sides, event.about);
  }
  if (verb !== null && words.shape === "directed") {
    const [actors, targets] = [by("actor", "organizer"), by("recipient")];
    if (actors.length > 0 && targets.length > 0) {
      const done = `${active(event, verb)}${isOfPeople(event.type, targets) ? " people of" : ""}`;
      const said = [...listed(actors, and), text(` ${done} `), ...listed(targets, and)];
      return withRest(event, said, [...actors, ...targets], event.about);
    }
  }
  if (verb !== null && words.shape === "visit") {
    const [visitors, hosts] = [by("visitor"), by("host")];
    const goal = event.place === null ? hosts : [event.place];
    if (visitors.length > 0 && goal.length > 0) {
      const said = [...listed(visitors, and), text(` ${active(event, verb)} `), ...listed(goal, and)];
      return withRest(event, said, [...visitors, ...goal], event.about);
    }
  }
  if (verb !== null && words.shape === "passive" && event.about.length > 0) {
    return withRest(event, [...listed(event.about, and), text(` ${passive(event, verb)}`)], event.about, []);
  }
  return null;
}

/** Adds whom the sentence has not named, then what it is about: nothing that the record has is left out. */
function withRest(
  { participants }: EventLike,
  said: Part[],
  named: readonly string[],
  about: readonly string[],
): Part[] {
  const rest = [...new Set(participants.map((participant) => participant.entity))].filter(
    (id) => !named.includes(id),
  );
  const topics = about.filter((id) => !named.includes(id) && !rest.includes(id));
  return [
    ...said,
    ...(rest.length > 0 ? [text(" — "), ...separated(rest)] : []),
    ...(topics.length > 0 ? [text(": "), ...separated(topics)] : []),
  ];
}

const separated = (ids: readonly string[]): Part[] =>
  ids.flatMap((id, index) => (index === 0 ? [entity(id)] : [text(", "), entity(id)]));
