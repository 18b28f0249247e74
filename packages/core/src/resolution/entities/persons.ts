import type { NameSpan } from "../../document/index.ts";
import { existsOn } from "./dates.ts";
import { foldName, foldWords } from "./fold.ts";
import type { Ledger } from "./ledger.ts";
import type { Scene } from "./scene.ts";

/** One person of the article and the names that the article uses. */
interface Person {
  readonly id: string;
  readonly words: readonly string[];
  readonly at: number;
  last: number;
}

const textOf = (scene: Scene, name: NameSpan): string =>
  scene.analysis.text.slice(name.span.start, name.span.end);

/** Full names first, then surnames and given names of those: each person name gets its entity. */
export function resolvePersons(scene: Scene, ledger: Ledger): void {
  const names = scene.names.filter(({ kind }) => kind === "person");
  const people: Person[] = [];
  const later: NameSpan[] = [];
  for (const name of names) {
    const text = textOf(scene, name);
    const words = foldWords(text);
    if (words.length < 2) {
      later.push(name);
      continue;
    }
    const known = linkFull(scene, name);
    const same = people.find((person) =>
      known === null ? sameWords(person.words, words) : person.id === known,
    );
    const id = known ?? same?.id ?? ledger.local("person", text);
    if (known !== null) ledger.known(known);
    if (same === undefined) people.push({ id, words, at: name.first, last: name.first });
    else same.last = name.first;
    ledger.name(name, id);
  }
  for (const name of later) {
    const id =
      surnameOf(scene, name, people) ??
      loneSurname(scene, name) ??
      ledger.local("person", textOf(scene, name));
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

/** The person of the article whose name the word is part of; the one named last where several share it. */
function surnameOf(scene: Scene, name: NameSpan, people: readonly Person[]): string | null {
  const word = foldName(textOf(scene, name));
  const spelled = new Set(scene.knowledge.lookupSpelling(textOf(scene, name)).map(({ entity }) => entity));
  const fits = people.filter(
    ({ id, words }) =>
      words.at(-1) === word || words.slice(1).includes(word) || spelled.has(id) || words[0] === word,
  );
  const strong = fits.filter(({ words }) => words.at(-1) === word);
  const pool = strong.length > 0 ? strong : fits;
  const before = pool.filter(({ at }) => at <= name.first);
  return (before.at(-1) ?? pool[0])?.id ?? null;
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
