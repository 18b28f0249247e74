// Days as peers give them, in the form of TIMEX3.

/** "2020-03-06" -> "2020-W10": the week of ISO 8601. */
export function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // The week belongs to the year of its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const year = date.getUTCFullYear();
  const nth = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${two(nth)}`;
}

/** 1 = Monday to 7 = Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const two = (n: number): string => String(n).padStart(2, "0");

export type Grain = "day" | "weekend" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** The stretch of a grain that holds a day: ("2020-03-06", "quarter") -> "2020-Q1". */
export function grained(day: string, grain: Grain): string {
  switch (grain) {
    case "day":
      return day;
    case "week":
      return isoWeek(day);
    case "weekend":
      return `${isoWeek(day)}-WE`;
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case "year":
      return day.slice(0, 4);
    case "decade":
      return day.slice(0, 3);
    case "century":
      return day.slice(0, 2);
  }
}
