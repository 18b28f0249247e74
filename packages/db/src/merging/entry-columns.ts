import type { Disagreement, Entry } from "@chancery/core";

/** The day by which entries are listed: the first that it can mean, else the last; "" for one without either. */
export const dayOf = ({ when }: Pick<Entry, "when">): string => when?.earliest ?? when?.latest ?? "";

const GRAVITY: readonly Disagreement[] = ["conflict", "kind-of-date", "scope", "precision"];

/** The gravest way in which an entry's sources differ; null where they agree. */
export const gravest = ({ fields }: Pick<Entry, "fields">): Disagreement | null =>
  GRAVITY.find((kind) => fields.some(({ disagreement }) => disagreement === kind)) ?? null;
