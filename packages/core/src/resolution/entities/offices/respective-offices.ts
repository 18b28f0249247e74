import type { ResolvedMention } from "../../../document/index.ts";
import type { Appointment } from "./appointments.ts";
import type { Discourse } from "../discourse.ts";
import { titleOf, type RolePhrase } from "./role-phrases.ts";
import type { Scene } from "../scene.ts";
import { COURTESY } from "./title-words.ts";
import { appointment } from "./stated-office.ts";
import { POLITIES, type Title } from "./title-ending.ts";

const isName = ({ kind, form }: ResolvedMention): boolean => kind === "person" && form === "name";

/**
 * "the presidents of Bosnia, Croatia and Serbia - A, B and C -" and "A, B and C, the presidents of ...": as many persons as
 * states, in the same order. Null where the numbers differ.
 */
export function respectiveOffices(
  discourse: Discourse,
  phrase: RolePhrase,
  polityOf: (person: string) => string | null,
): readonly Appointment[] | null {
  const { owners } = phrase;
  if (!phrase.plural) return null;
  if (owners.length < 2)
    return (
      ofTheirOwn(discourse, phrase, polityOf) ??
      behindStates(discourse, phrase) ??
      ofTheirStates(discourse, phrase)
    );
  // "Presidents of Peru and Chile A and B": nothing need part the names from the states.
  const apart = namesFrom(discourse, phrase.last);
  const after = apart.length > 0 ? apart : namesFrom(discourse, phrase.last, true);
  const before = namesUpTo(discourse, phrase.first);
  const people =
    after.length === owners.length
      ? after
      : before.length === owners.length
        ? before
        : namedNext(discourse, phrase, owners);
  if (people === null) return null;
  const title = titleOf(phrase);
  return people.map(({ entity }, i) =>
    appointment(
      discourse.scene,
      entity,
      title,
      pairedWith(discourse.scene, people, owners, i),
      "offices.respective",
    ),
  );
}

/** The state that stands in a person's place; where the base has one of them act for another state, the lists go in two orders, and it says whose each is. */
function pairedWith(
  scene: Scene,
  people: readonly ResolvedMention[],
  owners: readonly ResolvedMention[],
  at: number,
): ResolvedMention | null {
  const agrees = (i: number, owner: ResolvedMention | undefined): boolean | null =>
    agreesWith(scene, people[i]?.entity ?? "", owner?.entity ?? "");
  if (!people.some((_, i) => agrees(i, owners[i]) === false)) return owners[at] ?? null;
  return owners.find((owner) => agrees(at, owner) === true) ?? null;
}

/** "Peruvian and Chilean foreign ministers A and B": each is of the state that stands in his place; of none where the numbers differ. */
export function respectively(
  discourse: Discourse,
  appointments: readonly Appointment[],
  bearers: ReadonlyMap<Title, readonly ResolvedMention[]>,
): readonly Appointment[] {
  const out = [...appointments];
  for (const [title, people] of bearers) {
    const owners = ownersBefore(discourse, title);
    if (people.length < 2 || owners.length < 2) continue;
    for (const [i, { entity }] of people.entries()) {
      const start = discourse.scene.token(title.first)?.start ?? -1;
      const at = out.findIndex(
        ({ statement }) => statement.person === entity && statement.span.start === start,
      );
      const owner = owners.length === people.length ? (owners[i] ?? null) : null;
      if (at >= 0) out[at] = appointment(discourse.scene, entity, title, owner, "offices.title");
    }
  }
  return out;
}

/** States and bodies listed right before a title, in reading order. */
function ownersBefore(discourse: Discourse, { first }: Title): readonly ResolvedMention[] {
  const out: ResolvedMention[] = [];
  const here = discourse.scene.token(first)?.sentence;
  for (let at = first; out.length < MOST_OWNERS;) {
    const name = discourse.endingAt(at).find(({ kind }) => POLITIES.has(kind));
    if (name === undefined || discourse.scene.token(name.first)?.sentence !== here) break;
    out.unshift(name);
    at = name.first;
    while (/^(?:and|,)$/.test(discourse.scene.token(at - 1)?.norm ?? "")) at -= 1;
    if (at === name.first) break;
  }
  return out;
}

const MOST_OWNERS = 12;

/**
 * "The presidents of Peru and Chile signed a treaty. A and B put their names to it": the next sentence begins with as many names, and the base gives
 * one of them the office in his state and none of them another's.
 */
