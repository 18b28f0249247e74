import { isoDay } from "../../record/index.ts";

/**
 * Easter Sunday of a Gregorian year, ISO. The anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8);
 * the Orthodox date, which differs in most years, is not meant.
 */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leaps = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - leaps + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const days = epact + week - 7 * late + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1);
}
