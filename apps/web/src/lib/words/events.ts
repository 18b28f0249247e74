import type { EventFact } from "@chancery/core";

/**
 * How the sentence of a type is built. `mutual`: A and B met. `directed`: A praised B. `visit`: A visited B.
 * `passive`: X signed — A, B. `noun`: the noun, then who took part: for what no short verb tells without adding to it.
 */
export type Shape = "mutual" | "directed" | "visit" | "passive" | "noun";

export interface EventWords {
  readonly shape: Shape;
  /** What leads from the noun to whom it concerns, where no verb tells it: "request by A to B", "attack on B". */
  readonly to: string | null;
  /** Infinitive, past (of passives: the participle) and present participle. */
  readonly verb: readonly [base: string, past: string, gerund: string] | null;
}

const mutual = (base: string, past: string, gerund: string): EventWords => ({
  shape: "mutual",
  to: "with",
  verb: [base, past, gerund],
});
const directed = (to: string, base: string, past: string, gerund: string): EventWords => ({
  shape: "directed",
  to,
  verb: [base, past, gerund],
});
const passive = (participle: string): EventWords => ({
  shape: "passive",
  to: null,
  verb: [participle, participle, participle],
});
const noun = (to: string | null = null): EventWords => ({ shape: "noun", to, verb: null });

/** How English tells an event in a clause; its noun stands in the dictionary. */
export const EVENT_WORDS: Readonly<Record<EventFact["type"], EventWords>> = {
  meeting: mutual("meet", "met", "meeting"),
  call: mutual("speak by telephone", "spoke by telephone", "speaking by telephone"),
  visit: { shape: "visit", to: "to", verb: ["visit", "visited", "visiting"] },
  summit: noun(),
  negotiation: mutual("negotiate", "negotiated", "negotiating"),
  mediation: noun("between"),
  ceremony: noun(),
  accreditation: noun("to"),
  signing: passive("signed"),
  ratification: passive("ratified"),
  accession: noun(),
  conclusion: passive("concluded"),
  adoption: passive("adopted"),
  amendment: passive("amended"),
  termination: passive("terminated"),
  promise: noun("to"),
  invitation: directed("to", "invite", "invited", "inviting"),
  proposal: noun("to"),
  request: noun("to"),
  demand: noun("to"),
  praise: directed("for", "praise", "praised", "praising"),
  criticism: directed("of", "criticise", "criticised", "criticising"),
  accusation: directed("against", "accuse", "accused", "accusing"),
  denial: noun("to"),
  rejection: noun("of"),
  recognition: directed("of", "recognise", "recognised", "recognising"),
  threat: directed("to", "threaten", "threatened", "threatening"),
  apology: noun("to"),
  vote: noun(),
  cooperation: noun("with"),
  exercise: noun("with"),
  aid: noun("to"),
  "establishing-relations": mutual("establish relations", "established relations", "establishing relations"),
  release: noun("of"),
  ceasefire: noun("with"),
  withdrawal: noun("from"),
  concession: noun("to"),
  sanction: noun("on"),
  expulsion: directed("of", "expel", "expelled", "expelling"),
  "breaking-relations": noun("with"),
  deployment: noun("to"),
  attack: directed("on", "attack", "attacked", "attacking"),
  annexation: directed("of", "annex", "annexed", "annexing"),
  detention: directed("of", "detain", "detained", "detaining"),
  indictment: directed("of", "indict", "indicted", "indicting"),
  conviction: directed("of", "convict", "convicted", "convicting"),
  protest: noun("against"),
  restriction: noun("on"),
  investigation: noun("of"),
  appointment: noun("of"),
  resignation: noun(),
  election: noun("of"),
  "delegation-of-powers": noun("to"),
  founding: passive("founded"),
  dissolution: passive("dissolved"),
  death: noun("of"),
};
