/** Spelling rules that undo regular inflection; where they fail the generated exceptions know better. */

const VOWEL = /[aeiou]/;
const vowels = (stem: string): number => stem.match(/[aeiouy]+/g)?.length ?? 0;

/** The base of a stem that lost "-ed" or "-ing": doubles undone, a final "e" given back where spelling asks for one. */
function restore(stem: string): string {
  const last = stem.at(-1) ?? "";
  const before = stem.at(-2) ?? "";
  if (stem.length < 2) return stem;
  if (last === before && !"lsz".includes(last) && !VOWEL.test(last)) return stem.slice(0, -1);
  if (last === "l" && before === "l")
    return /(?:[^aeiou]i|e|a|o)ll$/.test(stem) && vowels(stem) > 1 ? stem.slice(0, -1) : stem;
  if (stem === "be" || vowels(stem) === 0) return `${stem}e`;
  if (
    /(?:[cvuz]|[^s]s|[aeiou]s|[^aeiou]l|rg|dg|ng|[^n]g|[iy]r|ur|[aeo]r[^r]|at|ut|ot|it|[aeiou][kpdmbn])$/.test(
      stem,
    )
  ) {
    return needsE(stem) ? `${stem}e` : stem;
  }
  return stem;
}

const E_ENDINGS =
  /(?:c|v|u|z|[^s]s|dg|rg|[^aeiouwrl]l|[^aeiou][iy]r|[^aeiou]ur|[aeiou]ng|[^aeiou]at|[^aeiou]ut|[^aeiouy]ot|[^aeiou]id|[^aeiou]iz|[^aeiou]ik|[^aeiou]ak|[^aeiou]am|[^aeiou]ag|[^aeiou]od|[^aeiou]ok|[^aeiou]in)$/;
function needsE(stem: string): boolean {
  return E_ENDINGS.test(stem) && !/(?:[aeiou][aeiou]t|us|is|as|os|ns)$/.test(stem)
    ? true
    : /(?:[aeiou]s|rs|ns|ps)$/.test(stem) && !/(?:ss|us)$/.test(stem);
}

export function verbBase(norm: string, xpos: string): string {
  if (xpos === "VBZ") return singular(norm);
  if (xpos === "VBG" && norm.endsWith("ing") && norm.length > 4) return restore(norm.slice(0, -3));
  if ((xpos === "VBD" || xpos === "VBN") && norm.endsWith("ed") && norm.length > 3) {
    if (norm.endsWith("ied") && norm.length > 4) return `${norm.slice(0, -3)}y`;
    if (norm.endsWith("eed") && norm.length < 6) return norm.slice(0, -1);
    return restore(norm.slice(0, -2));
  }
  return norm;
}

/** "treaties" -> "treaty", "buses" -> "bus", "envoys" -> "envoy"; also the third person of a verb. */
export function singular(norm: string): string {
  if (!norm.endsWith("s") || norm.length < 3 || /(?:ss|us|is)$/.test(norm)) return norm;
  if (norm.endsWith("ies") && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh|[^aeiou]o)es$/.test(norm)) return norm.slice(0, -2);
  if (norm.endsWith("'s")) return norm.slice(0, -2);
  return norm.slice(0, -1);
}

/** "larger" -> "large", "biggest" -> "big", "easier" -> "easy". */
export function positive(norm: string): string {
  const stem = norm.endsWith("est") ? norm.slice(0, -3) : norm.endsWith("er") ? norm.slice(0, -2) : norm;
  if (stem === norm || stem.length < 2) return norm;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  const last = stem.at(-1) ?? "";
  if (last === stem.at(-2) && !"lsoe".includes(last)) return stem.slice(0, -1);
  return /(?:[^aeiou][aeiou]r|[cgvs]|[^aeiou]l|[^aeiou][aiu]t|[^aeiou][ai]d|[^aeiou][aiou]m|[^aeiou]ip)$/.test(
    stem,
  ) && !/(?:ng|ss)$/.test(stem)
    ? `${stem}e`
    : stem;
}
