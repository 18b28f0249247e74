import { wordSet, type NounPhrase, type Oblique } from "@chancery/language";

import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { LEADING_BY_LEMMA } from "../patterns/index.ts";
import { isVerdict } from "./verdicts.ts";
import type { PatternSet } from "../patterns/pattern-set.ts";

/**
 * Lines of chronicles and bulletins that an event's noun heads, without a verb: "Fighting at Ligao between the guards and a patrol", "Signature in Lima, subject to
 * approval, of an agreement between A and B". All that such a line says it says of the noun at its head ({@link verblessHead}), whatever grammar hangs it on.
 */
export function leadingNoun(
  view: View,
  { phrases, sentence }: Passage,
  head: number,
  nouns: PatternSet["nouns"],
): NounPhrase {
  const around = flatPhrases(view, withLists(phrases), head + 1, sentence.last);
  const opened = OPENINGS.has(view.norm(head)) ? around.find(({ prep }) => prep === "of")?.phrase : undefined;
  const last = Math.max(head + 1, ...around.map(({ phrase }) => phrase.last));
  // "Opening at Lima of a conference of ministers": the conference is what took place.
  if (opened !== undefined && nouns.has(view.lemma(opened.head)))
    return {
      ...opened,
      modifiers: [...opened.modifiers, ...around.filter(({ phrase }) => phrase !== opened)],
    };
  const first = behindLabel(view, sentence.first, sentence.last);
  return { first, last, head, conjuncts: [], appositions: [], possessor: null, modifiers: around };
}

/** The event's noun at the head of a line without a verb; null for any other line. */
export function verblessHead(
  view: View,
  { own, sentence }: Passage,
  nouns: PatternSet["nouns"],
): number | null {
  const first = behindLabel(view, sentence.first, sentence.last);
  const head = headIn(view, first, sentence.last, nouns);
  if (head === null) return null;
  // "Recall of the envoy was no surprise": a verb of its own tells it otherwise.
  const verbless = own.every(
    ({ kind, verb, subject, objects }) =>
      kind === "relative" ||
      // "Expulsion of envoys considered": taken for a past tense.
      (subject?.head === head &&
        objects.length === 0 &&
        !verb.passive &&
        (isVerdict(view.norm(verb.first)) || verb.particle === "off")) ||
      kind === "participial" ||
      verb.form !== "finite" ||
      // "Recall of the envoy": taken for a verb, though nobody does it.
      (verb.first <= head && subject === null),
  );
  return verbless ? head : null;
}

const OPENINGS: ReadonlySet<string> = new Set(["opening", "start", "beginning", "resumption", "reopening"]);

/** Where the words begin that tell: behind a bullet, a day and a mark ("12 May: "). */
function behindLabel(view: View, first: number, last: number): number {
  let at = first;
  while (at < last && (view.token(at)?.upos === "PUNCT" || view.timesAt(at).length > 0)) at += 1;
  return at;
}

/** The event's noun, with no more than a number or an adjective before it and a preposition behind it. */
function headIn(view: View, first: number, last: number, nouns: PatternSet["nouns"]): number | null {
  for (let at = first; at < Math.min(last, first + WORDS_BEFORE); at += 1) {
    // "Breaking-off of relations"
    const head = view.norm(at + 1) === "-" ? at + 2 : at;
    if (LINKS.has(view.norm(head + 1)) && isEvent(view, head, nouns)) return head;
    if (!BEFORE_NOUN.has(view.token(at)?.upos ?? "") && view.norm(at) !== "no") return null;
  }
  return null;
}
const WORDS_BEFORE = 4;
const BEFORE_NOUN: ReadonlySet<string> = new Set(["ADJ", "NUM", "ADV", "PROPN"]);
const LINKS: ReadonlySet<string> = wordSet("of by between at in to from with");

const isEvent = (view: View, head: number, nouns: PatternSet["nouns"]): boolean =>
  [view.compound(head), view.lemma(head), view.norm(head)].some(
    (word) => nouns.has(word) || LEADING_BY_LEMMA.has(word),
  ) || OPENINGS.has(view.norm(head));

/**
 * Prepositions of the line with their phrases, one after the other. What follows a town or a comma is the noun's again: "at Lima, subject to approval, of
 * an agreement".
 */
function flatPhrases(view: View, phrases: readonly NounPhrase[], from: number, end: number): Oblique[] {
  const out: Oblique[] = [];
  let at = from;
  while (at < end) {
    const linked =
      LINKS.has(view.norm(at)) && (at === (out.at(-1)?.phrase.last ?? from) || isParted(view, at));
    const phrase = linked ? longestAt(view, phrases, at + 1, end) : undefined;
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    const prep = view.norm(at);
    const part = alone(view, phrase, prep);
    out.push({ prep, at, phrase: part }, ...menBetween(view, part));
    at = part.last;
  }
  // "Expulsion from Chad of two envoys": whom or what it is done to comes first.
  return [...out.filter(({ prep }) => prep === "of"), ...out.filter(({ prep }) => prep !== "of")];
}

/** The phrases and all within them, lists as lists. */
const withLists = (phrases: readonly NounPhrase[]): readonly NounPhrase[] =>
  phrases.flatMap((phrase) => [
    phrase,
    ...withLists([
      ...phrase.conjuncts,
      ...phrase.appositions,
      ...phrase.modifiers.map(({ phrase: inner }) => inner),
    ]),
  ]);

const isParted = (view: View, at: number): boolean => /^[,)]$/.test(view.norm(at - 1));

const longestAt = (
  view: View,
  phrases: readonly NounPhrase[],
  first: number,
  end: number,
): NounPhrase | undefined =>
  phrases
    .filter((phrase) => phrase.first === first && phrase.last <= end)
    .toSorted((a, b) => b.last - a.last)[0];

/**
 * The phrase without what hangs on the names that it ends in: behind the town or state where it was, the sides between which it was and the body by which it
 * was done, what follows is the event's ("in Accra of President Addo", "between Chad and Mali of the instruments").
 */
function alone(view: View, phrase: NounPhrase, prep: string): NounPhrase {
  const lastPart = phrase.conjuncts.at(-1) ?? phrase;
  const name = view.mentionAt(lastPart.head);
  if (name === undefined || name.last >= phrase.last || !LINKS.has(view.norm(name.last))) return phrase;
  if (name.form === "demonym" || name.first > lastPart.first + 1) return phrase;
  const isState = name.kind === "place" || name.kind === "country";
  if (!isState && !(prep === "by" && name.kind === "organization")) return phrase;
  const cut = { ...lastPart, last: name.last, modifiers: [] };
  return phrase.conjuncts.length === 0
    ? cut
    : { ...phrase, last: name.last, conjuncts: [...phrase.conjuncts.slice(0, -1), cut] };
}

/** "Signature of an accord between President Addo and envoys of Mali": the men between whom a paper is are those of the event. */
const menBetween = (view: View, { modifiers, conjuncts }: NounPhrase): Oblique[] => {
  const own = [...modifiers, ...conjuncts.flatMap((member) => member.modifiers)];
  return [...own, ...own.flatMap(({ phrase }) => phrase.modifiers)].filter(
    ({ prep, phrase }) => prep === "between" && partiesOf(view, phrase).some(({ kind }) => kind === "person"),
  );
};
