import { daysInMonth, isoDay } from "../../../record/index.ts";

/** First day that a table's date can mean ("1997-12" -> 1997-12-01); null for null and what is not read. */
export function firstDay(edtf: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(edtf ?? "");
  return match ? isoDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) : null;
}

/** Last day that it can mean. */
export function lastDay(edtf: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(edtf ?? "");
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 12);
  return isoDay(year, month, Number(match[3] ?? daysInMonth(year, month)));
}
