import { PHRASES, PHRASE_WEIGHTS } from "../phrases.ts";
import type { LineRule } from "../rule.ts";

const phraseSets = Object.entries(PHRASES).map(
  ([role, list]) =>
    [
      role,
      new Set(
        list
          .split("|")
          .map((phrase) => phrase.trim())
          .filter(Boolean),
      ),
    ] as const,
);

const ROLES_OF_PHRASES = new Map<string, readonly string[]>();
for (const [role, phrases] of phraseSets)
  for (const phrase of phrases) ROLES_OF_PHRASES.set(phrase, [...(ROLES_OF_PHRASES.get(phrase) ?? []), role]);
const NO_ROLES: readonly string[] = [];
const COUNT = /^\d[\d.,]*[km]? | \(?\d[\d.,]*[km]?\)?$/g;

/** All rules ask for the same line one after the other: its roles are looked up once. */
const asked: { norm: string | null; roles: readonly string[] } = { norm: null, roles: NO_ROLES };

function phraseRoles(norm: string): readonly string[] {
  if (norm.length > 80) return NO_ROLES;
  if (asked.norm !== norm) {
    const whole = ROLES_OF_PHRASES.get(norm) ?? NO_ROLES;
    const counted = /\d/.test(norm) ? (ROLES_OF_PHRASES.get(norm.replace(COUNT, "")) ?? NO_ROLES) : NO_ROLES;
    Object.assign(asked, { norm, roles: counted.length > 0 ? [...whole, ...counted] : whole });
  }
  return asked.roles;
}

/** Lines that are a phrase of furniture as a whole, with a count beside it at most ("Comments (12)"). */
export const PHRASE_RULES: readonly LineRule[] = phraseSets.map(([role]) => ({
  id: `boilerplate.${role}`,
  kind: "boilerplate",
  ...(PHRASE_WEIGHTS[role] ?? { weight: 30 }),
  test: ({ norm }) => phraseRoles(norm).includes(role),
}));
