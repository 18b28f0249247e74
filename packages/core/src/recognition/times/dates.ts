import { isDay } from "../../record/index.ts";
import type { CalendarValue } from "../../document/index.ts";
import { calendar, common, pointingOf } from "./build.ts";
import type { Captures } from "./pattern.ts";
import { countsNext, isMonth, isYear, namesBody, namesNth, namesWeekday, pointsBack } from "./guards.ts";
import { after, before, type Place, type TimeRule } from "./rule.ts";

/** A day that the calendar lacks ("February 30") is no date; without a year, leap days pass. */
const real = (value: CalendarValue): CalendarValue | null => {
  const { year, month, day } = value;
  if (month === null || day === null) return value;
  return isDay(year ?? 2000, month, day) ? value : null;
};
const date = (captures: Captures): CalendarValue | null => real(calendar(captures));

const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const offsetYear = (captures: Captures): CalendarValue | null =>
  real(calendar(captures, { pointing: null, yearOffset: OFFSETS[captures.str("point") ?? ""] ?? null }));

const NAMED_BY_A_FEAST =
  /^(?:agreements?|accords?|deals?|pacts?|peace|talks|process|massacre|uprising|rising)$/;

/** Nothing follows that the last word could belong to. */
const closes = (place: Place): boolean =>
  /^(?:[^\p{L}\p{N}'’]?|and|at|in|by|to|with|when|after|for|from|that|he|she|they|the)$/u.test(after(place));

const DATE_TAIL = "<month> <day>";

/** Calendar dates: what names a day, month or year of its own. */
export const DATE_RULES: readonly TimeRule[] = [
  {
    id: "time.date.month-day-year",
    type: "date",
    patterns: [
      `<wd> ,? ${DATE_TAIL} ,? <year>`,
      `<wd> <part> ,? ${DATE_TAIL} ,? <year>`,
      `${DATE_TAIL} ,? <year>`,
      `<wd> ,? ${DATE_TAIL} of <year>`,
      `${DATE_TAIL} of|in <year>`,
    ],
    value: date,
  },
  {
    id: "time.date.day-month-year",
    type: "date",
    patterns: [
      "<wd> ,? the? <day> of? <month> ,? <year>",
      "the? <day> of? <month> ,? <year>",
      "the? <day> of? <month> in <year>",
      "<wd> ,? <day> - <month> - <year>",
      "<day> - <month> - <year>",
      "the <ord:day> of <month> ,? <year>",
    ],
    value: date,
  },
  {
    id: "time.date.foreign",
    type: "date",
    patterns: [
      "<day> .? de|del|di|-? <xmonth> ,? de|del|di|-? <year>",
      "<day> <xmonth> <year> г|р|ж|року|года|yil",
      "<day> <xmonth> <year> г|р|ж .",
      "<year> жылғы|жылы|жыл|йил|yil|. <day> - <xmonth>",
      "<year> жылғы|жылы|жыл|йил|yil|. <day> <xmonth>",
      "<year> жылғы|жылы|жыл|йил|yil|. <xmonth> <day>",
      "<year> 년|年 <monthnum> 월|月 <day> 일|日",
    ],
    value: (captures) =>
      real(calendar(captures, { month: captures.num("xmonth") ?? captures.num("monthnum") })),
  },
  {
    id: "time.date.foreign-clock",
    type: "time",
    patterns: ["<day> .? de|del|di? <xmonth> ,? de|del|di? <year> г|р|ж? .? в|о|um|à|às|alle|-|,? <clock>"],
    value: (captures) => real(calendar(captures, { month: captures.num("xmonth") })),
  },
  {
    id: "time.date.stamp",
    type: "date",
    patterns: ["<wd> ,? <stamp>", "<stamp>"],
    value: (captures) => stamped(captures),
  },
  {
    id: "time.date.stamp-clock",
    type: "time",
    patterns: ["<stamp> ,|-|t? at? <clock> <zone>?"],
    value: (captures) => stamped(captures),
  },
  {
    id: "time.date.day-clock",
    type: "time",
    patterns: [
      `<clock> <zone>? ,? on? ${DATE_TAIL} ,? <year>`,
      `<clock> <zone>? ,? on? <wd> ,? ${DATE_TAIL} ,? <year>`,
      `<clock> <zone>? ,? on? ${DATE_TAIL}`,
      "<clock> <zone>? ,? on? <day> of? <month>",
      "<clock> <zone>? ,? on? <day> of? <month> ,? <year>",
      "<clock> <zone>? ,? on? <wd> ,? <day> of? <month> ,? <year>",
      `<wd> ,? ${DATE_TAIL} ,? <year> ,|-|at? <clock> <zone>?`,
      `${DATE_TAIL} ,? <year> ,|-|at? <clock> <zone>?`,
      "<wd> ,? <day> of? <month> ,? <year> ,|-|at? <clock> <zone>?",
      "<day> of? <month> ,? <year> ,|-|at? <clock> <zone>?",
    ],
    value: date,
  },
  {
    id: "time.date.month-day",
    type: "date",
    patterns: [
      `<wd> ,? ${DATE_TAIL}`,
      `<wd> <part> ,? ${DATE_TAIL}`,
      `${DATE_TAIL}`,
      `<wd> ,? <month> the <day>`,
      `<month> the <day>`,
    ],
    value: (captures, place) => (countsNext(place) || namesBody(place) ? null : date(captures)),
  },
  {
    id: "time.date.day-month",
    type: "date",
    patterns: [
      "<wd> ,? <day> of? <month>",
      "<wd> <part> ,? <day> of? <month>",
      "<day> of? <month>",
      "<wd> ,? the <day> of? <month>",
      "the <day> of <month>",
    ],
    value: date,
  },
  {
    id: "time.date.day-in-words",
    type: "date",
    // As it is spoken; "in August the second round", "the first of May's meetings" count something else.
    patterns: [
      "the <ord:day> of <month>",
      "on|until|till|by|since|before|after [ <month> the <ord:day> ]",
      "on|until|till|by|since|before|after [ <month> the <ord:day> ,? <year> ]",
    ],
    value: (captures, place) =>
      namesNth(place) && place.tokens[place.last]?.capital !== true ? null : date(captures),
  },
  {
    id: "time.date.day-behind-month",
    type: "date",
    // "In June, on the fifth, they met": set off, since "in June, on the fifth floor" names no day.
    patterns: ["in [ <month> , on the <ord:day> ]", "in [ <month> , on the <nth:day> ]"],
    value: (captures, place) => (/^[,.;:)]?$/.test(after(place)) ? date(captures) : null),
  },
  {
    id: "time.date.day-of-year-named",
    type: "date",
    patterns: [
      `${DATE_TAIL} ,? of? <point> year`,
      "<day> of? <month> ,? of? <point> year",
      "<mod>? <month> ,? of? <point> year",
    ],
    value: offsetYear,
  },
  {
    id: "time.date.of-year-told",
    type: "date",
    patterns: [
      `${DATE_TAIL} ,? of? that|the same? year`,
      "the? <day> of? <month> ,? of? that|the same? year",
      "<mod>? <month> ,? of? that same? year",
      "<mod>? <month> of the same year",
      `${DATE_TAIL} of the following|next|previous|preceding year`,
      "the? <day> of? <month> of the following|next|previous|preceding year",
      "<mod>? <month> of the following|next|previous|preceding year",
    ],
    value: (captures, { tokens, first, last }) => {
      const words = tokens.slice(first, last).map(({ norm }) => norm);
      const word = words.at(-2) ?? "";
      // "by 3 May the year was over" is no year told of.
      if (word === "the" || (word === "year" && !words.includes("of"))) return null;
      const offset = /^(?:following|next)$/.test(word) ? 1 : /^(?:previous|preceding)$/.test(word) ? -1 : 0;
      return real(calendar(captures, { pointing: null, yearOffset: offset, ofReference: true }));
    },
  },
  {
    id: "time.date.day-alone",
    type: "date",
    patterns: [
      "on|until|till|by|since|from|before|after [ the <nth> ]",
      "the <nth> of <point> month",
      "the <nth> of that same? month",
      "the <nth> of the same month",
    ],
    value: (captures, place) => {
      const told = place.last - place.first > 2 && !captures.has("point");
      const pointing = told ? "that" : pointingOf(captures);
      if (pointing === null && namesNth(place)) return null;
      return { ...calendar(captures, { day: captures.num("nth") }), pointing };
    },
  },
  {
    id: "time.date.instant",
    type: "date",
    // "the 14th instant", "the 31st ult.": of the month of writing, the one before, the one to come.
    patterns: ["the? <nth> of? instant|ultimo|proximo", "the? <nth> of? inst|ult|prox .?"],
    value: (captures, { tokens, first, last }) => {
      const word = tokens.slice(first, last).findLast(({ kind }) => kind === "word")?.norm ?? "";
      const pointing = word.startsWith("ult") ? "last" : word.startsWith("prox") ? "next" : "this";
      return { ...calendar(captures, { day: captures.num("nth") }), pointing };
    },
  },
  {
    id: "time.date.month-year",
    type: "date",
    patterns: ["<mod>? <month> ,? of? <year>", "<mod>? <month> of the year <year>"],
    value: (captures) => calendar(captures),
  },
  {
    id: "time.date.week-of-month",
    type: "date",
    patterns: [
      "the <ord:nth> week of <month>",
      "the <ord:nth> week of <month> ,? <year>",
      "the last week of <month>",
      "the last week of <month> ,? <year>",
      "the first|second|latter half of <month>",
      "the first|second|latter half of <month> ,? <year>",
    ],
    value: (captures, { tokens, first, last }) => {
      const words = tokens.slice(first, last).map(({ norm }) => norm);
      if (words.includes("half"))
        return calendar(captures, { mod: words.includes("first") ? "early" : "late" });
      const nth = captures.num("nth") ?? 4;
      return nth > 5 ? null : calendar(captures, { mod: nth === 1 ? "early" : nth < 4 ? "mid" : "late" });
    },
  },
  {
    id: "time.date.month",
    type: "date",
    patterns: ["<mod>? <month>", "<point> <month>", "<mod> <point> <month>"],
    value: (captures, place) =>
      isMonth(place, captures.has("mod") || captures.has("point")) ? calendar(captures) : null,
  },
  {
    id: "time.date.that-month",
    type: "date",
    patterns: ["<mod>? that same? <month>"],
    value: (captures, place) =>
      pointsBack(place) && isMonth(place, true) ? calendar(captures, { pointing: "that" }) : null,
  },
  {
    id: "time.date.year",
    type: "date",
    patterns: ["<mod>? <year>", "the year <year>", "<mod> the year <year>", "<mod>? fiscal year? <year>"],
    value: (captures, place) => {
      const pointed = captures.has("mod") || place.last - place.first > 1;
      return isYear(place, captures.num("year") ?? 0, pointed) ? calendar(captures) : null;
    },
  },
  {
    id: "time.date.holiday",
    type: "date",
    patterns: ["<holiday> ,? <year>", "<holiday>"],
    value: (captures) => {
      const code = captures.num("holiday") ?? 0;
      return calendar(captures, { month: Math.floor(code / 100), day: code % 100 });
    },
  },
  {
    id: "time.date.feast",
    type: "date",
    patterns: ["<feast> ,? <year>", "<feast>"],
    value: (captures, place) => {
      const next = place.tokens[place.last];
      if (before(place) === "orthodox") return null;
      // "the Good Friday Agreement", "Good Friday talks": it names them.
      const names = next?.kind === "word" && !next.line && (next.capital || NAMED_BY_A_FEAST.test(next.norm));
      return names ? null : calendar(captures, { fromEaster: captures.num("feast") ?? 0 });
    },
  },
  {
    id: "time.date.weekday",
    type: "date",
    patterns: [
      "<mod>? <point>? <weekday> <part>?",
      "this past <weekday>",
      "the previous <weekday>",
      "<weekday> last|next",
    ],
    value: (captures, place) => {
      if (namesWeekday(place)) return null;
      // "on Tuesday last": the one just past, as the plain name is; "on Monday last year's talks" names no such day.
      const behind = place.tokens[place.last - 1]?.norm ?? "";
      if (/^(?:last|next)$/.test(behind) && !closes(place)) return null;
      const past = /^(?:past|previous)$/.test(place.tokens[place.first + 1]?.norm ?? "");
      return {
        kind: "weekday",
        weekday: captures.num("weekday") ?? 0,
        pointing: past ? "last" : behind === "next" ? "next" : pointingOf(captures),
        weekOffset: null,
        ...common(captures),
      };
    },
  },
  {
    id: "time.date.that-weekday",
    type: "date",
    patterns: ["that same? <weekday> <part>?"],
    value: (captures, place) =>
      pointsBack(place)
        ? {
            kind: "weekday",
            weekday: captures.num("weekday") ?? 0,
            pointing: "that",
            weekOffset: null,
            ...common(captures),
          }
        : null,
  },
  {
    id: "time.date.clock-weekday",
    type: "time",
    patterns: [
      "<clock> <zone>? ,? on? <weekday>",
      "<weekday> at <clock> <zone>?",
      "noon|midnight on? <weekday>",
    ],
    value: (captures, { tokens, first }) => ({
      kind: "weekday",
      weekday: captures.num("weekday") ?? 0,
      pointing: null,
      weekOffset: null,
      ...common(captures),
      ...(tokens[first]?.norm === "noon" && { clock: "12:00" }),
      ...(tokens[first]?.norm === "midnight" && { clock: "24:00" }),
    }),
  },
  {
    id: "time.date.weekday-week",
    type: "date",
    // "the House sits again on Monday week": a week after the coming Monday.
    patterns: ["<weekday> week"],
    value: (captures, place) => {
      if (!closes(place) || /^(?:the|a|this|that|each|every)$/.test(before(place))) return null;
      return {
        kind: "weekday",
        weekday: captures.num("weekday") ?? 0,
        pointing: "next",
        weekOffset: null,
        weekAfter: true,
      };
    },
  },
  {
    id: "time.date.weekday-of-week",
    type: "date",
    patterns: ["<weekday> <part>? of? <point> week"],
    value: (captures) => ({
      kind: "weekday",
      weekday: captures.num("weekday") ?? 0,
      pointing: null,
      weekOffset: OFFSETS[captures.str("point") ?? ""] ?? null,
      ...common(captures),
    }),
  },
];

function stamped(captures: Captures): CalendarValue | null {
  const code = captures.num("stamp") ?? 0;
  const value = { year: Math.floor(code / 10000), month: Math.floor(code / 100) % 100, day: code % 100 };
  return real(calendar(captures, value));
}
