/** What two are to each other: one entity, two, to be asked about, or nothing that says. */
export interface Verdict {
  readonly is: "same" | "other" | "ask" | "unsaid";
  readonly reasons: readonly string[];
  /** Hundredths. */
  readonly strength: number;
}

/** From here two are one: a full name, the state and the office; a surname, the state and the one minister of that name. */
export const SAME = 85;
/** From here a person is asked: a full name of the same years, of whom one article tells no more; a surname and the state. */
export const ASK = 55;

export const UNSAID: Verdict = { is: "unsaid", reasons: [], strength: 0 };
export const other = (...reasons: string[]): Verdict => ({ is: "other", reasons, strength: 0 });

/** The verdict of hundredths added up; `cap` where what stands against it leaves no more than a question. */
export function weighed(parts: readonly (readonly [reason: string, weight: number])[], cap = 100): Verdict {
  const sum = parts.reduce((total, [, weight]) => total + weight, 0);
  const strength = Math.max(0, Math.min(cap, sum, 100));
  const is = strength >= SAME ? "same" : strength >= ASK ? "ask" : "unsaid";
  return { is, reasons: parts.filter(([, weight]) => weight > 0).map(([reason]) => reason), strength };
}

export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
export const common = (a: readonly string[], b: readonly string[]): number =>
  a.filter((id) => b.includes(id)).length;

interface Timed {
  readonly from: string | null;
  readonly to: string | null;
}

/** Calendar years between the times of which two are told, 0 where they meet; null where one is unknown. */
export function yearsApart(a: Timed, b: Timed): number | null {
  const year = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
  const [fromA, fromB] = [year(a.from ?? a.to), year(b.from ?? b.to)];
  if (fromA === null || fromB === null) return null;
  return Math.max(0, fromB - (year(a.to) ?? fromA), fromA - (year(b.to) ?? fromB));
}
