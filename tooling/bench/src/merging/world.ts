// Records of a made-up press over real people, states and towns: lines, not texts. The same seed gives the same records.
import type { EventLine, SourceLines } from "@chancery/core";
import type { Knowledge } from "@chancery/knowledge";
import { OFTEN_TOLD } from "../often-told.ts";

const YEARS = { first: 1992, last: 2023 } as const;
const ROLES = ["president", "prime-minister", "foreign-minister", "king", "head-of-government"];

type Participant = EventLine["participants"][number];

/** Envoys whom no table knows, by name: syllables make some 90,000 of them. */
const SYLLABLES = [
  "ba",
  "ko",
  "ri",
  "du",
  "me",
  "sa",
  "ti",
  "lo",
  "na",
  "ve",
  "mu",
  "ze",
  "pa",
  "hi",
  "jo",
  "ra",
];

interface Happening {
  readonly type: EventLine["type"];
  readonly who: readonly Participant[];
  /** The name of one who stands in for a leader. */
  readonly envoy: string | null;
  readonly day: string;
  readonly place: string;
  readonly parents: readonly string[];
  readonly about: readonly string[];
}

/** mulberry32: numbers from 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

/**
 * `count` sources in order of publication. An event is told by one to eight of them: by day, by week, by its states alone,
 * without a day, without a place; a third of the tellings are copies of one wire; some sources tell of it beforehand, and
 * most recall an older one.
 */
export function* sources(knowledge: Knowledge, count: number): Generator<SourceLines> {
  const random = seeded(20_260_101);
  const chance = (p: number): boolean => random() < p;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const states = statesOf(knowledge);
  const from = Date.UTC(YEARS.first, 0, 1) / 86_400_000;
  const to = Date.UTC(YEARS.last, 11, 31) / 86_400_000;
  const recent: Happening[] = [];
  let made = 0;
  while (made < count) {
    const day = Math.floor(from + ((to - from) * made) / count);
    const happening = happeningOn(iso(day));
    recent.push(happening);
    if (recent.length > 400) recent.shift();
    const tellers = 1 + Math.floor(random() * random() * 8);
    const wire = Math.floor(random() * 2 ** 31);
    for (let i = 0; i < tellers && made < count; i += 1, made += 1) {
      const told = [tellingOf(happening, day)];
      while (chance(0.5) && told.length < 4) told.push(recalled(pick(recent)));
      if (chance(0.15)) told.push(planned(happeningOn(iso(day + 10))));
      yield sourceOf(made, iso(day + (chance(0.7) ? 1 : 0)), told, chance(0.3) ? wire : null);
    }
  }

  function happeningOn(day: string): Happening {
    const [a, b] = [weighted(), weighted()];
    const host = chance(0.5) ? a : b;
    const capital = knowledge.capital(host, { earliest: day, latest: day });
    const visit = chance(0.2);
    const who = [a, b === a ? pick(states) : b].map((state, i): Participant => {
      const person = leaderOf(state, day);
      const role = visit ? (i === 0 ? "visitor" : "host") : "participant";
      return person === null
        ? { entity: state, kind: "country", role, office: null, polities: [state] }
        : { entity: person, kind: "person", role, office: null, polities: [state] };
    });
    const signing = chance(0.15);
    const envoy = chance(0.15) ? `${nameOf(2)} ${nameOf(3)}` : null;
    return {
      type: visit
        ? "visit"
        : signing
          ? "signing"
          : pick(["meeting", "meeting", "negotiation", "call", "summit"]),
      who,
      envoy,
      day,
      place: capital ?? host,
      parents: capital === null ? [] : [host],
      about: signing && chance(0.5) ? [`agr.made-${Math.floor(random() * 5000)}`] : [],
    };
  }

  function nameOf(syllables: number): string {
    const name = Array.from({ length: syllables }, () => pick(SYLLABLES)).join("");
    return name.slice(0, 1).toUpperCase() + name.slice(1);
  }

  /** Few states are in most of the news. */
  function weighted(): string {
    return states[Math.floor(random() ** 3 * states.length)] ?? "US";
  }

  function leaderOf(state: string, day: string): string | null {
    const office = `${state}/${pick(ROLES)}`;
    const [term] = knowledge.holders(office, { earliest: day, latest: day });
    return term?.person ?? null;
  }

  function tellingOf(
    { type, who, envoy, day, place, parents, about }: Happening,
    at: number,
  ): Partial<EventLine> {
    const stated = random();
    const week = Math.floor(at / 7) * 7;
    const when =
      stated < 0.7
        ? { edtf: day, earliest: day, latest: day }
        : stated < 0.85
          ? { edtf: `${iso(week)}/${iso(week + 6)}`, earliest: iso(week), latest: iso(week + 6) }
          : null;
    const place1 = chance(0.7) ? place : null;
    return {
      type,
      participants: chance(0.15) ? who.map(asState) : envoy === null ? who : who.map(asEnvoy(envoy)),
      place: place1,
      placeParents: place1 === null ? [] : parents,
      placeLevel: place1 === null ? null : parents.length > 0 ? "city" : "country",
      when,
      precision: stated < 0.7 ? "day" : stated < 0.85 ? "week" : "none",
      reading: when === null ? "none" : "stated",
      about,
      agreements: about,
    };
  }

  function recalled(happening: Happening): Partial<EventLine> {
    return { ...tellingOf(happening, Date.parse(happening.day) / 86_400_000), background: true };
  }

  function planned(happening: Happening): Partial<EventLine> {
    return { ...tellingOf(happening, Date.parse(happening.day) / 86_400_000), status: "planned" };
  }
}

