/** How a value of Extended Date/Time Format (ISO 8601-2) is told to people: 21 Dec 2015, never 12/21. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Sub-year groupings of EDTF level 1. */
const SEASONS: Readonly<Record<string, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };
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

const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month;

function yearWords(year: string): string {
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(year)) return `${Number(year.slice(0, 2)) + 1}th century`;
  return year;
}

/** Day, month and year where known, in this order. */
const partsOf = ({ year, month, day }: Point): string[] => [
  ...(day ? [String(Number(day))] : []),
  ...(month ? [monthName(month)] : []),
  ...(year ? [yearWords(year)] : []),
];

const MARKS: Readonly<Record<string, (date: string) => string>> = {
  "?": (date) => `${date}, uncertain`,
  "~": (date) => `about ${date}`,
  "%": (date) => `about ${date}, uncertain`,
};

function pointWords(point: Point): string {
  const date = partsOf(point).join(" ");
  return MARKS[point.mark]?.(date) ?? date;
}

/** One day of a list, its missing year told. */
function single(edtf: string): string {
  const point = pointOf(edtf);
  if (!point) return edtf;
  if (point.year !== null) return pointWords(point);
  const what = point.day ? "day" : "month";
  return point.month ? `${pointWords(point)} (${what} known, year not stated)` : edtf;
}

/** "27–28 Feb 2017", "27 Feb – 3 Mar 2017": what both ends share is told once. */
function rangeWords(from: Point, to: Point): string {
  if (from.mark || to.mark || from.year !== to.year || from.year === null) {
    return `${pointWords(from)} ${DASH} ${pointWords(to)}`;
  }
  if (from.month === to.month && from.day && to.day) {
    return `${Number(from.day)}${DASH}${pointWords(to)}`;
  }
  return `${partsOf({ ...from, year: null }).join(" ")} ${DASH} ${pointWords(to)}`;
}

const isOpen = (end: string): boolean => end === ".." || end === "";
const isEnd = (end: string): boolean => isOpen(end) || POINT.test(end);

function interval(left: string, right: string): string {
  if (isOpen(left) && isOpen(right)) return "time not bounded";
  if (isOpen(right)) return `since ${single(left)}`;
  if (isOpen(left)) return `until ${single(right)}`;
  const [from, to] = [pointOf(left), pointOf(right)];
  return from && to ? rangeWords(from, to) : `${single(left)} ${DASH} ${single(right)}`;
}

/** A value of EDTF (levels 0 and 1, sets of level 2) in words; one that is not understood is shown as it is. */
export function dateWords(edtf: string): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    const members = (set[2] ?? "").split(",").map((member) => {
      const [left, right] = member.trim().split("..");
      return right === undefined ? single(member.trim()) : interval(left ?? "", right);
    });
    return set[1] === "[" ? `one of ${members.join(", ")}` : members.join(", ");
  }
  const [left = "", right, ...more] = edtf.split("/");
  if (right === undefined) return single(left);
  return more.length === 0 && isEnd(left) && isEnd(right) ? interval(left, right) : edtf;
}

/** The day of an ISO date and time: "2025-11-13T09:12:00Z" is 13 Nov 2025. */
export const dayWords = (iso: string): string => dateWords(iso.slice(0, 10));

/** The clock of an ISO date and time with its zone, null where there is none. */
export function clockWords(iso: string): string | null {
  const [, clock, zone] = /T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  if (clock === undefined) return null;
  return `${clock}${zone === undefined ? "" : `${THIN}${zone === "Z" ? "UTC" : `UTC${zone}`}`}`;
}
