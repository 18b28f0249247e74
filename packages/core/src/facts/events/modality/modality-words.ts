// What verbs and nouns say of an act that they govern: whether it was done, is to be done, is wished for or was not done.
import { wordSet } from "@chancery/language";

import type { Fact } from "../../../record/index.ts";

export type Status = Fact["status"];

/** "plans to sign": the act is planned, whatever the tense of the verb before it. */
export const PLANNING =
  wordSet(`plan intend prepare schedule expect agree decide hope aim want promise pledge vow undertake commit seek wish set due mean
  arrange resolve announce consent await need ready`);
/** "had hoped to meet", "had been expected to sign": with this tense it is said that it did not come to it. */
export const UNFULFILLED = wordSet(`plan hope intend want expect mean schedule wish set slate`);
/** "suggested holding": the act is somebody's proposal. */
export const PROPOSING =
  wordSet(`propose suggest offer urge ask call invite request demand recommend advise encourage advocate appeal press order instruct
  oblige require authorise authorize allow permit let enable beg implore plead lobby exhort counsel support favour favor`);
/** "refused to sign", "failed to meet": it did not happen. */
export const REFUSING = wordSet(
  `cease refuse decline fail reject avoid forget neglect rebuff forbid prohibit prevent stop bar ban cancel refrain abstain desist
  dissuade deter discourage hinder block omit shun resist`,
);
/** "refrained from", "kept Chad from", "held back from signing": by what the verb says nothing came of it. */
export const HELD_FROM: ReadonlySet<string> = new Set([
  ...REFUSING,
  ...wordSet("keep hold restrain save spare protect inhibit shrink recoil"),
]);
/** "to have met", "managed to sign", "forced him to resign": it did. */
export const IMPLICATIVE = wordSet(
  `manage begin start continue use come help get go emerge gather telephone phone cable wire assemble convene vote proceed force compel persuade convince prompt lead induce cause drive
  finish resume keep choose opt move`,
);
/** "denied that they had met", "denied having met": what is denied is said not to have been. */
export const DENYING = wordSet(
  `deny dispute refute disclaim dismiss rebut repudiate discount debunk disprove discredit`,
);
/** "admitted having met", "regretted signing": what is admitted or regretted was done. */
export const FACTIVE = wordSet(
  `admit acknowledge confirm regret recall remember report concede confess disclose reveal`,
);
/** "will be remembered for signing it", "blamed them for signing it": for what was done. */
export const JUDGING = wordSet(
  `remember know praise thank blame criticise criticize honour honor commend celebrate fault credit note condemn denounce reproach`,
);
/** "threatened to attack", "was considering expelling": it may never come. */
export const THREATENING = wordSet(
  `threaten try attempt struggle strive dare risk consider contemplate mull weigh ponder debate study explore discuss examine
  fear oppose`,
);
/** "is said to have met", "appears to have signed": the perfect tells what was done, the plain form what is claimed to last. */
export const REPORTING = wordSet(
  `say report believe understand know think allege claim reveal find appear seem happen presume deem rumour rumor assume hold purport`,
);
/** "reports that they had met", "claims of a meeting": what speaks of an event without having seen it. */
export const HEARSAY = wordSet(
  `report account story claim allegation assertion suggestion insinuation rumour rumor speculation hearsay gossip
  suspicion hint belief fear impression notion theory myth accusation charge`,
);
/** "a doctored image shows them meeting", "appears to show": what pictures do. */
export const SHOWING = wordSet(`show depict picture portray feature capture`);
/** "confirmed reports that they had met": with it the report is as good as the event. */
export const CONFIRMING = wordSet(
  `confirm verify prove corroborate substantiate admit acknowledge concede bear`,
);
/** "does not believe that it will sign": the denial is of what is believed. */
export const NEGATION_RAISING = wordSet(
  `believe think expect suppose imagine reckon anticipate foresee intend`,
);
/** "did not say that they had met": what somebody does not say stays open. */
export const SAYING = wordSet(
  `say state confirm announce reveal disclose indicate acknowledge specify clarify`,
);
/** "doubts that it will sign", "hopes that it will": so far only in somebody's mind. */
export const DOUBTING = wordSet(`doubt question wonder fear dread worry hope`);
/** "flew to Oslo to meet": the aim of a journey. */
export const TRAVELLING = wordSet(`meet arrive travel fly return leave head sail journey depart be summon`);

/** "accepted an invitation to visit": with it the proposal is a plan. */
export const ACCEPTING = wordSet(`accept honour honor approve back welcome`);
/** "dropped plans to visit", "declined an invitation to visit": it is not done. */
export const ABANDONING =
  wordSet(`abandon drop scrap shelve cancel reject decline refuse spurn renounce forgo suspend postpone
  withdraw resist rebuff dismiss ignore defy oppose`);
