import type { CalendarValue, WeekdayValue } from "../../document/index.ts";
import { isDay } from "../../record/index.ts";
import { countsNext } from "./guards.ts";
import { isLabel } from "./labels.ts";
import type { Captures } from "./pattern.ts";
import type { TimeRule } from "./rule.ts";

type End = CalendarValue | WeekdayValue;

const point = (year: number | null, month: number | null, day: number | null): CalendarValue => ({
  kind: "calendar",
  year,
  month,
  day,
  weekday: null,
  pointing: null,
  yearOffset: null,
});

const real = ({ year, month, day }: CalendarValue): boolean =>
  month === null || day === null || isDay(year ?? 2000, month, day);

/** Both ends from what was captured as year/year2, month/month2, day/day2; what one end lacks it shares with the other. */
function ends(captures: Captures): { kind: "range"; from: End; to: End } | null {
  const [y1, y2] = [captures.num("year"), captures.num("year2")];
  const [m1, m2] = [captures.num("month"), captures.num("month2")];
  const [d1, d2] = [captures.num("day"), captures.num("day2")];
  const month1 = m1 ?? m2;
  const month2 = m2 ?? m1;
  const from = point(y1 ?? y2, month1, d1);
  const to = point(y2 ?? y1, month2, d2);
  // "from December to February 2010": the first lies in the year before.
  if (y1 === null && y2 !== null && month1 !== null && month2 !== null && month1 > month2) {
    return real(from) && real(to) ? { kind: "range", from: { ...from, year: y2 - 1 }, to } : null;
  }
  const order = (value: CalendarValue): number =>
    (value.year ?? 0) * 10000 + (value.month ?? 0) * 100 + (value.day ?? 0);
  const sameYear = from.year !== null || month1 === month2;
  if (!real(from) || !real(to) || (sameYear && order(from) >= order(to))) return null;
  return { kind: "range", from, to };
}

/** One day of a list whose month (and year) stand once: "on 3 and 17 May". Days of a list ascend. */
function one(captures: Captures, name: "day" | "day2"): CalendarValue | null {
  const [first, last] = [captures.num("day") ?? 0, captures.num("day2") ?? 0];
  const value = point(captures.num("year2"), captures.num("month"), captures.num(name));
  return first < last && real(value) ? value : null;
}

const TO = "to|until|till|through|-|and";

