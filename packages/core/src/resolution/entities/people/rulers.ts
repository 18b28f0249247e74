import { ROYALS, wordSet } from "@chancery/language";

import type { NameSpan } from "../../../document/index.ts";
import { foldName, foldWords } from "../names/fold.ts";
import type { Scene } from "../scene.ts";

// Whom a ruler's title and one name mean.

/**
 * "Crown Prince Salman", whom the base lists for one state: in an article that does not name that state, he of the state that it does name, and nobody
 * listed where there is none.
 */
export function rulerMeant(
  scene: Scene,
  { first, last }: NameSpan,
  words: readonly string[],
  known: string | null,
  polities: ReadonlySet<string>,
): string | null {
  if (known === null || scene.on === undefined) return known;
  const title = words.filter(isRuling).length;
  // "Prince Salman bin Hamad" says enough by itself.
  if (title === 0 || words.length - title !== 1) return known;
  // One see alone has popes, and seldom names it.
  if (words.includes("pope")) return known;
  const { knowledge, on } = scene;
  const own = knowledge.offices(known, on).flatMap(({ office }) => knowledge.office(office)?.polity ?? []);
  const home = knowledge.entity(known)?.country;
  if (own.some((polity) => polities.has(polity)) || (home != null && polities.has(home))) return known;
  if (own.length === 0 && home == null) return known;
  // "King Hussein appealed to all leaders": of kings who reign on the day the base lists no other by that name. Princes are many.
  const reigns = knowledge
    .offices(known, on)
    .some(({ office }) => CROWNED.has(office.slice(office.indexOf("/") + 1)));
  if (reigns && words.some((word) => CROWNED.has(word))) return known;
  const text = scene.token(last - 1)?.text ?? "";
  return rulerByName(
    { ...scene, token: (at) => scene.token(at === first - 1 ? last - 2 : at) },
    first,
    text,
    polities,
  );
}

export const RULERS: ReadonlySet<string> = wordSet("sheikh pope", ROYALS);

const CROWNED = wordSet("king queen emperor empress sultan monarch");

export const isRuling = (word: string): boolean => RULERS.has(word) || word === "crown";

/** "Sheikh Tamim", "King Abdullah": the one ruler, on the day, of a state that the article names who bears the name. */
export function rulerByName(
  { knowledge, on, token }: Scene,
  first: number,
  name: string,
  polities: ReadonlySet<string>,
): string | null {
  if (!RULERS.has(token(first - 1)?.norm ?? "")) return null;
  const key = foldName(name);
  const people = new Set<string>();
  for (const polity of polities)
    for (const { id } of ["hos", "hog", "monarch", "crown-prince"].flatMap((one) =>
      knowledge.officesOf(polity, one),
    ))
      for (const { person, holds } of knowledge.holders(id, on)) {
        const { name: full = "", given = "" } = knowledge.entity(person) ?? {};
        const own = foldWords(`${given ?? ""} ${full}`);
        if (holds === "certain" && own.includes(key)) people.add(person);
      }
  return people.size === 1 ? ([...people][0] ?? null) : null;
}
