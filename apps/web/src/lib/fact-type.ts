import type { Fact, RelationFact } from "@chancery/core";

/** The eight families of facts, each with a letter, a colour and a place in the index. */
export const LETTERS = ["M", "V", "A", "Q", "O", "T", "R", "E"] as const;
export type Letter = (typeof LETTERS)[number];

const EVENTS: Readonly<Record<string, Letter>> = {
  meeting: "M",
  call: "M",
  summit: "M",
  negotiation: "M",
  mediation: "M",
  ceremony: "M",
  visit: "V",
  signing: "A",
  ratification: "A",
  accession: "A",
  conclusion: "A",
  adoption: "A",
  amendment: "A",
  termination: "A",
  appointment: "R",
  resignation: "R",
  election: "R",
};

const RELATIONS: Partial<Record<RelationFact["type"], Letter>> = {
  "member-of": "O",
  "observer-of": "O",
  supersedes: "A",
  amends: "A",
  "party-to": "A",
  "holds-office": "R",
  age: "R",
  "works-for": "R",
};

/** The letter of an event's type. */
export const letterOfEvent = (type: string): Letter => EVENTS[type] ?? "E";

/** The family that a fact belongs to. */
export function letterOf(fact: Fact): Letter {
  switch (fact.kind) {
    case "event":
      return letterOfEvent(fact.type);
    case "statement":
      return "Q";
    case "relation":
      return RELATIONS[fact.type] ?? "E";
    case "figure":
      return "T";
  }
}
