import type { EventType } from "../../record/index.ts";

/**
 * Types among which tellings of one event are mixed by those who report it: talks, a meeting and a summit of one day are
 * one thing. All other types are families of their own.
 */
const FAMILY: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "meet",
  negotiation: "meet",
  summit: "meet",
  conclusion: "conclude",
  adoption: "conclude",
  attack: "force",
  deployment: "force",
  criticism: "reproach",
  accusation: "reproach",
  demand: "demand",
  request: "demand",
  denial: "refuse",
  rejection: "refuse",
  sanction: "sanction",
  restriction: "sanction",
};
export const familyOf = (type: EventType): string => FAMILY[type] ?? type;

/** Of the types in one family the one that says more stands first. */
export const SPECIFIC: readonly EventType[] = [
  "summit",
  "meeting",
  "negotiation",
  "adoption",
  "conclusion",
  "attack",
  "deployment",
  "accusation",
  "criticism",
  "demand",
  "request",
  "rejection",
  "denial",
  "sanction",
  "restriction",
];

/** People come together: who took part tells such events apart. */
export const ENCOUNTERS: ReadonlySet<string> = new Set(["meet", "call", "visit", "mediation", "ceremony"]);

/** Steps of an agreement: the same agreement takes each of them once, by the same parties. */
export const STEPS: ReadonlySet<string> = new Set([
  "signing",
  "ratification",
  "accession",
  "conclude",
  "amendment",
  "termination",
]);

/** Steps that each party takes for itself, on a day of its own. */
export const OWN_STEPS: ReadonlySet<string> = new Set(["ratification", "accession", "termination"]);

/** Acts of speech: the same speaker does the same to the same again and again, so that only its words tell which. */
export const SPOKEN: ReadonlySet<string> = new Set([
  "promise",
  "invitation",
  "proposal",
  "demand",
  "praise",
  "reproach",
  "refuse",
  "recognition",
  "threat",
  "apology",
]);

/** What one side does to another: turned round it is another event. */
export const DIRECTED: ReadonlySet<string> = new Set([
  ...SPOKEN,
  "visit",
  "force",
  "sanction",
  "expulsion",
  "annexation",
  "detention",
  "aid",
  "release",
  "concession",
  "investigation",
  "accreditation",
  "appointment",
  "indictment",
  "conviction",
]);

/** What states do to one another or for themselves, seldom twice in a day: nobody in person need be named. */
export const STATE_ACTS: ReadonlySet<string> = new Set([
  ...OWN_STEPS,
  "expulsion",
  "establishing-relations",
  "breaking-relations",
  "annexation",
]);

/** What states do together: of one state alone it is not told with whom. */
export const JOINT_ACTS: ReadonlySet<string> = new Set(["signing", "conclude"]);

/** What the same states do once in years: to take up relations, they must first have broken them off. */
export const SINGULAR: ReadonlySet<string> = new Set(["establishing-relations", "breaking-relations"]);

/** What happens to one person, seldom twice in a day: whoever else is named, that person says which event it is. */
export const PERSONAL: ReadonlySet<string> = new Set([
  "accreditation",
  "appointment",
  "resignation",
  "election",
  "death",
  "detention",
  "indictment",
  "conviction",
]);

/** What is done to an office, a body or a person named under `about`: another one is another event. */
export const OF_ITS_OBJECT: ReadonlySet<string> = new Set([
  "appointment",
  "resignation",
  "election",
  "founding",
  "dissolution",
  "vote",
]);
