import { MONTHS } from "./months.ts";

/** Two figures of a year: "85" is 1985 and "12" is 2012. */
export const fullYear = (figures: string): number => {
  const n = Number(figures);
  return figures.length > 2 ? n : n >= 50 ? 1900 + n : 2000 + n;
};

/** "121605 GMT Sep 90", "O R 041200Z JUL 76": day and hour in one number, as wires and cables give them, behind how soon it is to be read. */
const CABLE =
  /^(?:(?:[ZOPRYM]\s){1,2}|\p{Lu}{2,6}\s)?(\d{2})([0-2]\d[0-5]\d)\s?(?:GMT|UTC|Z)\s(\p{L}{3,9})\s(\d{4}|\d{2})$/u;
/** "5.III.1974": the month in Roman figures. */
const ROMAN = /^(\d{1,2})[./\s-]+(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./\s-]+(\d{4}|\d{2})\.?$/u;
const FIGURES = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** "3-Mar-98", "Mar 3, '98": a year of two figures beside a month's name. */
const SHORT_YEAR = /^(?:(\d{1,2})[ -](\p{L}{3,9})|(\p{L}{3,9})\.? (\d{1,2}),)[ -]['’]?(\d{2})$/u;

/** "Published in Dawn, March 12th, 2014", "First published in The Harbour Times on 12 March 2014": a paper's own line below its article. */
const PUBLISHED_IN =
  /^(?:first |originally )?published in \p{L}[\p{L}'’.& -]{1,50}?(?:,| on)\s(?:on )?(?:\p{L}{6,9}day,? )?(?:(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})),? (\d{4})\.?$/iu;

/** "19961113": the day in eight figures, as the files of releases are named. */
const COMPACT = /^(19[4-9]\d|20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

const THAI_MONTHS: readonly (readonly [string, string])[] = [
  ["มกราคม", "ม.ค."],
  ["กุมภาพันธ์", "ก.พ."],
  ["มีนาคม", "มี.ค."],
  ["เมษายน", "เม.ย."],
  ["พฤษภาคม", "พ.ค."],
  ["มิถุนายน", "มิ.ย."],
  ["กรกฎาคม", "ก.ค."],
  ["สิงหาคม", "ส.ค."],
  ["กันยายน", "ก.ย."],
  ["ตุลาคม", "ต.ค."],
  ["พฤศจิกายน", "พ.ย."],
  ["ธันวาคม", "ธ.ค."],
];
/** "วันพุธที่ 5 มีนาคม พ.ศ. 2557 เวลา 10:12 น.": Thai, in years of the Buddhist era or of ours. */
const THAI = new RegExp(
  String.raw`^(?:(?:วันที่|วัน[\p{L}\p{M}]{2,12}|เผยแพร่:?)\s?(?:ที่\s?)?)?(\d{1,2})\s?(${THAI_MONTHS.flat()
    .join("|")
    .replaceAll(
      ".",
      String.raw`\.`,
    )})\s?(?:พ\.ศ\.\s?)?(\d{4})(?:[\s,|-]{0,3}(?:เวลา\s?)?\d{1,2}[:.]\d{2}\s?(?:น\.)?)?$`,
  "u",
);
/** Years of the Buddhist era are so many ahead. */
const BUDDHIST = 543;

function thaiDay(line: string): OddForm | null {
  const [, day, name = "", figures] = THAI.exec(line) ?? [];
  if (day === undefined) return null;
  const month = THAI_MONTHS.findIndex((names) => names.includes(name)) + 1;
  const year = Number(figures) > 2300 ? Number(figures) - BUDDHIST : Number(figures);
  return { year, month, day: Number(day), clock: /\d[:.]\d\d/.test(line.slice(-9)) };
}

export interface OddForm {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: boolean;
  readonly published?: boolean;
  readonly updated?: boolean;
}

/** The day that a whole line gives in a form of its own; null for others. Whether the day exists is for the caller to see. */
export function oddForm(line: string): OddForm | null {
  const paper = PUBLISHED_IN.exec(line);
  if (paper !== null) {
    const month = MONTHS.get((paper[1] ?? paper[4] ?? "").toLowerCase());
    if (month === undefined) return null;
    const [year, day] = [Number(paper[5]), Number(paper[2] ?? paper[3])];
    return { year, month, day, clock: false, published: true };
  }
  const compact = COMPACT.exec(line);
  if (compact !== null) {
    const [year, month, day] = compact.slice(1).map(Number);
    return { year: year ?? 0, month: month ?? 0, day: day ?? 0, clock: false };
  }
  const thai = thaiDay(line);
  if (thai) return thai;
  const cable = CABLE.exec(line);
  const short = SHORT_YEAR.exec(line);
  const roman = ROMAN.exec(line);
  const named = (name = ""): number => MONTHS.get(name.toLowerCase()) ?? 0;
  const [year, month, day] = cable
    ? [cable[4], named(cable[3]), cable[1]]
    : short
      ? [short[5], named(short[2] ?? short[3]), short[1] ?? short[4]]
      : [roman?.[3], FIGURES.indexOf(roman?.[2] ?? "") + 1, roman?.[1]];
  if (year === undefined || day === undefined || month === 0) return null;
  return { year: fullYear(year), month, day: Number(day), clock: cable !== null };
}
