import type { Clause } from "@chancery/language";

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
): readonly { at: number; link: string; when: When }[] {
  const from = reader.token(first)?.start ?? 0;
  const to = reader.token(last - 1)?.end ?? Infinity;
  return reader.doc.times.flatMap(({ span, type, when }) => {
    if (type !== "date" || when === null || span.start < from || span.end > to) return [];
    let at = first;
    while (at < last && (reader.token(at)?.end ?? Infinity) <= span.start) at += 1;
    return [{ at, link: reader.norm(at - 1), when }];
  });
}

/** "was minister from 1991 to 1993", "was a party until 2017", "has been an observer since 2004": how long the clause says that it held. */
export function termIn(reader: Reader, { first, last, verb }: Clause): When | null {
  if (verb.modal !== null || verb.tense === "future") return null;
  const [only, ...more] = timesWithin(reader, first, last);
  if (only === undefined || more.length > 0) return null;
  return bounded(only.link, only.when);
}

/** "Peru's foreign minister since 2004", "president from 1990 to 2000": the term that stands right behind an office. */
export function termAfter(reader: Reader, at: number): When | null {
  let start = at;
  // The state may stand between: "president of Peru from 1990 to 2000".
  for (let steps = 0; steps < 2; steps += 1) {
    if (/^(?:of|in)$/.test(reader.norm(start))) start += reader.norm(start + 1) === "the" ? 2 : 1;
    start = Math.max(start, ...reader.startingAt(start).map(({ last }) => last));
  }
  const link = reader.norm(start);
  if (!/^(?:since|from|until|between)$/.test(link)) return null;
  const [time] = timesWithin(reader, start, start + 8);
  if (time === undefined) return null;
  return time.at <= start + 1 ? bounded(link, time.when) : null;
}

/** The clause whose verb says that its subject is or became what stands at the token. */
export function sayingClause(reader: Reader, at: number): Clause | null {
  const clauses = reader.doc.grammar[reader.token(at)?.sentence ?? -1]?.clauses ?? [];
  return (
    clauses.find(
      ({ verb, objects }) =>
        verb.negation === null &&
        /^(?:be|become|serve|remain)$/.test(verb.lemma) &&
        objects.some(({ first, last }) => first <= at && at < last),
    ) ?? null
  );
}
