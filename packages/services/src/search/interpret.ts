import type { Term } from "@chancery/db";
import type { Knowledge, NameHit } from "@chancery/knowledge";

import { misspeltPersons } from "./misspelt.ts";

/** Why an entity answers a query that does not spell its name so. */
export interface Interpretation {
  /** The words of the query. */
  readonly words: string;
  readonly entity: string;
  readonly name: string;
  /** Another name of it ("EU"), another spelling of its name ("Tokaev"), or its name in another script ("Токаев"). */
  readonly by: "alias" | "spelling" | "transliteration";
}

export interface Interpreted {
  readonly terms: Term[];
  readonly names: Interpretation[];
  /** Entities that the words may name, whether or not they are spelt as known. */
  readonly entities: string[];
}

/** Words that one name may have, and entities that one name may stand for, before it is taken for a plain word. */
const LONGEST_NAME = 6;
const MOST_MEANINGS = 8;

/** Finds the names among the words of a query, so that each is looked for under the others that the knowledge base has. */
export function interpret(knowledge: Knowledge, words: readonly Term[]): Interpreted {
  const out: Interpreted = { terms: [], names: [], entities: [] };
  for (let at = 0; at < words.length;) {
    const found = nameAt(knowledge, words, at);
    const term = words.slice(at, at + (found?.length ?? 1));
    const text = term.map((word) => word.text).join(" ");
    at += term.length;
    if (!found) {
      out.terms.push(...term);
      continue;
    }
    const others = new Set<string>();
    for (const id of found.entities) {
      const name = knowledge.entity(id)?.name ?? id;
      out.entities.push(id);
      if (sameWords(name, text)) continue;
      for (const other of otherNames(knowledge, id, found.length)) others.add(other);
      const why = reasonOf(text, { id, name, by: found.by });
      if (why !== null) out.names.push(why);
    }
    out.terms.push({ text, phrase: term.length === 1 && term[0]?.phrase === true, or: [...others] });
  }
  return out;
}

/** Why words that do not spell a name stand for it; null where they do. */
export function reasonOf(
  words: string,
  { id, name, by }: { id: string; name: string; by: "alias" | "spelling" },
): Interpretation | null {
  if (containsWords(name, words)) return null;
  return { words, entity: id, name, by: sameScript(words, name) ? by : "transliteration" };
}

const LATIN = /\p{Script=Latin}/u;
const sameScript = (a: string, b: string): boolean => LATIN.test(a) === LATIN.test(b);

/** Entities that a whole text names: by a name that is known, else by one that is spelt alike; null where it names none. */
export function namedBy(
  knowledge: Knowledge,
  text: string,
): { entities: readonly string[]; by: "alias" | "spelling" } | null {
  const aliases = distinct(spellings(text).flatMap((form) => knowledge.lookup(form)));
  if (aliases.length > 0) return { entities: aliases, by: "alias" };
  const alike = distinct(knowledge.lookupSpelling(titleCase(text)));
  if (alike.length > 0) return { entities: alike, by: "spelling" };
  const misspelt = misspeltPersons(knowledge, text);
  return misspelt.length > 0 && misspelt.length <= MOST_MEANINGS
    ? { entities: misspelt, by: "spelling" }
    : null;
}

/** The canonical name; of a person asked for by one word, the surname too. */
function otherNames(knowledge: Knowledge, id: string, words: number): string[] {
  const { name = id, kind, family } = knowledge.entity(id) ?? {};
  return kind === "person" && family && words === 1 ? [name, family] : [name];
}

function nameAt(knowledge: Knowledge, words: readonly Term[], at: number) {
  if (words[at]?.prefix === true) return null;
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const some = words.slice(at, at + length);
    if (some.some(({ prefix }) => prefix === true)) continue;
    const found = namedBy(knowledge, some.map((word) => word.text).join(" "));
    if (found !== null) return { length, ...found };
  }
  return null;
}

/** "Kazakh" is said of a country but is no name of it: whoever looks for the word wants the word. */
function distinct(hits: readonly NameHit[]): string[] {
  const ids = new Set(
    hits.filter(({ form }) => form === "name" || form === "acronym").map(({ entity }) => entity),
  );
  return ids.size > MOST_MEANINGS ? [] : [...ids];
}

/** A query is typed in small letters; names are not written so. */
const spellings = (text: string): string[] => [
  ...new Set([text, titleCase(text), ...(text.length <= 6 ? [text.toUpperCase()] : [])]),
];

const titleCase = (text: string): string =>
  text.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

const folded = (text: string): string =>
  (
    text
      .normalize("NFD")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
const sameWords = (a: string, b: string): boolean => folded(a) === folded(b);
const containsWords = (name: string, part: string): boolean =>
  ` ${folded(name)} `.includes(` ${folded(part)} `);
