import type { VerbPattern } from "../types.ts";

/** Crowds and strikes told by what they do to places: "stormed the parliament", "a general strike paralysed Haiti". */
export const OUTCRY_VERBS: readonly VerbPattern[] = [
  {
    id: "storm-building.verb",
    type: "protest",
    verbs: ["storm", "break into", "overrun", "ransack", "invade", "burst into", "break"],
    subject: "actor",
    subjectNouns: ["mobs", "agitators"],
    object: "recipient",
    objectNouns: ["parliaments", "palaces"],
    strictObject: true,
    obliques: { into: "recipient", in: "place" },
    throughOwners: true,
    needs: { subject: false, object: true },
    example: "Protesters stormed the parliament in Libreville on Monday.",
    not: "Delegates stormed out of the parliament in Libreville on Monday.",
  },
  {
    id: "strike-paralyses.verb",
    type: "protest",
    verbs: [
      "paralyse",
      "paralyze",
      "cripple",
      "grip",
      "hit",
      "shut down",
      "disrupt",
      "sweep",
      "rock",
      "engulf",
    ],
    subject: "about",
    subjectNouns: ["strikes", "turmoil"],
    object: "place",
    needs: { subject: false, object: true },
    example: "A general strike paralysed Gabon on Monday.",
    not: "A bad cold paralysed Gabon on Monday.",
  },
];
