import type { When } from "@chancery/core";
import type { Knowledge } from "@chancery/knowledge";

/**
 * Whether somebody certainly stands for a state on those days: is the state, or holds an office of it or of a body of it by the tables.
 * Who is not in the tables is not known to.
 */
export function servesOn(
  knowledge: Knowledge,
  entity: string,
  state: string,
  day: Pick<When, "earliest" | "latest"> | null,
): boolean {
  if (entity === state) return true;
  const known = knowledge.entity(entity);
  if (known?.kind === "organization") return known.parent === state;
  if (known?.kind !== "person" || day === null || day.earliest === null || day.latest === null) return false;
  return knowledge.offices(entity, day).some(({ office, holds }) => {
    const polity = knowledge.office(office)?.polity ?? "";
    return holds === "certain" && (polity === state || knowledge.entity(polity)?.parent === state);
  });
}
