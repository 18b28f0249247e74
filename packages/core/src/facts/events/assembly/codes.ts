import type { EventFact, EventType } from "../../../record/index.ts";
import type { Status } from "../modality/modality.ts";

type Codes = EventFact["codes"];
type Row = readonly [plover: string, mode: string | null, cameo: string];

/**
 * PLOVER type and mode (manual of 2021, in the dialect of its CAMEO table) and CAMEO code of each type. Empty where
 * neither scheme has the type.
 */
const TABLE: Readonly<Record<EventType, Row>> = {
  meeting: ["CONSULT", null, "040"],
  call: ["CONSULT", "phone", "041"],
  visit: ["CONSULT", "visit", "042"],
  summit: ["CONSULT", "multilateral", "040"],
  negotiation: ["CONSULT", null, "046"],
  mediation: ["CONSULT", null, "045"],
  ceremony: ["CONSULT", "visit", "017"],
  accreditation: ["CONSULT", null, "040"],
  signing: ["SUPPORT", null, "057"],
  ratification: ["SUPPORT", null, "057"],
  accession: ["SUPPORT", null, "057"],
  conclusion: ["SUPPORT", null, "057"],
  adoption: ["SUPPORT", null, "057"],
  amendment: ["SUPPORT", null, "057"],
  termination: ["SANCTION", "withdraw", "160"],
  promise: ["AGREE", null, "030"],
  invitation: ["AGREE", null, "036"],
  proposal: ["AGREE", null, "030"],
  request: ["REQUEST", null, "020"],
  demand: ["REQUEST", null, "100"],
  praise: ["SUPPORT", null, "051"],
  criticism: ["ACCUSE", "disapprove", "111"],
  accusation: ["ACCUSE", "allege", "112"],
  denial: ["", null, "016"],
  rejection: ["REJECT", null, "120"],
  recognition: ["SUPPORT", null, "054"],
  threat: ["THREATEN", null, "130"],
  apology: ["SUPPORT", null, "055"],
  vote: ["SUPPORT", null, "051"],
  cooperation: ["COOPERATE", null, "060"],
  exercise: ["COOPERATE", null, "062"],
  aid: ["AID", null, "070"],
  "establishing-relations": ["SUPPORT", null, "050"],
  release: ["RETREAT", "release", "0841"],
  ceasefire: ["RETREAT", "ceasefire", "0871"],
  withdrawal: ["RETREAT", "withdraw", "087"],
  concession: ["CONCEDE", null, "080"],
  sanction: ["COERCE", "restrict", "163"],
  expulsion: ["SANCTION", "expel", "166"],
  "breaking-relations": ["SANCTION", "withdraw", "161"],
  deployment: ["MOBILIZE", "troops", "154"],
  attack: ["ASSAULT", null, "190"],
  annexation: ["COERCE", "seize", "192"],
  detention: ["COERCE", "arrest", "173"],
  indictment: ["ACCUSE", "allege", "115"],
  conviction: ["ACCUSE", null, "116"],
  protest: ["PROTEST", "demo", "140"],
  restriction: ["COERCE", "restrict", "172"],
  investigation: ["ACCUSE", "investigate", "090"],
  appointment: ["", null, ""],
  resignation: ["", null, ""],
  election: ["", null, ""],
  "delegation-of-powers": ["", null, ""],
  founding: ["", null, ""],
  dissolution: ["", null, ""],
  death: ["", null, ""],
};

/** Cooperation that is still to come is AGREE in PLOVER, intent (03x) in CAMEO; the type itself never changes. */
const FUTURE: Readonly<Record<string, string>> = {
  CONSULT: "036",
  SUPPORT: "030",
  COOPERATE: "031",
  AID: "033",
};

/** Giving way that is still to come is AGREE in the table (035), CONCEDE or RETREAT in the manual. */
const YIELDING: Readonly<Partial<Record<EventType, string>>> = {
  release: "0353",
  ceasefire: "0356",
  withdrawal: "0356",
  concession: "035",
  resignation: "0341",
};

