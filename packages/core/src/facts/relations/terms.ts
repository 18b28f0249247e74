import type { Clause, NounPhrase } from "@chancery/language";

import type { When } from "../../record/index.ts";
import type { Reader } from "./reader.ts";

const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;
const STRETCH = /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/;

export const isStretch = ({ edtf }: When): boolean => STRETCH.test(edtf);

/** What a preposition before a date says of how long something held. */
export function bounded(link: string, { edtf, earliest, latest }: When): When | null {
  // The words of the date may hold the preposition, and its value the bound.
  if (/^\d[\d-]*\/\.\.$|^\.\.\/\d[\d-]*$/.test(edtf)) return { edtf, earliest, latest };
  if (STRETCH.test(edtf)) return { edtf, earliest, latest };
  if (!PLAIN.test(edtf)) return null;
  if (/^(?:since|from)$/.test(link)) return { edtf: `${edtf}/..`, earliest, latest: null };
  if (/^(?:until|till|through)$/.test(link)) return { edtf: `../${edtf}`, earliest: null, latest };
  return /^(?:in|during)$/.test(link) ? { edtf, earliest, latest } : null;
}

/** Times that begin within tokens [first, last), with the word before each. */
export function timesWithin(
  reader: Reader,
  first: number,
  last: number,
): readonly { at: number; end: number; link: string; when: When }[] {
  const from = reader.token(first)?.start ?? 0;
  const to = reader.token(last - 1)?.end ?? Infinity;
  return reader.doc.times.flatMap(({ span, type, when }) => {
    if (type !== "date" || when === null || span.start < from || span.end > to) return [];
    let at = first;
    while (at < last && (reader.token(at)?.end ?? Infinity) <= span.start) at += 1;
    let end = at;
    while (end < last && (reader.token(end)?.start ?? Infinity) < span.end) end += 1;
    return [{ at, end, link: reader.norm(at - 1), when }];
  });
}

/** Dates that the clause itself tells: none of a clause inside it, and none that only names a thing ("the 2022 invasion"). */
export function ownTimes(reader: Reader, clause: Clause): ReturnType<typeof timesWithin> {
  const { first, last, verb } = clause;
  const inner = (reader.doc.grammar[clause.sentence]?.clauses ?? []).filter(
    (other) =>
      other.verb.head !== verb.head &&
      first <= other.first &&
      other.last <= last &&
      other.last - other.first < last - first,
  );
  return timesWithin(reader, first, last).filter(
    ({ at, end, link }) =>
      !inner.some((other) => other.verb.first <= at && at < other.last && verb.head < other.verb.first) &&
      !/^(?:the|a|an|its|his|her|their|'s|after|before|of)$/.test(link) &&
      !/^(?:NOUN|PROPN)$/.test(end < last ? (reader.token(end)?.upos ?? "") : ""),
  );
}

/** From the date of the clause on: "joined in 2004" -> 2004/.. */
export function sinceIn(reader: Reader, clause: Clause): When | null {
  const [only, ...more] = ownTimes(reader, clause);
  return only === undefined || more.length > 0 ? null : sinceWhen(only.when);
}

/** From the date on; null for a stretch: whoever came into something in a week or a decade did not hold it for that long. */
export const sinceWhen = ({ edtf, earliest }: When): When | null =>
  earliest === null || !PLAIN.test(edtf) ? null : { edtf: `${edtf}/..`, earliest, latest: null };

/** "a member of Y since 1995": from the date behind "since" in the phrase on. */
export function sinceAfter(reader: Reader, { head, last }: NounPhrase): When | null {
  const sentence = reader.token(head)?.sentence;
  for (let at = head; at < last + 4; at += 1) {
    if (reader.token(at)?.sentence !== sentence) return null;
    if (reader.norm(at) !== "since") continue;
    // The words of the date may hold the preposition.
    const from = new Set([reader.token(at)?.start, reader.token(at + 1)?.start]);
    const date = reader.doc.times.find(({ span: { start }, type }) => from.has(start) && type === "date");
    return date?.when == null ? null : bounded("since", date.when);
  }
  return null;
}

/** "was minister from 1991 to 1993", "was a party until 2017", "has been an observer since 2004": how long the clause says that it held. */
export function termIn(reader: Reader, clause: Clause): When | null {
  const { verb } = clause;
  if (verb.modal !== null || verb.tense === "future") return null;
  const [only, ...more] = ownTimes(reader, clause);
  if (only === undefined || more.length > 0) return null;
  return bounded(only.link, only.when);
}
