import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import { headMention } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import { inClass } from "../arguments/noun-class.ts";
import { isBeside } from "./asides.ts";
import { wordsOf, type ClauseReading } from "./clause-reading.ts";
import type { VerbPattern } from "../patterns/index.ts";

/** Whether the clause holds the words, or they stand right behind it: "declared the envoy, Rosa Mendes, persona non grata". */
function holds(view: View, { text }: ClauseReading, { last }: Clause, words: string): boolean {
  if (text.includes(words)) return true;
  const from = view.norm(last) === "," ? last + 1 : last;
  const next = view.norm(from);
  return (
    next !== "" &&
    words.startsWith(next) &&
    wordsOf(view, from, from + words.split(" ").length).join(" ") === words
  );
}

/** Whether the phrase names somebody, or people by their state: "six Americans". */
function isPeople(view: View, phrase: NounPhrase): boolean {
  const mention = headMention(view, phrase);
  return mention?.kind === "person" || mention?.form === "demonym";
}

/** Nouns that the pattern asks for, or that make something else of its verb, whoever takes part. */
export function framed(
  view: View,
  pattern: VerbPattern,
  clause: Clause,
  {
    reading,
    objects,
    phrases,
  }: {
    readonly reading: ClauseReading;
    readonly objects: readonly NounPhrase[];
    readonly phrases: readonly Oblique[];
  },
): boolean {
  if (pattern.unlessWords?.some((words) => saysWords(reading.words, words)) === true) return false;
  if (
    pattern.strictObject !== undefined &&
    !objects.some(
      (object) =>
        inClass(view, object, pattern.objectNouns ?? []) ||
        (pattern.strictObject === true && isPeople(view, object)),
    )
  )
    return false;
  const { unlessPreps } = pattern;
  if (
    unlessPreps !== undefined &&
    phrases.some((oblique) => unlessPreps.includes(oblique.prep) && !isBeside(view, oblique))
  )
    return false;
  const {
    subjectNouns,
    objectModifiers,
    unlessNouns,
    unlessObject,
    requires,
    alsoObject,
    phrase: words,
  } = pattern;
  if (alsoObject !== undefined) {
    // "was granted asylum": what is given stays an object in the passive.
    const given = clause.verb.passive ? [...objects, ...clause.objects] : objects;
    if (!given.some((object) => inClass(view, object, alsoObject))) return false;
  }
  if (words !== undefined && !holds(view, reading, clause, words)) return false;
  const { subject } = reading;
  if (subjectNouns !== undefined && (subject === null || !inClass(view, subject, subjectNouns))) return false;
  if (
    unlessNouns !== undefined &&
    (objects.some((object) => inClass(view, object, unlessNouns)) ||
      phrases.some((oblique) => !isBeside(view, oblique) && inClass(view, oblique.phrase, unlessNouns)))
  )
    return false;
  if (
    unlessObject !== undefined &&
    (objects.some((object) => inClass(view, object, unlessObject)) ||
      (objects.length === 0 &&
        phrases.some(
          ({ prep, phrase }) => pattern.obliques?.[prep] !== undefined && inClass(view, phrase, unlessObject),
        )))
  )
    return false;
  if (
    objectModifiers !== undefined &&
    !objects.some(({ first, head }) =>
      wordsOf(view, first, head).some((word) => objectModifiers.includes(word)),
    )
  )
    return false;
  if (pattern.ownObject !== undefined && isOwn(view, clause, objects) !== pattern.ownObject) return false;
  return (
    requires === undefined ||
    phrases.some(({ prep, phrase }) => {
      const classes = requires[prep];
      return classes !== undefined && inClass(view, phrase, classes);
    })
  );
}

/** Whether the words stand in the text, between blanks. Made without a new string: each verb asks it of dozens. */
function saysWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (text[at - 1] === " " && text[at + words.length] === " ") return true;
  return false;
}

/** Whether the object is the subject's: "summoned its ambassador" is told of one's own. */
const isOwn = (view: View, { verb, subject }: Clause, objects: readonly NounPhrase[]): boolean =>
  !verb.passive &&
  subject !== null &&
  objects.some(({ first }) => /^(?:its|his|her|their)$/.test(view.norm(first)));

/** Whether one of the words is the verb's own form or stands right behind it or its object. */
export const isWorded = ({ forms }: ClauseReading, wording: readonly string[]): boolean =>
  wording.some((word) => forms.includes(word));
