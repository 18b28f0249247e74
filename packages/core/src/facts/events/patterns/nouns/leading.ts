import type { NounPattern } from "../types.ts";

const WHERE = { in: "place", at: "place", near: "place" } as const;

/** Nouns that tell of an event only where they head a line without a verb, as chronicles and bulletins have it; elsewhere they are things. */
export const LEADING_NOUNS: readonly NounPattern[] = [
  {
    id: "resolutions-of.leading",
    type: "adoption",
    nouns: ["resolution", "recommendation"],
    modifiers: { of: "actor", by: "actor" },
    requires: ["of", "by"],
    needs: { parties: 1 },
    example: "Two resolutions of the Security Council.",
    not: "Two resolutions of the Security Council were quoted.",
  },
  {
    id: "instruments-exchanged.leading",
    type: "ratification",
    nouns: ["exchange", "deposit"],
    modifiers: { of: "about", between: "party", with: "party", by: "party", ...WHERE },
    modifierNouns: { of: ["instruments"] },
    requires: ["of"],
    example: "Exchange in Lima of the instruments of ratification of the Lake Treaty.",
    not: "Exchange in Lima of two violins.",
  },
  {
    id: "fighting-at.leading",
    type: "attack",
    nouns: ["fighting", "clash", "skirmish", "battle", "firing"],
    modifiers: { between: "actor", with: "actor", against: "actor", ...WHERE },
    modifierNouns: { between: ["troops"], with: ["troops"], against: ["troops"] },
    ownersAre: "actor",
    requires: ["between", "with", "against"],
    needs: { parties: 1 },
    example: "Fighting at Matadi between the Chadian army and Malian troops.",
    not: "Fighting at Matadi between two boxers.",
  },
  {
    id: "envoy-recalled.leading",
    type: "withdrawal",
    nouns: ["departure"],
    modifiers: { of: "about", from: "destination" },
    modifierNouns: { of: ["troops"] },
    ownersAre: "actor",
    destinationRole: "recipient",
    requires: ["from"],
    needs: { parties: 1 },
    example: "Departure from Mali of the last Chadian troops.",
    not: "Departure from Mali of the last Chadian tourists.",
  },
];
