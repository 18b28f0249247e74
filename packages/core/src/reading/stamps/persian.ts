import { addDays } from "../../record/index.ts";
import { plainDigits } from "./digits.ts";

/** Months of the Solar Hijri calendar: in Persian, in Dari and Pashto (signs of the zodiac), and as Latin letters have them. */
const MONTH_NAMES: readonly string[] = [
  "فروردین فروردين حمل وری farvardin hamal",
  "اردیبهشت اردیبهشت ثور غویی ordibehesht saur sawr",
  "خرداد جوزا غبرگولی khordad jawza",
  "تیر تير سرطان چنگاښ tir saratan",
  "مرداد امرداد اسد زمری mordad asad",
  "شهریور شهريور سنبله وږی shahrivar sunbula sonbola",
  "مهر میزان تله mehr mizan",
  "آبان ابان عقرب لړم aban aqrab",
  "آذر آذر قوس لیندۍ azar qaws qaus",
  "دی دي جدی مرغومی dey jadi jady",
  "بهمن دلو سلواغه bahman dalw dalv",
  "اسفند حوت کب esfand hut hoot",
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((line, i) => line.split(" ").map((name) => [name, i + 1] as const)),
);

/** Leap years of a cycle of 33; the rule holds from 1244 to 1501 (1865 to 2123). */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const FIRST_YEAR = 1244;
const LAST_YEAR = 1501;
/** 1 Farvardin 1403. */
const ANCHOR = { year: 1403, day: "2024-03-20" };

const isLeap = (year: number): boolean => LEAP.has(year % 33);
const monthDays = (year: number, month: number): number =>
  month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;

/** The civil day of a day of the Solar Hijri calendar, ISO; null where there is none, or the rule of leap years is not sure. */
export function persianDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > monthDays(year, month)) return null;
  let days = (month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  for (let y = ANCHOR.year; y < year; y += 1) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < ANCHOR.year; y += 1) days -= isLeap(y) ? 366 : 365;
  return addDays(ANCHOR.day, days);
}

const FIGURES = /(?<![\d/.-])(1[34]\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/u;
const NAMED =
  /(?<![\p{L}\d])(\d{1,2})\s(?:ماه\s)?([\p{L}\p{M}]{2,12})\s(?:ماه\s|سال\s){0,2}(1[34]\d\d)(?!\d)/u;
/** What stands beside a day on a line of its own: weekdays, hours, labels, and marks. */
const BESIDE =
  /یکشنبه|دوشنبه|سه[\s\u200c]?شنبه|چهار[\s\u200c]?شنبه|پنج[\s\u200c]?شنبه|شنبه|جمعه|تاریخ|انتشار|منتشر|شده|ساعت|در|روز|خبر|به روز رسانی|بروزرسانی|صبح|عصر|ظهر|شب|ق\.ظ|ب\.ظ|هـ?\.?\s?ش\.?|\b(?:SH|AP|AHS|solar hijri|published|date)\b|\d{1,2}:\d{2}(?::\d{2})?|[\s|،,:;()[\]«»\u200c\u200f\u200e./–—-]/giu;

/** The day that a line in Persian or Dari, or with such a date, wholly is; null for other lines. */
export function persianStamp(
  raw: string,
): { readonly year: number; readonly month: number; readonly day: number; readonly clock: boolean } | null {
  const line = plainDigits(raw);
  if (!/1[34]\d\d/.test(line)) return null;
  const figures = FIGURES.exec(line);
  const named = figures ? null : NAMED.exec(line);
  const found = figures ?? named;
  if (!found) return null;
  const [year, month, day] = figures
    ? [Number(figures[1]), Number(figures[3]), Number(figures[4])]
    : [Number(named?.[3]), MONTHS.get((named?.[2] ?? "").toLowerCase()) ?? 0, Number(named?.[1])];
  const civil = persianDay(year, month, day);
  if (civil === null) return null;
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  if (rest.replaceAll(BESIDE, "") !== "") return null;
  return {
    year: Number(civil.slice(0, 4)),
    month: Number(civil.slice(5, 7)),
    day: Number(civil.slice(8)),
    clock: /\d:\d\d/.test(rest),
  };
}
