import type { ExportedEntry, ExportedNames } from "./list-rows.ts";
import { contentLine, textValue } from "./calendar-lines.ts";
import { entrySummary } from "./summary.ts";

export interface CalendarOptions {
  readonly name: string;
  /** ISO 8601 instant. */
  readonly generatedAt: string;
  /** The page of an event, where there is one. */
  readonly page?: ((id: string) => string) | undefined;
}

/** What a calendar leaves out of its days. */
interface Undated {
  readonly entry: ExportedEntry;
  readonly why: string;
}

/**
 * Events as an iCalendar (RFC 5545). Only what has a day that is not in doubt gets one: all-day, the end exclusive.
 * What is planned is tentative. Months, years, doubtful and unknown days are no days: one journal entry without a date
 * lists them, and what the sources deny.
 */
export function calendarOf(
  entries: readonly ExportedEntry[],
  names: ExportedNames,
  { name, generatedAt, page }: CalendarOptions,
): string {
  const stamp = generatedAt.replaceAll(/[-:]|\.\d+/g, "");
  const undated: Undated[] = [];
  const events = entries.flatMap((entry) => {
    const days = daysOf(entry.when?.edtf);
    if (entry.negated || entry.status === "denied")
      undated.push({ entry, why: "reported not to have happened" });
    else if (days === null) undated.push({ entry, why: entry.when?.edtf ?? "no day known" });
    else return eventLines(entry, days, { names, stamp, page });
    return [];
  });
  const lines = [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Chancery//The record of diplomacy//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    contentLine("X-WR-CALNAME", textValue(name)),
    ...events,
    ...journal(undated, names, { name, stamp }),
    contentLine("END", "VCALENDAR"),
  ];
  return lines.join("");
}

interface Days {
  readonly first: string;
  /** The first day after. */
  readonly end: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The days of an EDTF value that is one day or an interval of days, none of them in doubt; else null. */
function daysOf(edtf: string | undefined): Days | null {
  const [first = "", last = first, ...more] = (edtf ?? "").split("/");
  if (more.length > 0 || !DAY.test(first) || !DAY.test(last) || last < first) return null;
  const after = new Date(`${last}T00:00:00Z`);
  if (Number.isNaN(after.getTime())) return null;
  after.setUTCDate(after.getUTCDate() + 1);
  return { first, end: after.toISOString().slice(0, 10) };
}

const CALENDAR_STATUS: Readonly<Record<ExportedEntry["status"], string>> = {
  actual: "CONFIRMED",
  ongoing: "CONFIRMED",
  fulfilled: "CONFIRMED",
  "recalled-only": "CONFIRMED",
  planned: "TENTATIVE",
  proposed: "TENTATIVE",
  hypothetical: "TENTATIVE",
  changed: "TENTATIVE",
  unconfirmed: "TENTATIVE",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
};

function eventLines(
  entry: ExportedEntry,
  { first, end }: Days,
  { names, stamp, page }: { names: ExportedNames; stamp: string; page: CalendarOptions["page"] },
): string[] {
  const { id, type, status, place, sources, independent, disagreement } = entry;
  const told = [
    `Standing: ${status}`,
    `Told by ${sources} ${sources === 1 ? "article" : "articles"}, ${independent} independent`,
    ...(disagreement === "conflict" ? ["Its sources contradict each other"] : []),
  ];
  const url = page?.(id);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${id}@chancery`),
    contentLine("DTSTAMP", stamp),
    contentLine("DTSTART;VALUE=DATE", first.replaceAll("-", "")),
    contentLine("DTEND;VALUE=DATE", end.replaceAll("-", "")),
    contentLine("SUMMARY", textValue(entrySummary(entry, names))),
    ...(place === null ? [] : [contentLine("LOCATION", textValue(names[place]?.name ?? place))]),
    contentLine("DESCRIPTION", textValue(told.join("\n"))),
    contentLine("CATEGORIES", textValue(type)),
    contentLine("STATUS", CALENDAR_STATUS[status]),
    contentLine("TRANSP", "TRANSPARENT"),
    ...(url === undefined ? [] : [contentLine("URL", url)]),
    contentLine("END", "VEVENT"),
  ];
}

function journal(
  undated: readonly Undated[],
  names: ExportedNames,
  { name, stamp }: { name: string; stamp: string },
): string[] {
  if (undated.length === 0) return [];
  const lines = undated.map(({ entry, why }) => `${why}: ${entrySummary(entry, names)} [${entry.id}]`);
  return [
    contentLine("BEGIN", "VJOURNAL"),
    contentLine("UID", "without-a-day@chancery"),
    contentLine("DTSTAMP", stamp),
    contentLine("SUMMARY", textValue(`${name}: events without a certain day`)),
    contentLine("DESCRIPTION", textValue(lines.join("\n"))),
    contentLine("END", "VJOURNAL"),
  ];
}
