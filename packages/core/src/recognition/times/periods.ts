import { common, pointingOf } from "./build.ts";
import type { TimeRule } from "./rule.ts";

const SIGNS = { last: -1, this: 0, next: 1 } as const;

/** Seasons, quarters, halves, decades, centuries. */
export const PERIOD_RULES: readonly TimeRule[] = [
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
    id: "time.season.bare",
    type: "date",
    patterns: ["in|by|until|before|during|since|over the? [ <season> ]", "in|by [ <mod> <season> ]"],
    // "in the fall of Saigon", "in spring water", "before fall".
    value: (captures, { tokens, first, last }) => {
      const next = tokens[last];
      const ends =
        !next ||
        next.line ||
        next.kind === "sign" ||
        /^(?:and|or|when|after|before|as|to|but|if|while)$/.test(next.norm);
      if (!ends || next?.norm === "-") return null;
      if (tokens[last - 1]?.norm === "fall" && tokens[first - 1]?.norm !== "the") return null;
      return {
        kind: "season",
        season: captures.str("season") as "summer",
        year: null,
        pointing: null,
        yearOffset: null,
        bare: true,
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
      "<mod>? the? last|final quarter of <year>",
      "the? last|final half of <year>",
      "the? <ord:nth> half of <year>",
      "the? <ord:nth> half of <point> year",
      "the <ord:nth> half of the year",
      "the <ord:nth> six months of <year>",
      "the <ord:nth> six months of the year",
      "the first|last|final three months of <year>",
      "the first|last|final three months of the year",
      "the first|last|final three months of <point> year",
      "<quarter:nth> ,? <year>",
    ],
    value: (captures, { tokens, first, last }) => {
      const half = tokens.slice(first, last).some(({ norm }) => norm === "half" || norm === "months");
      const words = tokens.slice(first, last).map(({ norm }) => norm);
      const three = words.includes("three");
      const nth = captures.num("nth") ?? (three && words.includes("first") ? 1 : half && !three ? 2 : 4);
      const point = pointingOf(captures);
      const parts = half && !three ? 2 : 4;
      if (nth < 1 || nth > parts) return null;
      return {
        kind: "fraction",
        nth,
        of: parts,
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
    id: "time.years.half-decade",
    type: "date",
    patterns: ["the <ord:nth> half of the <decade>", "the latter|last half of the <decade>"],
    value: (captures) => {
      const first = captures.num("decade") ?? 0;
      const nth = captures.num("nth") ?? 2;
      if (nth > 2) return null;
      const mod = nth === 1 ? ("early" as const) : ("late" as const);
      return { kind: "years", first, last: first + 9, as: "decade", mod };
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
    id: "time.years.decade-word",
    type: "date",
    patterns: ["the <mod>? <decadeword>", "<mod> <decadeword>"],
    value: (captures) => {
      const first = captures.num("decadeword") ?? 0;
      return { kind: "years", first, last: first + 9, as: "decade", ...common(captures) };
    },
  },
];