/**
 * One meeting of two leaders as `count` outlets tell it within three days: by day, by week or month or without a day, in the town or the
 * country or nowhere, of the leaders or their states, with and without a third who was there.
 */
export function* oneSummit(knowledge: Knowledge, count: number): Generator<SourceLines> {
  const random = seeded(20_260_102);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const day = Date.UTC(2010, 5, 24) / 86_400_000;
  const on = { earliest: iso(day), latest: iso(day) };
  const leaderOf = (state: string, role: string): string =>
    knowledge.holders(`${state}/${role}`, on)[0]?.person ?? state;
  const person = (state: string, role: string): Participant => ({
    entity: leaderOf(state, role),
    kind: "person",
    role: "participant",
    office: null,
    polities: [state],
  });
  const [us, ru] = [person("US", "president"), person("RU", "president")];
  const ministers = [person("US", "foreign-minister"), person("RU", "foreign-minister")];
  const when = { edtf: iso(day), ...on };
  const month = { edtf: "2010-06", earliest: "2010-06-01", latest: "2010-06-30" };
  for (let i = 0; i < count; i += 1) {
    const extra = pick([[], [], [], [pick(ministers)], ministers]);
    const sides = pick([
      [us, ru],
      [us, ru],
      [us, asState(ru)],
      [asState(us), asState(ru)],
    ]);
    const where = pick(["city", "city", "country", null] as const);
    const [time, precision] = pick([
      [when, "day"],
      [when, "day"],
      [month, "month"],
      [null, "none"],
    ] as const);
    const telling: Partial<EventLine> = {
      type: pick(["meeting", "meeting", "summit", "negotiation"]),
      participants: [...sides, ...extra],
      place: where === "city" ? "plc.washington" : where === "country" ? "US" : null,
      placeParents: where === "city" ? ["US"] : [],
      placeLevel: where,
      when: time,
      precision,
      reading: time === null ? "none" : "stated",
    };
    yield sourceOf(1_000_000 + i, iso(day + Math.floor(random() * 3)), [telling], null);
  }
}

/** The second side sends an envoy: an entity of the source's own, by its name until the source is known. */
const asEnvoy =
  (name: string) =>
  (participant: Participant, i: number): Participant =>
    i === 0 ? participant : { ...participant, entity: `local:${name}`, kind: "person" };

const asState = (participant: Participant): Participant => {
  const [state] = participant.polities;
  return state === undefined
    ? participant
    : { ...participant, entity: state, kind: "country", polities: [state] };
};

function statesOf(knowledge: Knowledge): string[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const ids = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((id) => knowledge.entity(id)?.kind === "country");
  return [...OFTEN_TOLD, ...ids.filter((id) => !OFTEN_TOLD.includes(id))];
}

const hex = (n: number): string => n.toString(16).padStart(8, "0");

function sourceOf(
  number: number,
  published: string,
  told: readonly Partial<EventLine>[],
  wire: number | null,
): SourceLines {
  const source = [1, 2, 3, 4, 5, 6, 7, 8]
    .map((i) => hex(Math.imul(number + 1, 2654435761 + i * 40503) >>> 0))
    .join("");
  const prefix = `local:${source.slice(0, 12)}:`;
  const own = (entity: string): string => entity.replace(/^local:/, prefix);
  const named = told.map((one) => ({
    ...one,
    participants:
      one.participants?.map((participant) => ({ ...participant, entity: own(participant.entity) })) ?? [],
  }));
  const events = named.map((one, i): EventLine => ({
    source,
    fact: `f${number}-${i}`,
    type: "meeting",
    status: "actual",
    negated: false,
    background: false,
    place: null,
    placeParents: [],
    placeLevel: null,
    when: null,
    precision: "none",
    reading: "none",
    about: [],
    agreements: [],
    numbers: [],
    words: [],
    evidence: [{ start: i * 200, end: i * 200 + 120 }],
    support: { type: [{ start: i * 200 + 20, end: i * 200 + 27 }] },
    corrected: {},
    ...one,
  }));
  const people = new Map(events.flatMap(({ participants }) => participants).map((one) => [one.entity, one]));
  const nameOf = (entity: string): string =>
    entity.startsWith(prefix) ? entity.slice(prefix.length) : entity;
  return {
    source,
    uri: `made/${number}`,
    outlet: `outlet-${number % 40}`,
    published: { edtf: published, earliest: published, latest: published },
    agencies: [],
    language: "en",
    dateline: null,
    title: null,
    entities: [...people.values()].map(({ entity, kind, polities }) => ({
      source,
      entity,
      kind,
      name: nameOf(entity),
      known: !entity.startsWith("local:"),
      names: [{ text: nameOf(entity), count: 1 }],
      description: null,
      polities: kind === "person" ? polities : [],
      roles: kind === "person" ? ["special envoy"] : [],
      years: [published, published],
      company: [...people.keys()].filter((other) => other !== entity),
    })),
    events,
    relations: [],
    facts: events.map(({ fact }) => fact),
    sketch:
      wire === null
        ? { signature: [], words: 0, quotes: [] }
        : { signature: signatureOf(wire), words: 300, quotes: [] },
  };
}

const signatureOf = (wire: number): number[] =>
  Array.from({ length: 64 }, (_, i) => Math.imul(wire + i, 2246822519) >>> 0);
