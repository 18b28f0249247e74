import type { Word } from "../model/word.ts";
import type { TaggedName } from "../types.ts";
import { PEOPLES, STATES } from "../vocabulary/peoples.ts";
import { TITLE_WORDS } from "../vocabulary/titles.ts";

const DIRECTIONS = new Set(
  "north south east west northern southern eastern western central latin".split(" "),
);
const LED = new Set("led backed brokered mediated based sponsored dominated run".split(" "));

/**
 * What English says of a name whatever the weights say: titles and adjectives of peoples are no part of it, and an adjective
 * of a people alone ("Peruvian", "Central Asian") is no name. Indices count in the sentence; null drops the name.
 */
export function refineName(words: readonly Word[], name: TaggedName): TaggedName | null {
  const norm = (i: number): string => words[i]?.norm.replace(/\.$/, "") ?? "";
  let { first, type } = name;
  const { last } = name;
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
