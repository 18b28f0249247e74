import { GIVEN_TITLES, MONARCHS, wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Span } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import { isStance } from "../references/phrase-words.ts";
import type { Scene } from "../scene.ts";
import type { Appointment } from "./appointments.ts";
import { withPeers } from "./peers.ts";
import { respectively } from "./respective-offices.ts";
import { appointment, isSeveral } from "./stated-office.ts";
import { BELIEFS, MODIFIERS } from "./title-words.ts";
import { isDeputy } from "./deputies-and-chairs.ts";
import { POLITIES, type Title } from "./title-ending.ts";
import { titlesBefore } from "./titles-in-text.ts";
import { isWhereabouts } from "./whereabouts.ts";

/** Offices stated by a title right before a person's name. */
export function titledOffices(discourse: Discourse): readonly Appointment[] {
  const out: Appointment[] = [];
  let shared: Shared | null = null;
  const bearers = new Map<Title, ResolvedMention[]>();
  for (const mention of discourse.mentions) {
    if (mention.kind !== "person" || mention.form !== "name") continue;
    const before = titlesBefore(discourse, mention.first).filter(
      (title) => !isGivenName(discourse.scene, title, mention.entity),
    );
    const own = before.length > 0 ? before : regnalTitle(discourse, mention);
    shared = sharedTitle(discourse, mention, own, shared);
    if (shared !== null) bearers.set(shared.title, [...(bearers.get(shared.title) ?? []), mention]);
    const ownerOf = (title: Title): ResolvedMention | null =>
      (own.length === 0 ? stateRightBefore(discourse, mention) : null) ??
      ownerBefore(discourse, title) ??
      ownerAfter(discourse, title, mention);
    for (const title of own.length === 0 && shared !== null ? [shared.title] : own) {
      // "Deputy Prime Minister of Peru and Minister of Trade Addo": both are Peru's.
      const deputy = own.find((other) => other !== title && isDeputy(discourse, other));
      const owner = ownerOf(title) ?? (deputy === undefined ? null : ownerOf(deputy));
      if (owner === null && isGivenName(discourse.scene, title, mention.entity, SULTAN)) continue;
      out.push(appointment(discourse.scene, mention.entity, title, owner, "offices.title"));
    }
  }
  return withPeers(discourse.scene, respectively(discourse, out, bearers));
}

/** "King Hussein", "Emperor Akihito": the title that is part of a monarch's listed name; of first mentions only, since it is repeated. */
function regnalTitle({ scene }: Discourse, { first, last, entity }: ResolvedMention): readonly Title[] {
  const word = scene.token(first);
  const heir = word?.norm === "crown" && scene.token(first + 1)?.norm === "prince" ? 2 : 1;
  if (word === undefined || last - first < heir + 1 || (heir === 1 && !REGNAL.has(word.norm))) return [];
  const title = scene.analysis.tokens.slice(first, first + heir).map(({ text }) => text);
  const role = scene.knowledge.matchRole(title, 0);
  const known = scene.knowledge.entity(entity)?.kind === "person";
  return role === null || !known || isGivenName(scene, { first, last: first + heir }, entity)
    ? []
    : [{ first, last: first + heir, role, modifier: null }];
}

/** "Shah Mahmood Qureshi": the title of a monarch is a given name of many who never reigned; "Sultan Al Shamsi" where no state is told. */
const isGivenName = (
  { token, knowledge }: Scene,
  { first, last }: Pick<Title, "first" | "last">,
  person: string,
  names: ReadonlySet<string> = GIVEN_TITLES,
): boolean =>
  names.has(token(last - 1)?.norm ?? "") &&
  last - first === 1 &&
  !knowledge.offices(person).some(({ office }) => REGNAL.has(office.slice(office.indexOf("/") + 1)));
const SULTAN: ReadonlySet<string> = new Set(["sultan"]);

const REGNAL: ReadonlySet<string> = wordSet("monarch pope", MONARCHS);

/** A plural title that the persons of a list share. */
interface Shared {
  readonly title: Title;
  /** Where the last of them, with his state, ends. */
  readonly last: number;
}

/**
 * "Presidents A of Peru, B of Chile and C of Bolivia": the title goes on to each name that a comma or "and" joins; "the presidents of Peru A and Chile B": its
 * state may stand between.
 */
