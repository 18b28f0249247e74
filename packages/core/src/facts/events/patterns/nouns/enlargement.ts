import type { NounPattern } from "../types.ts";

/** Talks by which a union takes in new members: they last for years, between it and each of them. */
export const ENLARGEMENT_NOUNS: readonly NounPattern[] = [
  {
    id: "accession-talks.noun",
    type: "negotiation",
    nouns: [
      "accession talk",
      "membership talk",
      "entry talk",
      "enlargement talk",
      "accession negotiation",
      "membership negotiation",
      "entry negotiation",
    ],
    possessor: "participant",
    adjective: "participant",
    modifiers: { between: "participant", with: "participant", in: "place", at: "place" },
    carrier: "participant",
    needs: { parties: 2 },
    orSetting: true,
    example: "The European Union opened accession talks with Montenegro in Brussels.",
    not: "The European Union opened a membership office in Brussels.",
  },
];