function namedNext(
  discourse: Discourse,
  phrase: RolePhrase,
  owners: readonly ResolvedMention[],
): readonly ResolvedMention[] | null {
  const { scene } = discourse;
  // "The leaders of A and B": whoever leads is called so by no office.
  if (phrase.role?.role === "leader") return null;
  const start = scene.sentenceOf(phrase.first)?.last ?? -1;
  const first = discourse.startingAt(start).find(isName);
  if (first === undefined) return null;
  const people = [first, ...namesFrom(discourse, first.last)];
  if (people.length !== owners.length) return null;
  const held = people.map(({ entity }, i) => agreesWith(scene, entity, owners[i]?.entity ?? ""));
  return held.includes(true) && !held.includes(false) ? people : null;
}

/** Whether the base has the person act for the state on the day; null where it does not tell. */
function agreesWith({ knowledge, on }: Scene, person: string, polity: string): boolean | null {
  if (on === undefined || knowledge.entity(person) === undefined) return null;
  const states = knowledge
    .offices(person, on)
    .flatMap(({ office }) => knowledge.office(office)?.polity ?? []);
  return states.length === 0 ? null : states.includes(polity);
}

/**
 * "Prime Ministers A and B stood by as their foreign secretaries, C and D, signed": each of the second pair serves the state of the one who stands
 * in his place in the first.
 */
function ofTheirOwn(
  discourse: Discourse,
  phrase: RolePhrase,
  polityOf: (person: string) => string | null,
): readonly Appointment[] | null {
  if (phrase.determiner !== "their") return null;
  const { scene } = discourse;
  const people = namesFrom(discourse, phrase.last);
  if (people.length < 2) return null;
  const sentence = scene.token(phrase.first)?.sentence ?? 0;
  for (const back of [0, 1]) {
    const named = discourse
      .inSentence(sentence - back)
      .filter((one) => isName(one) && one.last <= phrase.first && one.group === undefined);
    const leaders = [...new Set(named.map(({ entity }) => entity))];
    if (leaders.length === 0) continue;
    const states = leaders.map(polityOf);
    if (leaders.length !== people.length || states.includes(null) || new Set(states).size !== states.length)
      return null;
    if (people.some(({ entity }, i) => agreesWith(scene, entity, states[i] ?? "") === false)) return null;
    const title = titleOf(phrase);
    return people.map(({ entity }, i) => {
      const state = states[i];
      const at = scene.token(phrase.titleFirst);
      return appointment(
        scene,
        entity,
        title,
        state == null ? null : { entity: state, span: { start: at?.start ?? 0, end: at?.end ?? 0 } },
        "offices.respective.own",
      );
    });
  }
  return null;
}

/**
 * "the foreign ministers of the guarantor powers, A of Greece and B of Britain", "the ambassadors include A from Belgium and B representing
 * the Union": each name with its state.
 */
