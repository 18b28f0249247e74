import { addDays, type When } from "@chancery/core";

import { ReviewError } from "./errors.ts";

const PART = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A time as a person types it: a day, a month, a year, or two of them with a slash between. Throws ReviewError `review.value`. */
export function whenOf(text: string): When {
  const [from = "", to = from, ...rest] = text.trim().split("/");
  const [first, last] = [boundsOf(from), boundsOf(to)];
  if (rest.length > 0 || first === null || last === null || first.earliest > last.latest)
    throw new ReviewError(
      "review.value",
      `${text} is no time such as 2015-12-21, 2015-12, 2015 or 2015-12-21/2015-12-23`,
    );
  return { edtf: from === to ? from : `${from}/${to}`, earliest: first.earliest, latest: last.latest };
}

function boundsOf(text: string): { earliest: string; latest: string } | null {
  const [, year, month, day] = PART.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const next =
    month === "12"
      ? `${String(Number(year) + 1).padStart(4, "0")}-01`
      : `${year}-${String(Number(month) + 1).padStart(2, "0")}`;
  const last = addDays(`${next}-01`, -1);
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: last };
  return `${year}-${month}-${day}` >= `${year}-${month}-01` && `${year}-${month}-${day}` <= last
    ? { earliest: text, latest: text }
    : null;
}
