import type { Knowledge } from "@chancery/knowledge";

import { addDays, type Fact, type RelationFact, type When } from "../../record/index.ts";

/** Days after an event that the titles told with it are still those of the article's day. */
const NEWS = 31;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Whether an office without a time is told of somebody who is dead by then, or only with what he did long before: "Nixon, the US president,
 * landed in Peking", printed fifty years later, says who was president then, and nothing of the article's day.
 */
export function titlesOfThen(
  facts: readonly Fact[],
  published: When | null,
  knowledge: Knowledge,
): (fact: RelationFact) => boolean {
  const newest = published?.earliest ?? null;
  if (newest === null) return () => false;
  const isPast = (day: string): boolean => addDays(day, NEWS) < newest;
  const done = new Map<string, boolean[]>();
  for (const fact of facts) {
    if (fact.kind !== "event") continue;
    const last = fact.when?.latest ?? null;
    if (last === null) continue;
    for (const { entity } of fact.participants) done.set(entity, [...(done.get(entity) ?? []), isPast(last)]);
  }
  return ({ type, when, subject }) => {
    if (type !== "holds-office" || when !== null) return false;
    const died = knowledge.entity(subject)?.died ?? null;
    if (died !== null && DAY.test(died) && isPast(died)) return true;
    const deeds = done.get(subject) ?? [];
    return deeds.length > 0 && deeds.every(Boolean);
  };
}
