// Whom a pronoun for one means, asked in this order: each sieve finds somebody, says that nobody can be told, or leaves it to the next.

import type { ResolvedMention } from "../../../document/index.ts";
import { found, type Found } from "./found.ts";
import type { Asking } from "./pronoun-asking.ts";
import { besideActors } from "./pronoun-beside.ts";
import { blamedFor } from "./pronoun-blame.ts";
import { appointedBefore, listMate, praisedFor, receivedOn } from "./pronoun-deeds.ts";
import { isSubject } from "./pronoun-place.ts";
import { goesOnUnnamed, isHimselfUnnamed, isUnnamedOfficial } from "./pronoun-speakers.ts";
import { governingSubjects, subjectAhead } from "./pronoun-subjects.ts";
import { judgedBefore } from "./pronoun-verdicts.ts";
import { fromSentenceBefore } from "./sentence-before.ts";

/** Somebody; null where it is known that nobody named is meant; undefined where the sieve has nothing to say. */
type Sieve = (asking: Asking) => Found | null | undefined;

/** Whom the first sieve that has something to say finds. */
export function oneMeant(asking: Asking): Found | null {
  for (const sieve of SIEVES) {
    const meant = sieve(asking);
    if (meant !== undefined) return meant;
  }
  return null;
}

const unnamed: Sieve = ({ discourse, at, person, possessive }) =>
  person &&
  !possessive &&
  (isUnnamedOfficial(discourse, at) || goesOnUnnamed(discourse, at) || isHimselfUnnamed(discourse, at))
    ? null
    : undefined;

/** "Following his appointment, Kofi Addo flew to Lima". */
const ahead: Sieve = ({ discourse, at, person, possessive, within, ofGender }) => {
  const mention = possessive && person ? subjectAhead(discourse, at) : undefined;
  return mention !== undefined && within(mention) && ofGender(mention)
    ? found(mention, "entities.pronoun.ahead")
    : undefined;
};

const mate: Sieve = ({ discourse, at, person, possessive, sure }) => {
  const mention = possessive && person ? listMate(discourse, at) : undefined;
  return mention !== undefined && sure(mention) ? found(mention, "entities.pronoun.list-mate") : undefined;
};

const praised: Sieve = ({ discourse, at, person, possessive, canBe }) => {
  const mention = possessive && person ? praisedFor(discourse, at) : undefined;
  // "congratulated the guest on his appointment": of somebody whom nobody names, and not of whoever congratulates.
  if (mention === null) return null;
  return mention !== undefined && canBe(mention) ? found(mention, "entities.pronoun.praised") : undefined;
};

const received: Sieve = ({ discourse, at, person, possessive, canBe }) => {
  const mention = possessive && person ? receivedOn(discourse, at) : undefined;
  return mention !== undefined && canBe(mention) ? found(mention, "entities.pronoun.received") : undefined;
};

const blamed: Sieve = ({ discourse, at, possessive, canBe }) => {
  const mention = possessive ? blamedFor(discourse, at) : undefined;
  return mention !== undefined && canBe(mention) ? found(mention, "entities.pronoun.blamed") : undefined;
};

const appointee: Sieve = ({ discourse, at, person, possessive, canBe }) => {
  const mention = person && !possessive ? appointedBefore(discourse, at) : undefined;
  return mention !== undefined && canBe(mention) ? found(mention, "entities.pronoun.appointee") : undefined;
};

const goesOn: Sieve = ({ told, person, able, canBe }) => {
  const speaker = told?.mention;
  // "The statement said ... It added": what is written goes on, and no state or body that it tells of.
  if (!person && told !== undefined && speaker?.kind !== "person")
    return speaker !== undefined && able(speaker) ? found(speaker, "entities.pronoun.speaks-on") : null;
  return speaker?.kind === "person" && person && canBe(speaker)
    ? found(speaker, "entities.pronoun.speaks-on")
    : undefined;
};

const judged: Sieve = ({ discourse, at, token, able }) => {
  const mention = token.norm === "it" ? judgedBefore(discourse, at) : undefined;
  if (mention === undefined) return undefined;
  return mention !== null && able(mention) ? found(mention, "entities.pronoun.judged") : null;
};

const subject: Sieve = ({ discourse, at, possessive, sure, maybe, anySure }) => {
  for (const { mention, own, relative } of governingSubjects(discourse, at, possessive))
    if (sure(mention) || (maybe(mention) && (!own || relative || !anySure)))
      return found(mention, "entities.pronoun.subject");
  return undefined;
};

/** Somebody of unknown gender is meant only where nobody of the right one has been named. */
const fits =
  ({ sure, maybe, anySure }: Asking) =>
  (mention: ResolvedMention): boolean =>
    sure(mention) || (!anySure && maybe(mention));

const beside: Sieve = (asking) => {
  const { discourse, at, person } = asking;
  const meant = person ? undefined : besideActors(discourse, at, fits(asking));
  return meant == null ? meant : found(meant, "entities.pronoun.beside-actors");
};

/** The only one whom the sentence has named before the pronoun. */
const sentence: Sieve = (asking) => {
  const { discourse, at, person, quoted } = asking;
  const fit = fits(asking);
  const earlier = discourse
    .before(at, 0)
    .filter((mention) => !mention.inner && fit(mention) && (person || isSubject(discourse.scene, mention)));
  const ids = new Set(earlier.map(({ entity }) => entity));
  const [nearest] = earlier;
  if (ids.size === 1 && nearest !== undefined) return found(nearest, "entities.pronoun.sentence");
  return ids.size > 1 || quoted ? null : undefined;
};

const sentenceBefore: Sieve = (asking) =>
  fromSentenceBefore(
    asking.discourse,
    asking.at,
    { fits: fits(asking), maybe: asking.maybe },
    asking.protagonist,
  );

const SIEVES: readonly Sieve[] = [
  unnamed,
  ahead,
  mate,
  praised,
  received,
  blamed,
  appointee,
  goesOn,
  judged,
  subject,
  beside,
  sentence,
  sentenceBefore,
];
