import { dayNumber, type When } from "../../record/index.ts";

/** First and last ISO day on which a source can have been published; null where nothing bounds it. */
export type Publication = readonly [first: string | null, last: string | null];

/**
 * The last day of a publication that is known to so many days, as a day number; null of one that is bounded on one side only. "After
 * 7 August", as an office tells it, is no day of publication, whatever was reported on the 7th.
 */
export function publishedWithin([first, last]: Publication, days: number): number | null {
  if (first === null || last === null) return null;
  const to = dayNumber(last);
  return to - dayNumber(first) <= days ? to : null;
}

/** The last day of a publication that is known by and large; that somebody left office years later makes no page news of that year. */
export const newsDay = (published: When | null): string | null =>
  published !== null && publishedWithin([published.earliest, published.latest], ROUGH_DAYS) !== null
    ? published.latest
    : null;

/** Days between the ends of a publication within which a report without a day is laid on the calendar by it. */
export const NEWS_DAYS = 2;
/** Days within which it still says of a plan or a copy when it was told. */
export const ROUGH_DAYS = 31;
