import type { Knowledge } from "@chancery/knowledge";
import type { Analysis } from "@chancery/language";

import { RANK, type Candidate } from "./candidate.ts";
import { isAcronym, isCapital } from "./text.ts";
import { TITLE_NOUNS } from "./words.ts";

const MINOR = new Set(["of", "the", "and", "for", "on", "in", "to", "de", "&", "-"]);
const LONGEST = 12;

/**
 * "Long Name (ACR)": the acronym takes the kind and candidates of the name before it, which is either an accepted
 * candidate or the words whose initials it spells.
 */
export function acronymDefinitions(
  analysis: Analysis,
  accepted: readonly Candidate[],
  knowledge: Knowledge,
): readonly Candidate[] {
  const { tokens } = analysis;
  const startsAt = new Map(accepted.map((name) => [name.first, name]));
  const endsAt = new Map(
    accepted.filter(({ nests, kind }) => nests || kind === "agreement").map((name) => [name.last, name]),
  );
  const out: Candidate[] = [];
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    const token = tokens[i];
    const open = tokens[i - 1];
    const short = open?.text === "(" ? startsAt.get(i) : undefined;
    const said = short === undefined ? undefined : endsAt.get(i - 1);
    if (short !== undefined && said !== undefined && tokens[short.last]?.text === ")") {
      if (isVariant(analysis, knowledge, said, short))
        out.push({ ...said, candidates: short.candidates, rank: said.rank - 0.1 });
    }
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

/** Words of a body's name that two names of one body share. */
const WORD = /\p{L}{4,}/gu;

/**
 * "Common Market of the South (Mercosur)": an unlisted long form of a listed body. Bodies may share an acronym, so that one in
 * capitals counts only where the long form shares half the words of the body's own name.
 */
function isVariant({ text }: Analysis, knowledge: Knowledge, long: Candidate, short: Candidate): boolean {
  const [id] = short.candidates;
  if (
    id === undefined ||
    long.candidates.length > 0 ||
    short.kind !== "organization" ||
    long.kind !== short.kind
  )
    return false;
  if (!isAcronym(text.slice(short.start, short.end))) return true;
  const said = new Set(
    (text.slice(long.start, long.end).toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 6)),
  );
  const own = [
    ...new Set((knowledge.entity(id)?.name.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 6))),
  ];
  return own.length > 0 && own.filter((word) => said.has(word)).length * 2 >= own.length;
}

/** The first token of what a bracket behind token `end` - 1 shortens ("Collective Security Treaty Organization (CSTO)"); null where none does. */
export function shortenedFrom(analysis: Analysis, end: number): number | null {
  const [open, short, close] = [0, 1, 2].map((step) => analysis.tokens[end + step]?.text ?? "");
  return open === "(" && close === ")" && isAcronym(short ?? "")
    ? (spelled(analysis, short ?? "", end)?.first ?? null)
    : null;
}

const COUNTED =
  /^(?:product|income|investments?|index|tax|rate|rates|parity|prices?|inflation|deficit|surplus|rights|exports|imports|turnover)$/;

/** The shortest stretch of words before token `end` whose capitals spell the acronym; null where none does. */
function spelled(analysis: Analysis, acronym: string, end: number): Candidate | null {
  const letters = [...acronym.replaceAll(/[^\p{L}]/gu, "")];
  const to = analysis.tokens[end - 1];
  // "External Affairs Minister (EAM)": an office, and no body.
  if (TITLE_NOUNS.has(to?.norm.replace(/s$/, "") ?? "")) return null;
  // "Gross Domestic Product (GDP)": what is counted acts nowhere.
  if (COUNTED.test(to?.norm ?? "")) return null;
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
