import { ROYALS, wordSet } from "@chancery/language";

import { HONORIFICS, PARTICLES } from "./words.ts";

/** Family names that stand first, as common in print in Chinese, Korean and Vietnamese names. */
const FAMILY_FIRST = wordSet(
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo xi deng jiang wen qin dong song tang han yu kim lee park choi jung kang cho yoon yun jang lim moon ban roh nguyen tran pham hoang phan vu dang bui do ho ngo duong ly to vo",
);

/** Titles that monarchs and clerics are listed with: "King Hussein" is "Hussein" later on, never "King". */
const REGNAL: ReadonlySet<string> = wordSet("pope patriarch", ROYALS);

/** Words of a personal name, titles of courtesy and of monarchs left out. */
export const nameParts = (text: string): readonly string[] =>
  text.split(/\s+/).filter((part) => {
    const word = part.toLowerCase().replace(/\.$/, "");
    return word !== "" && !HONORIFICS.has(word) && !REGNAL.has(word);
  });

/**
 * What a person of this full name may be called later on: the family name with and without its particles ("van der
 * Bellen", "Bellen"), and the first word where families come first.
 */
export function laterNames(full: string): readonly string[] {
  const parts = nameParts(full);
  const last = parts.at(-1);
  const first = parts[0];
  if (last === undefined || first === undefined) return [];
  if (parts.length < 2) return last === full ? [] : [last];
  const out = new Set<string>([last.replace(/^(?:al|el)-/u, "")]);
  out.add(last);
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.has((parts[from - 1] ?? "").toLowerCase())) from -= 1;
  out.add(parts.slice(from).join(" "));
  if (FAMILY_FIRST.has(first.toLowerCase()) && parts.length <= 3) out.add(first);
  // Two family names, as in Spanish and Portuguese: "Alberto Fernández Sáez" is "Fernández" later on.
  if (
    parts.length === 3 &&
    from === 2 &&
    !PARTICLES.has((parts[1] ?? "").toLowerCase()) &&
    !/^\p{Lu}\.?$/u.test(parts[1] ?? "")
  ) {
    out.add(parts[1] ?? last);
    out.add(parts.slice(1).join(" "));
  }
  return [...out].filter((name) => name.length > 1);
}
