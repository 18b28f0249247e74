import type { DateParts } from "./en-date.ts";
import type { Language } from "./languages.ts";

/** Day, month and year as far as they are known, as Intl writes them: each part has its own form beside the others. */
export function intlParts(language: Language): (parts: DateParts) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return ({ year, month, day }) => {
    if (year !== null && !/^\d{4}$/.test(year)) return [day, month, year].filter(Boolean).join(".");
    const fields = {
      ...(day === null ? {} : { day: "numeric" as const }),
      ...(month === null ? {} : { month: "short" as const }),
      ...(year === null ? {} : { year: "numeric" as const }),
    };
    const key = Object.keys(fields).join();
    if (key === "") return "";
    const format =
      formats.get(key) ??
      new Intl.DateTimeFormat(language, { ...fields, calendar: "gregory", timeZone: "UTC" });
    formats.set(key, format);
    // A leap year where none is known, so that the 29th of February is a day.
    const date = new Date(Date.UTC(2000, Number(month ?? "1") - 1, Number(day ?? "1")));
    date.setUTCFullYear(Number(year ?? "2000"), Number(month ?? "1") - 1, Number(day ?? "1"));
    return format.format(date);
  };
}
