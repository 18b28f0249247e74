import type { Fact, RelationFact } from "@chancery/core";

/** Tells the list that a fact belongs to: same relation, object, standing and sentence. Null for what is in no list. */
export function listKey(fact: Fact): string | null {
  if (fact.kind !== "relation" || fact.object === null) return null;
  if (fact.type !== "member-of" && fact.type !== "observer-of") return null;
  const { type, object, status, negated, background, source, when, evidence } = fact;
  return JSON.stringify([type, object, status, negated, background, source, when?.edtf, evidence[0]]);
}

/** Items in the order of their first, those of one list together; one that is in no list stands alone. */
export function listsOf<T>(items: readonly T[], keyOf: (item: T) => string | null): [T, ...T[]][] {
  const lists = new Map<unknown, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item) ?? item;
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return [...lists.values()];
}

/** The members of a list; null for a fact that stands alone. */
export const membersOf = (facts: readonly Fact[]): [RelationFact, ...RelationFact[]] | null => {
  const [first, ...rest] = facts.filter((fact) => fact.kind === "relation");
  return first && rest.length > 0 ? [first, ...rest] : null;
};
