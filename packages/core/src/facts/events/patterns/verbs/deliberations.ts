import type { VerbPattern } from "../types.ts";

/** Talks that no noun names: those of two states who discuss something, hand each other papers, or stand for their sides. */
export const DELIBERATION_VERBS: readonly VerbPattern[] = [
  {
    id: "discuss-across.verb",
    type: "meeting",
    verbs: ["discuss", "mull"],
    subject: "participant",
    obliques: { with: "participant" },
    // By whatever line they spoke, that is a call.
    unlessNouns: ["phone"],
    partyKinds: ["person", "country"],
    needs: { subject: true, parties: 2, statesman: true, across: true },
    example:
      "Peruvian President Ana Quispe and Chad's Foreign Minister Idriss Saleh discussed a fishing pact.",
    not: "Peruvian President Ana Quispe and Peru's Foreign Minister Rosa Mendes discussed a fishing pact.",
  },
  {
    // Two states may each review what is its own.
    id: "review-across.verb",
    type: "meeting",
    verbs: ["review"],
    subject: "participant",
    obliques: { with: "participant" },
    unlessNouns: ["phone"],
    partyKinds: ["person"],
    needs: { subject: true, parties: 2, statesman: true, across: true },
    example:
      "Peruvian President Ana Quispe and Chad's Foreign Minister Idriss Saleh reviewed the fishing pact.",
    not: "Peru and Chad reviewed their fishing fleets.",
  },
  {
    id: "hand-message.verb",
    type: "meeting",
    verbs: ["hand", "hand over", "deliver"],
    subject: "participant",
    object: "about",
    objectNouns: ["messages"],
    obliques: { to: "participant" },
    throughObject: true,
    partyKinds: ["person"],
    needs: { subject: true, object: true, oblique: true, parties: 2, statesman: true, across: true },
    example:
      "Foreign Minister Rosa Mendes of Peru handed a letter to Chad's President Moussa Keita on Monday.",
    not: "Foreign Minister Rosa Mendes of Peru handed a coat to Chad's President Moussa Keita on Monday.",
  },
  {
    id: "lead-sides.verb",
    type: "negotiation",
    verbs: ["lead", "head"],
    subject: "participant",
    object: "about",
    objectNouns: ["sides"],
    requires: { at: ["gatherings"], in: ["gatherings"], during: ["gatherings"] },
    partyKinds: ["person"],
    needs: { subject: true, object: true, parties: 2, across: true },
    example:
      "Foreign Minister Rosa Mendes of Peru and Chad's Foreign Minister Idriss Saleh led their sides at the consultations.",
    not: "Foreign Minister Rosa Mendes of Peru and Chad's Foreign Minister Idriss Saleh led their sides at the games.",
  },
  {
    id: "co-chair-with.verb",
    type: "meeting",
    verbs: ["co-chair", "cochair", "co-host", "cohost"],
    subject: "participant",
    obliques: { with: "participant", alongside: "participant" },
    throughObject: true,
    partyKinds: ["person"],
    needs: { subject: true, parties: 2, across: true },
    example:
      "Peru's Foreign Minister Rosa Mendes co-chaired the opening with her counterpart Idriss Saleh of Chad.",
    not: "Peru's Foreign Minister Rosa Mendes co-chaired the opening with her usual charm.",
  },
  {
    id: "join-sanctions.verb",
    type: "sanction",
    verbs: ["join"],
    subject: "actor",
    object: "about",
    objectNouns: ["sanctions"],
    obliques: { against: "recipient", on: "recipient" },
    throughOwners: true,
    partyKinds: ["country", "organization"],
    needs: { subject: true, object: true },
    example: "Norway and Canada joined the sanctions.",
    not: "Norway and Canada joined the festivities.",
  },
];
