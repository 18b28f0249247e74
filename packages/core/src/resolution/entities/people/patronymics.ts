import type { Knowledge } from "@chancery/knowledge";

/** What a Mongolian father's name ends in when it stands before one's own. */
const GENITIVES = ["giin", "iin", "yn", "in", "n"];

/**
 * "Ukhnaa Khurelsukh", "Khurelsukh Ukhnaa", of whom the base knows "Ukhnaagiin Khurelsukh": listed people of an own name and a father's, which papers
 * print without its ending, and on either side.
 */
export function byPatronymic(knowledge: Knowledge, text: string): readonly string[] {
  const [a, b, ...more] = text.split(/\s+/);
  if (a === undefined || b === undefined || more.length > 0) return [];
  const found = new Set<string>();
  for (const [father, own] of [
    [a, b],
    [b, a],
  ] as const)
    for (const ending of GENITIVES)
      for (const { entity, kind } of knowledge.lookup(`${father}${ending} ${own}`))
        if (kind === "person") found.add(entity);
  return [...found];
}
