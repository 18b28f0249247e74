import type { Dictionary } from "../text/index.ts";

/** How a value of Extended Date/Time Format (ISO 8601-2) is told to people: 21 Dec 2015, never 12/21. */

type Words = Dictionary["words"]["date"];

const THIN = "\u2009";
const DASH = "–";

interface Point {
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  readonly mark: string;
}

const POINT = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/;

function pointOf(edtf: string): Point | null {
  const [, year, month, day, mark] = POINT.exec(edtf) ?? [];
  if (year === undefined) return null;
  const known = (part: string | undefined): string | null =>
    part === undefined || part.includes("X") ? null : part;
  return { year: year === "XXXX" ? null : year, month: known(month), day: known(day), mark: mark ?? "" };
}

/** Day, month and year where known. */
function partsOf({ year, month, day }: Omit<Point, "mark">, words: Words): string {
  const season = month === null ? undefined : words.seasons[month];
  if (season !== undefined) return words.inYear(season, year);
  if (year !== null && /^\d{3}X$/.test(year)) return words.decade(`${year.slice(0, 3)}0`);
  if (year !== null && /^\d\dXX$/.test(year)) return words.century(Number(year.slice(0, 2)) + 1);
  return words.parts({ year, month, day });
}

function pointWords(point: Point, words: Words): string {
  const date = partsOf(point, words);
  if (point.mark === "?") return words.uncertain(date);
  if (point.mark === "~") return words.about(date);
  return point.mark === "%" ? words.uncertain(words.about(date)) : date;
}

/** One day of a list, its missing year told. */
function single(edtf: string, words: Words): string {
  const point = pointOf(edtf);
  if (!point) return edtf;
  if (point.year !== null) return pointWords(point, words);
  if (point.month === null) return edtf;
  return (point.day === null ? words.monthOnly : words.dayOnly)(pointWords(point, words));
}

/** "27–28 Feb 2017", "27 Feb – 3 Mar 2017": what both ends share is told once. */
function rangeWords(from: Point, to: Point, words: Words): string {
  const shares = words.dayFirst && !from.mark && !to.mark && from.year === to.year && from.year !== null;
  if (!shares) return `${pointWords(from, words)} ${DASH} ${pointWords(to, words)}`;
  if (from.month === to.month && from.day && to.day) {
    return `${Number(from.day)}${DASH}${pointWords(to, words)}`;
  }
  return `${partsOf({ ...from, year: null }, words)} ${DASH} ${pointWords(to, words)}`;
}

const isOpen = (end: string): boolean => end === ".." || end === "";
const isEnd = (end: string): boolean => isOpen(end) || POINT.test(end);

function interval(left: string, right: string, words: Words): string {
  if (isOpen(left) && isOpen(right)) return words.unbounded;
  if (isOpen(right)) return words.since(single(left, words));
  if (isOpen(left)) return words.until(single(right, words));
  const [from, to] = [pointOf(left), pointOf(right)];
  return from && to ? rangeWords(from, to, words) : `${single(left, words)} ${DASH} ${single(right, words)}`;
}

/** A value of EDTF (levels 0 and 1, sets of level 2) in words; one that is not understood is shown as it is. */
export function dateWords(edtf: string, { words: { date: words } }: Dictionary): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    const members = (set[2] ?? "").split(",").map((member) => {
      const [left, right] = member.trim().split("..");
      return right === undefined ? single(member.trim(), words) : interval(left ?? "", right, words);
    });
    return set[1] === "[" ? words.oneOf(members.join(", ")) : members.join(", ");
  }
  const [left = "", right, ...more] = edtf.split("/");
  if (right === undefined) return single(left, words);
  return more.length === 0 && isEnd(left) && isEnd(right) ? interval(left, right, words) : edtf;
}

/** The day of an ISO date and time: "2025-11-13T09:12:00Z" is 13 Nov 2025. */
export const dayWords = (iso: string, text: Dictionary): string => dateWords(iso.slice(0, 10), text);

/** The clock of an ISO date and time with its zone, null where there is none. */
export function clockWords(iso: string): string | null {
  const [, clock, zone] = /T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  if (clock === undefined) return null;
  return `${clock}${zone === undefined ? "" : `${THIN}${zone === "Z" ? "UTC" : `UTC${zone}`}`}`;
}

/** Day and clock of an instant: "2025-11-13T09:12:00Z" is 13 Nov 2025, 09:12 UTC. */
export const instantWords = (iso: string, text: Dictionary): string =>
  [dayWords(iso, text), clockWords(iso)].filter((part) => part !== null).join(", ");