/** The same with their particles. */
export const ABANDONING_PHRASES: ReadonlySet<string> = new Set([
  "turn down",
  "call off",
  "put off",
  "give up",
  "rule out",
  "back out",
  "pull out",
]);

/** Nouns by which somebody says that an act is due: "the need for talks". */
const DUE = wordSet("need necessity urgency desirability advisability");
/** Nouns that speak of an act that there is not yet: besides those, "the possibility of talks". */
export const LACKING = wordSet("possibility prospect likelihood feasibility", DUE);
/** Nouns of what is found in an act, done or not: "the importance of the visit" is of one that is known, "the importance of a visit" of none. */
export const MERITS = wordSet("importance significance value usefulness benefit merit advantage");

/** "asserted the importance of holding elections": whoever says so is not who is to hold them; "discussed the possibility of joining" leaves it to him. */
export const isUrgedOnOthers = (noun: string): boolean => DUE.has(noun) || MERITS.has(noun);

/** "his decision to sign", "the move to indict": what nouns say of the act that they govern. */
export const GOVERNING_NOUNS: ReadonlyMap<string, Status | "negated"> = new Map(
  Object.entries({
    // "is in the process of joining the bloc"
    ongoing: wordSet("process midst"),
    actual: wordSet("decision move step action vote happiness pleasure delight joy honour honor"),
    planned: wordSet(
      "plan notice notification intention promise agreement pledge commitment readiness order deal schedule timetable vow undertaking",
    ),
    proposed: wordSet(
      "principle proposal offer call demand request invitation suggestion appeal recommendation motion",
    ),
    hypothetical: wordSet(
      `plot conspiracy scheme attempt effort bid chance opportunity right ability power threat desire wish hope willingness authority temptation option pressure interest
      impossibility difficulty idea aim goal view purpose objective ambition aspiration dream risk danger obligation duty uncertainty doubt
      permission clearance authorisation authorization way means method avenue modality mechanism emphasis stress focus optimism pessimism
      scepticism skepticism hesitation concern worry apprehension enthusiasm
      autonomy freedom capacity capability latitude leeway mandate licence license tactic strategy incentive preparedness eagerness verge brink cusp threshold`,
      LACKING,
      MERITS,
    ),
    negated: wordSet("refusal failure reluctance inability unwillingness"),
  } satisfies Partial<Record<Status | "negated", ReadonlySet<string>>>).flatMap(([status, nouns]) =>
    [...nouns].map((noun): [string, Status | "negated"] => [noun, status as Status | "negated"]),
  ),
);

/** "was unable to attend", "is unwilling to sign": it is not done. */
export const UNWILLING = wordSet(`unwilling unable loath loth disinclined`);

/** "serious about launching strikes", "capable of attacking": what somebody is like before he does it. */
export const GOVERNING_ADJECTIVES = wordSet(
  `serious optimistic pessimistic hopeful confident doubtful sceptical skeptical uncertain unsure cautious hesitant wary reluctant afraid fearful
  capable incapable interested keen intent bent close near adamant enthusiastic positive open committed dedicated opposed averse`,
);

/**
 * What a verb says of an event noun that it has as its object: "plans a visit", "called for talks", "rejected talks". Null where it presupposes
 * the event or has nothing to say of it.
 */
export function nounStatusUnder(lemma: string): Status | "negated" | null {
  if (NOUN_REFUSING.has(lemma)) return "negated";
  if (NOUN_PROPOSING.has(lemma)) return "proposed";
  if (NOUN_CONSIDERING.has(lemma)) return "hypothetical";
  return NOUN_PLANNING.has(lemma) ? "planned" : null;
}
const NOUN_REFUSING = wordSet(
  `refuse reject decline forgo avoid withhold deny prevent avert forestall thwart foil preclude stay veto block bar obstruct frustrate`,
);
const NOUN_CONSIDERING = wordSet(
  `consider contemplate mull threaten fear dread simulate rehearse practise practice imagine re-enact reenact`,
);
const NOUN_PROPOSING = wordSet(
  `propose suggest offer urge demand recommend advocate request call seek push lobby want desire`,
);
const NOUN_PLANNING = wordSet(
  `plan schedule agree announce prepare expect await promise arrange provide envisage foresee fix slate set`,
);

const RANK: Readonly<Record<Status, number>> = {
  actual: 0,
  ongoing: 1,
  planned: 2,
  proposed: 3,
  hypothetical: 4,
};

/** Of two readings the one that claims less. */
export const stronger = (a: Status, b: Status): Status => (RANK[a] >= RANK[b] ? a : b);
