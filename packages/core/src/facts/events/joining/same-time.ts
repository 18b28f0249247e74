import { canCoincide, type When } from "../../../record/index.ts";
import type { Candidate } from "../candidate.ts";

/** Days of an unknown year agree with what has their month and day, or no month of its own. */
export function timesAgree(a: When, b: When): boolean {
  const [unknown, other] = a.edtf.startsWith("XXXX") ? [a, b] : [b, a];
  if (!unknown.edtf.startsWith("XXXX")) return canCoincide(a, b);
  const [own, told] = [monthDay(unknown), monthDay(other)];
  return own === null || told === null ? canCoincide(a, b) : own.startsWith(told) || told.startsWith(own);
}

/** "06-10" of "XXXX-06-10" and "06" of "1953-06"; null for years and stretches. */
const monthDay = ({ edtf }: When): string | null =>
  /^[\dX]{4}-((?:0\d|1[0-2])(?:-\d\d)?)[?~]?$/.exec(edtf)?.[1] ?? null;

export const sameTime = (a: Candidate, b: Candidate): boolean =>
  a.when !== null && b.when !== null && a.when.value.edtf === b.when.value.edtf;
