import type { Clause } from "@chancery/language";

import type { Passage } from "../../shared/view.ts";

/** "met on the sidelines of the summit held in Oslo on 5 May": the clause that says where and when the gathering is, which is where and when they met. */
export function gatheringBeside({ clauses }: Passage, { obliques }: Clause): Clause | null {
  for (const { prep, phrase } of obliques) {
    if (!SIDELINES.test(prep)) continue;
    const held = clauses.find(
      ({ kind, subject, verb }) =>
        (kind === "participial" || kind === "relative") &&
        subject?.head === phrase.head &&
        /^(?:hold|convene|host|take|open|organise|organize)$/.test(verb.lemma),
    );
    if (held !== undefined) return held;
  }
  return null;
}
const SIDELINES = /^(?:on|at) the (?:sidelines|margins|fringes) of$/;
