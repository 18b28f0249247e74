import anyAscii from "any-ascii";

/**
 * Ordered replacements that make the common Latin spellings of one name equal (Tokayev, Tokaev, Toqayev; Zelensky,
 * Zelenskyy). Order matters: German clusters come before the English ones that they contain.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ye|je)(?=[rlv])/, "e"],
  [/tsch/g, "c"],
  [/sch/g, "s"],
  [/dzh|zh/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/q|ck/g, "k"],
  [/tch|ch/g, "c"],
  [/sh/g, "s"],
  [/ts|tz/g, "c"],
  [/ph/g, "f"],
  [/ou/g, "u"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/(?:iy|yy|ij|yj|ii|yi|y|j)$/, "i"],
  [/aye|aje/g, "ae"],
  [/iye|iyo|ye|yo|io/g, "ie"],
  [/y/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** Spelling key of one part of a name (a given name, a surname), in any script: "Назарбаев" -> "nazarbaev". */
export function spellingKey(part: string): string {
  let key = anyAscii(part)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  for (const [pattern, by] of STEPS) key = key.replace(pattern, by);
  return key;
}

/** Keys this short are shared by too many names to stand alone. */
export const SHORTEST_LONE_KEY = 4;
