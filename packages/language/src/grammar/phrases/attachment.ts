/** Whether a prepositional phrase belongs to the noun before it or to the verb. */
import { EVENT_NOUNS, INTENTION_NOUNS, NOUN_PREPS } from "../words/lexicon.ts";
import type { Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { wordSet } from "../../word-set.ts";

export interface AttachmentPosition {
  /** The noun stands before the verb of its clause (a subject, or a fronted phrase). */
  readonly beforeVerb: boolean;
  /** The preposition that governs the noun itself, if any. */
  readonly prep: string | null;
  /** The noun is an apposition: no verb is near. */
  readonly apposed: boolean;
  /** The phrase that the noun itself stands in, if any. */
  readonly outer?: Phrase | null;
}

const ALWAYS_NOUN = new Set(["of", "including", "such as", "like", "other than", "versus", "vs", "worth"]);
/** Never read with the noun: they tell when, why or on whose part something was done. */
const ALWAYS_VERB = new Set([
  "according to",
  "after",
  "before",
  "since",
  "until",
  "till",
  "during",
  "following",
  "despite",
  "because of",
  "due to",
  "on behalf of",
  "in response to",
  "ahead of",
  "prior to",
  "at the invitation of",
  "at an invitation of",
  "at invitation of",
  "on the invitation of",
  "on invitation of",
  "upon the invitation of",
  "in the presence of",
  "instead of",
  "as",
  "without",
  "amid",
  "via",
  "through",
  "than",
  "together with",
  "along with",
  "by way of",
  "upon",
]);
const PLACE_PREPS = new Set(["in", "at", "near", "outside", "inside"]);
/** Prepositions whose phrase is itself an event in time: what follows the noun belongs to that event. */
const TEMPORAL = new Set([
  "after",
  "before",
  "during",
  "following",
  "since",
  "ahead of",
  "prior to",
  "at",
  "for",
  "on",
]);
const PEOPLE = new Set([
  "official",
  "delegation",
  "group",
  "people",
  "team",
  "member",
  "troop",
  "troops",
  "force",
  "side",
  "soldier",
  "resident",
  "refugee",
  "migrant",
  "student",
  "worker",
  "envoy",
  "country",
  "state",
  "nation",
  "company",
  "party",
]);

/**
 * "the meeting in Geneva of the foreign ministers": a town's name says where something was, and "of" goes on with that; "the visit to the Republic of Chad" and
 * "talks at the University of Lima" have it in the name.
 */
function isWhereItWas({ tokens }: Source, noun: Phrase, { prep, outer }: AttachmentPosition): boolean {
  if (noun.nounClass !== "name" || noun.determined || outer == null || outer.nounClass === "name")
    return false;
  if (prep === null || !WHERE.has(prep) || outer.modifiers.some((other) => other.prep === "of")) return false;
  const lemma = tokens[outer.head]!.lemma.toLowerCase();
  return (
    (EVENT_NOUNS.has(lemma) || DEEDS.test(lemma)) &&
    noun.nameType !== "organization" &&
    noun.nameType !== "person" &&
    !OF_NAMES.test(tokens[noun.head]!.norm)
  );
}
const WHERE = new Set(["in", "at", "to", "from", "near"]);
/** Beside {@link EVENT_NOUNS}, what "of" tells the doer or the object of. */
const DEEDS =
  /^(?:return|death|murder|release|signature|founding|burial|birth|expulsion|detention|seizure|capture|presence)$/;
/** Heads of names that have an "of" themselves. */
const OF_NAMES =
  /^(?:university|bank|court|house|palace|gulf|bay|strait|port|isle|island|city|town|province|region|republic|kingdom|union|state|states|duchy|emirate|sultanate|ministry|department|institute|college|academy|church|council|museum|school|chamber|hall|bureau|temple|mount|lake|cape|coast|sea|tower|cathedral|embassy|south|north|east|west)$/;

export function attachesToNoun(
  source: Source,
  noun: Phrase,
  prep: string,
  object: Phrase,
  position: AttachmentPosition,
): boolean {
  if (prep === "of" && isWhereItWas(source, noun, position)) return false;
  if (ALWAYS_NOUN.has(prep)) return true;
  // "after those by Addo", "following that with Peru": what stands for a noun takes what the noun would.
  const standsIn = noun.last - noun.first === 1 && /^(?:those|that)$/.test(source.tokens[noun.head]!.norm);
  if (standsIn && position.prep !== null && /^(?:by|with|between)$/.test(prep)) return true;
  if (noun.nounClass === "pronoun" || noun.nounClass === "number")
    return prep === "from" || (prep === "in" && position.beforeVerb);
  const lemma = nounLemma(source, noun.head);
  const time = object.nounClass === "time" || isYear(source, object);
  if (time) {
    // A date dates the event that was just named where that event only serves to date another.
    const serves = position.prep !== null && TEMPORAL.has(position.prep);
    return EVENT_NOUNS.has(lemma) && (serves || position.beforeVerb) && prep !== "by" && prep !== "until";
  }
  if (ALWAYS_VERB.has(prep)) return false;
  if (NOUN_PREPS.get(lemma)?.has(prep)) return true;
  // "chief of staff to the president", "an analyst with the bank"
  if (position.apposed && noun.nounClass === "role" && /^(?:to|with|for|at)$/.test(prep)) return true;
  // "talks in the border town of Tacna between Peru and Chile": a town has two sides, and is held by none of them.
  if (prep === "between" && (noun.nounClass === "name" || SPOTS.has(lemma))) return false;
  if (prep === "between" || prep === "among") return noun.nounClass === "desc" || position.beforeVerb;
  if (prep === "by")
    return (
      INTENTION_NOUNS.has(lemma) ||
      // "came in response to an invitation by the ruler"; "was handed the letter by the ruler".
      (AUTHORED.test(lemma) && (position.beforeVerb || position.prep !== null)) ||
      (EVENT_NOUNS.has(lemma) && (position.beforeVerb || position.prep === null))
    );
  if (EVENT_NOUNS.has(lemma) && PLACE_PREPS.has(prep)) return true;
  if (prep === "from") return position.beforeVerb || PEOPLE.has(lemma) || noun.nounClass === "role";
  if (prep === "in" && superlative(source, noun)) return true;
  return position.beforeVerb && position.prep === null && noun.nounClass !== "name";
}

/** What somebody wrote or said: behind it "by" names him, unless it is what a passive verb did something to. */
const AUTHORED =
  /^(?:invitation|statement|report|letter|message|appeal|speech|address|announcement|claim|accusation|allegation|complaint|remark|remarks|comment|comments|warning|article|telegram)$/;

const SPOTS: ReadonlySet<string> = wordSet(
  "town city village capital resort province district hotel palace house residence venue hall building",
);

export const isEvent = (source: Source, { head }: Phrase): boolean =>
  EVENT_NOUNS.has(nounLemma(source, head));

export function nounLemma({ tokens }: Source, at: number): string {
  return (tokens[at]!.lemma || tokens[at]!.norm).toLowerCase();
}

const isYear = ({ tokens }: Source, phrase: Phrase): boolean =>
  phrase.last === phrase.first + 1 && /^(?:1[5-9]|20)\d\d$/.test(tokens[phrase.head]!.norm);

function superlative({ tags, tokens }: Source, { first, head }: Phrase): boolean {
  for (let i = first; i < head; i += 1)
    if (tags[i] === "JJS" || tags[i] === "RBS" || tokens[i]!.norm === "only") return true;
  return false;
}
