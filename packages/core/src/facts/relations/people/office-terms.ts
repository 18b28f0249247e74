import type { Clause } from "@chancery/language";

import type { OfficeStatement } from "../../../document/index.ts";
import type { When } from "../../../record/index.ts";
import type { Reader } from "../reader.ts";
import { bounded, isStretch, ownTimes, sinceWhen, timesWithin } from "../terms.ts";

/** How long an office was held as its sentence tells it, and whether that is told as over. */
export interface OfficeTerm {
  readonly when: When | null;
  readonly past: boolean;
}

/**
 * "was ambassador to Peru from 1961 to 1964 and then consul", "From 1949 to 1952 he was secretary", "was appointed envoy in 1965": the words right
 * behind the office, or the one date of the clause that no other office stands nearer to. `first` and `last` are the title's tokens, `others` where
 * the other offices begin that the sentence tells.
 */
export function officeTerm(
  reader: Reader,
  { rule }: Pick<OfficeStatement, "rule">,
  { first, last }: { readonly first: number; readonly last: number },
  others: readonly number[],
): OfficeTerm {
  const behind = termBehind(reader, last);
  const clause = /^offices\.(?:relative|told|apposition\.further)/.test(rule)
    ? sayingClause(reader, first, last)
    : null;
  if (clause === null) {
    const over = rule.endsWith(".past") || (behind !== null && isStretch(behind));
    return { when: behind, past: over && !isOpen(behind) };
  }
  const enters = clause.verb.lemma === "become" || ENTERING.test(clause.verb.lemma);
  const past = clause.verb.tense === "past" && !enters;
  if (behind !== null) return { when: behind, past: past && !isOpen(behind) };
  const [only, ...more] = ownTimes(reader, clause).filter(({ at }) => isNearest(reader, at, first, others));
  const told = only === undefined || more.length > 0 ? null : only;
  const when = told === null ? null : enters ? sinceWhen(told.when) : bounded(told.link, told.when);
  return { when, past: past && !isOpen(when) };
}

/** "has been minister since 1990": whatever the tense, it goes on. */
const isOpen = (when: When | null): boolean => when?.latest === null && when.edtf.endsWith("/..");

/**
 * No other office stands between the date and this one. A date behind an earlier office that "and" or a comma parts from this one is the
 * earlier one's.
 */
function isNearest(reader: Reader, time: number, office: number, others: readonly number[]): boolean {
  const [from, to] = time < office ? [time, office] : [office, time];
  if (others.some((other) => from < other && other < to)) return false;
  if (time > office || !others.some((other) => other < time)) return true;
  for (let at = time; at < office; at += 1) if (/^(?:and|then|,|;)$/.test(reader.norm(at))) return false;
  return true;
}

/** "Peru's foreign minister since 2004", "president from 1990 to 2000", "ambassador to Peru (1971-75)": the term that stands right behind an office. */
function termBehind(reader: Reader, at: number): When | null {
  let start = at;
  // The state may stand between: "president of Peru from 1990 to 2000".
  for (let steps = 0; steps < 2; steps += 1) {
    if (/^(?:of|in|to|at)$/.test(reader.norm(start))) start += reader.norm(start + 1) === "the" ? 2 : 1;
    start = Math.max(start, ...reader.startingAt(start).map(({ last }) => last));
  }
  const apart = /^[(,]$/.test(reader.norm(start));
  if (apart) start += 1;
  const link = reader.norm(start);
  const [time] = timesWithin(reader, start, start + 8);
  if (time === undefined) return null;
  // "minister, 1971-75", "minister (1971-75)", "minister in 1971-75": a stretch says by itself what it is.
  const within = /^(?:in|during)$/.test(link) ? 1 : apart ? 0 : null;
  if (within !== null && time.at === start + within && isStretch(time.when)) return time.when;
  if (!/^(?:since|from|until|between)$/.test(link)) return null;
  return time.at <= start + 1 ? bounded(link, time.when) : null;
}

/** By what somebody comes into an office that is named behind it or behind "as". */
const ENTERING =
  /^(?:succeed|replace|assume|take|swear|appoint|name|elect|choose|designate|make|send|post|promote|install)$/;
/** Such verbs of which the subject comes into office only in the passive. */
const PASSIVELY = /^(?:appoint|name|elect|choose|designate|make|send|post|promote|install)$/;

/** The clause whose verb says that its subject is or became what stands at the tokens. */
function sayingClause(reader: Reader, first: number, last: number): Clause | null {
  const clauses = reader.doc.grammar[reader.token(first)?.sentence ?? -1]?.clauses ?? [];
  return (
    clauses.find(
      ({ verb, objects, obliques }) =>
        verb.negation === null &&
        (/^(?:be|become|serve|remain)$/.test(verb.lemma) || ENTERING.test(verb.lemma)) &&
        (verb.passive || !PASSIVELY.test(verb.lemma)) &&
        [...objects, ...obliques.filter(({ prep }) => prep === "as").map(({ phrase }) => phrase)].some(
          (noun) => noun.first < last && first < noun.last,
        ),
    ) ?? null
  );
}
