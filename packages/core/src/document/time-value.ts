/**
 * What a time expression says, before it is anchored: the parts as written, null for what is not. Made by
 * recognition/times; read by dating, by resolution/times and by whoever orders events by "a week after".
 * Months are 1 to 12, weekdays 0 = Sunday to 6 = Saturday.
 */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";
export type Season = "spring" | "summer" | "autumn" | "winter";
export type PartOfDay = "morning" | "midday" | "afternoon" | "evening" | "night";
/** "last June", "this week", "next Tuesday". */
export type Pointing = "last" | "this" | "next";
/** "that December", told in November 1996: the first since what was told of before. */
export type PointingBack = Pointing | "that";

interface Common {
  /** "early", "in the middle of", "late", "the end of", "about", "more than" ... */
  readonly mod?: "early" | "mid" | "late" | "start" | "end" | "about" | "more" | "less";
  readonly part?: PartOfDay;
  /** "20:33", 24 hours. */
  readonly clock?: string;
  /** The hour is told in UTC. */
  readonly utc?: true;
  /** A preposition before the span that makes it an open stretch or a limit: "since 2008", "by June". */
  readonly bound?: "since" | "until" | "by" | "before" | "after";
}

/** Any of year, month, day, weekday that stands in the text: "December 21", "Thursday, Nov. 9, 2023", "1998", "June", "the 8th". */
export interface CalendarValue extends Common {
  readonly kind: "calendar";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly pointing: PointingBack | null;
  /** "June last year": -1. */
  readonly yearOffset: number | null;
  /** "on 11 August of that year", "June of the following year": the offset counts from the time told of before. */
  readonly ofReference?: true;
  /** Days from Easter Sunday (Gregorian): "Good Friday" is -2. Month and day are then null. */
  readonly fromEaster?: number;
}
/** "on Thursday", "next Tuesday evening"; "over the weekend" is a Saturday with its Sunday. */
export interface WeekdayValue extends Common {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly pointing: PointingBack | null;
  /** "Tuesday last week": -1. */
  readonly weekOffset: number | null;
  readonly weekend?: true;
  /** "on Monday week": a week after the coming one. */
  readonly weekAfter?: true;
}
/**
 * A count of units from somewhere: "yesterday" (day, -1), "last year" (year, -1), "three years ago" (year, -3), "this week"
 * (week, 0). `amount` null: not said how many ("days ago"); its sign is then in `sign`. `from`: the day of publication, or the time
 * told of before ("the next day", "two weeks later", "that year").
 */
export interface RelativeValue extends Common {
  readonly kind: "relative";
  readonly unit: TimeUnit;
  readonly amount: number | null;
  readonly sign: -1 | 0 | 1;
  readonly from: "published" | "reference";
  /** "the same month a year earlier": as fine as the time that it is compared with. */
  readonly keepsGrain?: true;
  /** "ten years ago this week", "a year ago today": as fine as that. */
  readonly grain?: TimeUnit;
  /** "this day in 1961": the same day of that year. */
  readonly inYear?: number;
}
/** "the winter of 2018", "last summer". */
export interface SeasonValue extends Common {
  readonly kind: "season";
  readonly season: Season;
  readonly year: number | null;
  readonly pointing: Pointing | null;
  readonly yearOffset: number | null;
  /** "in the autumn": the nearest on the side that the clause speaks of; "that autumn" is of the year told of. */
  readonly bare?: true;
}
/** "the third quarter of 2019", "the first half of this year": the part, of how many. */
export interface FractionValue extends Common {
  readonly kind: "fraction";
  readonly nth: number;
  readonly of: 2 | 4;
  readonly year: number | null;
  readonly yearOffset: number | null;
}
/** "the 1990s" (first year 1990, ten years), "the XIX century" (1801: 1801 to 1900), "2016-17". */
export interface YearsValue extends Common {
  readonly kind: "years";
  readonly first: number;
  readonly last: number;
  readonly as: "decade" | "century" | "years";
}
/** "February 27-28", "from 1998 to 2003" where one span holds both. */
export interface RangeValue extends Common {
  readonly kind: "range";
  readonly from: CalendarValue | WeekdayValue;
  readonly to: CalendarValue | WeekdayValue;
}
/**
 * "two-day", "for six months", "a week after ...". `relation`: what it measures: after or before an event that the
 * next words name, the age of a thing ("the six-year-old war"), an anniversary ("25 years of relations", "the 25th anniversary"),
 * a stretch that ends or begins now ("the past decade", "the next five years").
 */
export interface DurationValue extends Common {
  readonly kind: "duration";
  readonly unit: TimeUnit;
  readonly amount: number | null;
  readonly relation: "after" | "before" | "age" | "anniversary" | "past" | "coming" | null;
}
/** "every Tuesday", "annual", "twice a year". */
export interface SetValue extends Common {
  readonly kind: "set";
  readonly unit: TimeUnit;
  readonly weekday: number | null;
  /** Every how many of the unit; null where it is not said ("every few days"). */
  readonly every: number | null;
  /** "each July". */
  readonly month?: number;
}
/** "now", "recently", "the future": no day. */
export interface VagueValue extends Common {
  readonly kind: "vague";
  readonly ref: "past" | "present" | "future";
}

export type TimeValue =
  | CalendarValue
  | WeekdayValue
  | RelativeValue
  | SeasonValue
  | FractionValue
  | YearsValue
  | RangeValue
  | DurationValue
  | SetValue
  | VagueValue;
