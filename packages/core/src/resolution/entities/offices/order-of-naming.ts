import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** A bare "the minister" is somebody told of before; only an article's opening may name him right after. */
export function isIntroduced(discourse: Discourse, person: string, { first }: RolePhrase): boolean {
  const { scene } = discourse;
  const named = firstNames(discourse).get(person) ?? Infinity;
  const sentence = (at: number): number => scene.token(at)?.sentence ?? Infinity;
  return named < first || sentence(named) - sentence(first) <= AHEAD;
}

/** Sentences ahead in which a name may follow the role that leads up to it. */
const AHEAD = 2;

/** Tokens at which people are first named: made once for the mentions that there are, however many phrases ask. */
export function firstNames({ mentions }: Discourse): ReadonlyMap<string, number> {
  let known = named.get(mentions);
  if (known === undefined) {
    known = new Map();
    for (const { entity, form, first } of mentions)
      if (form === "name" && !known.has(entity)) known.set(entity, first);
    named.set(mentions, known);
  }
  return known;
}

const named = new WeakMap<readonly ResolvedMention[], Map<string, number>>();

export const peopleBefore = (discourse: Discourse, at: number): readonly string[] =>
  discourse.before(at, 2).flatMap(({ kind, entity }) => (kind === "person" ? [entity] : []));

/** Of several who bear the title the one named last, where no other of them stands in the same sentence. */
export function nearest(discourse: Discourse, at: number, people: readonly string[]): string | null {
  const seen = discourse
    .before(at, 2)
    .filter(({ entity, kind }) => kind === "person" && people.includes(entity));
  const [last] = seen;
  if (last === undefined) return null;
  const sentence = discourse.scene.token(last.first)?.sentence;
  const rivals = seen.filter(
    ({ entity, first }) => entity !== last.entity && discourse.scene.token(first)?.sentence === sentence,
  );
  return rivals.length === 0 ? last.entity : null;
}

/** Of several who bear the title the one who has been named so far. */
export function onlyNamed(
  discourse: Discourse,
  { first }: RolePhrase,
  people: readonly string[],
): string | null {
  const named = people.filter((person) => (firstNames(discourse).get(person) ?? Infinity) < first);
  return named.length === 1 ? (named[0] ?? null) : null;
}
