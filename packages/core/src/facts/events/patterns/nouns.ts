import type { NounClass } from "./types.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Head nouns by class; lemmas, singular. */
export const NOUN_CLASSES: Readonly<Record<NounClass, ReadonlySet<string>>> = {
  document:
    words(`agreement accord treaty pact deal declaration memorandum protocol convention charter contract document communique communiqué
    framework roadmap compact covenant instrument statement arrangement understanding letter annex act armistice truce ceasefire cease-fire mou`),
  talks: words(`talk negotiation discussion consultation dialogue dialog round text`),
  troops:
    words(`troop force soldier army tank warship warplane aircraft peacekeeper unit battalion brigade division marine fighter jet contingent
    personnel military navy fleet carrier missile police paratrooper`),
  relations: words(`relation tie relationship link contact`),
  mission: words(`embassy consulate mission post legation consulate-general`),
  sanctions: words(`sanction embargo blockade tariff restriction ban`),
  aid: words(
    `aid assistance relief loan grant credit food medicine vaccine donation help fund funding supply weapon ammunition equipment package support`,
  ),
  powers: words(`power authority duty responsibility`),
  captives: words(`prisoner hostage captive detainee inmate dissident sailor crew journalist pilot`),
  text: words(
    `resolution statement declaration communique communiqué document decision budget plan programme program strategy charter constitution concept text`,
  ),
  credentials: words(`credential`),
  instruments: words(`instrument`),
  truce: words(`ceasefire cease-fire truce armistice hostility fighting`),
  attack: words(
    `attack offensive strike raid airstrike invasion assault missile rocket war bombardment campaign incursion`,
  ),
  office: words(`office power presidency premiership post oath`),
  independence: words(`independence sovereignty statehood`),
  territory: words(
    `territory region land annexation result government independence sovereignty statehood state republic border borders`,
  ),
  diplomats: words(
    `diplomat ambassador attaché attache envoy official embassy journalist correspondent inspector`,
  ),
};

/** Verbs that carry an event noun as their object and add no meaning of their own: "hold talks", "pay a visit". */
export const CARRIERS: ReadonlySet<string> =
  words(`hold have conduct make pay begin start open launch continue resume end conclude finish complete attend join
  hold do undertake wrap co-host cohost cochair co-chair chair lead host convene organise organize arrange mark cancel postpone take give deliver stage schedule plan`);
/** Of these, the ones whose subject is the host. */
export const HOSTING: ReadonlySet<string> = words(
  `host co-host cohost convene organise organize arrange stage`,
);
/** Carriers of an event that does not come about (or not now). */
export const CANCELLING: ReadonlySet<string> = words(`cancel postpone boycott skip scrap abandon suspend`);
/** Verbs of which an event noun is the subject: "talks took place", "a summit was held". */
export const OCCURRENCES: ReadonlySet<string> =
  words(`take-place happen occur begin start open end conclude last continue resume follow come take precede focus go proceed
  mark be`);
