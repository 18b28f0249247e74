import type { VerbPattern } from "../types.ts";

/** Journeys told from where they set out, as agencies of the traveller's own state do. They come before those that only leave a place. */
export const DEPARTURE_VERBS: readonly VerbPattern[] = [
  {
    id: "leave-for-visit.verb",
    type: "visit",
    verbs: ["leave", "depart", "set off", "set out", "fly out", "embark", "emplane"],
    subject: "visitor",
    requires: { for: ["visits"], on: ["visits"] },
    obliques: { to: "destination" },
    throughInner: true,
    needs: { subject: true, place: true, person: true, statesman: true },
    example: "Kenyan President Kofi Addo left Nairobi on Thursday morning for a state visit to Norway.",
    not: "Kenyan President Kofi Addo left Nairobi on Thursday morning for a rest on the coast.",
  },
];
