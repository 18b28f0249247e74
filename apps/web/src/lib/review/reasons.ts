import type { Question } from "@chancery/core";

/** Kinds that ask whether two are one: some reasons speak for it and some against. */
const OF_SAMENESS: readonly Question["kind"][] = ["same-event", "same-entity", "same-agreement"];

/** Reasons that keep the program from joining two by itself. */
const AGAINST = /^(?:only-asked|other-|no-|neighbouring-|states-without)/;

export interface Sided {
  readonly speakFor: readonly string[];
  readonly speakAgainst: readonly string[];
}

/** Reasons of a question by the side that they speak for; null where it does not ask whether two are one. */
export function sided({ kind, reasons }: Pick<Question, "kind" | "reasons">): Sided | null {
  if (!OF_SAMENESS.includes(kind)) return null;
  return {
    speakFor: reasons.filter((reason) => !AGAINST.test(reason)),
    speakAgainst: reasons.filter((reason) => AGAINST.test(reason)),
  };
}
