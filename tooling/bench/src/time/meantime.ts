import { lines } from "../scoring/sets.ts";
import type { Dated, Timex } from "./measures.ts";

interface Line {
  readonly text: string;
  /** ISO as a rule; some have day, month, year; some none. */
  readonly dct: string | null;
  readonly gold: readonly Timex[];
}

/** Who needs a day is given this one where a text has none. */
const NO_DAY = "2000-01-01";

function dayOf(dct: string | null): string {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(dct ?? "") ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return /^\d{4}-\d\d-\d\d/.exec(dct ?? "")?.[0] ?? NO_DAY;
}

/** MEANTIME (Minard et al. 2016, CC BY 4.0): 120 texts of Wikinews; the reason where the set is not there. */
export function meantime(): readonly Dated[] | string {
  const found = lines<Line>("meantime/meantime.jsonl");
  return typeof found === "string"
    ? found
    : found.map(({ text, dct, gold }) => ({ text, day: dayOf(dct), gold }));
}
