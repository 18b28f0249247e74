/** Where a listed name stands and what is listed is not meant: another body, a people by descent, a family, a part of a longer name. */
import type { Knowledge, NameHit, NameMatch } from "@chancery/knowledge";
import { MONARCHS, wordSet, type Analysis, type Sentence } from "@chancery/language";

import { isAcronym, isCapital } from "./text.ts";
import { HONORIFICS, PARTICLES, TITLE_NOUNS } from "./words.ts";

/** "the OAS General Assembly": an organ called as another body's is, right behind the body that it is of. */
export function isAnothers(
  { tokens }: Analysis,
  { first }: Sentence,
  knowledge: Knowledge,
  at: number,
  { entity }: NameHit,
): boolean {
  const parent = knowledge.entity(entity)?.parent ?? null;
  const before = tokens[at - 1];
  if (parent === null || before === undefined || at <= first || !isAcronym(before.text)) return false;
  return knowledge
    .lookup(before.text)
    .some(
      ({ kind, strength: worth, entity: id }) =>
        kind === "organization" && worth === "strong" && id !== parent && id !== entity,
    );
}

/** "the Bodo Liberation Tigers": a word amid a longer name is not the paper that is called so. */
export function isInner({ tokens }: Analysis, { first, last }: Sentence, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    at - 1 > first &&
    at + 1 < last &&
    before !== undefined &&
    after !== undefined &&
    [before, after].every(
      (token) => isCapital(token) && /^\p{Lu}\p{Ll}{2,}/u.test(token.text) && token.upos === "PROPN",
    ) &&
    !isAcronym(tokens[at]?.text ?? "")
  );
}

/**
 * "ethnic Albanians", "Kosovo Albanian leaders", "the Bosnian Serbs": a people by descent, behind the word that says so or behind another state's
 * name, and no state. "Israeli Palestinian talks" tell of two.
 */
export function isOfDescent(
  { tokens, text }: Analysis,
  { first }: Sentence,
  knowledge: Knowledge,
  at: number,
): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || word === undefined || at <= first) return false;
  if (before.norm === "ethnic" || (before.text === "-" && tokens[at - 2]?.norm === "ethnic")) return true;
  // "Greek Cypriots" are of Cyprus.
  if (/^cypriots?$/.test(word.norm)) return false;
  const land = knowledge.lookup(text.slice(before.start, before.end));
  if (
    !isCapital(before) ||
    !land.some(({ kind, strength: worth }) => kind === "country" && worth === "strong")
  )
    return false;
  const own = knowledge.lookup(word.text).find(({ form }) => form === "demonym")?.entity;
  if (land.some(({ entity }) => entity === own)) return false;
  return (word.norm.endsWith("s") && word.xpos.endsWith("S")) || PERSONAL.test(after?.norm ?? "");
}

/** One person or people of a group, as against the officials of two states. */
const PERSONAL =
  /^(?:leader|leaders|official|politician|politicians|negotiator|negotiators|representative|representatives|community|minority|guerrilla|guerrillas|rebel|rebels|refugees|separatists|party|parties|villagers|civilians|general|commander|forces|army|wing)$/;

/** "Hessa Abdullah Al Otaiba": a family's name of several words right behind words of a name is theirs, and no other member of the family is meant. */
export function isTail(
  { tokens }: Analysis,
  { first }: Sentence,
  knowledge: Knowledge,
  at: number,
  match: NameMatch | null,
): boolean {
  const before = tokens[at - 1];
  if (match === null || match.length < 2 || before === undefined || at <= first) return false;
  if (!match.hits.every(({ strength: worth }) => worth === "weak")) return false;
  return (
    before.upos === "PROPN" &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    !TITLE_NOUNS.has(before.norm) &&
    !HONORIFICS.has(before.norm) &&
    knowledge.lookup(before.text).every(({ kind }) => kind === "person")
  );
}

/** "the American States", "American republics": those of the hemisphere, and no state. */
export const isOfHemisphere = ({ tokens }: Analysis, at: number): boolean =>
  tokens[at]?.norm === "american" &&
  /^(?:States|[Rr]epublics|nations|countries|hemisphere|continent)$/.test(tokens[at + 1]?.text ?? "");

/** States whose English names are common surnames too. */
const STATE_SURNAMES = wordSet(
  "jordan israel ireland england holland france wales scotland britain germany poland",
);

/** "Simon Birmingham", "Hamilton Jordan": a town or state right behind a given name that is no name of its own is a surname. */
export function isSurname(
  { tokens }: Analysis,
  { first }: Sentence,
  knowledge: Knowledge,
  at: number,
  { kind, form }: NameHit,
): boolean {
  const given = tokens[at - 1];
  const word = tokens[at];
  if (given === undefined || word === undefined || at <= first) return false;
  // "Pedro Joaquin Chamorro": nothing that it could describe stands behind it.
  const people = form === "demonym" && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? "");
  const state = kind === "country" && form === "name" && STATE_SURNAMES.has(word.norm);
  if (!people && !state && (kind !== "place" || form !== "name")) return false;
  return (
    given.upos === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(given.text) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    knowledge.gender(given.text) !== null &&
    knowledge.lookup(given.text).every(({ strength: worth }) => worth === "weak")
  );
}

/** A given name right before and a further name right behind: what stands between is a part of somebody's longer name. */
export function isAmid(
  { tokens }: Analysis,
  { first, last: end }: Sentence,
  knowledge: Knowledge,
  at: number,
  last: number,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[last]];
  return (
    at > first &&
    last < end &&
    before !== undefined &&
    after !== undefined &&
    [before, after].every(({ text, upos }) => upos === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(text)) &&
    // "Marcos Arbizu De Souza Campos": a particle holds a name together as a given name opens one.
    (knowledge.gender(before.text) !== null || PARTICLES.has(tokens[at]?.norm ?? "")) &&
    !TITLE_NOUNS.has(before.norm) &&
    !knowledge.lookup(before.text).some(({ kind }) => kind !== "person") &&
    knowledge.lookup(after.text).every(({ kind }) => kind === "person")
  );
}

/**
 * "Khalid bin Salman bin Abdulaziz": behind a particle of descent stands somebody's father, and "Abdulaziz al-Shammari" is no king of that one name.
 */
export function isForebear(
  { tokens }: Analysis,
  { first, last: end }: Sentence,
  at: number,
  last: number,
): boolean {
  const before = at > first ? (tokens[at - 1]?.norm ?? "") : "";
  if (/^(?:bin|ibn|bint)$/.test(before) && at - 2 >= first && tokens[at - 2]?.upos === "PROPN") return true;
  const after = last < end ? (tokens[last]?.text ?? "") : "";
  return last === at + 1 && /^[Aa]l-\p{Lu}/u.test(after) && !MONARCHS.has(before) && before !== "caliph";
}
