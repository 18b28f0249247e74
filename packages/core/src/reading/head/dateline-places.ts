// Whether the words of a dateline can name a place.

import type { Knowledge } from "@chancery/knowledge";

/** Capitals before a dash or a colon that are no place. */
export const NO_PLACE =
  /^(?:UPDATE|BREAKING|WATCH|VIDEO|LISTEN|READ|OPINION|ANALYSIS|EXCLUSIVE|EXPLAINER|FACTBOX|TIMELINE|INTERVIEW|EDITORIAL|COMMENT|COMMENTARY|FEATURE|LIVE|NEW|JUST IN|NOTE|QUESTION|ANSWER|Q|A|FILE|PHOTO|ALSO|CORRECTION|CLARIFICATION|SUMMARY|PREVIEW|REPORT|STATEMENT|TEXT|TRANSCRIPT|SPEECH|PRESIDENT|MINISTER|SECRETARY|AMBASSADOR|MODERATOR|MR|MRS|MS|DR|NEWS|SPECIAL|URGENT|FLASH|ALERT|REUTERS|AFP|AP|DPA|XINHUA|TASS|COVID.*|NATO|EU|UN|G\d+|BRICS|ASEAN)$/iu;

export const isPlace = (name: string, knowledge: Knowledge): boolean =>
  knowledge
    .lookup(name)
    .some(
      ({ kind, form }) =>
        (kind === "place" || kind === "country") &&
        (form === "name" || form === "acronym" || form === "metonym"),
    );

export const isTown = (name: string, knowledge: Knowledge): boolean =>
  knowledge.lookup(name).some(({ kind, form }) => kind === "place" && form === "name");

/** "VGP - The prime minister met": so few capitals are what a service is called for short, unless a town is known by them. */
export const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** Characters of a page's head. */
const HEAD = 600;

/** "Sohar, Sultanate of Oman" at the head of the page: the paper's own town. */
export function headsPage(text: string, start: number, place: string): boolean {
  const lines = text.slice(0, Math.min(start, HEAD)).split(/[\r\n|]/);
  const town = place.toLowerCase();
  return lines.some((line) => {
    const [name = "", ...rest] = line.trim().split(",");
    return rest.length > 0 && line.length <= 90 && name.toLowerCase() === town;
  });
}

export const titleCase = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
