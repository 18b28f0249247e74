import type { VerbPattern } from "../types.ts";

/** How a union takes in new members, step by step. */
export const ENLARGEMENT_VERBS: readonly VerbPattern[] = [
  {
    id: "accession-chapter.verb",
    type: "negotiation",
    verbs: ["open", "close", "conclude", "complete", "begin", "start", "unblock"],
    subject: "participant",
    object: "about",
    objectNouns: ["chapters"],
    objectModifiers:
      "negotiating negotiation accession membership two three four five six seven eight nine ten eleven twelve several remaining".split(
        " ",
      ),
    obliques: { with: "participant" },
    throughObject: true,
    needs: { subject: true, object: true, statesman: true },
    example: "The European Union opened two negotiating chapters with Montenegro on Monday.",
    not: "The European Union opened a new chapter in its history on Monday.",
  },
];
