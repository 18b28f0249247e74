import type { CollatedValue, EntryField, Span } from "../../record/index.ts";
import type { Telling } from "../events/telling.ts";

/** A value that one telling gives a field, and where its words stand. */
export interface Given {
  readonly value: string;
  readonly telling: Telling;
  readonly spans: readonly Span[];
}

/** A value with all tellings that give it, in canonical order. */
export interface Value {
  readonly value: string;
  readonly given: readonly Given[];
  readonly reports: ReadonlySet<string>;
  readonly decision: string | null;
}

/** Values of a field by what they say, in the canonical order of those who say so first. */
export function valuesOf(field: EntryField, given: readonly Given[]): Value[] {
  const byValue = new Map<string, Given[]>();
  for (const one of given) {
    const list = byValue.get(one.value);
    if (list === undefined) byValue.set(one.value, [one]);
    else list.push(one);
  }
  return [...byValue].map(([value, all]) => ({
    value,
    given: all,
    reports: new Set(all.map(({ telling }) => telling.report)),
    decision: all.map(({ telling }) => telling.corrected[field] ?? null).find((id) => id !== null) ?? null,
  }));
}

export const collated = ({ value, given, reports, decision }: Value): CollatedValue => ({
  value,
  witnesses: given.map(({ telling: { source, fact }, spans }) => ({ source, fact, spans: [...spans] })),
  independent: reports.size,
  ...(decision === null ? {} : { decision }),
});