function ofTheirStates(discourse: Discourse, phrase: RolePhrase): readonly Appointment[] | null {
  const { scene } = discourse;
  const end = Math.min(scene.sentenceOf(phrase.first)?.last ?? phrase.last, phrase.last + 7);
  let at = phrase.last;
  while (/^(?:extraordinary|plenipotentiary)$/.test(scene.token(at)?.norm ?? "")) {
    at += 1;
    if (scene.token(at + 1)?.norm === "plenipotentiary") at += 1;
  }
  while (at < end && !JOINTS.has(scene.token(at)?.norm ?? "") && !LISTING.has(scene.token(at)?.norm ?? ""))
    at += 1;
  const listing = LISTING.has(scene.token(at)?.norm ?? "");
  const start = at;
  const title = titleOf(phrase);
  const out: Appointment[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    let next = listing && at === start ? at + 1 : at;
    while (JOINTS.has(scene.token(next)?.norm ?? "")) next += 1;
    // "two ministers, the Argentine Dante Caputo and the Chilean Jaime del Valle"
    const demonym =
      scene.token(next)?.norm === "the" && next > at
        ? discourse.startingAt(next + 1).find(({ kind, form }) => kind === "country" && form === "demonym")
        : undefined;
    if (demonym !== undefined) next = demonym.last;
    const name = next > at ? discourse.startingAt(next).find(isName) : undefined;
    const link = name === undefined ? "" : (scene.token(name.last)?.norm ?? "");
    const from =
      name === undefined || !/^(?:of|from|for|representing|\()$/.test(link)
        ? -1
        : scene.token(name.last + 1)?.norm === "the"
          ? name.last + 2
          : name.last + 1;
    const body =
      link === "representing" || /^(?:ambassador|representative|envoy|head)$/.test(phrase.role?.role ?? "");
    const state = discourse
      .startingAt(from)
      .find(
        ({ kind, form }) => (kind === "country" || (body && kind === "organization")) && form !== "demonym",
      );
    // "the foreign ministers of the two countries, A and B": whose each is, only the rows can tell.
    if (name === undefined) break;
    out.push(appointment(scene, name.entity, title, state ?? demonym ?? null, "offices.respective"));
    at = state?.last ?? name.last;
    if (link === "(" && state !== undefined && scene.token(at)?.norm === ")") at += 1;
  }
  const closed =
    at >= (scene.sentenceOf(phrase.first)?.last ?? at) ||
    JOINTS.has(scene.token(at)?.norm ?? "") ||
    scene.token(at)?.upos === "PUNCT";
  const whole = out.every(({ statement }) => statement.polity !== null);
  const definite =
    (phrase.determiner === "the" && (!listing || whole)) ||
    (whole && (phrase.determiner === null || /^(?:the|two|new)$/.test(phrase.determiner)));
  return out.length > 1 && closed && definite ? out : null;
}

/** "They are Ambassadors of Peru, A; Chile, B and Fiji, C": each name behind the comma of its state. */
function behindStates(discourse: Discourse, phrase: RolePhrase): readonly Appointment[] | null {
  const { scene } = discourse;
  const [first] = phrase.owners;
  if (first === undefined || first.first < phrase.titleFirst) return null;
  const title = titleOf(phrase);
  const out: Appointment[] = [];
  let state: ResolvedMention | undefined = first;
  while (state !== undefined && scene.token(state.last)?.norm === ",") {
    const last: number = state.last;
    // "Saudi Arabia, Sultan A": a form of address may stand before the name.
    const name: ResolvedMention | undefined =
      discourse.startingAt(last + 1).find(isName) ?? discourse.startingAt(last + 2).find(isName);
    if (name === undefined) break;
    out.push(appointment(scene, name.entity, title, state, "offices.respective"));
    let next: number = name.last;
    while (/^(?:[;,]|and|the)$/.test(scene.token(next)?.norm ?? "")) next += 1;
    state =
      next === name.last
        ? undefined
        : discourse.startingAt(next).find(({ kind, form }) => kind === "country" && form === "name");
  }
  return out.length > 1 ? out : null;
}

/** "The ambassadors include A of X", "are A of X". */
const LISTING = new Set(["include", "includes", "included", "including", "are", "were", "namely"]);
const JOINTS = new Set([",", "and", "-", "\u2013", "\u2014", ":", "(", "--"]);

/** Persons named in a row from the token on, over commas, dashes and "and"; with `direct`, the first right at the token. */
function namesFrom(discourse: Discourse, from: number, direct = false): readonly ResolvedMention[] {
  const out: ResolvedMention[] = [];
  let at = from;
  for (let steps = 0; steps < 40; steps += 1) {
    let next = at;
    while (JOINTS.has(discourse.scene.token(next)?.norm ?? "")) next += 1;
    // "the emirs of X and Y, Sheikh A and Sheikh B"
    if (next > at && COURTESY.has(discourse.scene.token(next)?.norm ?? "")) next += 1;
    const parted = next > at || (direct && at === from);
    const name = parted ? discourse.startingAt(next).find(isName) : undefined;
    if (name === undefined) return out;
    out.push(name);
    at = name.last;
  }
  return out;
}

/** Persons named in a row up to a comma or dash before the token, in reading order. */
function namesUpTo(discourse: Discourse, to: number): readonly ResolvedMention[] {
  const out: ResolvedMention[] = [];
  let at = to;
  for (let steps = 0; steps < 40; steps += 1) {
    let next = at;
    while (JOINTS.has(discourse.scene.token(next - 1)?.norm ?? "")) next -= 1;
    const name = next < at ? discourse.endingAt(next).find(isName) : undefined;
    if (name === undefined) return out;
    out.unshift(name);
    at = name.first;
  }
  return out;
}
