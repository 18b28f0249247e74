import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Appointment } from "./appointments.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";

/** Offices of a government or parliament: a paper at home names them without their state. */
const NATIONAL = new Set([
  "hos",
  "hog",
  "fm",
  "dm",
  "minister",
  "deputy",
  "speaker",
  "vp",
  "finance",
  "interior",
  "trade",
  "justice",
  "energy",
  "economy",
  "legislator",
]);

/**
 * The state whose officials the article names without saying whose: that of the dateline, where no state is mentioned more
 * often. Null where there is no dateline, it is not in a listed country, or another state leads.
 */
export function homeState(
  scene: Scene,
  mentions: readonly ResolvedMention[],
  dateline: string | null,
): string | null {
  const home = dateline === null ? null : (scene.knowledge.entity(dateline)?.country ?? null);
  if (home === null || isAbroad(scene, home)) return null;
  const counts = new Map<string, number>();
  for (const { kind, entity, form } of mentions)
    if (kind === "country" && form !== "pronoun") counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const own = counts.get(home) ?? 0;
  const leads = own > 0 && [...counts.values()].every((count) => count <= own);
  return leads && !isOfGuests(scene, mentions, home) ? home : null;
}

/** More of the people whom the article names and the base knows are of one other state than of this: it tells of guests. */
function isOfGuests({ knowledge }: Scene, mentions: readonly ResolvedMention[], home: string): boolean {
  const people = new Set(
    mentions.flatMap(({ kind, entity, form }) => (kind === "person" && form === "name" ? [entity] : [])),
  );
  const counts = new Map<string, number>();
  for (const person of people) {
    const state = knowledge.entity(person)?.country;
    if (state != null) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const own = counts.get(home) ?? 0;
  return [...counts.values()].some((count) => count > own && count > 1);
}

/** "The Kabul Times" that writes from Tehran: the paper names a town of another state. */
const isAbroad = ({ head: { outlet }, knowledge }: Scene, home: string): boolean =>
  outlet !== null &&
  outlet
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}\p{Ll}{3}/u.test(word))
    .some((word) => {
      const states = new Set(
        knowledge
          .lookup(word)
          .filter(({ kind, strength }) => (kind === "place" || kind === "country") && strength === "strong")
          .map(({ entity }) => knowledge.entity(entity)?.country ?? entity),
      );
      return states.size > 0 && !states.has(home);
    });

const isNational = ({ role }: Appointment): boolean =>
  role?.classes.some((name) => NATIONAL.has(name)) ?? false;

/** The state of a listed person for an office of a government: a minister governs at home. */
export const nationalState = (scene: Scene, one: Appointment): string | null =>
  isNational(one) ? (scene.knowledge.entity(one.statement.person)?.country ?? null) : null;

/** "sent his prime minister, X": a minister of whoever leads a state is that state's. */
export function possessorState(
  discourse: Discourse,
  { at, role, statement: { span: title } }: Appointment,
  polityOf: (person: string) => string | null,
): string | null {
  if (role === null || !role.classes.some((name) => GOVERNING.has(name))) return null;
  const { scene } = discourse;
  let first = at;
  while (first > 0 && (scene.token(first)?.start ?? 0) > title.start) first -= 1;
  for (let i = first - 1; i >= first - 3; i -= 1) {
    const owner = discourse.startingAt(i).find(({ form }) => form === "pronoun");
    if (owner?.group !== undefined) return null;
    if (owner !== undefined) return owner.kind === "person" ? polityOf(owner.entity) : owner.entity;
    if (scene.token(i)?.upos !== "ADJ") return null;
  }
  return null;
}
/** Offices of a government, which only a state has. */
const GOVERNING = new Set([
  "hog",
  "fm",
  "dm",
  "minister",
  "finance",
  "interior",
  "trade",
  "justice",
  "energy",
  "economy",
  "envoy",
  "ambassador",
]);

/** Offices of which the base lists each state's: who has none of the name has none. */
const HEADS = ["hos", "hog", "monarch"];

/**
 * Whether the office is one that a paper at home names without its state: a title right before the name of an unlisted person. No
 * prime minister is American.
 */
