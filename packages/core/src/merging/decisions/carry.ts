import { overlaps, type FactRef, type Span } from "../../record/index.ts";
import type { EventLine, SourceLines } from "../lines/lines.ts";
import { familyOf } from "../events/families.ts";
import { compareText } from "../order.ts";

/** Where what was decided about a fact goes when its source is extracted again; null where no fact states the same. */
export interface Carried {
  readonly from: FactRef;
  readonly to: FactRef | null;
}

/**
 * Carries decided facts of a source from one extraction to the next. A fact of the same id needs nothing; else it goes to
 * the fact of the same family whose words overlap its own the most. What cannot be carried stays in the log, and a
 * question is asked of it.
 */
export function carry(before: SourceLines, after: SourceLines, decided: Iterable<string>): Carried[] {
  const kept = new Set(after.events.map(({ fact }) => fact));
  const gone = new Set([...decided].filter((fact) => !kept.has(fact)));
  const lost = before.events.filter(({ fact }) => gone.has(fact));
  const old = new Set(before.events.map(({ fact }) => fact));
  const fresh = after.events.filter(({ fact }) => !old.has(fact));
  return lost
    .toSorted((a, b) => compareText(a.fact, b.fact))
    .map((line) => {
      const to = heirOf(line, fresh);
      const from = { source: line.source, fact: line.fact };
      return { from, to: to === null ? null : { source: to.source, fact: to.fact } };
    });
}

function heirOf(line: EventLine, fresh: readonly EventLine[]): EventLine | null {
  const ranked = fresh
    .filter((other) => familyOf(other.type) === familyOf(line.type) && other.negated === line.negated)
    .map((other) => ({ other, words: commonUnits(wordsOf(line), wordsOf(other)) }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words || compareText(a.other.fact, b.other.fact));
  const [first, second] = ranked;
  // Two that share as many words: which of them a person meant cannot be told.
  return first === undefined || first.words === second?.words ? null : first.other;
}

/** The words that name the event, or where those are not told the sentences. */
const wordsOf = ({ support, evidence }: EventLine): readonly Span[] => support["type"] ?? evidence;

function commonUnits(a: readonly Span[], b: readonly Span[]): number {
  let units = 0;
  for (const one of a) {
    for (const other of b) {
      if (overlaps(one, other)) units += Math.min(one.end, other.end) - Math.max(one.start, other.start);
    }
  }
  return units;
}
