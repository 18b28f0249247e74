import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { dayOf, yearOfSentence } from "../people/lives.ts";
import { isMinister, isOtherTitle, SHARED } from "./appointments.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Whether the base gives the person that office of the state on the day. */
export function holdsRole(
  { knowledge, on }: Scene,
  person: string,
  polity: string,
  { role }: RolePhrase,
): boolean {
  if (role === null) return false;
  // Of an article without a day: whoever of those it names has ever held the office.
  const terms = on === undefined ? knowledge.offices(person) : knowledge.offices(person, on);
  return terms.some(({ office }) => {
    const row = knowledge.office(office);
    return (
      row?.polity === polity &&
      !isOtherTitle(role, row.id) &&
      (isMinister(role, row) ||
        row.id === `${polity}/${role.role}` ||
        row.is.some((name) => SHARED.has(name) && role.classes.includes(name)))
    );
  });
}

/**
 * "the Liberian leader was in Accra in June 2003": where the sentence has a year of its own, whoever of the article's people held
 * the office then; null where the base gives the office to others, undefined where it does not tell.
 */
export function holderThen(
  discourse: Discourse,
  phrase: RolePhrase,
  people: readonly string[],
): string | null | undefined {
  const { scene } = discourse;
  const [polity] = phrase.polities;
  const year = yearOfSentence(scene, phrase.first);
  if (year === null || polity === undefined || phrase.role === null || phrase.narrowed || phrase.plural)
    return undefined;
  if (phrase.modifier !== null || isOf(scene, year)) return undefined;
  const on = { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const known = [...new Set(people)].filter((id) => scene.knowledge.offices(id).length > 0);
  const then = known.filter((person) => holdsRole({ ...scene, on }, person, polity, phrase));
  if (then.length === 1) return then[0];
  return then.length > 1 ? null : undefined;
}

/** The article itself is of that year. */
const isOf = ({ on }: Scene, year: number): boolean =>
  on?.earliest?.startsWith(String(year)) === true && on.latest?.startsWith(String(year)) === true;

export const PERSONAL = new Set(["his", "her", "their"]);

/** Offices at one court among many, as rows of the knowledge base name them. */
const ACCREDITED = /-to-[a-z]+$/;

/** The one person who certainly held the one office that the words can name, in the year of which the sentence speaks where it gives one. */
export function soleHolder(
  scene: Scene,
  polity: string,
  { first, role, determiner, plural }: RolePhrase,
): string | null {
  const { knowledge } = scene;
  const on = dayOf(scene, first);
  if (on === undefined || role === null || plural || (determiner !== null && PERSONAL.has(determiner)))
    return null;
  const exact = knowledge.officesOf(polity, role.role);
  const offices =
    exact.length > 0
      ? exact
      : role.classes
          .filter((name) => SHARED.has(name) || (role.role === "chief" && name === "head"))
          .flatMap((name) => knowledge.officesOf(polity, name))
          .filter(({ id }) => !isOtherTitle(role, id));
  const people = new Set<string>();
  for (const { id, seats } of offices) {
    // "the Russian ambassador" in Sofia is not the one at the United Nations: a state has many.
    if (seats === "many" || (ACCREDITED.test(id) && !id.endsWith(`/${role.role}`))) return null;
    const terms = knowledge.holders(id, on);
    if (terms.some(({ holds }) => holds !== "certain")) return null;
    for (const { person } of terms) people.add(person);
  }
  return people.size === 1 ? ([...people][0] ?? null) : null;
}
