/** The mother's family name behind a listed name: "Lucía Ferrán Otero", listed as "Lucía Ferrán". */
import { spellingKey, type Knowledge, type NameHit } from "@chancery/knowledge";
import { wordSet, type Analysis, type Sentence } from "@chancery/language";

import { isCalendarWord, isCapital, isTitleCase } from "./text.ts";
import { TITLE_NOUNS } from "./words.ts";

/** States whose people bear their father's family name and then their mother's. */
const TWO_FAMILY_NAMES: ReadonlySet<string> = wordSet(
  "AD AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PH PR PY SV UY VE",
);

/** Where a listed person's name ends that goes on with a second family name; `last` where it does not. */
export function withSecondFamily(
  analysis: Analysis,
  sentence: Sentence,
  knowledge: Knowledge,
  hits: readonly NameHit[],
  last: number,
): number {
  const [family, next, after] = analysis.tokens.slice(last - 1, last + 2);
  if (family === undefined || next === undefined || last >= sentence.last) return last;
  const bears =
    next.upos === "PROPN" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) &&
    // What goes on further is a title, a body or another name.
    !(last + 1 < sentence.last && isCapital(after) && after?.upos === "PROPN") &&
    !isCalendarWord(next) &&
    !TITLE_NOUNS.has(next.norm);
  if (!bears || isTitleCase(analysis, sentence)) return last;
  const own = hits.some(({ entity }) => {
    const person = knowledge.entity(entity);
    return (
      person !== undefined &&
      TWO_FAMILY_NAMES.has(person.country ?? "") &&
      person.family !== null &&
      person.family !== undefined &&
      spellingKey(person.family) === spellingKey(family.text)
    );
  });
  // "Juan Addo Peru": another name stands behind his.
  const other =
    own &&
    knowledge
      .lookup(next.text)
      .some(({ kind, strength }) => (kind === "country" || kind === "organization") && strength === "strong");
  return own && !other ? last + 1 : last;
}