export function isDomestic(scene: Scene, home: string, one: Appointment): boolean {
  const { role, statement } = one;
  if (statement.rule !== "offices.title" || !isNational(one)) return false;
  if (isProvincial(scene, statement.span.start)) return false;
  if (scene.knowledge.entity(statement.person) !== undefined) return false;
  const head = role?.classes.some((name) => HEADS.includes(name)) ?? false;
  return !head || scene.knowledge.officesOf(home, role?.role ?? "").length > 0;
}

/** "Sabah Chief Minister": an office of a part of some state, whose name stands right before it. */
const isProvincial = ({ names }: Scene, start: number): boolean =>
  names.some(({ kind, span }) => kind === "place" && span.end < start && start - span.end <= 2);

const ACTS = new Set(["sign", "initial", "speak", "act", "negotiate", "attend", "vote"]);
const BEHALF = new Set(["for", "on behalf of"]);

/** "Foreign Minister X signed for Chad", "Chad was represented by X", "X represented Chad": the state for which the holder acts. */
const LEADS = new Set(["lead", "head", "chair"]);

/** "the Namibian delegation", "Argentina's team": whose it is; null for a thing that is led otherwise. */
function teamOf(discourse: Discourse, { first, head }: NounPhrase): string | null {
  const { scene } = discourse;
  if (!/^(?:delegation|side|team|mission)$/.test(scene.token(head)?.norm ?? "")) return null;
  const state = [...discourse.endingAt(head), ...discourse.endingAt(head - 1)].find(
    ({ kind, group, first: from }) => kind === "country" && group === undefined && from >= first,
  );
  return state?.entity ?? null;
}

/** "Chad was represented by A, the minister, and Peru by B, the envoy": of whoever stands behind the second "by" the state before it. */
function besideInList(
  discourse: Discourse,
  { conjuncts }: NounPhrase,
  own: readonly ResolvedMention[],
): string | null {
  const { scene } = discourse;
  for (const { first, last } of own) {
    let at = first - 1;
    while (
      scene.token(at)?.upos === "PROPN" ||
      /^(?:mr|mrs|ms|dr|sir|the|\.)$/.test(scene.token(at)?.norm ?? "")
    )
      at -= 1;
    if (scene.token(at)?.norm !== "by") continue;
    const state = discourse.endingAt(at).find(({ kind, group }) => kind === "country" && group === undefined);
    const listed = conjuncts.some((one) => one.first <= first && last <= one.last);
    if (state !== undefined && listed) return state.entity;
  }
  return null;
}

export function representedState(discourse: Discourse, { at, statement }: Appointment): string | null {
  const { scene } = discourse;
  // The office may stand behind the name: "was headed by Enrique Ros, the deputy foreign minister".
  const own = discourse
    .inSentence(scene.token(at)?.sentence ?? -1)
    .filter(({ entity, kind }) => kind === "person" && entity === statement.person);
  const holds = (phrase: NounPhrase | null): boolean =>
    phrase !== null &&
    ((phrase.first <= at && at < phrase.last) ||
      own.some(({ first, last }) => phrase.first <= first && last <= phrase.last));
  const stateOf = (phrase: NounPhrase | null | undefined): string | null => {
    const mention = phrase ? discourse.covering(phrase.head) : undefined;
    return mention?.kind === "country" && mention.group === undefined ? mention.entity : null;
  };
  for (const { verb, subject, agent, objects, obliques } of scene.grammar[scene.token(at)?.sentence ?? -1]
    ?.clauses ?? []) {
    if (verb.negation !== null) continue;
    // "led the Namibian delegation", "the Argentine side was headed by the deputy minister"
    if (LEADS.has(verb.lemma) && verb.form === "finite") {
      const led = verb.passive ? subject : (objects[0] ?? null);
      const state = holds(verb.passive ? agent : subject) && led !== null ? teamOf(discourse, led) : null;
      if (state !== null) return state;
    }
    if (verb.lemma === "represent") {
      const beside = verb.passive && agent !== null ? besideInList(discourse, agent, own) : null;
      if (beside !== null) return beside;
      if (verb.passive && holds(agent)) return stateOf(subject);
      if (!verb.passive && holds(subject)) return stateOf(objects[0]);
    } else if (ACTS.has(verb.lemma) && !verb.passive && holds(subject)) {
      const state = stateOf(obliques.find(({ prep }) => BEHALF.has(prep))?.phrase);
      if (state !== null) return state;
    }
  }
  return null;
}
