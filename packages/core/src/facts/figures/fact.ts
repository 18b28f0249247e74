import {
  contains,
  contentId,
  dayNumber,
  type Dating,
  type Fact,
  type FigureFact,
  type Span,
  type StatementFact,
  type When,
} from "../../record/index.ts";
import type { FigureDraft } from "./draft.ts";

/** Statements whose words hold a span, innermost first. */
function speakerOf(statements: readonly StatementFact[], span: Span): string | null {
  let best: { readonly speaker: string | null; readonly length: number } | null = null;
  for (const { speaker, content } of statements) {
    for (const part of content) {
      const length = part.end - part.start;
      if (contains(part, span) && (!best || length < best.length)) best = { speaker, length };
    }
  }
  return best?.speaker ?? null;
}

/**
 * "Rs 500 crore pact" in a headline is the loan of which the article tells below: a sum that says nothing of itself is the one of the same size that does,
 * where there is just one such.
 */
function named(drafts: readonly FigureDraft[]): FigureDraft[] {
  const key = ({ quantity }: FigureDraft): string => `${quantity.value} ${quantity.unit}`;
  const known = new Map<string, Set<string>>();
  for (const draft of drafts)
    if (draft.measure !== UNNAMED)
      known.set(key(draft), (known.get(key(draft)) ?? new Set()).add(draft.measure));
  return drafts.map((draft) => {
    const measures = draft.measure === UNNAMED ? known.get(key(draft)) : undefined;
    const [measure] = measures ?? [];
    return measures?.size === 1 && measure !== undefined
      ? { ...draft, measure, of: [], confidence: 0 }
      : draft;
  });
}
const UNNAMED = "amount";

/** The same figure told twice (headline and body) is one fact with both as evidence. */
function merged(drafts: readonly FigureDraft[]): FigureDraft[][] {
  const groups = new Map<string, FigureDraft[]>();
  for (const draft of drafts) {
    const { quantity, measure, negated } = draft;
    const key = [quantity.value, quantity.unit, measure, negated].join("\u001f");
    const group = groups.get(key);
    const [first] = group ?? [];
    const owners = (one: FigureDraft): string =>
      one.of
        .map(({ entity }) => entity)
        .sort()
        .join(" ");
    const compatible =
      first && (draft.of.length === 0 || first.of.length === 0 || owners(first) === owners(draft));
    if (group && compatible) group.push(draft);
    else groups.set(group ? `${key}\u001f${draft.quantity.span.start}` : key, [draft]);
  }
  return [...groups.values()];
}

export function toFacts(
  source: string,
  facts: readonly Fact[],
  drafts: readonly FigureDraft[],
  published: Pick<Dating, "when"> | null = null,
): FigureFact[] {
  const day = published?.when.earliest ?? null;
  const statements = facts.filter((fact): fact is StatementFact => fact.kind === "statement");
  return merged(named(drafts)).map((group): FigureFact => {
    const [head] = group;
    if (!head) throw new RangeError("a figure has at least one draft");
    // The telling that says most stands for all.
    const fullest = group.reduce((best, draft) => (weight(draft) > weight(best) ? draft : best), head);
    const { quantity, measure, of, period, status, negated, rule, confidence, claimer } = fullest;
    return {
      kind: "figure",
      id: contentId(source, "figure", quantity.span.start, quantity.span.end, quantity.value),
      evidence: group.map(({ evidence }) => evidence),
      support: Object.fromEntries(
        Object.entries(fullest.support).map(([field, spans]) => [field, [...spans]]),
      ),
      status,
      negated,
      background: isHistory(period?.when ?? null, day),
      source: speakerOf(statements, quantity.span) ?? claimer,
      confidence,
      rule,
      measure,
      value: quantity.value,
      unit: quantity.unit,
      bound: quantity.bound,
      of: of.map(({ entity }) => entity),
      period: period?.when ?? null,
      qualifiers: [...quantity.qualifiers],
    };
  });
}

/** Last year's trade is news; the trade of five years ago is recalled. */
const HISTORY_DAYS = 3 * 365;

function isHistory(period: When | null, day: string | null): boolean {
  return period?.latest != null && day !== null && dayNumber(day) - dayNumber(period.latest) > HISTORY_DAYS;
}

const weight = ({ of, period, confidence }: FigureDraft): number =>
  of.length * 2 + (period ? 1 : 0) + confidence;
