import type { EventFact } from "@chancery/core";

/**
 * How the sentence of a type is built. `mutual`: A and B met. `directed`: A praised B. `visit`: A visited B.
 * `passive`: X signed — A, B. `noun`: the noun, then who took part: for what no short verb tells without adding to it.
 */
export type Shape = "mutual" | "directed" | "visit" | "passive" | "noun";

export interface EventWords {
  readonly shape: Shape;
  /** Infinitive, past (of passives: the participle) and present participle. */
  readonly verb: readonly [base: string, past: string, gerund: string] | null;
}

const mutual = (base: string, past: string, gerund: string): EventWords => ({
  shape: "mutual",
  verb: [base, past, gerund],
});
const directed = (base: string, past: string, gerund: string): EventWords => ({
  shape: "directed",
  verb: [base, past, gerund],
});
const passive = (participle: string): EventWords => ({
  shape: "passive",
  verb: [participle, participle, participle],
});
const noun: EventWords = { shape: "noun", verb: null };

/** How English tells an event in a clause; its noun stands in the dictionary. */
export const EVENT_WORDS: Readonly<Record<EventFact["type"], EventWords>> = {
  meeting: mutual("meet", "met", "meeting"),
  call: mutual("speak by telephone", "spoke by telephone", "speaking by telephone"),
  visit: { shape: "visit", verb: ["visit", "visited", "visiting"] },
  summit: noun,
  negotiation: mutual("negotiate", "negotiated", "negotiating"),
  mediation: noun,
  ceremony: noun,
  accreditation: noun,
  signing: passive("signed"),
  ratification: passive("ratified"),
  accession: noun,
  conclusion: passive("concluded"),
  adoption: passive("adopted"),
  amendment: passive("amended"),
  termination: passive("terminated"),
  promise: noun,
  invitation: directed("invite", "invited", "inviting"),
  proposal: noun,
  request: noun,
  demand: noun,
  praise: directed("praise", "praised", "praising"),
  criticism: directed("criticise", "criticised", "criticising"),
  accusation: directed("accuse", "accused", "accusing"),
  denial: noun,
  rejection: noun,
  recognition: directed("recognise", "recognised", "recognising"),
  threat: directed("threaten", "threatened", "threatening"),
  apology: noun,
  vote: noun,
  cooperation: noun,
  exercise: noun,
  aid: noun,
  "establishing-relations": mutual("establish relations", "established relations", "establishing relations"),
  release: noun,
  ceasefire: noun,
  withdrawal: noun,
  concession: noun,
  sanction: noun,
  expulsion: directed("expel", "expelled", "expelling"),
  "breaking-relations": noun,
  deployment: noun,
  attack: directed("attack", "attacked", "attacking"),
  annexation: directed("annex", "annexed", "annexing"),
  detention: directed("detain", "detained", "detaining"),
  indictment: directed("indict", "indicted", "indicting"),
  conviction: directed("convict", "convicted", "convicting"),
  protest: noun,
  restriction: noun,
  investigation: noun,
  appointment: noun,
  resignation: noun,
  election: noun,
  "delegation-of-powers": noun,
  founding: passive("founded"),
  dissolution: passive("dissolved"),
  death: noun,
};
