import { dayFromNumber, dayNumber } from "../../record/index.ts";
import { once } from "../once.ts";
import { distinct } from "../order.ts";
import { namedIn, sidesOf, type Account } from "./account.ts";
import { SINGULAR, STEPS } from "./families.ts";
import { REPORTED_WITHIN, VISIT_GAP } from "./thresholds.ts";

/**
 * Under which keys an account is filed: accounts that share one are compared. A key is who (two people, two sides, one
 * person, a body, a matter, a town) with the month; what leaves open more than two months is filed by year and meets there
 * whatever shares its matter, or of what is done once in years those who do it; the step of an agreement needs no time.
 */
/** Beyond this many sides or people, pairs are made of the first only: a town and single names hold long lists together. */
const PAIRED = 5;
const SINGLES = 12;
const NARROW_DAYS = 62;
const MOST_YEARS = 3;

export const keysOf = once((account: Account): readonly string[] => {
  const { family, agreements, about, copy } = account;
  const key = (who: string, bucket: string): string => `event|${family}|${who}|${bucket}`;
  const { months, years } = bucketsOf(account);
  const town = townOf(account);
  const things = about.slice(0, SINGLES);
  const whos = distinct([...whosOf(account), ...things, ...(town === null ? [] : [`at:${town}`])]);
  return distinct([
    ...(copy === null ? [] : [key("copy", copy)]),
    ...(STEPS.has(family) ? agreements.map((agreement) => key("of", agreement)) : []),
    ...months.flatMap((month) => whos.map((who) => key(who, month))),
    ...years.flatMap((year) => (SINGULAR.has(family) ? whos : things).map((who) => key(who, year))),
  ]);
});

/** Whether the two can be compared under the key at all: by year only what is not laid in a month. */
export const meetUnder = (key: string, a: Account, b: Account): boolean =>
  !/\|\d{4}(?:#|$)/.test(key) || isWide(a) || isWide(b);

function whosOf(account: Account): string[] {
  const { people, bodies } = account;
  const sides = sidesOf(account);
  return [
    ...pairsOf(people),
    ...pairsOf(sides),
    ...people.slice(0, SINGLES),
    ...bodies.slice(0, SINGLES),
    ...(sides.length === 1 ? sides : []),
  ];
}

function pairsOf(ids: readonly string[]): string[] {
  const first = ids.slice(0, PAIRED);
  return first.flatMap((a, i) => first.slice(i + 1).map((b) => `${a}~${b}`));
}

/** The town of a building, so that both meet; null where no town is told. */
function townOf({ place, placeLevel, placeParents }: Account): string | null {
  if (placeLevel === "site") return placeParents[0] ?? place;
  return placeLevel === "city" || placeLevel === "unknown" ? place : null;
}

interface Buckets {
  readonly months: readonly string[];
  readonly years: readonly string[];
}

/** The stretch of days in which the event is looked for: a report without a day looks around its own. */
export function stretchOf(account: Account): { first: number; last: number } | null {
  const { published, from, to, family } = account;
  if (published !== null) return { first: published - REPORTED_WITHIN, last: published + REPORTED_WITHIN };
  if (from === null || to === null) return null;
  const slack = family === "visit" ? VISIT_GAP : 1;
  return { first: from - slack, last: to + slack };
}

const isWide = (account: Account): boolean => {
  const stretch = stretchOf(account);
  return stretch !== null && stretch.last - stretch.first > NARROW_DAYS;
};

function bucketsOf(account: Account): Buckets {
  const stretch = stretchOf(account);
  // Without any time it can be met by its matter alone.
  if (stretch === null) return { months: [], years: [] };
  const [first, last] = [dayFromNumber(stretch.first), dayFromNumber(stretch.last)];
  const count = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const years =
    count > MOST_YEARS ? [] : Array.from({ length: count }, (_, i) => String(Number(first.slice(0, 4)) + i));
  return { months: isWide(account) ? [] : monthsOf(first, last), years };
}

function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  for (let at = first.slice(0, 7); at <= last.slice(0, 7); at = nextMonth(at)) months.push(at);
  return months;
}

const nextMonth = (month: string): string => dayFromNumber(dayNumber(`${month}-28`) + 4).slice(0, 7);

/**
 * The finer keys that take the place of one which has grown past its bound: by day where the day is told, by town where
 * that is, and by those who are named where there is neither. Two levels: the second also by all who are named.
 */
export function refinementsOf(account: Account, key: string, level: 1 | 2): string[] {
  const { from, to, precision, published } = account;
  const finer: string[] = [];
  if (precision === "day" && from !== null && to !== null) {
    for (let day = from; day <= to; day += 1) finer.push(`d${day}`);
  }
  if (published !== null) finer.push(`d${published}`);
  const town = townOf(account);
  if (town !== null && !key.includes(`|at:${town}|`)) finer.push(town);
  if (finer.length === 0) finer.push("rest");
  const who = level === 2 ? `#${namedIn(account).join("~")}` : "";
  return distinct(finer).map((part) => `${key}#${part}${who}`);
}