function sharedTitle(
  discourse: Discourse,
  person: ResolvedMention,
  own: readonly Title[],
  before: Shared | null,
): Shared | null {
  const { scene } = discourse;
  const [title = before?.title] = own;
  const head = scene.token((title?.last ?? 0) - 1);
  if (title === undefined || head === undefined || !isSeveral(head)) return null;
  if (own.length === 0) {
    let at = before?.last ?? 0;
    while ([",", "and"].includes(scene.token(at)?.norm ?? "") && at < person.first) at += 1;
    const from = stateRightBefore(discourse, person)?.first ?? person.first;
    if (at !== from || at === before?.last) return null;
  }
  const state = ownerAfter(discourse, { ...title, last: person.last }, person);
  const end = Math.max(person.last, state?.last ?? 0);
  return { title, last: scene.token(end)?.text === ")" ? end + 1 : end };
}

/** "and Chile Luis Soto": the state whose name stands right before the person's. */
const stateRightBefore = (discourse: Discourse, { first }: ResolvedMention): ResolvedMention | null =>
  discourse.endingAt(first).find(({ kind, form }) => kind === "country" && form === "name") ?? null;

/** Adjective, name or possessor before the title: "Kazakh", "EU", "Norway's". */
function ownerBefore(discourse: Discourse, { first, last }: Title): ResolvedMention | null {
  let before = first;
  for (let steps = 0; steps < 3; steps += 1) {
    const norm = discourse.scene.token(before - 1)?.norm ?? "";
    if (MODIFIERS.has(norm) || BELIEFS.has(norm) || norm === "'s" || norm === "'" || norm === "-")
      before -= 1;
  }
  // A line that ends with a state and no stop says nothing of the title that opens the next.
  const here = discourse.scene.token(first)?.sentence;
  const owner =
    discourse
      .endingAt(before)
      .find(({ kind, last }) => POLITIES.has(kind) && discourse.scene.token(last - 1)?.sentence === here) ??
    null;
  if (owner === null || isStance(discourse.scene.token, owner.first)) return null;
  if (isWhereabouts(discourse, owner)) return null;
  // "ASTANA. KAZINFORM Foreign Minister X": whoever credits the article has no minister.
  const line = discourse.scene.head.dateline?.span ?? null;
  if (line !== null && line.start <= owner.span.start && owner.span.end <= line.end) return null;
  return senderBefore(discourse, owner, last) ?? owner;
}

/** "Russia's UN ambassador X": sent to the body by the state that stands before it. */
function senderBefore(
  discourse: Discourse,
  owner: ResolvedMention,
  titleLast: number,
): ResolvedMention | null {
  const { scene } = discourse;
  const sent = /^(?:ambassador|envoy|representative)$/.test(scene.token(titleLast - 1)?.norm ?? "");
  if (!sent || owner.kind !== "organization") return null;
  const at = /^['\u2019]s?$/.test(scene.token(owner.first - 1)?.norm ?? "") ? owner.first - 1 : owner.first;
  const state = discourse.endingAt(at).find(({ kind }) => kind === "country");
  // "In Mali UN envoy X met": where he is.
  return state === undefined || scene.token(state.first - 1)?.upos === "ADP" ? null : state;
}

const SENT = wordSet("envoy representative rapporteur coordinator co-ordinator adviser advisor");

/** "President of Kenya William Ruto", "President William Ruto of Kenya". */
function ownerAfter(discourse: Discourse, { last }: Title, person: ResolvedMention): ResolvedMention | null {
  const { scene } = discourse;
  const startsAfter = (at: number): ResolvedMention | undefined => {
    const link = scene.token(at)?.norm ?? "";
    if (link !== "of" && link !== "for") return undefined;
    // "Special Envoy for Afghanistan X": what he deals with.
    const sent = link === "for" && SENT.has(scene.token(at - 1)?.norm ?? "");
    const start = scene.token(at + 1)?.norm === "the" ? at + 2 : at + 1;
    return discourse
      .startingAt(start)
      .find(
        ({ kind, form }) =>
          !(sent && kind === "country") &&
          (POLITIES.has(kind) || (kind === "place" && link === "of")) &&
          form !== "demonym",
      );
  };
  const between = startsAfter(last);
  if (between !== undefined && between.last <= person.first) return between;
  return startsAfter(person.last) ?? bracketedState(discourse, person) ?? null;
}

/** "Roland Dumas (France)": the state in brackets behind a name of a list. */
function bracketedState(discourse: Discourse, { last }: ResolvedMention): ResolvedMention | undefined {
  const { scene } = discourse;
  if (scene.token(last)?.text !== "(") return undefined;
  return discourse
    .startingAt(last + 1)
    .find(
      (state) =>
        state.kind === "country" && state.form !== "demonym" && scene.token(state.last)?.text === ")",
    );
}

/** Where the description of a person begins and ends: "Norway's former envoy". */
export const describedSpan = (owner: Span | null, title: Span): Span =>
  owner === null ? title : { start: Math.min(owner.start, title.start), end: Math.max(owner.end, title.end) };
