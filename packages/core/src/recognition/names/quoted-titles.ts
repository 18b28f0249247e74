import type { QuotedSpan } from "../../document/index.ts";
import type { Candidate } from "./candidate.ts";

/** What is called by a theme, or by a title that somebody made up. */
const THEMED =
  /\b(?:conferences?|forums?|symposium|seminar|workshop|round[- ]table|panel|session|exhibition|festival|fair|book|article|paper|report|essay|lecture|film|series|project|program(?:me)?|strategy|concept|theme|topic|slogan|motto|heading)\s*(?:on|of|:)?\s*$/iu;
/** Characters before a quotation that are looked at. */
const BEFORE = 24;

/**
 * Whether a name that the tagger alone hears is a part of a theme or a title in quotation marks: of the forum "One Past and a Common Future" no word is
 * a body. The title as a whole may be a name, and so is what a list knows. What is said by speech is no title: no such noun stands before it.
 */
export function isOfTheme(
  text: string,
  quotes: readonly QuotedSpan[],
  { start, end, rule }: Pick<Candidate, "start" | "end" | "rule">,
): boolean {
  if (!rule.startsWith("names.tagger")) return false;
  const title = quotes.find(
    ({ inner, kind }) => kind === "title" && inner.start <= start && end <= inner.end,
  );
  if (title === undefined || (title.inner.start === start && title.inner.end === end)) return false;
  return THEMED.test(text.slice(Math.max(0, title.span.start - BEFORE), title.span.start));
}
