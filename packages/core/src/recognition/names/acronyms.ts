import type { Analysis } from "@chancery/language";

import { RANK, type Candidate } from "./candidate.ts";
import { isAcronym, isCapital } from "./text.ts";

const MINOR = new Set(["of", "the", "and", "for", "on", "in", "to", "de", "&", "-"]);
const LONGEST = 12;

/**
 * "Long Name (ACR)": the acronym takes the kind and candidates of the name before it, which is either an accepted
 * candidate or the words whose initials it spells.
 */
export function acronymDefinitions(analysis: Analysis, accepted: readonly Candidate[]): readonly Candidate[] {
  const { tokens } = analysis;
  const endsAt = new Map(
    accepted.filter(({ nests, kind }) => nests || kind === "agreement").map((name) => [name.last, name]),
  );
  const out: Candidate[] = [];
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    const token = tokens[i];
    const open = tokens[i - 1];
    if (token === undefined || open?.text !== "(" || !isAcronym(token.text) || tokens[i + 1]?.text !== ")")
      continue;
    const long = endsAt.get(i - 1) ?? spelled(analysis, token.text, i - 1);
    if (long === null || long.kind === "person" || long.kind === "country" || long.kind === "place") continue;
    if (!endsAt.has(i - 1)) out.push(long);
    out.push({
      ...long,
      start: token.start,
      end: token.end,
      first: i,
      last: i + 1,
      form: "acronym",
      rule: "names.acronym.defined",
      rank: RANK.knownLong,
      nests: true,
    });
  }
  return out;
}

/** The shortest stretch of words before `end` whose capitals spell the acronym. */
function spelled(analysis: Analysis, acronym: string, end: number): Candidate | null {
  const letters = [...acronym.replaceAll(/[^\p{L}]/gu, "")];
  const to = analysis.tokens[end - 1];
  let left = letters.length - 1;
  for (let i = end - 1; i >= 0 && i >= end - LONGEST && left >= 0; i -= 1) {
    const token = analysis.tokens[i];
    if (token === undefined || to === undefined || token.sentence !== to.sentence) return null;
    if (
      token.text[0]?.toUpperCase() === letters[left]?.toUpperCase() &&
      (isCapital(token) || MINOR.has(token.norm))
    ) {
      if (left === 0) {
        return {
          start: token.start,
          end: to.end,
          first: i,
          last: end,
          form: "name",
          kind: "organization",
          candidates: [],
          rule: "names.body.spelled",
          rank: RANK.body,
          nests: true,
        };
      }
      left -= 1;
    } else if (!MINOR.has(token.norm)) return null;
  }
  return null;
}