/** Two ends in one expression. "and" joins them only after "between". */
export const RANGE_RULES: readonly TimeRule[] = [
  {
    id: "time.range.days",
    type: "date",
    patterns: [
      `<month> <day> -|to|through|until <day:day2> ,? <year:year2>`,
      `<month> <day> -|to|through|until <day:day2>`,
      `<day> -|to|through|until <day:day2> of? <month> ,? <year:year2>?`,
      `<month> <day> -|to|through|until <month:month2> <day:day2> ,? <year:year2>`,
      `<month> <day> -|to|through|until <month:month2> <day:day2>`,
      `<day> <month> -|to|through|until <day:day2> <month:month2> ,? <year:year2>?`,
      `<month> <day> ,? <year> ${TO} <month:month2> <day:day2> ,? <year:year2>`,
      `<day> <month> <year> ${TO} <day:day2> <month:month2> <year:year2>`,
      "between [ <month> <day> and <day:day2> ,? <year:year2>? ]",
      "between [ <month> <day> and <month:month2> <day:day2> ,? <year:year2>? ]",
      "between [ <day> and <day:day2> <month> <year:year2>? ]",
      "between [ <day> <month> and <day:day2> <month:month2> <year:year2>? ]",
    ],
    value: ends,
  },
  {
    id: "time.range.day-list",
    type: "date",
    patterns: [
      "<month> <day> and|& <day:day2> ,? <year:year2>?",
      "on|the [ <day> and|& <day:day2> of? <month> ,? <year:year2>? ]",
      "[ the <day> and|& the? <day:day2> of? <month> ,? <year:year2>? ]",
      "on|the [ <day> , <day:between> and <day:day2> of? <month> ,? <year:year2>? ]",
      "<month> <day> , <day:between> and <day:day2> ,? <year:year2>?",
    ],
    // "on 27 and 28 February" is one stretch; "on 3 and 17 May" is two days: the next rule has the first.
    value: (captures) => {
      const [first, last] = [captures.num("day") ?? 0, captures.num("day2") ?? 0];
      return last - first === (captures.has("between") ? 2 : 1) ? ends(captures) : null;
    },
  },
  {
    id: "time.date.day-of-list",
    type: "date",
    patterns: [
      "on|the|, [ <day> ] and|or|&|, <day:day2> of? <month> ,? <year:year2>?",
      "[ the <day> ] and|or|& the? <day:day2> of? <month> ,? <year:year2>?",
      "on|the [ <day> ] , <day:between> and|or <day:day2> of? <month> ,? <year:year2>?",
    ],
    value: (captures) => one(captures, "day"),
  },
  {
    id: "time.date.day-of-month-list",
    type: "date",
    patterns: [
      "<month> <day> ,? and|or|& [ <day:day2> ,? <year:year2>? ]",
      "<month> <day> , [ <day:day2> ] ,? and|or <day:after> ,? <year:year2>?",
      "<month> <day> , <day:between> ,? and|or [ <day:day2> ,? <year:year2>? ]",
    ],
    value: (captures, place) => (countsNext(place) ? null : one(captures, "day2")),
  },
  {
    id: "time.range.months",
    type: "date",
    patterns: [
      `<month> -|to|through|until <month:month2> ,? of? <year:year2>`,
      `<month> <year> -|to|through|until <month:month2> <year:year2>`,
      "from [ <month> ,? <year>? to|through|until|till <month:month2> ,? <year:year2>? ]",
      "between [ <month> ,? <year>? and <month:month2> ,? <year:year2>? ]",
    ],
    value: ends,
  },
  {
    id: "time.range.years",
    type: "date",
    patterns: [
      "from [ <year> to|until|till|through|- <year:year2> ]",
      "between [ <year> and <year:year2> ]",
      "in|the|of|since|during [ <year> ~ - ~ <year:year2> ]",
      "( [ <year> ~ - ~ <year:year2> ] )",
    ],
    value: ends,
  },
  {
    id: "time.range.year-month",
    type: "date",
    patterns: [
      "from [ <year> to|until|till|through <month:month2> ,? <year:year2> ]",
      "from [ <month> ,? <year> to|until|till|through <year:year2> ]",
    ],
    // Nothing of one end is said of the other.
    value: (captures) => {
      const from = point(captures.num("year"), captures.num("month"), null);
      const to = point(captures.num("year2"), captures.num("month2"), null);
      return (from.year ?? 0) < (to.year ?? 0) ? { kind: "range", from, to } : null;
    },
  },
  {
    id: "time.range.entry-years",
    type: "date",
    // "1914-1918: ...", "1998 May-June - ...": as chronicles open a line.
    patterns: ["<year> ~ - ~ <year:year2>", "<year> ,? <month> -|to <month:month2>"],
    value: (captures, place) => (isLabel(place) ? ends(captures) : null),
  },
  {
    id: "time.range.season-years",
    type: "date",
    patterns: ["<year> ~ -|/ ~ <two>", "fiscal|financial|academic|school year? <year> ~ -|/ ~ <two>"],
    value: (captures, { tokens, first: at, last }) => {
      const first = captures.num("year") ?? 0;
      const two = captures.num("two") ?? 0;
      // "2016-17" and "1999-00", no "2010-03" of a catalogue; "1961-91: ..." opens a chronicle's line.
      const near = (first + 1) % 100 === two || (two > first % 100 && two - (first % 100) <= 10);
      if (!near && !(two > first % 100 && isLabel({ tokens, first: at, last }))) return null;
      if (tokens[last]?.norm === "-" && tokens[last]?.space === false) return null;
      const century = two < first % 100 ? 100 : 0;
      return { kind: "years", first, last: Math.floor(first / 100) * 100 + century + two, as: "years" };
    },
  },
  {
    id: "time.range.weekdays",
    type: "date",
    patterns: [
      "from [ <weekday> to|until|till|through <weekday:weekday2> ]",
      "<weekday> - <weekday:weekday2>",
      "<weekday> through <weekday:weekday2>",
    ],
    value: (captures) => {
      const day = (name: string): WeekdayValue => ({
        kind: "weekday",
        weekday: captures.num(name) ?? 0,
        pointing: null,
        weekOffset: null,
      });
      return { kind: "range", from: day("weekday"), to: day("weekday2") };
    },
  },
];
