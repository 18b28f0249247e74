import type { EventFact, EventType } from "../../record/index.ts";
import type { Status } from "./modality.ts";

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
  appointment: ["", null, ""],
  resignation: ["", null, ""],
  election: ["", null, ""],
  "delegation-of-powers": ["", null, ""],
  founding: ["", null, ""],
  dissolution: ["", null, ""],
  death: ["", null, ""],
};

/** Cooperation that is still to come is AGREE in PLOVER, intent (03x) in CAMEO; the type itself never changes. */
const FUTURE: ReadonlySet<string> = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID"]);

/** The refusal of an act is REJECT. */
const REFUSED: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "125",
  negotiation: "125",
  mediation: "126",
  signing: "120",
  recognition: "120",
  aid: "122",
  promise: "120",
};

/** Patterns whose words make another row of the type: envoys recalled are relations reduced, a note of protest is an official complaint. */
const BY_CUE: Readonly<Record<string, Row>> = {
  "recall-envoy.verb": ["SANCTION", "withdraw", "166"],
  "lodge-protest.verb": ["ACCUSE", "disapprove", "114"],
  "summon-envoy.verb": ["ACCUSE", "disapprove", "114"],
};

/**
 * Codes as a function of what the fact says: its type, whether it is to come, whether it was refused, how many states take part, and the pattern
 * whose words tell it.
 */
export function codesOf(
  type: EventType,
  status: Status,
  negated: boolean,
  states: number,
  cue: string,
): Codes {
  if (negated) {
    const cameo = REFUSED[type];
    return cameo === undefined
      ? { plover: "", mode: null, cameo: "" }
      : { plover: "REJECT", mode: null, cameo };
  }
  const [plover, mode, cameo] = BY_CUE[cue] ?? TABLE[type];
  if ((status === "planned" || status === "proposed") && FUTURE.has(plover)) {
    if (plover === "CONSULT") return { plover: "AGREE", mode: null, cameo: "036" };
    return { plover: "AGREE", mode: null, cameo: plover === "AID" ? "033" : "030" };
  }
  // A state that exercises alone mobilises.
  if (type === "exercise" && states < 2) return { plover: "MOBILIZE", mode: "troops", cameo: "150" };
  if (type === "meeting" && states > 2) return { plover, mode: "multilateral", cameo };
  return { plover, mode, cameo };
}
