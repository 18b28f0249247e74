import type { NameSpan } from "../../document/index.ts";
import { existsOn } from "./dates.ts";
import { foldName, foldWords } from "./fold.ts";
import type { Ledger } from "./ledger.ts";
import type { Scene } from "./scene.ts";

/** One person of the article and the names that the article uses. */
interface Person {
  readonly id: string;
  readonly words: readonly string[];
  /** Tokens at which the full name stands. */
  readonly at: number[];
  /** Surnames alone that were taken for this person so far. */
  again: number;
  /** Roles of the titles before the name. */
  readonly roles: Set<string>;
}

const textOf = (scene: Scene, name: NameSpan): string =>
  scene.analysis.text.slice(name.span.start, name.span.end);

/** Full names first, then surnames and given names of those: each person name gets its entity. */
export function resolvePersons(scene: Scene, ledger: Ledger): void {
  const later: NameSpan[] = [];
  const byId = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  const file = (key: string, person: Person): void => {
    const list = byWord.get(key) ?? [];
    if (!list.includes(person)) list.push(person);
    byWord.set(key, list);
  };
  for (const name of scene.names) {
    if (name.kind !== "person") continue;
    const text = textOf(scene, name);
    const words = foldWords(text);
    if (words.length < 2) {
      later.push(name);
      continue;
    }
    const known = linkFull(scene, name);
    const same =
      known === null
        ? byWord.get(words.at(-1) ?? "")?.find((person) => sameWords(person.words, words))
        : byId.get(known);
    const id = known ?? same?.id ?? ledger.local("person", text);
    if (known !== null) ledger.known(known);
    const person = same ?? { id, words, at: [], again: 0, roles: new Set<string>() };
    byId.set(id, person);
    for (const word of new Set(words)) file(word, person);
    file(id, person);
    person.at.push(name.first);
    const role = roleBefore(scene, name.first);
    if (role !== null) person.roles.add(role);
    ledger.name(name, id);
  }
  const first = new Map<string, string>();
  for (const name of later) {
    const text = textOf(scene, name);
    const id =
      surnameOf(scene, name, byWord) ??
      loneSurname(scene, name) ??
      first.get(text) ??
      ledger.local("person", text);
    first.set(text, id);
    const person = byId.get(id);
    if (person !== undefined) person.again += 1;
    ledger.known(id);
    ledger.name(name, id);
  }
}

/** Equal, or one leaves out middle names and initials of the other. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  const first = short[0] ?? "";
  const full = long[0] ?? "";
  return (
    first === full ||
    (first.length === 1 && full.startsWith(first)) ||
    (full.length === 1 && first.startsWith(full))
  );
}

/** A listed person of that full name who can be meant on the day; null when none or several can. */
function linkFull({ knowledge, on }: Scene, { candidates }: NameSpan): string | null {
  const living = candidates.filter((id) => {
    const entity = knowledge.entity(id);
    return entity !== undefined && entity.kind === "person" && existsOn({ ...entity, died: null }, on);
  });
  if (living.length <= 1) return living[0] ?? null;
  const serving = living.filter((id) => knowledge.offices(id, on).length > 0);
  return serving.length === 1 ? (serving[0] ?? null) : null;
}

/**
 * The person of the article whose name the word is part of. Where several share it: the one whose title stands before the
 * word, else the only one named so far, else the one named most so far; null where that leaves two.
 */
function surnameOf(
  scene: Scene,
  name: NameSpan,
  people: ReadonlyMap<string, readonly Person[]>,
): string | null {
  const text = textOf(scene, name);
  const word = foldName(text);
  const direct = people.get(word) ?? [];
  const spelled =
    direct.length > 0
      ? []
      : scene.knowledge.lookupSpelling(text).flatMap(({ entity }) => people.get(entity) ?? []);
  const fits = direct.length > 0 ? direct : [...new Set(spelled)];
  const strong = fits.filter(({ words }) => words.at(-1) === word);
  const pool =
    strong.length > 0 && strong.length < fits.length && fits.every(({ words }) => words[0] !== word)
      ? strong
      : fits;
  if (pool.length <= 1) return pool[0]?.id ?? null;
  const role = roleBefore(scene, name.first);
  const titled = role === null ? [] : pool.filter(({ roles }) => roles.has(role));
  if (titled.length === 1) return titled[0]?.id ?? null;
  const before = pool.filter(({ at }) => (at[0] ?? 0) < name.first);
  if (before.length <= 1)
    return (before[0] ?? pool.toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))[0])?.id ?? null;
  const count = ({ at, again }: Person): number => at.filter((token) => token < name.first).length + again;
  const [first, second] = before.toSorted((a, b) => count(b) - count(a));
  return first !== undefined && second !== undefined && count(first) > count(second) ? first.id : null;
}

/** The role that a title right before the token names. */
function roleBefore({ knowledge, analysis, sentenceOf }: Scene, at: number): string | null {
  const start = Math.max(sentenceOf(at)?.first ?? at, at - 4);
  const words = analysis.tokens.slice(start, at).map(({ text }) => text);
  for (let i = 0; i < words.length; i += 1) {
    const match = knowledge.matchRole(words, i);
    if (match !== null && i + match.length === words.length) return match.role;
  }
  return null;
}

/** A surname alone is linked only to the one listed person of that name who was in office on the day. */
function loneSurname({ knowledge, on, analysis }: Scene, { span, candidates }: NameSpan): string | null {
  if (on === undefined) return null;
  const text = analysis.text.slice(span.start, span.end);
  const ids = new Set([...candidates, ...knowledge.lookup(text).map(({ entity }) => entity)]);
  const serving = [...ids].filter(
    (id) =>
      knowledge.entity(id)?.kind === "person" &&
      knowledge.offices(id, on).some(({ holds }) => holds === "certain"),
  );
  return serving.length === 1 ? (serving[0] ?? null) : null;
}
