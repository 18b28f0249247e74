import type { VerbPattern } from "./types.ts";

const ARRIVING = { to: "destination", into: "destination", in: "destination", at: "destination" } as const;

/** Journeys by other words: those who are flown somewhere, sweep in, or fly in for something. */
export const ARRIVAL_VERBS: readonly VerbPattern[] = [
  {
    id: "flown-to.verb",
    type: "visit",
    verbs: ["fly", "drive", "ferry", "whisk", "escort", "take", "bring", "airlift", "conduct", "helicopter"],
    object: "visitor",
    obliques: { to: "destination", into: "destination" },
    partyKinds: ["person", "country"],
    unlessNouns: ["exile", "courts", "custody", "tables", "arrivals"],
    passive: true,
    needs: { subject: false, object: true, place: true, person: true, statesman: true, abroad: true },
    example: "Kenyan Foreign Minister Rosa Mendes was flown to Oslo on Tuesday.",
    not: "Kenyan Foreign Minister Rosa Mendes was taken to hospital on Tuesday.",
  },
  {
    id: "take-guest-to.verb",
    type: "visit",
    verbs: ["ferry", "whisk", "escort", "conduct", "chauffeur"],
    subject: "host",
    object: "visitor",
    obliques: { to: "destination", into: "destination", "over to": "destination" },
    needs: { subject: true, object: true, place: true, person: true, statesman: true },
    example: "President Kofi Addo ferried President Ana Quispe to Lome for lunch.",
    not: "President Kofi Addo ferried supplies to Lome.",
  },
  {
    id: "sweep-into.verb",
    type: "visit",
    verbs: ["sweep", "breeze", "blow", "swoop", "jet", "stream", "pour", "troop", "motor", "helicopter"],
    subject: "visitor",
    obliques: { into: "destination", to: "destination" },
    needs: { subject: true, place: true, person: true, statesman: true, abroad: true, noObject: true },
    example: "Kenyan Foreign Minister Rosa Mendes swept into Oslo on Sunday.",
    not: "The storm swept into Oslo on Sunday.",
  },
  {
    id: "fly-in-for.verb",
    type: "visit",
    verbs: ["fly", "jet", "fly in", "jet in", "come", "travel"],
    subject: "visitor",
    obliques: ARRIVING,
    requires: { for: ["visits", "occasions", "ceremonies"] },
    wording: ["in"],
    partyKinds: ["person"],
    needs: { subject: true, person: true, statesman: true, noObject: true },
    example: "Australia's foreign minister, Rosa Mendes, flew in for the ceremony.",
    not: "Australia's foreign minister, Rosa Mendes, flew into a rage.",
  },
];
