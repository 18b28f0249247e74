import { contentId, type Question } from "../../record/index.ts";
import type { SourceLines } from "../lines/lines.ts";
import { isDismissed, type Rulings } from "./rulings.ts";

/** Asks about decisions on facts that a source no longer has: it was extracted again, and nothing states the same. */
export function carriedQuestions({ source, facts }: SourceLines, { byFact, dismissed }: Rulings): Question[] {
  const present = new Set(facts);
  const asked = new Map<string, string[]>();
  for (const [key, decisions] of byFact) {
    if (!key.startsWith(`${source}/`) || present.has(key.slice(source.length + 1))) continue;
    for (const decision of decisions) asked.set(decision, [...(asked.get(decision) ?? []), key]);
  }
  return [...asked].flatMap(([decision, keys]) => {
    const id = `ask-${contentId("carried-decision", decision, source)}`;
    if (isDismissed(dismissed, id, [decision])) return [];
    return [
      {
        id,
        kind: "carried-decision" as const,
        subjects: [decision],
        strength: 1,
        reasons: keys.map((key) => `gone:${key}`),
      },
    ];
  });
}
