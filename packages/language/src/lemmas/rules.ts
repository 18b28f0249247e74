/** Spelling rules that undo regular inflection; where they fail the generated exceptions know better. */

const VOWEL = /[aeiou]/;
const vowels = (stem: string): number => stem.match(/[aeiouy]+/g)?.length ?? 0;

/** The base of a stem that lost "-ed" or "-ing": doubles undone, a final "e" given back where spelling asks for one. */
function restore(stem: string): string {
  const last = stem.at(-1) ?? "";
  if (stem.length < 2) return stem;
  if (last === stem.at(-2) && !"lsz".includes(last) && !VOWEL.test(last)) return stem.slice(0, -1);
  if (stem.endsWith("ll"))
    return /(?:[^aeiou]i|e|a|o)ll$/.test(stem) && vowels(stem) > 1 ? stem.slice(0, -1) : stem;
  if (vowels(stem) === 0) return `${stem}e`;
  return SILENT_E.test(stem) && !CONSONANT_END.test(stem) ? `${stem}e` : stem;
}

/** Ends of stems that as a rule have lost a silent "e" ("hop|ing" has not: its vowel is short and the consonant doubled). */
const SILENT_E =
  /(?:c|v|u|z|[^s]s|dg|rg|[^aeiouwrl]l|[^aeiou][iy]r|[^aeiou]ur|[aeiou]ng|[^aeiou](?:at|ut|id|iz|ik|ak|am|ag|od|ok|in)|[^aeiouy]ot|[^aeiou]ol)$/;
const CONSONANT_END = /(?:[aeiou][aeiou]t|[uiao]s)$/;

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
