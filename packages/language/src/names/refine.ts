import type { Word } from "../model/word.ts";
import type { LabelledSpan } from "./labels.ts";
import type { TaggedName } from "../types.ts";
import { PEOPLES, STATES } from "../vocabulary/peoples.ts";
import { OFFICE_WORDS, TITLE_WORDS } from "../vocabulary/titles.ts";
import { wordSet } from "../word-set.ts";

const DIRECTIONS = wordSet("north south east west northern southern eastern western central latin");
const LED = wordSet("led backed brokered mediated based sponsored dominated run");

/** Nouns that make a body or a place of a name with an office in it: "President Hotel", "Prime Minister Office". */
const BODY_NOUNS = wordSet(
  "office council committee commission party institute hotel house palace foundation university school library airport street avenue secretariat club centre center",
);

/**
 * What English says of a name whatever the weights say: titles and adjectives of peoples are no part of it, and an adjective
 * of a people alone ("Peruvian", "Central Asian") is no name. Indices count in the sentence; null drops the name.
 */
export function refineName(
  words: readonly Word[],
  name: LabelledSpan & { readonly score: number },
): TaggedName | null {
  const norm = (i: number): string => words[i]?.norm.replace(/\.$/, "") ?? "";
  let { first, type } = name;
  const { last } = name;
  const office = Math.max(lastOffice(words, first, last), lastField(words, first, last));
  const bearer = words.slice(office + 1, last);
  if (office >= 0 && bearer.every((word) => word.capital && !BODY_NOUNS.has(word.norm))) {
    first = office + 1;
    type = "person";
  }
  // "Vice-Minister of Foreign Affairs": an office of one person, and no body.
  if (type === "other" || (type === "organization" && isOffice(norm(first)) && norm(first + 1) === "of"))
    return null;
  if (type === "organization" && isPaper(words, first, last)) return null;
  // "Minister of | Foreign Affairs of Fiji": what the office is for, and whose it is.
  const field = first + words.slice(first, last).findIndex((word) => word.norm === "affairs");
  if (field > first && isHeld(words, first) && norm(field + 1) === "of" && field + 2 < last) {
    first = field + 2;
    type = STATES.has(norm(first)) ? "place" : type;
  }
  if (type === "person") {
    while (last - first > 1 && (TITLE_WORDS.has(norm(first)) || PEOPLES.has(norm(first)))) first += 1;
  } else {
    if (last - first > 3 && norm(first + 1) === "-" && LED.has(norm(first + 2))) first += 3;
    if (
      last - first > 2 &&
      TITLE_WORDS.has(norm(first)) &&
      norm(first).endsWith("s") &&
      norm(first + 1) === "of"
    ) {
      first += 2;
      if (STATES.has(norm(first))) type = "place";
    }
  }
  const people = (i: number): boolean => PEOPLES.has(norm(i)) && !STATES.has(norm(i));
  if (last - first === 1 && people(first)) return null;
  if (last - first === 2 && DIRECTIONS.has(norm(first)) && people(first + 1)) return null;
  return { ...name, first, type };
}

/** "Suva Convention on Combating Piracy": a paper, where no body of it is named ("Secretariat of the Convention on ..."). */
function isPaper(words: readonly Word[], first: number, last: number): boolean {
  const norms = words.slice(first, last).map(({ norm }) => norm);
  const at = norms.findIndex((norm) => /^(?:convention|treaty|protocol|agreement|accord|pact)$/.test(norm));
  return at >= 0 && /^(?:on|against)$/.test(norms[at + 1] ?? "") && !norms.slice(0, at).includes("of");
}

const isOffice = (norm: string): boolean => OFFICE_WORDS.has(norm.slice(norm.lastIndexOf("-") + 1));

/** The name is what an office is of or for: "Minister of | Foreign Affairs of Fiji". */
const isHeld = (words: readonly Word[], first: number): boolean =>
  /^(?:of|for)$/.test(words[first - 1]?.norm ?? "") && isOffice(words[first - 2]?.norm ?? "");

/** "Minister for | European Affairs Eva Kost": the last word of the field of an office that stands before the name, or -1. */
function lastField(words: readonly Word[], first: number, last: number): number {
  const norms = words.slice(first, last).map(({ norm }) => norm);
  const at = norms.indexOf("affairs");
  const held = words.slice(Math.max(0, first - 6), first).some(({ norm }) => OFFICE_WORDS.has(norm));
  return held && at > 0 && at < norms.length - 2 ? first + at : -1;
}

/** Index of the last word of an office with more of the name after it, or -1. */
function lastOffice(words: readonly Word[], first: number, last: number): number {
  for (let i = last - 2; i >= first; i -= 1)
    if (OFFICE_WORDS.has(words[i]?.norm.replace(/\.$/, "") ?? "")) return i;
  return -1;
}
