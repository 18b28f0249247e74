import { wordSet } from "@chancery/language";
import type { KnownEntity } from "@chancery/knowledge";

import type { NameSpan } from "../../../document/index.ts";
import { foldName } from "./fold.ts";
import type { Scene } from "../scene.ts";

const KINDS = wordSet(
  "treaty agreement accord pact protocol convention declaration memorandum charter statute",
);
const EMPTY = wordSet(
  "the of on and in for between to as a an with its republic federation kingdom state states oriented long term at into force",
);
/** Words that titles of one agreement exchange for each other. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["union", "allian"],
  ["allied", "allian"],
  ["xxi", "21st"],
  ["21", "21st"],
  ["twenty", "21st"],
  ["neighb", "neighb"],
  ["goodne", "neighb"],
  ["econom", "econom"],
]);
const STEM = 6;
/** Countries of the article that are tried as parties where the title names none. */
const TRIED = 4;

/** Content words as stems, so that "Good-Neighborliness" and "good neighbourly relations" share one. */
function contentWords(title: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const word of title.replaceAll(/\b(co)-(?=oper)/gi, "$1").split(/[^\p{L}\p{N}]+/u)) {
    const folded = foldName(word);
    if (folded.length < 2 || EMPTY.has(folded) || KINDS.has(folded) || /^\d{4}$/.test(folded)) continue;
    const stem = folded.slice(0, STEM);
    out.add(SAME.get(stem) ?? SAME.get(folded) ?? stem);
  }
  return out;
}

/**
 * The listed agreement that a title or description means: same parties, most of the content words, no other year. Parties
 * are those in the title, else the states that the article names most.
 */
export function agreementOf(scene: Scene, name: NameSpan, statesByWeight: readonly string[]): string | null {
  const text = titleText(scene, name);
  const held = scene.within(name);
  const inside = held
    .filter(({ kind }) => kind === "country" || kind === "organization")
    .flatMap(({ candidates }) => candidates.slice(0, 1));
  const partyWords = new Set(
    held.flatMap(({ span }) => [...contentWords(scene.analysis.text.slice(span.start, span.end))]),
  );
  const words = [...contentWords(text)].filter((word) => !partyWords.has(word));
  if (words.length < 2) return null;
  const years = yearsOf(scene, name);
  const kind = kindOf(text);
  const further = furtherTopic(scene, name);
  const scored = partySets(inside, statesByWeight)
    .flatMap((parties) => scene.knowledge.agreements(parties))
    .filter((one, i, all) => all.findIndex(({ id }) => id === one.id) === i)
    .filter(({ name: title }) => further === null || contentWords(title).has(further))
    .map((one) => ({ one, score: scoreOf(words, years, kind, one) }))
    .filter(({ score }) => score >= 0.6)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best !== undefined && best.score > (second?.score ?? 0) ? best.one.id : null;
}

/** "the convention on the legal status | of delegations": what a title goes on with, where that is no name; null for nothing. */
function furtherTopic({ analysis: { text } }: Scene, { span, rule }: NameSpan): string | null {
  if (rule === "names.agreement.dated") return null;
  const word = /^\s+of\s+(?:the\s+)?(\p{Ll}[\p{Ll}-]+)/u.exec(text.slice(span.end, span.end + 40))?.[1];
  return word === undefined ? null : ([...contentWords(word)][0] ?? null);
}

/** The title, and where a date splits it what follows up to the end of the clause. */
export function titleText(scene: Scene, { span, rule, first }: NameSpan): string {
  const { text } = scene.analysis;
  if (rule !== "names.agreement.dated") return text.slice(span.start, span.end);
  const end = Math.min(scene.sentenceOf(first)?.end ?? span.end, span.end + 240);
  const rest = text.slice(span.end, end);
  const topic = rest.search(/\bon (?=\p{Ll})/u);
  const stop = rest.slice(Math.max(topic, 0)).search(/[.,;:]/);
  return topic < 0
    ? text.slice(span.start, span.end)
    : `${text.slice(span.start, span.end)} ${rest.slice(topic, stop < 0 ? undefined : topic + stop)}`;
}

function partySets(inside: readonly string[], states: readonly string[]): readonly (readonly string[])[] {
  if (inside.length >= 2) return [inside];
  const others = states.filter((id) => !inside.includes(id)).slice(0, TRIED);
  if (inside.length === 1) return others.map((id) => [...inside, id]);
  return others.flatMap((a, i) => others.slice(i + 1).map((b) => [a, b]));
}

function scoreOf(
  words: readonly string[],
  years: ReadonlySet<string>,
  kind: string | null,
  { name, from }: KnownEntity,
): number {
  const title = contentWords(name);
  const year = from?.slice(0, 4) ?? "";
  if (years.size > 0 && year !== "" && !years.has(year)) return 0;
  if (kind !== null && kindOf(name) !== null && kindOf(name) !== kind) return 0;
  const shared = words.filter((word) => title.has(word)).length;
  // "the convention on the legal status of delegations" is not the one on the legal status of a sea.
  if (shared < words.length && shared * 2 <= title.size) return 0;
  return shared / words.length + (years.has(year) ? 0.2 : 0);
}

/** "joint declaration", "framework agreement": of any subject; small letters. */
export const generalTitle = (title: string): boolean => GENERAL_TITLE.test(title);
const GENERAL_TITLE =
  /^(?:(?:joint|final|framework|bilateral|trilateral|political|interim|general) )+(?:treaty|agreement|accord|protocol|declaration|communiqu[eé]|memorandum|convention|statement)$/;

const kindOf = (title: string): string | null =>
  title
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => KINDS.has(word)) ?? null;

/** A year inside the title, or in "In 1998, ... signed a declaration": the only one of its sentence, before the title. */
function yearsOf(scene: Scene, { span, first }: NameSpan): ReadonlySet<string> {
  const inside = scene.analysis.text.slice(span.start, span.end).match(/\b(?:1[6-9]|20)\d\d\b/g);
  if (inside !== null) return new Set(inside);
  const sentence = scene.sentenceOf(first);
  if (sentence === undefined) return new Set();
  const found = scene.analysis.tokens
    .slice(sentence.first, first)
    .filter(({ text }) => /^(?:1[6-9]|20)\d\d$/.test(text));
  return new Set(found.length === 1 ? found.map(({ text }) => text) : []);
}
