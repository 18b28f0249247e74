import type { RoleMatch } from "@chancery/knowledge";

import type { Scene } from "../scene.ts";

// The title and the state that stand right before a name.

/** The role that a title right before the token names. */
export function roleBefore({ knowledge, analysis, sentenceOf }: Scene, at: number): RoleMatch | null {
  const start = Math.max(sentenceOf(at)?.first ?? at, at - 4);
  const words = analysis.tokens.slice(start, at).map(({ text }) => text);
  for (let i = 0; i < words.length; i += 1) {
    const match = knowledge.matchRole(words, i);
    if (match !== null && i + match.length === words.length) return match;
  }
  return null;
}

/** The state named right before the title that stands before the token: "Iranian Foreign Minister X". */
export function stateOfTitle(scene: Scene, at: number): string | null {
  const { knowledge, analysis, sentenceOf } = scene;
  const start = Math.max(sentenceOf(at)?.first ?? at, at - 4);
  const words = analysis.tokens.slice(start, at).map(({ text }) => text);
  const first = words.findIndex((_, i) => {
    const match = knowledge.matchRole(words, i);
    return match !== null && i + match.length === words.length;
  });
  return first < 0 ? null : stateBefore(scene, start + first);
}

/** The state named right before the token, by its adjective or as the possessor. */
export function stateBefore({ names, token }: Scene, at: number): string | null {
  const last = token(at - 1)?.norm === "'s" ? at - 1 : at;
  const state = names.find((name) => name.last === last && name.kind === "country");
  return state?.candidates[0] ?? null;
}

/** Whom one is to somebody: who is brought in so bears the name, and the title that stands before it is another's. */
const KIN =
  /^(?:wife|husband|spouse|widow|widower|sons?|daughters?|brothers?|sisters?|father|mother|parents?|nephew|niece|cousin|son-in-law|daughter-in-law)$/;

/** "his wife, Ana Quispe", "First Lady Ana Quispe": the name that stands at the token is brought in as somebody's kin. */
export function isKin({ token }: Scene, at: number): boolean {
  const before = token(at - 1)?.norm === "," ? at - 2 : at - 1;
  const word = token(before)?.norm ?? "";
  return KIN.test(word) || (word === "lady" && token(before - 1)?.norm === "first");
}
