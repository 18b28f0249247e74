import type { EventFact } from "@chancery/core";

/**
 * How the sentence of a type is built. `mutual`: A and B met. `directed`: A praised B. `visit`: A visited B.
 * `passive`: X signed — A, B. `noun`: the noun, then who took part: for what no short verb tells without adding to it.
 */
export type Shape = "mutual" | "directed" | "visit" | "passive" | "noun";

export interface EventWords {
  readonly shape: Shape;
  readonly noun: string;
  /** Infinitive, past (of passives: the participle) and present participle. */
  readonly verb: readonly [base: string, past: string, gerund: string] | null;
}

const mutual = (noun: string, base: string, past: string, gerund: string): EventWords => ({
  shape: "mutual",
  noun,
  verb: [base, past, gerund],
});
const directed = (noun: string, base: string, past: string, gerund: string): EventWords => ({
  shape: "directed",
  noun,
  verb: [base, past, gerund],
});
const passive = (noun: string, participle: string): EventWords => ({
  shape: "passive",
  noun,
  verb: [participle, participle, participle],
});
const noun = (noun: string): EventWords => ({ shape: "noun", noun, verb: null });

export const EVENT_WORDS: Readonly<Record<EventFact["type"], EventWords>> = {
  meeting: mutual("meeting", "meet", "met", "meeting"),
  call: mutual("call", "speak by telephone", "spoke by telephone", "speaking by telephone"),
  visit: { shape: "visit", noun: "visit", verb: ["visit", "visited", "visiting"] },
  summit: noun("summit"),
  negotiation: mutual("negotiation", "negotiate", "negotiated", "negotiating"),
  mediation: noun("mediation"),
  ceremony: noun("ceremony"),
  accreditation: noun("presentation of credentials"),
  signing: passive("signing", "signed"),
  ratification: passive("ratification", "ratified"),
  accession: noun("accession"),
  conclusion: passive("conclusion of talks", "concluded"),
  adoption: passive("adoption", "adopted"),
  amendment: passive("amendment", "amended"),
  termination: passive("termination", "terminated"),
  promise: noun("promise"),
  invitation: directed("invitation", "invite", "invited", "inviting"),
  proposal: noun("proposal"),
  request: noun("request"),
  demand: noun("demand"),
  praise: directed("praise", "praise", "praised", "praising"),
  criticism: directed("criticism", "criticise", "criticised", "criticising"),
  accusation: directed("accusation", "accuse", "accused", "accusing"),
  denial: noun("denial"),
  rejection: noun("rejection"),
  recognition: directed("recognition", "recognise", "recognised", "recognising"),
  threat: directed("threat", "threaten", "threatened", "threatening"),
  apology: noun("apology"),
  vote: noun("vote"),
  cooperation: noun("cooperation"),
  exercise: noun("exercise"),
  aid: noun("aid"),
  "establishing-relations": mutual(
    "relations established",
    "establish relations",
    "established relations",
    "establishing relations",
  ),
  release: noun("release"),
  ceasefire: noun("ceasefire"),
  withdrawal: noun("withdrawal"),
  sanction: noun("sanctions"),
  expulsion: directed("expulsion", "expel", "expelled", "expelling"),
  "breaking-relations": noun("relations broken off"),
  deployment: noun("deployment"),
  attack: directed("attack", "attack", "attacked", "attacking"),
  annexation: directed("annexation", "annex", "annexed", "annexing"),
  detention: directed("detention", "detain", "detained", "detaining"),
  indictment: directed("indictment", "indict", "indicted", "indicting"),
  conviction: directed("conviction", "convict", "convicted", "convicting"),
  protest: noun("protest"),
  restriction: noun("restriction"),
  appointment: noun("appointment"),
  resignation: noun("resignation"),
  election: noun("election"),
  "delegation-of-powers": noun("delegation of powers"),
  founding: passive("founding", "founded"),
  dissolution: passive("dissolution", "dissolved"),
  death: noun("death"),
};
