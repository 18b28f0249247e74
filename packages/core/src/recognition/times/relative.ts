import type { TimeUnit } from "../../document/index.ts";
import { common, relative } from "./build.ts";
import { after, before, type Place, type TimeRule } from "./rule.ts";

/** "On This Day: Kennedy Met Khrushchev": the name of a column, which tells of other years. */
const isColumn = (place: Place): boolean =>
  place.tokens[place.last - 1]?.norm === "day" &&
  before(place) === "on" &&
  /^(?:|[:|-])$/.test(after(place)) &&
  place.tokens[place.first - 1]?.line === true;

/** At the start of a sentence or behind a comma or "and". */
const opensClause = ({ tokens, first }: Place): boolean =>
  first === 0 ||
  tokens[first]?.line === true ||
  /^(?:[.;:,!?—–-]|and|but)$/.test(tokens[first - 1]?.norm ?? "");

const GRAINS: ReadonlyMap<string, TimeUnit> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
]);

/** Expressions that hang on the day of publication or on the time told of before. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: "time.relative.yesterday",
    type: "date",
    patterns: ["earlier|later? yesterday <part>?", "<mod>? yesterday", "<mod>? <part> yesterday"],
    value: (captures) => relative(captures, 1, -1, "published", "day"),
  },
  {
    id: "time.relative.today",
    type: "date",
    patterns: ["earlier|later? today", "this same day"],
    value: (captures) => relative(captures, 0, 0, "published", "day"),
  },
  {
    id: "time.relative.day-in-year",
    type: "date",
    // "On this day in 1961": the day of the year that it is, of another year.
    patterns: ["this|today's same? day|date ,? in|of? ,? <year>"],
    value: (captures) => {
      const value = relative(captures, 0, 0, "published", "day");
      const year = captures.num("year");
      return value === null || year === null ? null : { ...value, inYear: year };
    },
  },
  {
    id: "time.relative.tonight",
    type: "time",
    patterns: ["tonight"],
    value: () => ({ kind: "relative", unit: "day", amount: 0, sign: 0, from: "published", part: "night" }),
  },
  {
    id: "time.relative.tomorrow",
    type: "date",
    patterns: ["tomorrow <part>?"],
    value: (captures) => relative(captures, 1, 1, "published", "day"),
  },
  {
    id: "time.relative.day-week",
    type: "date",
    // "to-morrow week", "this day week": a week after it.
    patterns: ["tomorrow week", "today week", "this day week"],
    value: (captures, { tokens, first }) =>
      relative(captures, tokens[first]?.norm === "tomorrow" ? 8 : 7, 1, "published", "day"),
  },
  {
    id: "time.relative.day-before-yesterday",
    type: "date",
    patterns: ["the day before yesterday"],
    value: (captures) => relative(captures, 2, -1, "published", "day"),
  },
  {
    id: "time.relative.day-after-tomorrow",
    type: "date",
    patterns: ["the day after tomorrow"],
    value: (captures) => relative(captures, 2, 1, "published", "day"),
  },
  {
    id: "time.relative.this-part",
    type: "time",
    patterns: ["earlier|later? this <part>"],
    value: (captures) => relative(captures, 0, 0, "published", "day"),
  },
  {
    id: "time.relative.last-night",
    type: "time",
    patterns: ["late? last night"],
    value: () => ({ kind: "relative", unit: "day", amount: -1, sign: -1, from: "published", part: "night" }),
  },
  {
    id: "time.relative.last-evening",
    type: "time",
    patterns: ["late? last evening"],
    value: () => ({
      kind: "relative",
      unit: "day",
      amount: -1,
      sign: -1,
      from: "published",
      part: "evening",
    }),
  },
  {
    id: "time.relative.overnight",
    type: "time",
    patterns: ["overnight"],
    // "an overnight train" only qualifies; "overnight on Tuesday" is Tuesday's.
    value: (_captures, { tokens, last }) => {
      const next = tokens[last];
      const ends =
        !next ||
        next.line ||
        next.kind === "sign" ||
        /^(?:and|in|near|after|as|by|at|from|between)$/.test(next.norm);
      return ends && next?.norm !== "-"
        ? { kind: "relative", unit: "day", amount: -1, sign: -1, from: "published", part: "night" }
        : null;
    },
  },
  {
    id: "time.relative.last-unit",
    type: "date",
    patterns: ["<mod>? earlier|later? last fiscal|financial|calendar? <unit>"],
    // "at the last minute" is no minute.
    value: (captures, place) =>
      /^(?:second|minute|hour)$/.test(captures.str("unit") ?? "") ||
      // "the last quarter of a century"
      (captures.str("unit") === "quarter" && after(place) === "of")
        ? null
        : relative(captures, 1, -1, "published"),
  },
  {
    id: "time.relative.this-unit",
    type: "date",
    patterns: [
      "<mod>? earlier|later? this|current fiscal|financial|calendar? <unit>",
      "<mod>? the current|present fiscal|financial|calendar? <unit>",
    ],
    value: (captures, place) => (isColumn(place) ? null : relative(captures, 0, 0, "published")),
  },
  {
    id: "time.relative.next-unit",
    type: "date",
    patterns: [
      "<mod>? next fiscal|financial|calendar? <unit>",
      "<mod>? the coming <unit>",
      "<mod> the <next> <unit>",
    ],
    // "next day" is the one after what was told of.
    value: (captures) => (captures.str("unit") === "day" ? null : relative(captures, 1, 1, "published")),
  },
  {
    id: "time.relative.part-of-this-unit",
    type: "date",
    patterns: ["<mod> the <unit>"],
    // "the end of the Second World War".
    value: (captures) => (captures.str("unit") === "second" ? null : relative(captures, 0, 0, "reference")),
  },
  {
    id: "time.relative.year-end",
    type: "date",
    patterns: ["year - end", "year end", "the? year ' s end", "the month ' s end"],
    value: (_captures, { tokens, first, last }) => {
      const month = tokens.slice(first, last).some(({ norm }) => norm === "month");
      const unit = month ? "month" : "year";
      return { kind: "relative", unit, amount: 0, sign: 0, from: "reference", mod: "end" };
    },
  },
  {
    id: "time.relative.weekend",
    type: "date",
    patterns: ["over|during|at|for|before [ the weekend ]"],
    value: (captures) => ({
      ...common(captures),
      kind: "weekday",
      weekday: 6,
      pointing: null,
      weekOffset: null,
      weekend: true,
    }),
  },
  {
    id: "time.relative.ago",
    type: "date",
    patterns: [
      "<about>? <n> <units> ago",
      "<about>? <n> <units> or so ago|earlier",
      "<about>? <n> <units> from now",
    ],
    value: (captures, { tokens, last }) => {
      const future = tokens[last - 1]?.norm === "now";
      return relative(captures, captures.num("n"), future ? 1 : -1, "published");
    },
  },
  {
    id: "time.relative.ago-today",
    type: "date",
    // "a year ago today", "50 years ago this month"
    patterns: ["<n> <units> ago today", "<n> <units> ago this week|month"],
    value: (captures, { tokens, last }) => {
      const word = tokens[last - 1]?.norm;
      const grain = word === "today" ? "day" : GRAINS.get(word ?? "");
      const back = relative(captures, captures.num("n"), -1, "published");
      return back === null || grain === undefined || back.unit === grain ? null : { ...back, grain };
    },
  },
  {
    id: "time.relative.in-time",
    type: "date",
    // "in three months' time", "in a year's time"
    patterns: ["in [ <about>? <n> <units> ' s? time ]"],
    value: (captures) => relative(captures, captures.num("n"), 1, "published"),
  },
  {
    id: "time.relative.over-next",
    type: "date",
    patterns: ["the <unit> after next", "the <unit> before last"],
    value: (captures, { tokens, last }) =>
      relative(captures, 2, tokens[last - 1]?.norm === "next" ? 1 : -1, "published"),
  },
  {
    id: "time.relative.units-ago",
    type: "date",
    patterns: ["<plural> ago"],
    value: (captures) => relative(captures, null, -1, "published"),
  },
  {
    id: "time.relative.earlier-later",
    type: "date",
    patterns: ["<about>? <n> <units> earlier|later|before|previously|beforehand|afterwards|afterward"],
    value: (captures, { tokens, last }) => {
      const word = tokens[last - 1]?.norm ?? "";
      // "two days before the vote" measures from an event: the durations' rules have it.
      const next = tokens[last];
      if (word === "before" && next && !next.line && next.kind !== "sign") return null;
      return relative(captures, captures.num("n"), /^(later|after)/.test(word) ? 1 : -1, "reference");
    },
  },
  {
    id: "time.relative.next-day",
    type: "date",
    patterns: ["the <next> <unit>", "the <next> <part>", "next day", "next <part>"],
    value: (captures, { tokens, first }) =>
      relative(
        captures,
        1,
        1,
        "reference",
        captures.has("part") || tokens[first]?.norm === "next" ? "day" : undefined,
      ),
  },
  {
    id: "time.relative.units-on",
    type: "date",
    // "Two weeks on, the talks failed": set off, since "two weeks on the road" are none.
    patterns: ["<about>? <n> <units> on"],
    value: (captures, place) =>
      after(place) === "," && opensClause(place)
        ? relative(captures, captures.num("n"), 1, "reference")
        : null,
  },
  {
    id: "time.relative.previous-unit",
    type: "date",
    patterns: ["the? previous|preceding fiscal|financial|calendar? <unit>", "the <unit> before|earlier"],
    value: (captures, { tokens, last }) => {
      const next = tokens[last];
      if (tokens[last - 1]?.norm === "before" && next && !next.line && next.kind !== "sign") return null;
      return relative(captures, 1, -1, "reference");
    },
  },
  {
    id: "time.relative.that-unit",
    type: "date",
    patterns: [
      "that same? <unit>",
      "the same <unit>",
      "that same? <part>",
      "earlier|later that same? <unit>",
    ],
    value: (captures) => relative(captures, 0, 0, "reference", captures.has("part") ? "day" : undefined),
  },
  {
    id: "time.clock",
    type: "time",
    patterns: [
      "<clock> <zone>? ( <zone> +|-? <two>? )",
      "<clock> <zone>?",
      "<clock> <zone>? today",
      "<clock> <zone>? ( <zone> )",
    ],
    value: (captures) => relative(captures, 0, 0, "reference", "day"),
  },
  {
    id: "time.relative.later-in-the-day",
    type: "date",
    patterns: ["later|earlier in [ the day ]", "end|ended|ends|ending|close|closed|finished [ the day ]"],
    value: (captures) => relative(captures, 0, 0, "reference", "day"),
  },
  {
    id: "time.relative.same-period",
    type: "date",
    patterns: [
      "the same month|period|time|quarter|week a year ago|earlier|before",
      "the same month|period|time|quarter|week of|in? last year",
      "the same month|period|time|quarter|week of|in? the previous year",
    ],
    value: () => ({
      kind: "relative",
      unit: "year",
      amount: -1,
      sign: -1,
      from: "reference",
      keepsGrain: true,
    }),
  },
  {
    id: "time.relative.during-unit",
    type: "date",
    patterns: ["for|during|throughout|over [ the full? year|quarter ]"],
    value: (_captures, { tokens, last }) => ({
      kind: "relative",
      unit: tokens[last - 1]?.norm === "quarter" ? "quarter" : "year",
      amount: 0,
      sign: 0,
      from: "published",
    }),
  },
];
