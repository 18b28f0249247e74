import { numeralAt } from "@chancery/language";

import { common, measure, pointingOf, relative, set, vague } from "./build.ts";
import { after, before, type Place, type TimeRule } from "./rule.ts";

const SIGNS = { last: -1, this: 0, next: 1 } as const;

/** "the past five sessions" begins a count, it does not stand alone. */
const counts = ({ tokens, last }: Place): boolean =>
  tokens[last - 1]?.norm === "past" && tokens[last]?.kind !== "sign" && numeralAt(tokens, last) !== null;

/** Expressions that hang on the day of publication or on the time told of before. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: "time.relative.yesterday",
    type: "date",
    patterns: ["earlier|later? yesterday <part>?", "<mod>? yesterday"],
    value: (captures) => relative(captures, 1, -1, "published", "day"),
  },
  {
    id: "time.relative.today",
    type: "date",
    patterns: ["earlier|later? today", "this same day"],
    value: (captures) => relative(captures, 0, 0, "published", "day"),
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
    id: "time.relative.last-unit",
    type: "date",
    patterns: ["<mod>? earlier|later? last fiscal|calendar? <unit>"],
    value: (captures) => relative(captures, 1, -1, "published"),
  },
  {
    id: "time.relative.this-unit",
    type: "date",
    patterns: [
      "<mod>? earlier|later? this|current fiscal|calendar? <unit>",
      "<mod>? the current fiscal|calendar? <unit>",
    ],
    value: (captures) => relative(captures, 0, 0, "published"),
  },
  {
    id: "time.relative.next-unit",
    type: "date",
    patterns: ["<mod>? next fiscal|calendar? <unit>", "<mod>? the coming <unit>", "<mod> the <next> <unit>"],
    value: (captures) => relative(captures, 1, 1, "published"),
  },
  {
    id: "time.relative.part-of-this-unit",
    type: "date",
    patterns: ["<mod> the <unit>"],
    value: (captures) => relative(captures, 0, 0, "reference"),
  },
  {
    id: "time.relative.year-end",
    type: "date",
    patterns: ["year - end", "year end", "the year ' s end", "the month ' s end"],
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
    patterns: ["the <next> <unit>", "the <next> <part>"],
    value: (captures) => relative(captures, 1, 1, "reference", captures.has("part") ? "day" : undefined),
  },
  {
    id: "time.relative.previous-unit",
    type: "date",
    patterns: ["the? previous|preceding <unit>", "the <unit> before|earlier"],
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
    id: "time.relative.season",
    type: "date",
    patterns: ["<point> <season>", "that <season>", "<mod>? <season> <point> year"],
    value: (captures, { tokens, last }) => {
      const tail = tokens[last - 1]?.norm === "year";
      const point = pointingOf(captures);
      return {
        kind: "season",
        season: captures.str("season") as "summer",
        year: null,
        pointing: tail ? null : point,
        yearOffset: tail && point ? SIGNS[point] : null,
        ...common(captures),
      };
    },
  },
  {
    id: "time.season.year",
    type: "date",
    patterns: [
      "<mod>? the? <season> of <year>",
      "<mod>? <season> ,? <year>",
      "<mod>? the <season> of <point> year",
    ],
    value: (captures) => {
      const point = pointingOf(captures);
      return {
        kind: "season",
        season: captures.str("season") as "summer",
        year: captures.num("year"),
        pointing: null,
        yearOffset: point ? SIGNS[point] : null,
        ...common(captures),
      };
    },
  },
  {
    id: "time.fraction.quarter",
    type: "date",
    patterns: [
      "<mod>? the? <ord:nth> - quarter of? the? <year>?",
      "<mod>? the? <ord:nth> quarter of? the? <year>?",
      "<mod>? the? <ord:nth> quarter of <point> year",
      "the? <year> <ord:nth> - quarter",
      "the? <year> <ord:nth> quarter",
      "<point> year ' s <ord:nth> quarter",
      "the? <ord:nth> half of <year>",
      "the? <ord:nth> half of <point> year",
    ],
    value: (captures, { tokens, first, last }) => {
      const half = tokens.slice(first, last).some(({ norm }) => norm === "half");
      const nth = captures.num("nth") ?? 0;
      const point = pointingOf(captures);
      if (nth < 1 || nth > (half ? 2 : 4)) return null;
      return {
        kind: "fraction",
        nth,
        of: half ? 2 : 4,
        year: captures.num("year"),
        yearOffset: point ? SIGNS[point] : null,
        ...common(captures),
      };
    },
  },
  {
    id: "time.years.decade",
    type: "date",
    patterns: ["<mod>? the? <decade>", "the? <mod>? <decade>"],
    value: (captures) => {
      const first = captures.num("decade") ?? 0;
      return { kind: "years", first, last: first + 9, as: "decade", ...common(captures) };
    },
  },
  {
    id: "time.years.century",
    type: "date",
    patterns: ["the? <mod>? <ord:nth> -? century", "the? <mod>? <roman:nth> century"],
    value: (captures) => {
      const nth = captures.num("nth") ?? 0;
      if (nth < 1 || nth > 21) return null;
      return {
        kind: "years",
        first: (nth - 1) * 100 + 1,
        last: nth * 100,
        as: "century",
        ...common(captures),
      };
    },
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
    patterns: ["later|earlier in [ the day ]"],
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
    id: "time.set.every",
    type: "set",
    patterns: ["every|each other|second? <unit>", "every|each <weekday>", "every <n> <units>"],
    value: (captures, { tokens, first }) => {
      const day = captures.num("weekday");
      if (day !== null) return set("week", 1, day);
      const read = measure(captures, captures.has("n") ? captures.num("n") : 1);
      const other = /^(other|second)$/.test(tokens[first + 1]?.norm ?? "");
      return read && read.amount !== null ? set(read.unit, other ? 2 : read.amount) : null;
    },
  },
  { id: "time.set.daily", type: "set", patterns: ["daily"], value: () => set("day") },
  { id: "time.set.weekly", type: "set", patterns: ["weekly"], value: () => set("week") },
  { id: "time.set.monthly", type: "set", patterns: ["monthly"], value: () => set("month") },
  { id: "time.set.quarterly", type: "set", patterns: ["quarterly"], value: () => set("quarter") },
  { id: "time.set.annual", type: "set", patterns: ["annually|yearly"], value: () => set("year") },
  {
    id: "time.set.a-year",
    type: "set",
    patterns: ["a|per <unit>"],
    value: (captures, { tokens, first }) => {
      const left = tokens[first - 1];
      const per = tokens[first]?.norm === "per";
      const rate =
        left?.kind === "number" ||
        /^(times|once|twice|%|percent|million|billion|barrels|tons|tonnes|people|dollars|euros)$/.test(
          left?.norm ?? "",
        );
      const read = rate || per ? measure(captures, 1) : null;
      return read && set(read.unit);
    },
  },
  {
    id: "time.vague.present",
    type: "date",
    patterns: ["now|currently|nowadays", "right now", "at present", "at the moment", "the time being"],
    // "the now-cancelled deal" only qualifies.
    value: (_captures, place) => (after(place) === "-" ? null : vague("present")),
  },
  {
    id: "time.vague.past",
    type: "date",
    patterns: ["more|most? recently", "recent", "the recent? past"],
    // "the most recent round" ranks, it does not date.
    value: (_captures, place) => (before(place) === "most" || counts(place) ? null : vague("past")),
  },
  {
    id: "time.vague.future",
    type: "date",
    patterns: ["the near|foreseeable|immediate? future", "the near|short|medium|long term"],
    value: () => vague("future"),
  },
];
