import { unshoutName, type NameSpan } from "../../../document/index.ts";
import type { Ledger } from "../ledger.ts";
import { foldWords } from "../names/fold.ts";
import type { Scene } from "../scene.ts";
import { isKin, roleBefore } from "./before-names.ts";
import { isInitialled, linkFull, textOf } from "./full-names.ts";
import { misspeltHolder } from "./misspelt.ts";
import { rulerMeant } from "./rulers.ts";
import { loneSurname, surnameOf } from "./surnames.ts";

/** One person of the article and the names that the article uses. */
export interface Person {
  readonly id: string;
  readonly words: readonly string[];
  /** Tokens at which the full name stands. */
  readonly at: number[];
  /** Surnames alone that were taken for this person so far. */
  again: number;
  /** Roles of the titles before the name. */
  readonly roles: Set<string>;
  /** Brought in as somebody's wife or son, at the first mention. */
  readonly kin: boolean;
}

/** Full names first, then surnames and given names of those: each person name gets its entity. */
export function resolvePersons(scene: Scene, ledger: Ledger): void {
  const polities = new Set(
    scene.names
      .flatMap(({ kind, candidates }) => (kind === "person" || kind === "agreement" ? [] : candidates))
      // "in Riyadh" speaks of Saudi Arabia.
      .flatMap((id) => [id, scene.knowledge.entity(id)?.country ?? id]),
  );
  const later: NameSpan[] = [];
  const byId = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  const file = (key: string, person: Person): void => {
    const list = byWord.get(key) ?? [];
    if (!list.includes(person)) list.push(person);
    byWord.set(key, list);
  };
  const people = scene.names.filter(({ kind }) => kind === "person");
  // "M.J. Zarif" of a headline is whoever the text has in full.
  const short = people.filter((name) => isInitialled(textOf(scene, name)));
  for (const name of [...people.filter((name) => !short.includes(name)), ...short]) {
    const text = textOf(scene, name);
    // "Trend reports": who publishes the article is no person, whatever the sentence reads like.
    if (isPublisher(scene, text)) {
      ledger.name(name, ledger.local("organization", text));
      continue;
    }
    const words = foldWords(text);
    if (words.length < 2) {
      later.push(name);
      continue;
    }
    const listed = linkFull(scene, name, polities) ?? misspeltHolder(scene, name, polities);
    const known = rulerMeant(scene, name, words, listed, polities);
    const same =
      known === null
        ? (byWord.get(words.at(-1) ?? "")?.find((person) => sameWords(person.words, words)) ??
          partOf(byWord.get(words[0] ?? "") ?? [], words) ??
          wholeOf(byWord.get(words.at(-1) ?? "") ?? [], words))
        : byId.get(known);
    const id = known ?? same?.id ?? ledger.local("person", unshoutName(text));
    if (known !== null) ledger.known(known);
    const person = same ?? personOf(id, words, isKin(scene, name.first));
    byId.set(id, person);
    for (const word of new Set(words)) file(word, person);
    file(id, person);
    person.at.push(name.first);
    const title = roleBefore(scene, name.first);
    if (title !== null) person.roles.add(title.role);
    ledger.name(name, id);
  }
  const first = new Map<string, string>();
  const titled = titledBearers(scene, later, polities);
  for (const name of later) {
    const text = textOf(scene, name);
    const id =
      surnameOf(scene, name, byWord) ??
      loneSurname(scene, name, polities) ??
      first.get(text) ??
      titled.get(text) ??
      ledger.local("person", text);
    first.set(text, id);
    const [word = ""] = foldWords(text);
    const known = byId.get(id);
    if (known !== undefined) known.again += 1;
    else if (byWord.has(word)) {
      // "President Obama" beside his wife's full name: the next "Obama" may be either.
      const person = personOf(id, [word], false);
      person.at.push(name.first);
      byId.set(id, person);
      file(word, person);
    }
    ledger.known(id);
    ledger.name(name, id);
  }
}

/** "For Biden, an Era of Treaties", and in the text "President Biden": the one listed person whom the title before a surname tells. */
function titledBearers(
  scene: Scene,
  names: readonly NameSpan[],
  polities: ReadonlySet<string>,
): ReadonlyMap<string, string | null> {
  const out = new Map<string, string | null>();
  for (const name of names) {
    if (roleBefore(scene, name.first) === null) continue;
    const id = loneSurname(scene, name, polities);
    if (id === null) continue;
    const text = textOf(scene, name);
    const other = out.get(text);
    out.set(text, other === undefined || other === id ? id : null);
  }
  return out;
}

const personOf = (id: string, words: readonly string[], kin: boolean): Person => ({
  id,
  words,
  at: [],
  again: 0,
  roles: new Set(),
  kin,
});

const isInitial = (word: string): boolean =>
  word.length === 1 || /^(?:[kctszdpg]h|ts|dz|dj|y[uaoe])$/.test(word);

/** Equal, or one leaves out middle names and initials of the other. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.map(spelling), other.map(spelling)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  const first = short[0] ?? "";
  const full = long[0] ?? "";
  const initials = long
    .slice(0, -1)
    .map((word) => word[0] ?? "")
    .join("");
  return (
    first === full ||
    (short.length === 2 && long.length > 2 && first.length > 1 && first === initials) ||
    (isInitial(first) && full.startsWith(first)) ||
    (full.length === 1 && first.startsWith(full))
  );
}

/**
 * "Ambassador Nabhan Swelam" behind "Ashraf Mohamed Nabhan Swelam": the only one so far whose long name begins or ends with these words, or whose
 * name of three words begins with two ("President Samia Suluhu"). Behind "bin" they are a father's.
 */
function partOf(people: readonly Person[], words: readonly string[]): Person | undefined {
  const fits = people.filter(({ words: long }) => {
    const begins = words.length < long.length && words.every((word, i) => long[i] === word);
    if (long.length === 3) return (begins && !FILIAL.test(words[1] ?? "")) || isEndOf(words, long);
    if (long.length < 4 || long.length <= words.length) return false;
    const rest = long.length - words.length;
    const ends = words.every((word, i) => long[rest + i] === word) && !FILIAL.test(long[rest - 1] ?? "");
    return begins || ends;
  });
  return fits.length === 1 ? fits[0] : undefined;
}
/** "Kofi Mensah Demitia" behind "Mensah Demitia", the only one so far of that last name. */
const wholeOf = (people: readonly Person[], words: readonly string[]): Person | undefined =>
  people.length === 1 && people[0] !== undefined && words.length === 3 && isEndOf(people[0].words, words)
    ? people[0]
    : undefined;

/** The last two of three words, none of them a particle. */
const isEndOf = (words: readonly string[], long: readonly string[]): boolean =>
  words.length === 2 &&
  words[0] === long[1] &&
  words[1] === long[2] &&
  !long.some((word) => FILIAL.test(word));

const FILIAL = /^(?:bin|ibn|ben|bint|al|el|de|da|dos|von|van)$/;

/** Names that papers write in many ways, each in one of them. */
const spelling = (word: string): string => {
  if (/^m[ou]h+am+[ae]d$/.test(word)) return "muhammad";
  if (/^ahm[ae]d$/.test(word)) return "ahmad";
  return /^y(?:o|ou|u)ss?[eu]f$/.test(word) ? "yusuf" : word;
};

const isPublisher = ({ head: { outlet, agencies } }: Scene, text: string): boolean =>
  outlet === text || agencies.some(({ name }) => name === text);
