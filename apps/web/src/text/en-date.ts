/** Parts of a date that are known. */
export interface DateParts {
  readonly year: string | null;
  /** "01" to "12". */
  readonly month: string | null;
  readonly day: string | null;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Dates in English: 21 Dec 2015, never 12/21. Not by Intl, whose short months are of four letters in places. */
export const enDate = {
  /** Day, month and year as far as they are known. */
  parts: ({ year, month, day }: DateParts): string =>
    [
      ...(day === null ? [] : [String(Number(day))]),
      ...(month === null ? [] : [MONTHS[Number(month) - 1] ?? month]),
      ...(year === null ? [] : [year]),
    ].join(" "),
  /** Whether "27–28 Feb 2017" says both days of a range: the day comes first. */
  dayFirst: true,
  /** Sub-year groupings of EDTF level 1. */
  seasons: { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" } as Readonly<Record<string, string>>,
  inYear: (season: string, year: string | null) => (year === null ? season : `${season} ${year}`),
  decade: (first: string) => `${first}s`,
  century: (n: number) => `${n}${n === 21 ? "st" : "th"} century`,
  uncertain: (date: string) => `${date}, uncertain`,
  about: (date: string) => `about ${date}`,
  dayOnly: (date: string) => `${date} (day known, year not stated)`,
  monthOnly: (date: string) => `${date} (month known, year not stated)`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  unbounded: "time not bounded",
  oneOf: (dates: string) => `one of ${dates}`,
};
