/** Where a name ends behind its head noun: what it is of, for, on or in. */
import type { Token } from "@chancery/language";

import { type Ground, isTown, longName } from "./ground.ts";
import { headOf } from "./heads.ts";
import { isField, POSSESSORS } from "./left-edge.ts";
import { SENT_TO, sentTo } from "./missions.ts";
import { headsEnd } from "./no-heads.ts";
import { isCapital, isInitial, isWord } from "./text.ts";
import { RANKED_TITLES, TITLE_NOUNS } from "./words.ts";

const COMPLEMENTS = new Set(["of", "for", "on", "to"]);

const MEMBERS = new Set(["states", "countries", "nations", "republics", "parties", "peoples"]);

/** Bodies that states set up to deal with one of them. */
const SET_UP = new Set(["committee", "commission", "panel", "conference"]);

/** "Conference on Security and Sustainable Development": of what is "on" two subjects the second, unless it is a state, a town or somebody. */
const isSecondSubject = (
  { analysis: { tokens }, knownAt, taggedAt }: Ground,
  on: number,
  at: number,
): boolean =>
  tokens[on]?.norm === "on" &&
  knownAt(at) === undefined &&
  taggedAt(at) !== "person" &&
  !RANKED_TITLES.has(tokens[at]?.norm ?? "") &&
  isWord(tokens[at]);

/** ", Tuberculosis and Malaria": one more subject, "and" and the last, none of them a state, town or title. */
function subjectsGoOn({ analysis, knownAt }: Ground, comma: number, end: number): boolean {
  const { tokens } = analysis;
  const subject = (at: number): boolean =>
    at < end &&
    isCapital(tokens[at]) &&
    knownAt(at) === undefined &&
    !RANKED_TITLES.has(tokens[at]?.norm ?? "") &&
    headOf(tokens[at]?.norm ?? "") === undefined;
  return (
    tokens[comma]?.norm === "," &&
    tokens[comma + 2]?.norm === "and" &&
    subject(comma + 1) &&
    subject(comma + 3) &&
    !isCapital(tokens[comma + 4])
  );
}

/** "the Office of Trade Policy | Acting Director": what somebody is for the time being ends the name before it. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:acting|interim|deputy)$/.test(tokens[at]?.norm ?? "") && TITLE_NOUNS.has(tokens[at + 1]?.norm ?? "");

export function rightEdge(ground: Ground, first: number, from: number): number {
  const { analysis, sentence, knownAt, timed } = ground;
  const { tokens } = analysis;
  const end = sentence.last;
  let last = from;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const sent = sentTo(ground, last);
    if (sent > last) return sent;
    if (!COMPLEMENTS.has(tokens[last]?.norm ?? "") || last + 1 >= end) return last;
    // "from the Lagoon Weekly to the Harbour Times": only whoever is sent is called by where to.
    if (tokens[last]?.norm === "to" && !SENT_TO.test(tokens[last - 1]?.norm ?? "")) return last;
    const of = tokens[last]?.norm === "of";
    let i = last + 1;
    if (tokens[i]?.norm === "the") i += 1;
    const heads = headsEnd(tokens, knownAt(i)?.last ?? i);
    if (of && heads > (knownAt(i)?.last ?? i)) {
      // "the Summit of ECOWAS Heads of State" is one of theirs, "the Assembly of Heads of State and Government" an organ.
      if (/^(?:summit|meeting|session)$/.test(tokens[from - 1]?.norm ?? "")) return last;
      last = heads;
      continue;
    }
    if (i >= end || timed(i) || !isCapital(tokens[i]) || !isWord(tokens[i])) return last;
    // "the Front of Foday Sesay", "the Armed Forces to Dakhla": whose it is and where it went, no part of its name.
    const tagged = ground.taggedAt(i);
    if (tagged === "person" || (tagged === "place" && tokens[last]?.norm === "to")) return last;
    // "the Transitional Council of Peru": two names where the tagger hears two, unless the first is a listed body's.
    const apart = ground.taggedAt(last - 1) === "organization" && ground.taggedAt(last) === undefined;
    const listed = longName(ground, from - 1) !== undefined;
    if (of && apart && tagged !== undefined && from - first > 1 && !listed) return last;
    const state = knownAt(i);
    // "the Office of the Finnish President", "the Office of the Finnish leader": an adjective ends no name.
    const adjective = state?.form === "demonym" && state.kind === "country" && state.first === i;
    if (adjective && !isCapital(tokens[state.last])) return last;
    if (adjective) i = state.last;
    else if (state !== undefined && isTown(state) && state.first === i) {
      if (!of) {
        // "the ad hoc Committee on Libya": what it was set up for.
        const about = tokens[last]?.norm === "on" && state.kind === "country";
        return about && SET_UP.has(tokens[from - 1]?.norm ?? "") ? state.last : last;
      }
      ({ last } = state);
      // "Council of Baltic Sea States"
      if (MEMBERS.has(tokens[last]?.norm ?? "") && isCapital(tokens[last])) last += 1;
      continue;
    }
    if (RANKED_TITLES.has(tokens[i]?.norm ?? "")) return last;
    let stop = i;
    while (stop < end && stop < i + 5) {
      const token = tokens[stop];
      if (token === undefined || timed(stop) || ground.bears(stop)) break;
      if (stop > i && opensTitle(tokens, stop)) break;
      // "Ministry of Foreign Affairs K.Addo": an initial begins somebody's name.
      if (stop > i && isInitial(token.text) && isCapital(tokens[stop + 1])) break;
      if (isCapital(token) && isWord(token) && !isTown(knownAt(stop))) stop += 1;
      // "Congress of People's Deputies"
      else if (
        (token.norm === "'s" || token.norm === "'") &&
        POSSESSORS.has(tokens[stop - 1]?.norm ?? "") &&
        isCapital(tokens[stop + 1])
      )
        stop += 2;
      else if (subjectsGoOn(ground, stop, end)) stop += 4;
      else if (
        (token.norm === "and" || token.norm === ",") &&
        isCapital(tokens[stop + 1]) &&
        (isField(tokens[stop + 1]) || (token.norm === "and" && isSecondSubject(ground, last, stop + 1)))
      )
        stop += 2;
      else break;
    }
    last = stop;
  }
  return last;
}
