import anyAscii from "any-ascii";

/**
 * Ordered replacements that make the common Latin spellings of one name equal (Tokayev, Tokaev, Toqayev; Zelensky,
 * Zelenskyy). Order matters: German clusters come before the English ones that they contain. The first column is a letter
 * without which there is nothing to replace ("" where no one letter is): the index of all people is built on these.
 */
const STEPS: readonly (readonly [needs: string, RegExp, string])[] = [
  ["e", /^(?:ye|je)(?=[rlv])/, "e"],
  ["h", /tsch/g, "c"],
  ["h", /sch/g, "s"],
  ["h", /dzh|zh/g, "j"],
  ["h", /kh/g, "h"],
  ["h", /gh/g, "g"],
  ["", /q|ck/g, "k"],
  ["h", /tch|ch/g, "c"],
  ["h", /sh/g, "s"],
  ["t", /ts|tz/g, "c"],
  ["h", /ph/g, "f"],
  ["u", /ou/g, "u"],
  ["w", /w/g, "v"],
  ["x", /x/g, "ks"],
  ["", /(?:iy|yy|ij|yj|ii|yi|y|j)$/, "i"],
  ["e", /aye|aje/g, "ae"],
  ["", /iye|iyo|ye|yo|io/g, "ie"],
  ["y", /y/g, "i"],
  ["", /(.)\1+/g, "$1"],
];

const PLAIN = /^[A-Za-z]+$/;

/** Spelling key of one part of a name (a given name, a surname), in any script: "Назарбаев" -> "nazarbaev". */
export function spellingKey(part: string): string {
  let key = PLAIN.test(part)
    ? part.toLowerCase()
    : anyAscii(part)
        .toLowerCase()
        .replace(/[^a-z]/g, "");
  for (const [needs, pattern, by] of STEPS) if (key.includes(needs)) key = key.replace(pattern, by);
  return key;
}

/** Keys this short are shared by too many names to stand alone. */
export const SHORTEST_LONE_KEY = 4;
