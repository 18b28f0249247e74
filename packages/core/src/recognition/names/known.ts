import type { Knowledge, NameHit } from "@chancery/knowledge";
import type { Analysis, Sentence } from "@chancery/language";

import { wordsOfSentence } from "../../document/index.ts";
import { type Candidate, RANK } from "./candidate.ts";
import { bestFirst, FORM, idsOf } from "./hits.ts";
import { bodyStart, personRange, wholeMatch } from "./known-extent.ts";
import { COMPASS, compoundParts, halvedName, HYPHENS, statePart } from "./known-parts.ts";
import {
  isAmid,
  isAnothers,
  isForebear,
  isInner,
  isOfDescent,
  isOfHemisphere,
  isSurname,
  isTail,
} from "./not-meant.ts";
import { isAcronym, isCapital } from "./text.ts";

/** "ex-Soviet": a name after a prefix. */
const CAPITAL_INSIDE = /-\p{Lu}/u;

/**
 * The longest names of the knowledge base, from each token on. A lone word that is weak there (a surname, a word that is
 * common English too) is left to the other voters and to the document.
 */
export function knownNames(
  analysis: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  free: (token: number) => boolean,
): readonly Candidate[] {
  const out: Candidate[] = [];
  const words = wordsOfSentence(analysis, sentence);
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = analysis.tokens[i];
    // "US$ 5.9 billion": the sign of a currency, and no state.
    if (
      token === undefined ||
      token.text.endsWith("$") ||
      !free(i) ||
      !(isCapital(token) || (token.text.includes("-") && CAPITAL_INSIDE.test(token.text)))
    )
      continue;
    const match = wholeMatch(knowledge, words, i - sentence.first);
    const last = match === null ? i : i + match.length;
    const end = analysis.tokens[last - 1]?.end ?? token.end;
    const best = match === null ? undefined : bestFirst(match.hits)[0];
    if (best?.form === "demonym" && match?.length === 1 && isOfDescent(analysis, sentence, knowledge, i))
      continue;
    if (best?.form === "demonym" && match?.length === 1 && isOfHemisphere(analysis, i)) continue;
    if (best?.kind === "organization" && match?.length === 1 && isInner(analysis, sentence, i)) continue;
    if (best?.kind === "organization" && isAnothers(analysis, sentence, knowledge, i, best)) continue;
    // "SANA": an agency's acronym, and no town that is called so in small letters.
    if (
      best?.kind === "place" &&
      match?.length === 1 &&
      isAcronym(token.text) &&
      knowledge.agency(token.text) !== null
    )
      continue;
    if (best !== undefined && match?.length === 1 && isSurname(analysis, sentence, knowledge, i, best))
      continue;
    // "Bruno Eduardo Rodriguez Parrilla": amid a longer name nobody whose name its middle is.
    if (best?.kind === "person" && isAmid(analysis, sentence, knowledge, i, last)) continue;
    if (best?.kind === "person" && isForebear(analysis, sentence, i, last)) continue;
    if (best?.kind === "person" && isTail(analysis, sentence, knowledge, i, match)) continue;
    if (
      match !== null &&
      best !== undefined &&
      (accepted(match.hits, match.length) || isTheForum(analysis, knowledge, i, match.hits))
    ) {
      const named =
        best.kind === "person"
          ? personRange(analysis, sentence, knowledge, words, i, match)
          : { first: bodyStart(analysis, best, i, last), last };
      out.push({
        start: analysis.tokens[named.first]?.start ?? token.start,
        end: analysis.tokens[named.last - 1]?.end ?? end,
        ...named,
        form: FORM[best.form],
        kind: best.kind,
        candidates: idsOf(match.hits),
        rule: `names.known.${best.form}`,
        rank: match.length > 1 ? RANK.knownLong : RANK.known,
        nests: best.kind !== "person" && best.kind !== "agreement",
      });
      if (best.kind === "organization" && match.length > 1)
        out.push(...statePart(analysis, knowledge, i, named.last));
      // The parties in a treaty's title are names of their own.
      if (best.kind !== "agreement") i = named.last - 1;
    } else if (COMPASS.test(token.text)) {
      out.push(...halvedName(analysis, sentence, knowledge, i));
    } else if (HYPHENS.test(token.text)) {
      out.push(...compoundParts(token.text, token.start, i, knowledge));
    }
  }
  return out;
}

/** "the Quad": a bare noun with an article and a capital, by which the base knows one group of states alone. */
const isTheForum = (
  { tokens }: Analysis,
  knowledge: Knowledge,
  at: number,
  hits: readonly NameHit[],
): boolean =>
  tokens[at - 1]?.norm === "the" &&
  idsOf(hits).length === 1 &&
  knowledge.entity(hits[0]?.entity ?? "")?.subtype === "forum" &&
  !isCapital(tokens[at + 1]);

/** A weak name of one word needs more than a capital; so does a metonym of a body without a place of that name. */
function accepted(hits: readonly NameHit[], length: number): boolean {
  return length > 1 || hits.some((hit) => hit.strength === "strong");
}
