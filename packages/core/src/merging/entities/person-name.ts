import { spellingKey } from "@chancery/knowledge";

import { once } from "../once.ts";
import { GIVEN_NAMES } from "./given-names.ts";

/** A personal name as it is compared: spelling keys of its words in their order, an initial being a key of one letter. */
export interface PersonName {
  readonly words: readonly string[];
  /** "jr", "sr", "ii": tells father and son apart. */
  readonly generation: string | null;
  /** Those of the words that name a father ("bin Rashid"), the last word never: many who print the name leave him out. */
  readonly fathers: readonly string[];
}

const PARTICLES = new Set(
  "de da do dos das del della di du van von der den bin bint ibn al el la le ter ten and y e ul ur ould".split(
    " ",
  ),
);
const SON_OF = new Set(["bin", "bint", "ibn"]);
const TITLES =
  /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|gen|lt|col|maj|capt|adm|amb|hon|rev|sheikh|sheikha|haji|hajji|datuk|tun|dato)\.?$/iu;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?,?$/iu;
const ARTICLE = /^(?:al|el|as|ad|an|ar|ash|ul)-(?=\p{L}{3})/iu;
/** "J.K." before a surname is two initials. */
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
const MOST_WORDS = 8;

const FORMS: ReadonlyMap<string, string> = new Map(
  GIVEN_NAMES.flatMap((forms, set) => forms.map((form) => [spellingKey(form), `=${set}`] as const)),
);

/** Reads a printed name. Titles of courtesy and particles say nothing of who it is. */
export function personName(text: string): PersonName {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== "" && !TITLES.test(part));
  const generation = parts.find((part) => GENERATION.test(part) && part !== parts[0]) ?? null;
  const words = parts
    .slice(0, MOST_WORDS)
    .filter((part) => part !== generation && !PARTICLES.has(part.toLowerCase()))
    .flatMap((part) =>
      INITIALS.test(part) && /\p{Lu}\p{Lu}|\./u.test(part) ? [...part.replaceAll(".", "")] : [part],
    )
    .map((part) => (part.length === 1 ? initialKey(part) : spellingKey(part.replace(ARTICLE, ""))))
    .filter((key) => key !== "");
  const fathers = parts
    .filter((_, i) => SON_OF.has(parts[i - 1]?.toLowerCase() ?? ""))
    .map((part) => spellingKey(part.replace(ARTICLE, "")))
    .filter((key) => key !== words.at(-1));
  return {
    words,
    fathers,
    generation: generation === null ? null : generation.toLowerCase().replaceAll(/[.,]/g, ""),
  };
}

/** A letter as the spelling keys of names begin that it stands for. */
function initialKey(letter: string): string {
  const key = spellingKey(`${letter}a`)[0] ?? "";
  return key === "y" ? "i" : key;
}

/**
 * How two names agree. equal: the same words, in either order. variant: the same but for one letter. initials: one shortens what
 * the other spells out. part: one has words more. surname: one is the surname of the other. other: two persons' names.
 */
export type NameFit = "equal" | "variant" | "initials" | "part" | "surname" | "other";

/** Lone surnames as short as this ("Xi", "Ban") are borne by too many. */
const SHORTEST_SURNAME = 4;

const equalGiven = (a: string, b: string): boolean =>
  a === b || (FORMS.has(a) && FORMS.get(a) === FORMS.get(b));

/** "Y." may be Yerlan, whose key begins with e. */
const isInitialOf = (a: string, b: string): boolean =>
  a.length === 1 && b.length > 1 && (b.startsWith(a) || (a === "i" && b.startsWith("e")));
const initials = (a: string, b: string): boolean => isInitialOf(a, b) || isInitialOf(b, a);

/** Whether one is the other's feminine form: another person of that family. */
const isFeminine = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long === `${short}a` || (/ski$|koi$/.test(short) && long.endsWith("aia"));
};

