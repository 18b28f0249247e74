import type { DayRange } from "@chancery/knowledge";

const EDTF = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** "2014", "2014-12" or "2014-12-23" as the days that it can mean, or two of them parted by "..". Null for what is no date. */
export function daysOf(text: string): DayRange | null {
  const [from = "", to = from, more] = text.split("..");
  const [start, end] = [bounds(from), bounds(to)];
  if (more !== undefined || start === null || end === null || start.earliest > end.latest) return null;
  return { earliest: start.earliest, latest: end.latest };
}

function bounds(text: string): { earliest: string; latest: string } | null {
  const [whole, year = "", month, day] = EDTF.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const earliest = `${year}-${month ?? "01"}-${day ?? "01"}`;
  // Day 0 of the next month is the last one of this.
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).getUTCDate();
  const latest = `${year}-${month ?? "12"}-${day ?? String(last).padStart(2, "0")}`;
  const real = [earliest, latest].every((iso) => isDay(iso));
  return real ? { earliest, latest } : null;
}

const isDay = (iso: string): boolean => {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
};
