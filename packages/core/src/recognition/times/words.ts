/** English words of time and what they stand for. */

/** English names of months, with the abbreviations of the AP and of Oxford style. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** 0 = Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
};
export const UNITS: Readonly<Record<string, string>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  night: "day",
  weekend: "weekend",
  week: "week",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};
export const PLURALS: Readonly<Record<string, string>> = {
  seconds: "second",
  minutes: "minute",
  hours: "hour",
  days: "day",
  nights: "day",
  weekends: "weekend",
  weeks: "week",
  fortnights: "fortnight",
  months: "month",
  quarters: "quarter",
  years: "year",
  decades: "decade",
  centuries: "century",
  hrs: "hour",
  mins: "minute",
  yrs: "year",
};
export const SEASONS: Readonly<Record<string, string>> = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
};
export const PARTS: Readonly<Record<string, string>> = {
  morning: "morning",
  noon: "midday",
  midday: "midday",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
};
export const VAGUE_COUNTS: Readonly<Record<string, number | null>> = {
  several: null,
  few: null,
  some: null,
  many: null,
  dozen: 12,
  couple: 2,
  countless: null,
};
export const APPROXIMATE: Readonly<Record<string, string>> = {
  about: "about",
  around: "about",
  roughly: "about",
  approximately: "about",
  nearly: "less",
  almost: "less",
  over: "more",
  under: "less",
  some: "about",
};
export const HOLIDAYS: readonly {
  readonly words: readonly string[];
  readonly month: number;
  readonly day: number;
}[] = [
  { words: ["may", "day"], month: 5, day: 1 },
  { words: ["new", "year", "'", "s", "day"], month: 1, day: 1 },
  { words: ["new", "year", "'", "s", "eve"], month: 12, day: 31 },
  { words: ["christmas", "eve"], month: 12, day: 24 },
  { words: ["christmas", "day"], month: 12, day: 25 },
  { words: ["christmas"], month: 12, day: 25 },
  { words: ["boxing", "day"], month: 12, day: 26 },
  { words: ["bastille", "day"], month: 7, day: 14 },
];
/** Feasts that move with Easter: days from Easter Sunday. */
export const FEASTS: readonly { readonly words: readonly string[]; readonly days: number }[] = [
  { words: ["palm", "sunday"], days: -7 },
  { words: ["maundy", "thursday"], days: -3 },
  { words: ["good", "friday"], days: -2 },
  { words: ["easter", "sunday"], days: 0 },
  { words: ["easter", "monday"], days: 1 },
  { words: ["ascension", "day"], days: 39 },
  { words: ["whit", "monday"], days: 50 },
];
export const ROMAN: Readonly<Record<string, number>> = {
  xv: 15,
  xvi: 16,
  xvii: 17,
  xviii: 18,
  xix: 19,
  xx: 20,
  xxi: 21,
};
/** Of the last century: "the sixties". The twenties and thirties are as likely ages. */
export const DECADE_WORDS: Readonly<Record<string, number>> = {
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};
