import { wordSet, type Clause, type NounPhrase, type Oblique } from "@chancery/language";

import { once } from "../../shared/once.ts";
import type { View } from "../../shared/view.ts";
import { isMatter } from "../arguments/places.ts";
import { NOUNS_BY_LEMMA, type NounPattern } from "../patterns/index.ts";

/** Maximal phrases and all that is inside them, each once. */
export const allPhrases: (view: View, phrases: readonly NounPhrase[]) => readonly NounPhrase[] =
  once(withInner);

function withInner(view: View, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const all = new Map<number, NounPhrase>();
  const add = (phrase: NounPhrase): void => {
    const key = phrase.first * (view.tokens.length + 1) + phrase.head;
    if (all.has(key)) return;
    if (phrase.conjuncts.length === 0) all.set(key, phrase);
    for (const conjunct of spread(view, phrase)) add(conjunct);
    for (const apposition of phrase.appositions) add(apposition);
    if (phrase.possessor !== null) add(phrase.possessor);
    for (const { phrase: inner } of phrase.modifiers) add(inner);
  };
  for (const phrase of phrases) add(phrase);
  return [...all.values()];
}

/**
 * Members of a list, each with what it shares with the others: "his trip to Kenya and visit to Chad" has one possessor, "the Arab League and
 * African Union summits" one noun.
 */
function spread(view: View, { conjuncts, first }: NounPhrase): NounPhrase[] {
  const [leader] = conjuncts;
  const last = conjuncts.at(-1);
  if (leader === undefined || last === undefined) return [];
  const named = conjuncts.slice(0, -1).every(({ head }) => view.mentionAt(head) !== undefined);
  if (named && NOUNS_BY_LEMMA.has(view.lemma(last.head)) && last.head > last.first)
    return [{ ...last, first, conjuncts: [] }];
  return conjuncts.map((conjunct) =>
    // "Chad's accession and the Peruvian proposal": an article begins anew.
    conjunct.possessor === null &&
    leader.possessor !== null &&
    !/^(?:the|an?|this|these|that|those)$/.test(view.norm(conjunct.first))
      ? { ...conjunct, possessor: leader.possessor }
      : conjunct,
  );
}

/** "phone call" asks for its first word too; a noun that is part of a name ("the Munich Conference") is that name. */
export function isNamed(
  view: View,
  phrase: NounPhrase,
  { nouns, unlessBefore, plural }: NounPattern,
): boolean {
  const head = view.lemma(phrase.head);
  // "hold a bilateral talk with Addo", as much of Africa and Asia has it, but not "talk of rain".
  const sided = phrase.modifiers.some(({ prep }) => prep === "with" || prep === "between");
  // "held a half-hour discussion"
  const held = view.lemma(phrase.first - 1) === "hold";
  if (plural?.includes(head) === true && !view.isPlural(phrase.head) && !sided && !held) return false;
  if (unlessBefore?.includes(view.norm(phrase.head - 1)) === true) return false;
  const word = view.norm(phrase.head);
  return nouns.some((noun) => {
    if (noun === head || noun === word) return true;
    if (!noun.includes(" ")) return noun.includes("-") && noun === view.compound(phrase.head);
    if (!noun.endsWith(head) && !noun.endsWith(word)) return false;
    const parts = noun.split(" ");
    if (parts.at(-1) !== head && parts.at(-1) !== word) return false;
    return parts.slice(0, -1).every((word, i) => view.norm(phrase.head - parts.length + 1 + i) === word);
  });
}

/** A noun's own phrases; where it asks for a kind of thing ("deployment of troops to Angola"), those that hang on that thing too. */
export function modifiersOf(
  { modifiers }: NounPhrase,
  classes: NounPattern["modifierNouns"],
): readonly Oblique[] {
  if (classes === undefined) return modifiers.flatMap((modifier) => [modifier, ...sidesBehind(modifier)]);
  return modifiers.flatMap((modifier) =>
    classes[modifier.prep] === undefined ? [modifier] : [modifier, ...modifier.phrase.modifiers],
  );
}

/**
 * "announced its withdrawal from the union", "after three days in Lima": a phrase that the noun asks for and that follows it is its own, though grammar hangs
 * it on the verb.
 */
export function adjoiningTo(
  view: View,
  phrase: NounPhrase,
  clause: Clause | undefined,
  requires: readonly string[] | undefined,
): readonly Oblique[] {
  if (clause === undefined || requires === undefined) return [];
  const { objects, obliques } = clause;
  const own =
    objects.some(({ head }) => head === phrase.head) ||
    // "After lunch with Addo, she flew home": what stands right behind the noun before any verb is its own.
    obliques.some((one) => one.phrase.head === phrase.head && one.phrase.last <= clause.verb.first) ||
    // Nothing hangs on a stretch of time itself.
    (view.timesAt(phrase.head).length > 0 &&
      phrase.modifiers.length === 0 &&
      obliques.some((one) => one.phrase.head === phrase.head));
  return own ? obliques.filter(({ prep, at }) => at === phrase.last && requires.includes(prep)) : [];
}

/** "talks in the Oslo hills between Peru and Chad": no place lies between two sides, so that they are the noun's. */
const sidesBehind = ({ prep, phrase }: Oblique): readonly Oblique[] =>
  /^(?:in|at|on)$/.test(prep)
    ? phrase.modifiers.filter((inner) => inner.prep === "between" && inner.phrase.conjuncts.length > 1)
    : [];

/** "a conference on security in Central Asia": behind what it is about a region or a state is no place where it was held. */
export const isOfTopic = (
  view: View,
  { modifiers, head }: NounPhrase,
  { prep, at, phrase }: Oblique,
): boolean => {
  // "talks with Addo on the situation in Chad": whatever the topic is taken to hang on.
  if (prep === "in" && at - 1 !== head && isMatter(view, phrase, at - 1)) return true;
  if (prep !== "in" || !modifiers.some((one) => /^(?:on|about)$/.test(one.prep) && one.phrase.last === at))
    return false;
  const place = view.mentionAt(phrase.head);
  if (place === undefined) return false;
  // "a meeting on conditions in the Eastern Sea": a land that nobody has listed.
  if (place.entity.startsWith("local:")) return true;
  const subtype = view.doc.knowledge.entity(place.entity)?.subtype;
  return place.kind === "country" || subtype === "region" || subtype === "bloc";
};

const APART: ReadonlySet<string> = wordSet(
  "separate parallel bilateral one-on-one tete-a-tete tête-à-tête private informal trilateral",
);

const FURTHER: ReadonlySet<string> = wordSet(
  "second third another further additional separate parallel similar",
);

/** "a second agreement", "another accord": none that was told of before. */
export const isFurther = (view: View, { first, head }: NounPhrase): boolean =>
  view.tokens.slice(first, head).some(({ norm }) => FURTHER.has(norm));

/** "a similar meeting", "another round": not the one told of before. */
export const isOther = (view: View, { first, head }: NounPhrase): boolean =>
  view.norm(first) === "another" ||
  (view.norm(first) === "a" &&
    /^(?:similar|further|separate)$/.test(view.norm(first + 1)) &&
    first + 1 < head);

export const isApart = (view: View, { first, head }: NounPhrase): boolean =>
  view.tokens.slice(first, head).some(({ norm }) => APART.has(norm));
