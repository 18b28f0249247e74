import type { EventFact, Fact } from "@chancery/core";

import { SOURCE, TARGET } from "./given.ts";
import { readSided } from "./read.ts";
import type { Sided } from "./rows.ts";

/** Roots of the manual that PLV's 15 join. */
const FOLDED: Readonly<Record<string, string>> = { CONCEDE: "YIELD", RETREAT: "YIELD" };

const UNDERGOING: ReadonlySet<string> = new Set(["recipient", "host"]);

/**
 * How well an event fits the two sides: both in their places, then one of them, then whatever the sentence tells; what is
 * done before what is to come.
 */
function fit({ participants, place, status }: EventFact): number {
  const source = participants.find(({ entity }) => entity === SOURCE);
  const target = participants.find(({ entity }) => entity === TARGET);
  const doing = source === undefined ? 0 : UNDERGOING.has(source.role) ? 1 : 4;
  const done = target === undefined ? (place === TARGET ? 2 : 0) : UNDERGOING.has(target.role) ? 3 : 2;
  return doing + done + (status === "actual" || status === "ongoing" ? 2 : 0);
}

/** The event between the two sides that the record tells, and its root type; null where it tells none. */
export function chosen(facts: readonly Fact[]): { readonly fact: EventFact; readonly root: string } | null {
  const [best] = facts
    .filter((fact): fact is EventFact => fact.kind === "event" && fact.codes.plover !== "")
    .map((fact) => ({ fact, fits: fit(fact), at: fact.support["type"]?.[0]?.start ?? 0 }))
    .sort((a, b) => b.fits - a.fits || a.at - b.at);
  if (best === undefined) return null;
  const { plover } = best.fact.codes;
  return { fact: best.fact, root: FOLDED[plover] ?? plover };
}

/** What the sentence tells of its sides; where one that nobody recognised does nothing as a state or body, it may as a person. */
export const answerOf = (row: Sided): ReturnType<typeof chosen> =>
  chosen(readSided(row).facts) ?? chosen(readSided(row, "person").facts);
