import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Apposition } from "./appointments.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { holdsRole } from "./holders-listed.ts";
import { closes, opensOffice } from "./name-before.ts";
import { nameBehindTitle } from "./name-behind-title.ts";
import { personEndingAt } from "./names-at.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { skipCourtesy } from "./courtesy.ts";
import { TITLE_HEADS } from "./title-words.ts";
import { titleEnding } from "./title-ending.ts";

// Offices in a row: a second one of the same name, and each name of a list with its own.

/** "X, the prime minister of Y and chairman of Z,": the second of two offices that one comma ties to a name. */
export function furtherOffice(
  discourse: Discourse,
  phrase: RolePhrase,
  before: Apposition,
): ResolvedMention | undefined {
  const { scene } = discourse;
  if (
    phrase.plural ||
    phrase.determiner !== null ||
    !/^offices\.(?:apposition|relative|told)/.test(before.appointment.statement.rule)
  )
    return undefined;
  if (scene.token(before.phrase.first)?.sentence !== scene.token(phrase.first)?.sentence) return undefined;
  if (before.appointment.statement.rule.endsWith(".before") || !closes(discourse, phrase)) return undefined;
  // "A, the premier, and the Sultan of Y, B": behind the second comma it is B's.
  const parted = scene.token(phrase.first - 1)?.norm === "and" && scene.token(phrase.first - 2)?.text === ",";
  const end = scene.sentenceOf(phrase.first)?.last ?? phrase.last;
  if (parted && nameBehindTitle(discourse, phrase.last + 1, end) !== undefined) return undefined;
  // "from 1974 to 1977 and then governor": between the two nothing but how long the first was held.
  let joined = scene.token(phrase.first - 1)?.text === "," && isBeforeLast(discourse, phrase);
  for (let at = before.phrase.last; at < phrase.first; at += 1) {
    const { norm = "", upos = "X" } = scene.token(at) ?? {};
    joined ||= norm === "and";
    // "ambassador to Washington", "chairman of the Board": where he was sent and of what he is are a part of the first.
    const sent = !joined && (/^(?:PROPN|NOUN|ADJ)$/.test(upos) || norm === "of" || norm === "the");
    if (norm !== "and" && !TERM_WORDS.has(norm) && upos !== "NUM" && !sent) return undefined;
  }
  return joined
    ? discourse.mentions.find(({ entity, kind }) => kind === "person" && entity === before.person)
    : undefined;
}

/** "X, member of the Politburo, vice-president of the Council and chairman of the Assembly, left": one more office is joined behind it, and no name behind that. */
function isBeforeLast(discourse: Discourse, { last }: RolePhrase): boolean {
  const { scene } = discourse;
  const and = endOfOffice(scene, last);
  const from = and + (scene.token(and)?.text === "," ? 1 : 0);
  if (scene.token(from)?.norm !== "and" || !opensOffice(discourse, from + 1)) return false;
  const end = endOfOffice(scene, from + 1);
  const sentence = scene.sentenceOf(last - 1)?.last ?? end;
  return scene.token(end)?.text !== "," || nameBehindTitle(discourse, end + 1, sentence) === undefined;
}

/** Where the words of what an office is of end. */
function endOfOffice({ token }: Scene, from: number): number {
  let at = from;
  while (
    /^(?:PROPN|NOUN|ADJ|DET|PART)$/.test(token(at)?.upos ?? "") ||
    /^(?:of|for|to)$/.test(token(at)?.norm ?? "")
  )
    at += 1;
  return at;
}

const TERM_WORDS = new Set(["from", "to", "since", "until", "in", ",", "then", "later", "also"]);

/**
 * "A, the king of Bahrain, B, and C": the office between two names is the second's where the base says that it is his and not the
 * first's.
 */
export function nextInList(
  discourse: Discourse,
  before: ResolvedMention,
  phrase: RolePhrase,
  last: Apposition | null,
): ResolvedMention | undefined {
  const { scene } = discourse;
  const [polity] = phrase.polities;
  if (polity === undefined || scene.token(phrase.last)?.text !== ",") return undefined;
  const end = scene.sentenceOf(phrase.first)?.last ?? phrase.last;
  const next = nameBehindTitle(discourse, phrase.last + 1, end);
  if (next === undefined || holdsRole(scene, before.entity, polity, phrase)) return undefined;
  // "the Minister of Trade of Peru, A, the Director of the Asian Department, B,": each office stands before its holder.
  if (isTitledFirst(discourse, before, last)) return next;
  const start = scene.sentenceOf(phrase.first)?.first ?? phrase.first;
  const own = skipCourtesy(scene, before.first, start) - 1;
  if (scene.token(own)?.text === "," && titleEnding(discourse, start, own) !== null) return next;
  return holdsRole(scene, next.entity, polity, phrase) ? next : undefined;
}

