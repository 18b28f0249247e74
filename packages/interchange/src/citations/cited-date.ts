/** A day of a citation: one point, or the two ends of a stretch, each as precise as known. */
export interface CitedDate {
  /** [2015, 12, 21], [2015, 12] or [2015]. */
  readonly points: readonly (readonly number[])[];
  /** Whether the value itself is marked as uncertain or approximate. */
  readonly circa: boolean;
}

const POINT = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/;

/**
 * What citations can say of an EDTF value: years, months, days and stretches of them. Null where the year is not known or
 * an end is open: a citation has no way to say so, and none is better than a wrong one. Seasons become their year.
 */
export function citedDate(edtf: string | null): CitedDate | null {
  if (edtf === null) return null;
  const ends = edtf.split("/").map((end) => POINT.exec(end));
  const points = ends.map((end) => (end === null ? null : pointOf(end)));
  if (points.length > 2 || points.some((point) => point === null)) return null;
  return {
    points: points.flatMap((point) => (point === null ? [] : [point])),
    circa: ends.some((end) => (end?.[4] ?? "") !== ""),
  };
}

function pointOf([, year = "", month, day]: RegExpExecArray): number[] {
  const parts = [Number(year)];
  // 21 to 41 are seasons, quarters and halves of a year.
  if (month === undefined || month === "XX" || Number(month) < 1 || Number(month) > 12) return parts;
  parts.push(Number(month));
  if (day === undefined || day === "XX") return parts;
  return [...parts, Number(day)];
}
