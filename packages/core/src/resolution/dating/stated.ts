import type { DateClue } from "../../record/index.ts";
import { addDays, dayNumber } from "../../record/index.ts";
import { TRUST, type Clue } from "./clue.ts";

/** What names the day in full, most trusted first. */
const EXACT = ["date.hint", "date.metadata", "date.stamp", "date.address-day", "date.dateline"];

export interface Stated {
  readonly day: string;
  readonly method: "metadata" | "stated";
  /** Both a line of the page and what it says of itself in its markup name the day. */
  readonly borneOut: boolean;
  /** Clues of another day, set aside. */
  readonly against: readonly DateClue[];
}

const METADATA = new Set(["date.hint", "date.metadata", "date.address-day"]);

const apart = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b));

/**
 * The day that the page states. Where its sources differ by a day (zones) the visible stamp is followed; where they differ by
 * more, the day that two of them name, else the most trusted, and of a page's metadata and its older stamp the stamp.
 */
export function statedDay(clues: readonly DateClue[]): Stated | null {
  const exact = EXACT.flatMap((rule) =>
    clues.filter((clue) => clue.rule === rule && clue.rejected !== true && clue.earliest !== null),
  );
  const [first] = exact;
  if (!first?.earliest) return null;
  const votes = new Map<string, Set<string>>();
  for (const { earliest, rule } of exact)
    votes.set(earliest ?? "", (votes.get(earliest ?? "") ?? new Set()).add(rule));
  const agreed = [...votes].filter(([, rules]) => rules.size > 1).map(([day]) => day);
  const stamp = exact.find(({ rule }) => rule === "date.stamp");
  const near =
    stamp?.earliest && apart(stamp.earliest, first.earliest) <= 1 && first.rule !== "date.hint"
      ? stamp
      : first;
  const chosen =
    agreed.length === 1 && !agreed.includes(near.earliest ?? "")
      ? (exact.find(({ earliest }) => earliest === agreed[0]) ?? near)
      : near;
  const named = chosen.earliest ?? first.earliest;
  // What a site is built with dates a page anew when it is moved or reworked; the day that it still shows is the older.
  const shown = chosen.rule === "date.metadata" && !agreed.includes(named) ? stamp?.earliest : null;
  const day = shown != null && shown < named ? shown : named;
  const sources = exact.filter(({ earliest }) => earliest === day);
  const visible = sources.some(({ rule }) => !METADATA.has(rule));
  return {
    day,
    method: visible ? "stated" : "metadata",
    borneOut: visible && sources.some(({ rule }) => METADATA.has(rule)),
    against: exact.filter(({ earliest }) => earliest !== day),
  };
}

/** The page's clues that bound the day without naming it. */
export function boundClues(clues: readonly DateClue[]): Clue[] {
  const clocks = new Set(clues.flatMap(({ rule, latest }) => (rule === "date.page-clock" ? [latest] : [])));
  return clues
    .filter(({ rule }) => !EXACT.includes(rule))
    .map(({ rule, span, note, earliest, latest }): Clue => {
      // The day of a page's clock or of an update may be a zone ahead.
      const until =
        latest !== null && rule !== "date.address-month" && rule !== "date.stamp-ambiguous"
          ? addDays(latest, 1)
          : latest;
      // "05-03-1998" is one of two days, not one of those between them.
      const either = rule === "date.stamp-ambiguous" && earliest !== null && latest !== null;
      const readings = either ? [earliest, latest] : [];
      // "Tuesday, 2 August 2016" at the head of the page tells which of the two "02-08-2016" is.
      const same = readings.filter((day) => clocks.has(day));
      const stretches = either
        ? (same.length === 1 ? same : readings).map((day) => ({ earliest: day, latest: day }))
        : [{ earliest, latest: until }];
      const trust = rule === "date.copyright-year" ? TRUST.furniture : TRUST.stated;
      return { rule, span, note, stretches, trust };
    });
}