/** "the Minister of Trade, A, and the ambassador of Chile to Peru, B received": the last of those before whom their offices stand. */
export function lastInList(
  discourse: Discourse,
  phrase: RolePhrase,
  last: Apposition | null,
): ResolvedMention | undefined {
  const { scene } = discourse;
  if (last?.appointment.statement.rule !== "offices.apposition.before") return undefined;
  // "of Chile to Peru": the state to which he is sent.
  const sent = scene.token(phrase.last)?.norm === "to" ? discourse.startingAt(phrase.last + 1) : [];
  const end = sent.find(({ kind }) => kind === "country" || kind === "organization")?.last ?? phrase.last;
  if (phrase.plural || scene.token(end)?.text !== ",") return undefined;
  if (scene.token(phrase.first - 1)?.norm !== "and") return undefined;
  const comma = scene.token(phrase.first - 2)?.text === ",";
  const before = personEndingAt(discourse, phrase.first - (comma ? 2 : 1));
  return before?.entity === last.person && before.first > last.phrase.last
    ? nameBehindTitle(discourse, end + 1, scene.sentenceOf(phrase.first)?.last ?? end)
    : undefined;
}

/** "A, secretary of the Assembly, B, minister of trade, C": what stands before B is A's office, so that his own stands behind him. */
export function isNameFirst(
  discourse: Discourse,
  { entity, first }: ResolvedMention,
  last: Apposition | null,
): boolean {
  if (last === null || last.person === entity) return false;
  const before = discourse
    .inSentence(discourse.scene.token(first)?.sentence ?? -1)
    .findLast(({ kind, form, last: end }) => kind === "person" && form === "name" && end < first);
  return before?.entity === last.person && last.phrase.first >= before.last && last.phrase.last < first;
}

/** The office that was read last stands, with a comma and words of courtesy at most, right before the name. */
export const isTitledFirst = (
  { scene }: Discourse,
  { entity, first }: ResolvedMention,
  last: Apposition | null,
): boolean =>
  last?.person === entity &&
  last.appointment.statement.rule === "offices.apposition.before" &&
  // "Special Representative for Somalia, A": what the office is for stands between.
  endOfOffice(scene, last.phrase.last) === skipCourtesy(scene, first, last.phrase.last) - 1;

/**
 * "the President of the Assembly, A, the Minister of Trade, B, and": the one behind the office, where grammar ties him to it, and the one before it to a title
 * that stands before him.
 */
export function titledNext(
  discourse: Discourse,
  { first }: ResolvedMention,
  { titleFirst, last }: RolePhrase,
): ResolvedMention | undefined {
  const { scene } = discourse;
  const next = nameBehindTitle(discourse, last + 1, scene.sentenceOf(last)?.last ?? last);
  const apart = next !== undefined && scene.token(last)?.text === ",";
  return apart && isTitled(scene, first, 0) && isTitled(scene, next.first, titleFirst) ? next : undefined;
}

/** Whether grammar has the name at the token for an apposition to a title at or behind `from`. */
function isTitled(scene: Scene, name: number, from: number): boolean {
  const titles = ({ head, appositions, conjuncts }: NounPhrase): boolean =>
    (head >= from &&
      head < name &&
      TITLE_HEADS.has(scene.token(head)?.norm ?? "") &&
      appositions.some((one) => one.first <= name && name < one.last)) ||
    conjuncts.some(titles);
  return (scene.grammar[scene.token(name)?.sentence ?? -1]?.phrases ?? []).some(titles);
}

/** Tokens from an office to the name of whoever holds it. */
const WITHIN = 12;

/** A name stands behind a comma not far behind the office. */
export function isBeforeName(discourse: Discourse, { last }: RolePhrase): boolean {
  const { scene } = discourse;
  const end = Math.min(last + WITHIN, scene.sentenceOf(last - 1)?.last ?? last);
  for (let at = last + 1; at < end; at += 1)
    if (scene.token(at - 1)?.text === "," && nameBehindTitle(discourse, at, end) !== undefined) return true;
  return false;
}

/** "Peru's Mendes, Omani FM": whoever stands behind another state's name does not hold the office; the next of the list does. */
export function isOfAnother(
  discourse: Discourse,
  { first }: ResolvedMention,
  { polities, determiner }: RolePhrase,
): boolean {
  if (polities.length !== 1 || determiner !== null) return false;
  if (!/^['\u2019]s?$/.test(discourse.scene.token(first - 1)?.norm ?? "")) return false;
  const state = discourse.endingAt(first - 1).find(({ kind }) => kind === "country" || kind === "place");
  if (state === undefined) return false;
  const whole = discourse.scene.knowledge.entity(state.entity)?.country ?? state.entity;
  return whole !== polities[0];
}

/** "met Director Ana Ruiz, Council President, Foreign Minister B and C": between two who have their titles before them, the bare office is either's. */
export function isEitherOnes(
  discourse: Discourse,
  { first }: ResolvedMention,
  { determiner, first: from, last }: RolePhrase,
): boolean {
  const { scene } = discourse;
  if (determiner !== null || scene.token(last)?.text !== ",") return false;
  const sentence = scene.sentenceOf(from);
  const start = sentence?.first ?? first;
  const next = nameBehindTitle(discourse, last + 1, sentence?.last ?? last);
  const titled = (at: number, since: number): boolean =>
    titleEnding(discourse, since, skipCourtesy(scene, at, since)) !== null;
  return next !== undefined && titled(next.first, last + 1) && titled(first, start);
}
