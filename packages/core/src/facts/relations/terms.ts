import type { Clause, NounPhrase } from "@chancery/language";

import type { When } from "../../record/index.ts";
import type { Reader } from "./reader.ts";

const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;
const STRETCH = /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/;

/** What a preposition before a date says of how long something held. */
function bounded(link: string, { edtf, earliest, latest }: When): When | null {
  // The words of the date may hold the preposition, and its value the bound.
  if (/^\d[\d-]*\/\.\.$|^\.\.\/\d[\d-]*$/.test(edtf)) return { edtf, earliest, latest };
  if (STRETCH.test(edtf)) return { edtf, earliest, latest };
  if (!PLAIN.test(edtf)) return null;
  if (/^(?:since|from)$/.test(link)) return { edtf: `${edtf}/..`, earliest, latest: null };
  if (/^(?:until|till|through)$/.test(link)) return { edtf: `../${edtf}`, earliest: null, latest };
  return /^(?:in|during)$/.test(link) ? { edtf, earliest, latest } : null;
}

/** Times that begin within tokens [first, last), with the word before each. */
function timesWithin(
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
function ownTimes(reader: Reader, clause: Clause): ReturnType<typeof timesWithin> {
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

const sinceWhen = ({ edtf, earliest }: When): When | null =>
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

/** "Peru's foreign minister since 2004", "president from 1990 to 2000": the term that stands right behind an office. */
export function termAfter(reader: Reader, at: number): When | null {
  let start = at;
  // The state may stand between: "president of Peru from 1990 to 2000".
  for (let steps = 0; steps < 2; steps += 1) {
    if (/^(?:of|in|to|at)$/.test(reader.norm(start))) start += reader.norm(start + 1) === "the" ? 2 : 1;
    start = Math.max(start, ...reader.startingAt(start).map(({ last }) => last));
  }
  const link = reader.norm(start);
  if (!/^(?:since|from|until|between)$/.test(link)) return null;
  const [time] = timesWithin(reader, start, start + 8);
  if (time === undefined) return null;
  return time.at <= start + 1 ? bounded(link, time.when) : null;
}

/** By what somebody comes into an office that is named behind "as". */
export const ENTERING = /^(?:succeed|replace|assume|take|swear)$/;

/** The clause whose verb says that its subject is or became what stands at the token. */
export function sayingClause(reader: Reader, at: number): Clause | null {
  const clauses = reader.doc.grammar[reader.token(at)?.sentence ?? -1]?.clauses ?? [];
  return (
    clauses.find(
      ({ verb, objects, obliques }) =>
        verb.negation === null &&
        (/^(?:be|become|serve|remain)$/.test(verb.lemma) || ENTERING.test(verb.lemma)) &&
        [...objects, ...obliques.filter(({ prep }) => prep === "as").map(({ phrase }) => phrase)].some(
          ({ first, last }) => first <= at && at < last,
        ),
    ) ?? null
  );
}
