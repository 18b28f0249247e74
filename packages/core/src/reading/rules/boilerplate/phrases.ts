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

/** Lines that are a phrase of furniture as a whole, with a count beside it at most ("Comments (12)"). */
export const PHRASE_RULES: readonly LineRule[] = phraseSets.map(([role, phrases]) => ({
  id: `boilerplate.${role}`,
  kind: "boilerplate",
  ...(PHRASE_WEIGHTS[role] ?? { weight: 30 }),
  phrases,
}));
