import { spellingKey } from "@chancery/knowledge";

import type { EntityLine } from "../lines.ts";

/** A personal name as it is compared: the spelling key of the surname, of the given name, and the initial of a shortened one. */
export interface PersonName {
  readonly surname: string;
  readonly given: string | null;
  readonly initial: string | null;
}

const PARTICLES = new Set(
  "de da do dos del della di van von der den bin bint ibn al el la le ter ten and y e abu".split(" "),
);
const TITLES = /^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|gen|lt|col|maj|capt|hon|rev|sheikh|sheikha)\.?$/iu;

/** Words of a name without titles of courtesy; hyphens and full stops of initials divide nothing. */
export const partsOf = (name: string): string[] =>
  name.split(/\s+/u).filter((part) => part !== "" && !TITLES.test(part));

/** The fullest name by which the source calls the person. */
export function personName({ name, names }: EntityLine): PersonName {
  const all = [name, ...names.map(({ text }) => text)].map(partsOf);
  const [parts = []] = all.toSorted((a, b) => b.length - a.length);
  const words = parts.filter((part) => !PARTICLES.has(part.toLowerCase()));
  const surname = spellingKey(words.at(-1) ?? name);
  const first = words.length > 1 ? (words[0] ?? null) : null;
  const short = first !== null && /^\p{Lu}\.?(?:\p{Lu}\.?)*$/u.test(first);
  return {
    surname,
    given: first === null || short ? null : spellingKey(first),
    initial: first === null ? null : (spellingKey(first)[0] ?? null),
  };
}

/** Words of a title that say which agreement it is; its kind and the small words are left out. */
const COMMON = new Set(
  `agreement agreements treaty treaties accord accords pact protocol memorandum understanding declaration convention charter statement communique
  communiqué joint between with from that this which their its the and for in of on to a an new framework comprehensive bilateral cooperation
  co-operation republic government states state countries peoples signed text document`.split(/\s+/),
);

/** Content words of a title, shortened to their beginnings so that "neighbourly" meets "neighbourliness"; sorted. */
export function titleWords(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...new Set(
      words
        .filter((word) => !COMMON.has(word))
        .map((word) => word.replace(/neighbou?r\p{L}*/u, "neighbor").slice(0, 6)),
    ),
  ].sort();
}

/** "peace agreement", "the treaty between Egypt and Israel": words that any of their agreements could go by. */
export const isBareTitle = (title: string): boolean =>
  titleWords(title.replace(/\bbetween\b.{0,120}$|\b(?:with|of) \p{Lu}.{0,80}$/u, "")).length < 2;

/** A body's or place's name as compared: lower case, without accents, the article and marks. */
export const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
