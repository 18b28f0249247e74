import { loadKnowledge } from "@chancery/knowledge";

import {
  contentId,
  dayWhen,
  type Decision,
  type DecisionAct,
  type EntityKind,
  type When,
} from "../../record/index.ts";
import type { EventLine, ParticipantLine, SourceLines } from "../lines/lines.ts";
import { distinct } from "../order.ts";
import { levelOf, parentsOf } from "../lines/places.ts";
import { precisionOfLine } from "../lines/time-reading.ts";

export const knowledge = loadKnowledge();

/** "per.x", "per.x>KZ", "org.x>KZ" (acts for KZ), "KZ", "visitor:per.x>US": a participant in one word. */
function participant(told: string): ParticipantLine {
  const [, role = "participant", id = "", serves] = /^(?:(\w+):)?([^>]+)(?:>(.+))?$/.exec(told) ?? [];
  const kind: EntityKind = id.startsWith("org.")
    ? "organization"
    : /^[A-Z]{2}$/.test(id)
      ? "country"
      : "person";
  const polities = [...(kind === "person" ? [] : [id]), ...(serves === undefined ? [] : [serves])];
  return { entity: id, kind, role: role as ParticipantLine["role"], office: null, polities };
}

export interface EventTold extends Partial<Omit<EventLine, "participants" | "when" | "agreements">> {
  readonly who?: string;
  /** A day, a month, a year, "a/b", or a value. */
  readonly on?: string;
}

export function whenOf(on: string): When {
  const [from = on, to = from] = on.split("/");
  if (on.startsWith("XXXX")) return { edtf: on, earliest: null, latest: null };
  if (/^\d{4}$/.test(on)) return { edtf: on, earliest: `${on}-01-01`, latest: `${on}-12-31` };
  if (/^\d{4}-\d\d$/.test(on)) return { edtf: on, earliest: `${on}-01`, latest: `${on}-28` };
  return from === to ? dayWhen(on) : { edtf: on, earliest: from, latest: to };
}

export const sourceId = (name: string): string =>
  Array.from({ length: 8 }, (_, i) => {
    let hash = 2166136261 ^ i;
    for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");

export function event(source: string, index: number, told: EventTold): EventLine {
  const { who = "", on, place = null, about = [], ...rest } = told;
  const when = on === undefined ? null : whenOf(on);
  return {
    source,
    fact: contentId(source, index),
    type: "meeting",
    status: "actual",
    negated: false,
    background: false,
    participants: who === "" ? [] : who.split(" + ").map(participant),
    place,
    placeParents: place === null ? [] : parentsOf(knowledge, place),
    placeLevel: levelOf(knowledge, place),
    when,
    precision: precisionOfLine(when),
    reading: when === null ? "none" : "stated",
    about,
    agreements: about.filter((id) => id.startsWith("agr.") || id.includes(":agr")),
    numbers: [],
    words: [],
    evidence: [{ start: index * 100, end: index * 100 + 50 }],
    support: { type: [{ start: index * 100, end: index * 100 + 7 }] },
    corrected: {},
    ...rest,
  };
}

/** A source of events, published on a day; its name gives its id. */
export function source(
  name: string,
  published: string | null,
  events: readonly EventTold[],
  more: Partial<SourceLines> = {},
): SourceLines {
  const id = sourceId(name);
  const lines = events.map((told, i) => event(id, i, told));
  const ids = distinct(
    lines.flatMap(({ participants, place, about }) => [
      ...participants.map(({ entity }) => entity),
      ...(place === null ? [] : [place]),
      ...about,
    ]),
  );
  return {
    source: id,
    uri: `${name}.txt`,
    outlet: name,
    published: published === null ? null : dayWhen(published),
    agencies: [],
    language: "en",
    dateline: null,
    title: null,
    entities: ids.map((entity) => ({
      source: id,
      entity,
      kind:
        lines.flatMap(({ participants }) => participants).find((one) => one.entity === entity)?.kind ??
        "place",
      name: entity,
      known: !entity.startsWith("local:"),
      names: [{ text: entity, count: 1 }],
      description: null,
      polities: [],
      roles: [],
      years: [published, published],
      company: ids.filter((other) => other !== entity),
    })),
    events: lines,
    relations: [],
    facts: lines.map(({ fact }) => fact),
    sketch: { signature: [], words: 0, quotes: [] },
    ...more,
  };
}

export const decision = (id: string, act: DecisionAct): Decision => ({
  id,
  at: `2026-01-01T00:00:${id.padStart(2, "0")}Z`,
  by: "ada",
  why: "",
  act,
  before: null,
  after: null,
});

/** A generator of numbers from 0 to below 1 (mulberry32): the same seed gives the same numbers. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  for (let i = left.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [left[i], left[j]];
    if (a !== undefined && b !== undefined) [left[i], left[j]] = [b, a];
  }
  return left;
}