/** What would be hostile and is only announced is THREATEN, by its content. */
const THREATENED: Readonly<Partial<Record<EventType, Row>>> = {
  sanction: ["THREATEN", "restrict", "1312"],
  restriction: ["THREATEN", "restrict", "132"],
  expulsion: ["THREATEN", "expel", "136"],
  "breaking-relations": ["THREATEN", "relations", "1313"],
  termination: ["THREATEN", "relations", "130"],
  deployment: ["THREATEN", "violence", "138"],
  attack: ["THREATEN", "violence", "138"],
  annexation: ["THREATEN", "territory", "1382"],
  detention: ["THREATEN", "arrest", "130"],
  protest: ["THREATEN", "relations", "133"],
};

/** The refusal of an act is REJECT: of these whenever it is said not to have been, */
const REFUSED: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "125",
  negotiation: "125",
  mediation: "126",
  signing: "120",
  recognition: "120",
  aid: "122",
  promise: "120",
};

/** and of these where somebody would not or will not. */
const DECLINED: Readonly<Partial<Record<EventType, string>>> = {
  ...REFUSED,
  visit: "125",
  summit: "125",
  call: "125",
  conclusion: "127",
  ratification: "120",
  accession: "120",
  adoption: "120",
  cooperation: "121",
  apology: "120",
  "establishing-relations": "120",
  release: "124",
  ceasefire: "1246",
  withdrawal: "1246",
  concession: "124",
  resignation: "1231",
};

/** Patterns whose words make another row of the type: envoys recalled are relations reduced, a note of protest is an official complaint. */
const BY_CUE: Readonly<Record<string, Row>> = {
  "recall-envoy.verb": ["SANCTION", "withdraw", "166"],
  "withdraw-observers.verb": ["SANCTION", "expel", "1661"],
  "lodge-protest.verb": ["ACCUSE", "disapprove", "114"],
  "summon-envoy.verb": ["ACCUSE", "disapprove", "114"],
  "call-for-sanctions.verb": ["ACCUSE", "disapprove", "113"],
  "suspend-aid.verb": ["SANCTION", "discontinue", "162"],
  "aid-suspended.noun": ["SANCTION", "discontinue", "162"],
  "suspend-contacts.verb": ["SANCTION", "withdraw", "160"],
  "suspend-talks.verb": ["SANCTION", "withdraw", "164"],
  "deport.verb": ["COERCE", "deport", "174"],
  "police-deport.verb": ["COERCE", "deport", "174"],
  "unseal-indictment.verb": ["COERCE", "arrest", "173"],
  "impose-blockade.verb": ["ASSAULT", null, "191"],
  "human-shields.verb": ["ASSAULT", "abduct", "184"],
  "kidnap.verb": ["ASSAULT", "abduct", "181"],
  "confiscate.verb": ["COERCE", "seize", "1711"],
  "martial-law.verb": ["COERCE", "martial-law", "1724"],
  "fire-rounds.verb": ["ASSAULT", "crowd-control", "175"],
  "test-missile.verb": ["MOBILIZE", "weapons", "150"],
  "torture.verb": ["ASSAULT", "torture", "1822"],
  "emergency.verb": ["COERCE", "martial-law", "1724"],
  "lift-sanctions.verb": ["RETREAT", "ease", "085"],
  "lift-measures.verb": ["RETREAT", "ease", "085"],
  "sanctions-lifted.noun": ["RETREAT", "ease", "085"],
  "lift-curbs.verb": ["CONCEDE", null, "081"],
  "call-off-strike.verb": ["CONCEDE", null, "082"],
  "return-property.verb": ["RETREAT", "return", "0842"],
  "disarm.verb": ["RETREAT", "disarm", "0873"],
  "surrender.verb": ["RETREAT", "disarm", "0874"],
  "resign-pressed.verb": ["RETREAT", "resign", "0831"],
  "go-on-strike.verb": ["PROTEST", "strike", "143"],
  "party-strikes.verb": ["PROTEST", "strike", "143"],
  "stop-work.verb": ["PROTEST", "strike", "143"],
  "call-strike.verb": ["PROTEST", "strike", "143"],
  "boycott.verb": ["PROTEST", "boycott", "143"],
  "clash-with-police.verb": ["PROTEST", "riot", "145"],
  "peacekeepers.verb": ["AID", null, "074"],
  "peacekeepers-arrive.verb": ["AID", null, "074"],
  "send-observers.verb": ["AID", null, "074"],
  "take-in-refugees.verb": ["AID", null, "075"],
  "sell-wares.verb": ["COOPERATE", null, "061"],
  "buy-wares.verb": ["COOPERATE", null, "061"],
  "resume-trade.verb": ["COOPERATE", null, "061"],
  "patrol-jointly.verb": ["COOPERATE", null, "062"],
  "leave-group.verb": ["SANCTION", "withdraw", "160"],
  "leave-body.verb": ["SANCTION", "withdraw", "160"],
  "cease-membership.verb": ["SANCTION", "withdraw", "160"],
  "pull-out-of-body.verb": ["SANCTION", "withdraw", "160"],
  "freeze-membership.verb": ["SANCTION", "withdraw", "160"],
  "exit.noun": ["SANCTION", "withdraw", "160"],
  "suspend-member.verb": ["SANCTION", "discontinue", "160"],
  "downgrade-relations.verb": ["SANCTION", "withdraw", "161"],
  "leave-talks.verb": ["SANCTION", "withdraw", "164"],
  "share-knowledge.verb": ["COOPERATE", null, "064"],
  "on-alert.verb": ["MOBILIZE", "troops", "152"],
  "remain-on-alert.verb": ["MOBILIZE", "troops", "152"],
  "seek-refuge.verb": ["REQUEST", "assist", "103"],
  "issue-ultimatum.verb": ["THREATEN", "relations", "139"],
  "tally.against": ["REJECT", null, "120"],
  "tally.abstained": ["", null, ""],
  "abstain.verb": ["", null, ""],
  "roll-back.verb": ["RETREAT", "ease", "085"],
  "give-deadline.verb": ["THREATEN", "relations", "139"],
};