/** Keys of six letters and more that differ by one letter other than the first. */
function nearlyEqual(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 6 || a[0] !== b[0] || isFeminine(a, b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return long.slice(at + 1) === short.slice(short.length === long.length ? at + 1 : at);
}

const isSubsequence = (some: readonly string[], all: readonly string[]): boolean => {
  let at = 0;
  for (const word of all) if (at < some.length && word === some[at]) at += 1;
  return at === some.length;
};

/** Keys have no letter twice running; joined from two words they may: "abdul", "latif". */
const undoubled = (form: string): string => form.replaceAll(/([a-z])\1/g, "$1");

/** In the order of the surname first or last: "Nan Zhou", "Zhou Nan". */
export const joinedForms = ({ words }: Pick<PersonName, "words">): string[] => [
  words.join(""),
  [...words.slice(-1), ...words.slice(0, -1)].join(""),
];

/** The same as they are compared. */
const comparedForms = once((words: readonly string[]): readonly string[] =>
  joinedForms({ words }).map(undoubled),
);

export function compareNames(a: PersonName, b: PersonName): NameFit {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return "other";
  const fit = fitOf(a, b);
  if (a.generation === b.generation || fit === "other" || fit === "surname") return fit;
  return "part";
}

/** Where only one of the two names the father, the other may be the same without him: "Abdul Latif bin Rashid al-Zayani", "Abdullatif al-Zayani". */
function fitOf(a: PersonName, b: PersonName): NameFit {
  const fit = compareWords(a.words, b.words);
  if (fit !== "other" || a.fathers.length > 0 === b.fathers.length > 0) return fit;
  const [x, y] = [a, b].map(({ words, fathers }) => words.filter((word) => !fathers.includes(word)));
  if (x === undefined || y === undefined || x.length < 2 || y.length < 2) return fit;
  const without = compareWords(x, y);
  return without === "equal" || without === "part" ? "part" : "other";
}

function compareWords(a: readonly string[], b: readonly string[]): NameFit {
  if (a.length === 0 || b.length === 0) return "other";
  if (a.length > b.length) return compareWords(b, a);
  const [lastA = "", lastB = ""] = [a.at(-1), b.at(-1)];
  if (a.length === 1) {
    if (lastA.length < SHORTEST_SURNAME || (lastA !== lastB && !(b.length > 2 && lastA === b.at(-2))))
      return "other";
    return b.length === 1 ? "equal" : "surname";
  }
  const [formsA, formsB] = [comparedForms(a), comparedForms(b)];
  if (formsA.some((form) => formsB.includes(form))) return "equal";
  const [firstA = "", firstB = ""] = [a[0], b[0]];
  const given = equalGiven(firstA, firstB);
  if (lastA !== lastB) {
    if (given && nearlyEqual(lastA, lastB) && a.length === b.length) return "variant";
    return firstA === firstB && isSubsequence(a, b) ? "part" : "other";
  }
  if (!given) {
    if (initials(firstA, firstB)) return middlesClash(a, b) ? "other" : "initials";
    if (nearlyEqual(firstA, firstB) && a.length === b.length) return "variant";
    return isSubsequence(a, b) ? "part" : "other";
  }
  if (middlesClash(a, b)) return "other";
  if (a.length !== b.length) return "part";
  return a.slice(1, -1).every((word, i) => word === b[i + 1]) ? "equal" : "initials";
}

/** "Maria Isabel Lopez" and "Maria Elena Lopez" are two; "George W. Bush" and "George Walker Bush" may be one. */
function middlesClash(a: readonly string[], b: readonly string[]): boolean {
  const [some, all] = [a.slice(1, -1), b.slice(1, -1)];
  return some.some(
    (word) => !all.some((one) => one === word || initials(one, word) || nearlyEqual(one, word)),
  );
}

/** One surname word alone, as it is looked up. */
export const surnameOf = ({ words }: PersonName): string => words.at(-1) ?? "";

const VOWELS = /[aeiou]/g;
/** Consonants of a key: spellings of one name differ in vowels above all. */
export const skeletonOf = (key: string): string => `${key[0] ?? ""}${key.slice(1).replace(VOWELS, "")}`;
