import type { Discourse } from "../discourse.ts";
import { means, type Holders } from "./appointments.ts";
import { firstNames, peopleBefore } from "./order-of-naming.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Words that tell how somebody lost his office: of few in one article. */
const FALLEN = /\b(?:ousted|deposed|toppled|overthrown|dethroned)\b/i;

/** Characters before a title within which such a word may stand. */
const REACH = 12;

/** "The deposed president" far behind "deposed President Moussa Keita": the one person whom the article has called so. */
export function fallenHolder(
  discourse: Discourse,
  phrase: RolePhrase,
  { appointments }: Holders,
): string | null {
  const { scene } = discourse;
  const isFallen = (start: number, end: number): boolean =>
    FALLEN.test(scene.analysis.text.slice(Math.max(0, start), end));
  const start = scene.token(phrase.first)?.start ?? 0;
  const end = scene.token(phrase.titleFirst)?.start ?? 0;
  if (phrase.modifier !== "former" || phrase.plural || !isFallen(start, end)) return null;
  const called = appointments.all.filter(
    (one) => means(scene, phrase, one) && isFallen(one.statement.span.start - REACH, one.statement.span.end),
  );
  const people = new Set(called.map(({ statement }) => statement.person));
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/** The one person whom the article calls so: "President-elect Kofi Addo". */
export function electOf(discourse: Discourse, phrase: RolePhrase, { appointments }: Holders): string | null {
  const [polity] = phrase.polities;
  const called = appointments
    .in(polity, () => peopleBefore(discourse, phrase.first))
    .filter(
      ({ statement, role }) =>
        (statement.modifier === "elect" || /-(?:elect|designate)$/i.test(statement.title)) &&
        (role === null || phrase.role === null || role.role === phrase.role.role),
    );
  const people = new Set(called.map(({ statement }) => statement.person));
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/**
 * "the Saudi leader" after a crown prince has come: he who acts for the state in the article so far, where none who rules it has yet been
 * named.
 */
export function heirTold(
  discourse: Discourse,
  phrase: RolePhrase,
  { appointments }: Holders,
  rulers: readonly string[],
): string | null {
  const [polity] = phrase.polities;
  if (polity === undefined || phrase.role?.role !== "leader" || phrase.narrowed || phrase.modifier !== null)
    return null;
  const first = firstNames(discourse);
  const isNamed = (person: string): boolean => (first.get(person) ?? Infinity) < phrase.first;
  if (rulers.some(isNamed)) return null;
  const near = new Set(peopleBefore(discourse, phrase.first));
  const heirs = new Set(
    appointments
      .in(polity, () => [])
      .filter(({ statement }) => HEIR.test(statement.title) && near.has(statement.person))
      .map(({ statement }) => statement.person),
  );
  return heirs.size === 1 ? ([...heirs][0] ?? null) : null;
}

const HEIR = /\b(?:crown prince|crown princess|heir|regent|prince regent)\b/i;