/** What the words around the event say of him who would do it. */
export interface Stance {
  /** He would not, or will not. */
  readonly refused?: boolean;
  /** He says that he may. */
  readonly threatened?: boolean;
  /** He says that he would, if asked to. */
  readonly offered?: boolean;
  /** That it is to come is said, and not only read off an aim ("an operation to detain"). */
  readonly announced?: boolean;
}

/**
 * Codes as a function of what the fact says: its type, whether it is to come, whether it was refused or threatened, how many take part, and the
 * pattern whose words tell it.
 */
export function codesOf(
  type: EventType,
  status: Status,
  negated: boolean,
  sides: number,
  cue: string,
  { refused = false, threatened = false, announced = true, offered = false }: Stance = {},
): Codes {
  if (negated) {
    const cameo = (refused ? DECLINED : REFUSED)[type];
    return cameo === undefined
      ? { plover: "", mode: null, cameo: "" }
      : { plover: "REJECT", mode: null, cameo };
  }
  const [plover, mode, cameo] = BY_CUE[cue] ?? TABLE[type];
  if (status === "planned" || status === "proposed" || threatened) {
    const intent = YIELDING[type] ?? FUTURE[plover];
    if (intent !== undefined && !threatened) return { plover: "AGREE", mode: null, cameo: intent };
    if (type === "deployment" && offered) return { plover: "AGREE", mode: null, cameo: "0332" };
    const threat = plover === "AID" || plover === "COOPERATE" ? undefined : THREATENED[type];
    if (threat !== undefined && status !== "proposed" && announced)
      return { plover: threat[0], mode: threat[1], cameo: threat[2] };
  }
  // A state that exercises alone mobilises.
  if (type === "exercise" && sides < 2) return { plover: "MOBILIZE", mode: "troops", cameo: "150" };
  if (type === "meeting" && sides > 2) return { plover, mode: "multilateral", cameo };
  return { plover, mode, cameo };
}
