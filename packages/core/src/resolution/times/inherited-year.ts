import type { Timex } from "../../document/index.ts";
import { contains } from "../../record/index.ts";
import type { Context } from "./context.ts";
import { BESIDE } from "./neighbours.ts";
import type { TimesInput } from "./times-input.ts";
import type { Told } from "./told-before.ts";

/** The year that the expression itself gives. */
export const statedYear = ({ value }: Timex): number | null =>
  value.kind === "calendar" ? value.year : null;

/** "signed in June 1994 ... the following May": the first such month after the time told of last. */
function followedBy({ span, value }: Timex, told: Told | null, text: string): Context["inherited"] {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  const latest = told?.when.latest ?? null;
  if (
    latest === null ||
    value.kind !== "calendar" ||
    value.month === null ||
    !/\bthe following $/i.test(before)
  )
    return null;
  const [year = 0, month = 0] = latest.split("-").map(Number);
  return { year: value.month > month ? year : year + 1, month: null };
}

/** The year that a neighbour states for an expression without one. */
export function inheritedBy(
  timex: Timex,
  next: Timex | undefined,
  told: Told | null,
  sentence: number,
  { text, utterances, surroundings }: TimesInput,
): Context["inherited"] {
  const { value } = timex;
  const open = (value.kind === "calendar" && value.month !== null) || value.kind === "fraction";
  if (!open || (value.kind === "calendar" && (value.year !== null || value.pointing !== null))) return null;
  const followed = followedBy(timex, told, text);
  if (followed !== null) return followed;
  const between = (a: Timex, b: Timex): string => text.slice(a.span.end, b.span.start);
  const ahead = next && statedYear(next);
  if (
    next &&
    ahead &&
    next.value.kind === "calendar" &&
    next.value.month !== null &&
    BESIDE.test(between(timex, next))
  ) {
    return { year: ahead, month: null };
  }
  const year = told && statedYear(told.timex);
  if (!told || !year || told.timex.value.kind !== "calendar") return null;
  const { month } = told.timex.value;
  if (told.sentence === sentence) {
    if (month === null) return BESIDE.test(between(told.timex, timex)) ? { year, month } : null;
    const wanted = value.kind === "calendar" ? value.month : null;
    // "the Union, founded in December 1922, ... on December 8": a year told aside holds for its own clause.
    if (told.aside && !surroundings.shareClause(told.timex.span, timex.span)) return null;
    return told.timex.value.bound === undefined && wanted !== null && wanted >= month
      ? { year, month }
      : null;
  }
  // "... in 1979. He had already frozen the assets on November 14": told aside, of the year before which it stands.
  const recalled =
    told.sentence === sentence - 1 &&
    surroundings.isPluperfect(timex.span) &&
    !told.aside &&
    value.kind === "calendar" &&
    value.month !== null;
  if (recalled) return month === null || (value.month ?? 0) <= month ? { year, month: null } : null;
  // Told in one breath by a speaker: "Let me take you back to 1987. It was a wet April."
  const sameSpeech = utterances.some((span) => contains(span, told.timex.span) && contains(span, timex.span));
  return sameSpeech && told.sentence === sentence - 1 ? { year, month } : null;
}
