/** Listed names that are written as parts of a word, of a pair or of another name. */
import type { Knowledge } from "@chancery/knowledge";
import type { Analysis, Sentence } from "@chancery/language";

import { type Candidate, RANK } from "./candidate.ts";
import { bestFirst, FORM, idsOf } from "./hits.ts";
import { hasArticle, isAcronym } from "./text.ts";

export const HYPHENS = /[-\u2010\u2011\u2012\u2013]/;

export const COMPASS = /^(?:North|South|East|West)$/;

/** "South and North Korea": the first of two states that share the rest of their names. */
export function halvedName(
  { tokens, text }: Analysis,
  { last }: Sentence,
  knowledge: Knowledge,
  at: number,
): readonly Candidate[] {
  const [first, and, other, rest] = tokens.slice(at, Math.min(at + 4, last));
  if (first === undefined || rest === undefined || and?.norm !== "and" || !COMPASS.test(other?.text ?? ""))
    return [];
  const hits = knowledge
    .lookup(`${first.text} ${text.slice(rest.start, rest.end)}`)
    .filter(({ kind }) => kind === "country");
  const [best] = bestFirst(hits);
  if (best === undefined) return [];
  return [
    {
      start: first.start,
      end: first.end,
      first: at,
      last: at + 1,
      form: FORM[best.form],
      kind: best.kind,
      candidates: idsOf(hits),
      rule: "names.known.halved",
      rank: RANK.known,
      nests: true,
    },
  ];
}

/** Organs that a state has, as against bodies of states whose name begins with a region. */
const ORGAN =
  /^(?:senate|congress|parliament|ministry|department|army|navy|government|council|court|embassy|bank|assembly|house|duma|force)$/;

/** "U.S. Senate", "Chinese Foreign Ministry": the state at the head of an organ's listed name is a name too. */
export function statePart(
  analysis: Analysis,
  knowledge: Knowledge,
  first: number,
  last: number,
): readonly Candidate[] {
  const from = analysis.tokens[first];
  if (from === undefined || !ORGAN.test(analysis.tokens[last - 1]?.norm ?? "")) return [];
  for (let end = Math.min(last - 1, first + 2); end > first; end -= 1) {
    const to = analysis.tokens[end - 1];
    if (to === undefined) continue;
    const hits = knowledge
      .lookup(analysis.text.slice(from.start, to.end))
      .filter(({ kind, strength: worth }) => kind === "country" && worth === "strong");
    const [best] = bestFirst(hits);
    if (best === undefined) continue;
    return [
      {
        start: from.start,
        end: to.end,
        first,
        last: end,
        form: FORM[best.form],
        kind: "country",
        candidates: idsOf(hits),
        rule: "names.known.owner",
        rank: RANK.known,
        nests: true,
      },
    ];
  }
  return [];
}

/** What makes of "American" somebody or something of the two continents, or a people by descent. */
const OF_CONTINENT = /^(?:inter|ibero|pan|latin|meso|afro|african|native|hispano)[-\u2010\u2011]americans?$/i;

/** "Russian-led", "EU-Kazakhstan", "ex-Soviet", "Ukrainian-EU": the names inside one token, by their own offsets. */
export function compoundParts(
  text: string,
  start: number,
  at: number,
  knowledge: Knowledge,
): readonly Candidate[] {
  const out: Candidate[] = [];
  let offset = 0;
  // "al-Sabah" is a family, whatever Sabah is by itself.
  if (hasArticle(text)) return out;
  // "the Ibero-American summit": of the continent.
  if (OF_CONTINENT.test(text)) return out;
  for (const part of text.split(HYPHENS)) {
    const hit = /^\p{Lu}/u.test(part)
      ? bestFirst(knowledge.lookup(part)).find(
          ({ strength: worth, kind, form }) =>
            worth === "strong" &&
            kind !== "person" &&
            // "Shangri-La" holds no "L.A.".
            (form !== "acronym" || isAcronym(part)),
        )
      : undefined;
    if (hit !== undefined) {
      out.push({
        start: start + offset,
        end: start + offset + part.length,
        first: at,
        last: at + 1,
        form: isAcronym(part) && hit.form === "name" ? "acronym" : FORM[hit.form],
        kind: hit.kind,
        candidates: idsOf(knowledge.lookup(part)),
        rule: "names.compound",
        rank: RANK.known,
        nests: true,
      });
    }
    offset += part.length + 1;
  }
  return out;
}
